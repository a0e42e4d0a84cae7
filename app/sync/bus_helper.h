// SPDX-License-Identifier: GPL-3.0-or-later
/// The helper, or timedated, on the system bus.
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <memory>
#include <optional>

#include "clock/helper_messages.h"
#include "sync/helper_proxy.h"

namespace tsq::app {

class BusHelper final : public QObject, public HelperProxy {
  Q_OBJECT

 public:
  BusHelper() = default;
  ~BusHelper() override { abandon(); }

  void askStatus(Done<HelperStatus> done) override;
  void adjust(const clock::MeasuredOffset& measured, AdjustMethod method, bool force, Done<Adjustment> done) override;
  void undo(Done<Adjustment> done) override;
  void abandon() override;

 private:
  using Answered = std::function<void(const QDBusMessage& reply)>;

  /// Also calls `answered` for errors.
  void call(const QDBusMessage& message, Duration timeout, Answered answered);
  void call(const clock::BusCall& request, Answered answered);
  void askTimedate(const HelperProblem& helperProblem, const Done<HelperStatus>& done);
  void adjustByTimedate(Duration offset, const Done<Adjustment>& done);
  void findSteering(std::function<void(const HelperStatus&)> done);

  // A separate connection: the helper identifies callers by bus name, and closing the connection cancels our requests.
  std::optional<QDBusConnection> bus_;
  std::unique_ptr<QObject> pending_;  // parent of the pending calls
  bool usesTimedate_ = false;
};

}  // namespace tsq::app
