// SPDX-License-Identifier: MIT
#include "sim/event_queue.h"

#include <algorithm>

namespace tsq::sim {

void EventQueue::at(TrueTime time, std::function<void()> event) {
  events_.push(Event{.time = std::max(time, now_), .order = added_++, .happen = std::move(event)});
}

std::optional<TrueTime> EventQueue::nextTime() const {
  return events_.empty() ? std::nullopt : std::optional(events_.top().time);
}

void EventQueue::runNext() {
  const Event event = events_.top();
  events_.pop();
  now_ = event.time;
  event.happen();
}

void EventQueue::advanceTo(TrueTime time) {
  now_ = std::max(now_, time);
}

}  // namespace tsq::sim
