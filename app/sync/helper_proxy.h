// SPDX-License-Identifier: GPL-3.0-or-later
/// Interface to what sets the clock: tsq-helper, which runs as root, or systemd's timedated if tsq-helper is not
/// installed. Tests replace the implementation.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <tl/expected.hpp>

#include "clock/freshness.h"
#include "clock/helper_interface.h"
#include "estimate/sync_policy.h"

namespace tsq::app {

struct HelperProblem {
  clock::HelperError error = clock::HelperError::Failed;
  QString detail;             ///< the cause, for troubleshooting; in English
  bool isWithoutBus = false;  ///< Missing: there is no system bus
};

template <typename T>
using HelperAnswer = tl::expected<T, HelperProblem>;

/// The current state of the helper or timedated, and what it can do.
struct HelperStatus {
  bool isTimedate = false;  ///< timedated instead of the helper: steps only, without undo
  bool canStep = true;
  QStringList services;    ///< names of the services that set this clock
  bool isSteered = false;  ///< by these, or by a program known only from the kernel's state
  bool canForce = true;    ///< adjust() can be forced while the clock is steered
};

class HelperProxy {
 public:
  template <typename T>
  using Done = std::function<void(const HelperAnswer<T>&)>;

  virtual ~HelperProxy() = default;

  /// These return at once; `done` is called later, on this thread.
  virtual void askStatus(Done<HelperStatus> done) = 0;
  /// May take as long as the user needs to enter a password. The answer is the change made to the clock.
  virtual void adjust(const clock::MeasuredOffset& measured, AdjustMethod method, bool force,
                      Done<Adjustment> done) = 0;
  virtual void undo(Done<Adjustment> done) = 0;
  /// Cancels the requests under way and their prompt; `done` is not called. Earlier corrections cannot be undone any
  /// more, because the helper takes the next connection for another caller.
  virtual void abandon() = 0;
};

}  // namespace tsq::app
