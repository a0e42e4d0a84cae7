// SPDX-License-Identifier: GPL-3.0-or-later
/// Limits how often a result is computed and shown anew. Some changes in a row take effect at once; if they go on, as
/// with many servers that answer every second, they take effect together, twice per second. Belongs to the GUI thread.
#pragma once

#include <QTimer>
#include <functional>

#include "base/time.h"

namespace tsq::app {

class Pace {
 public:
  /// The clock must outlive it.
  Pace(const Clock& clock, std::function<void()> act);

  /// Something changed: acts now, or within half a second.
  void request();

 private:
  void refill();
  void actNow();

  const Clock& clock_;
  std::function<void()> act_;
  double allowed_;  // how many times it may act at once
  MonoTime refilledAt_;
  QTimer later_;
};

}  // namespace tsq::app
