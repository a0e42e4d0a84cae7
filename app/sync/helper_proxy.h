// SPDX-License-Identifier: GPL-3.0-or-later
/// Whoever moves the clock for us: tsq-helper, which runs as root, or systemd's timedated where that is not installed.
/// The seam through which tests put in another one.
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
  QString detail;             ///< for whoever looks for the cause; in English
  bool isWithoutBus = false;  ///< Missing: there is no system bus on which to look for it
};

template <typename T>
using HelperAnswer = tl::expected<T, HelperProblem>;

/// What is possible at the moment.
struct HelperStatus {
  bool isTimedate = false;  ///< timedated instead of the helper: steps only, without undo
  bool canStep = true;
  QStringList services;    ///< that set this clock, by name
  bool isSteered = false;  ///< by them, or by somebody whom only the kernel knows
  bool canForce = true;    ///< although it is steered
};

class HelperProxy {
 public:
  template <typename T>
  using Done = std::function<void(const HelperAnswer<T>&)>;

  virtual ~HelperProxy() = default;

  /// These return at once; `done` is called later, on this thread.
  virtual void askStatus(Done<HelperStatus> done) = 0;
  /// Takes as long as somebody thinks about a password. The answer says what was done to the clock.
  virtual void adjust(const clock::MeasuredOffset& measured, AdjustMethod method, bool force,
                      Done<Adjustment> done) = 0;
  virtual void undo(Done<Adjustment> done) = 0;
  /// Takes back whatever is under way, with its prompt; nobody hears of it any more. What was done before cannot be
  /// undone afterwards: to the helper we are somebody else then.
  virtual void abandon() = 0;
};

}  // namespace tsq::app
