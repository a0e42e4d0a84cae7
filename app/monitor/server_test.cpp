// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/server_test.h"

#include <utility>

namespace tsq::app {

ServerTest::ServerTest(MakeEngine makeEngine, QObject* parent) : QObject(parent), makeEngine_(std::move(makeEngine)) {}

ServerTest::~ServerTest() = default;

void ServerTest::start(const ServerEntry& server) {
  constexpr client::ServerId kOnly{1};
  engine_.reset();
  const auto config = server.config();
  if (!config) {
    Q_EMIT failed(config.error());
    return;
  }
  engine_ = makeEngine_();
  connect(engine_.get(), &EngineThread::failed, this, [this](client::ServerId, const Error& error) {
    dismissEngine();
    Q_EMIT failed(error);
  });
  connect(engine_.get(), &EngineThread::sampleTaken, this, [this](client::ServerId, const Sample& sample) {
    dismissEngine();
    Q_EMIT answered(sample);
  });
  engine_->add(kOnly, *config, {.burst = 1});
}

// Deleted later: this may be called by one of its signals.
void ServerTest::dismissEngine() {
  engine_->disconnect(this);
  engine_.release()->deleteLater();
}

}  // namespace tsq::app
