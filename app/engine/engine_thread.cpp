// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine_thread.h"

#include <QMetaType>

#include "engine/worker.h"

namespace tsq::app {
namespace {

// Soon enough to be noticed when other programs have ended, seldom enough to be no burden.
constexpr std::chrono::seconds kRetryAfter{5};

void registerTypes() {
  qRegisterMetaType<client::ServerId>("tsq::client::ServerId");
  qRegisterMetaType<client::ConnectionInfo>("tsq::client::ConnectionInfo");
  qRegisterMetaType<client::Transport>("tsq::client::Transport");
  qRegisterMetaType<Sample>("tsq::Sample");
  qRegisterMetaType<wire::ClockReport>("tsq::wire::ClockReport");
  qRegisterMetaType<Error>("tsq::Error");
}

}  // namespace

EngineThread::EngineThread(const Clock& clock, const EngineLoopFactory& makeLoop, client::TicketStore* tickets,
                           QObject* parent)
    : QObject(parent), loop_(makeLoop(clock)), fleet_(loop_->network(), clock, *this, tickets) {
  registerTypes();
  loop_->onNetworkChange([this] {
    fleet_.networkChanged();
    Q_EMIT networkChanged();
  });
  retry_.setSingleShot(true);
  connect(&retry_, &QTimer::timeout, this, &EngineThread::ensureRunning);
  ensureRunning();
}

EngineThread::~EngineThread() {
  if (thread_.joinable()) {
    loop_->stop();
    thread_.join();
  }
}

void EngineThread::ensureRunning() {
  if (thread_.joinable()) {
    return;
  }
  auto worker = startWorker([this] {
    if (const auto ran = loop_->run(fleet_); !ran) {
      QMetaObject::invokeMethod(this, [this, why = ran.error()] { giveUp(why); }, Qt::QueuedConnection);
    }
  });
  if (worker) {
    thread_ = *std::move(worker);
    refusal_.reset();
  } else {
    refusal_ = worker.error();
    retry_.start(kRetryAfter);
  }
}

void EngineThread::add(client::ServerId id, const client::ServerConfig& config, const client::Schedule& schedule) {
  loop_->post([this, id, config, schedule] {
    if (const auto added = fleet_.add(id, config, schedule); !added) {
      Q_EMIT failed(id, added.error());
      Q_EMIT finished(id);
    }
  });
  ids_.insert(id);
  ensureRunning();
  if (refusal_) {
    // Not now: the caller may not have noted the id yet.
    QMetaObject::invokeMethod(this, [this, id] { tellRefusal(id); }, Qt::QueuedConnection);
  }
}

void EngineThread::giveUp(const Error& why) {
  refusal_ = why;
  for (const client::ServerId id : std::set(ids_)) {
    tellRefusal(id);
  }
}

void EngineThread::tellRefusal(client::ServerId id) {
  if (refusal_ && ids_.contains(id)) {
    Q_EMIT failed(id, *refusal_);
    Q_EMIT finished(id);
  }
}

void EngineThread::remove(client::ServerId id) {
  ids_.erase(id);
  loop_->post([this, id] { fleet_.remove(id); });
}

void EngineThread::checkNow(client::ServerId id) {
  loop_->post([this, id] { fleet_.checkNow(id); });
}

void EngineThread::onConnected(client::ServerId id, const client::ConnectionInfo& connection) {
  Q_EMIT connected(id, connection);
}

void EngineThread::onSample(client::ServerId id, const Sample& sample, client::Transport transport) {
  Q_EMIT sampleTaken(id, sample, transport);
}

void EngineThread::onAmended(client::ServerId id, const Sample& sample) {
  Q_EMIT amended(id, sample);
}

void EngineThread::onReport(client::ServerId id, const wire::ClockReport& report) {
  Q_EMIT reported(id, report);
}

void EngineThread::onDiscarded(client::ServerId id, const Error& reason) {
  Q_EMIT discarded(id, reason);
}

void EngineThread::onFailure(client::ServerId id, const Error& error) {
  Q_EMIT failed(id, error);
}

void EngineThread::onFinished(client::ServerId id) {
  Q_EMIT finished(id);
}

}  // namespace tsq::app
