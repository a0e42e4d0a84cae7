// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/server_test.h"

#include <utility>

#include "text/error_text.h"
#include "text/format_quantity.h"
#include "text/status_text.h"

namespace tsq::app {

ServerTest::ServerTest(MakeEngine makeEngine, QObject* parent) : QObject(parent), makeEngine_(std::move(makeEngine)) {}

ServerTest::~ServerTest() = default;

void ServerTest::start(const ServerEntry& server) {
  constexpr client::ServerId kOnly{1};
  engine_.reset();
  const auto config = server.config();
  if (!config) {
    Q_EMIT finished(errorSentence(config.error()));
    return;
  }
  engine_ = makeEngine_();
  connect(engine_.get(), &EngineThread::failed, this,
          [this](client::ServerId, const Error& error) { finish(errorSentence(error)); });
  connect(engine_.get(), &EngineThread::sampleTaken, this, [this](client::ServerId, const Sample& sample) {
    finish(sample.invalid ? invalidSentence(*sample.invalid)
                          : tr("It answers: your clock is %1, %2. Round trip: %3.", "offset, uncertainty, duration")
                                .arg(offsetInWords(sample.offset()), formatUncertainty(sample.delay() / 2),
                                     formatMagnitude(sample.delay())));
  });
  engine_->add(kOnly, *config, {.burst = 1});
}

// The engine may be the sender of what brought us here.
void ServerTest::finish(const QString& result) {
  engine_->disconnect(this);
  engine_.release()->deleteLater();
  Q_EMIT finished(result);
}

}  // namespace tsq::app
