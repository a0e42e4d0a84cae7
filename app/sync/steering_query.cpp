// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/steering_query.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <memory>
#include <utility>

namespace tsq::app {

void askWhoSteers(QObject& receiver, FindSteering find, std::function<void(const clock::Steering&)> done) {
  const auto promise = std::make_shared<QPromise<clock::Steering>>();
  auto* watcher = new QFutureWatcher<clock::Steering>(&receiver);
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

}  // namespace tsq::app
