// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fleet_burst.h"

#include <utility>

namespace tsq::app {

FleetBurst::FleetBurst(MeasurementService& measurements, const Clock& clock)
    : measurements_(measurements), clock_(clock) {
  const auto forward = [this](auto method) {
    return [this, method](const auto&... values) {
      if (collector_) {
        (collector_.get()->*method)(values...);
      }
    };
  };
  const EngineThread* engine = &measurements_.reports();
  connect(engine, &EngineThread::connected, this, forward(&client::BurstCollector::onConnected));
  connect(engine, &EngineThread::sampleTaken, this, forward(&client::BurstCollector::onSample));
  connect(engine, &EngineThread::amended, this, forward(&client::BurstCollector::onAmended));
  connect(engine, &EngineThread::reported, this, forward(&client::BurstCollector::onReport));
  connect(engine, &EngineThread::discarded, this, forward(&client::BurstCollector::onDiscarded));
  connect(engine, &EngineThread::failed, this, forward(&client::BurstCollector::onFailure));
  connect(engine, &EngineThread::finished, this, &FleetBurst::finish);
}

void FleetBurst::measure(Servers servers, Progress progress, Done done) {
  cancel();
  count_ = servers.size();
  unfinished_ = count_;
  progress_ = std::move(progress);
  done_ = std::move(done);
  const auto note = [this](const client::Measurement& /*server*/, std::size_t unfinished) { unfinished_ = unfinished; };
  std::vector<client::ServerConfig> configs;
  for (const auto& server : servers) {
    configs.push_back(server.value_or(client::ServerConfig()));
  }
  collector_ = std::make_unique<client::BurstCollector>(configs, clock_, note, measurements_.reserveIds(count_));
  for (std::size_t i = 0; i < count_; ++i) {
    const client::ServerId id = collector_->idOf(i);
    if (servers[i]) {
      measurements_.measureOnce(id, *servers[i]);
    } else {
      collector_->onFailure(id, servers[i].error());
      QMetaObject::invokeMethod(this, [this, id] { finish(id); }, Qt::QueuedConnection);
    }
  }
}

void FleetBurst::cancel() {
  if (const auto ended = std::exchange(collector_, nullptr)) {
    for (std::size_t i = 0; i < count_; ++i) {
      measurements_.stop(ended->idOf(i));
    }
  }
}

void FleetBurst::finish(client::ServerId server) {
  if (!collector_) {
    return;
  }
  const std::size_t before = unfinished_;
  collector_->onFinished(server);
  if (unfinished_ == before) {
    return;  // not a server of this burst
  }
  progress_(count_ - unfinished_);
  if (unfinished_ == 0 && collector_) {
    client::Burst burst = collector_->takeBurst();
    cancel();
    std::exchange(done_, nullptr)(std::move(burst));
  }
}

}  // namespace tsq::app
