// SPDX-License-Identifier: GPL-3.0-or-later
/// Limits the share of the processor's time that drawing takes: the longer a drawing takes, the longer until the next.
/// Times are the processor's, so other programs change nothing.
#pragma once

#include <ctime>

#include "base/time.h"

namespace tsq::app {

class DrawingShare {
 public:
  /// Before and after each drawing.
  void begin() { began_ = std::clock(); }
  void end(MonoTime now);
  /// Whether the next drawing keeps the share.
  bool allows(MonoTime now) const { return now >= next_; }

 private:
  std::clock_t began_ = 0;
  MonoTime next_ = MonoTime::min();
};

}  // namespace tsq::app
