// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/steering_watch.h"

#include <utility>

using namespace std::chrono_literals;

namespace tsq::app {
namespace {

// A service is started or stopped by hand; its claim is for reading, not for watching.
constexpr auto kInterval = 30s;

}  // namespace

SteeringWatch::SteeringWatch(FindSteeringReport find, QObject* parent) : QObject(parent), find_(std::move(find)) {
  connect(&timer_, &QTimer::timeout, this, &SteeringWatch::refresh);
  timer_.start(kInterval);
  refresh();
}

void SteeringWatch::refresh() {
  if (isAsking_) {
    asksAgain_ = true;
    return;
  }
  isAsking_ = true;
  askForReport(*this, find_, [this](const SteeringReport& report) { take(report); });
}

void SteeringWatch::take(const SteeringReport& report) {
  isAsking_ = false;
  report_ = report;
  if (std::exchange(asksAgain_, false)) {
    refresh();
  }
  Q_EMIT changed();
}

}  // namespace tsq::app
