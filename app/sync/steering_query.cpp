// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/steering_query.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <memory>
#include <utility>

namespace tsq::app {
namespace {

template <typename Answer>
void askOnThread(QObject& receiver, std::function<Answer()> find, std::function<void(const Answer&)> done) {
  const auto promise = std::make_shared<QPromise<Answer>>();
  auto* watcher = new QFutureWatcher<Answer>(&receiver);
  QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, done = std::move(done)] {
    watcher->deleteLater();
    done(watcher->result());
  });
  watcher->setFuture(promise->future());
  QThreadPool::globalInstance()->start([promise, find = std::move(find)] {
    promise->start();
    promise->addResult(find());
    promise->finish();
  });
}

}  // namespace

void askWhoSteers(QObject& receiver, FindSteering find, std::function<void(const clock::Steering&)> done) {
  askOnThread<clock::Steering>(receiver, std::move(find), std::move(done));
}

void askForReport(QObject& receiver, FindSteeringReport find, std::function<void(const SteeringReport&)> done) {
  askOnThread<SteeringReport>(receiver, std::move(find), std::move(done));
}

}  // namespace tsq::app
