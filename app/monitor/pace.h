// SPDX-License-Identifier: GPL-3.0-or-later
/// Tells whether changes are so few that each may take effect at once, or so many that they take effect together, once
/// per second: with many servers, or with requests every second. Belongs to the GUI thread.
#pragma once

#include "base/time.h"

namespace tsq::app {

class Pace {
 public:
  /// The clock must outlive it.
  explicit Pace(const Clock& clock);

  /// To be called for each change. False: it has to wait for the caller's next second.
  bool mayActNow();

 private:
  const Clock& clock_;
  double allowed_;  // changes that may take effect at once
  MonoTime refilledAt_;
};

}  // namespace tsq::app
