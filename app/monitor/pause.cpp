// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/pause.h"

#include <utility>

namespace tsq::app {

void Pause::set(bool on) {
  resumeAt_.reset();
  until_.reset();
  if (std::exchange(isOn_, on) != on) {
    Q_EMIT toggled(on);
  }
  Q_EMIT changed();
}

void Pause::setFor(std::chrono::minutes length) {
  set(true);
  const ClockReading now = clock_.read();
  resumeAt_ = now.boot + length;
  until_ = now.wall + length;
  Q_EMIT changed();
}

void Pause::refresh() {
  if (resumeAt_ && clock_.read().boot >= *resumeAt_) {
    set(false);
  }
}

}  // namespace tsq::app
