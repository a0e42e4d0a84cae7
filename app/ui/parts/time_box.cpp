// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/time_box.h"

namespace tsq::app {
namespace {

constexpr int kMinute = 60'000;  // ms
constexpr int kDay = 24 * 60;    // minutes

}  // namespace

int TimeBox::minutes() const {
  return time().msecsSinceStartOfDay() / kMinute;
}

void TimeBox::setMinutes(int minutes) {
  setTime(QTime::fromMSecsSinceStartOfDay(minutes * kMinute));
}

int TimeBox::most() {
  return kDay - 1;
}

}  // namespace tsq::app
