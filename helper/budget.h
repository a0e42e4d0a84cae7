// SPDX-License-Identifier: MIT
/// How far each user has moved the clock with org.tsqtime.adjust-clock, whose authorisation may be kept: one password
/// is for clock::kLargeStep in all. What goes beyond needs org.tsqtime.step-clock, which asks anew. Pure.
#pragma once

#include <map>

#include "adjustment.h"

namespace tsq::helper {

class Budget {
 public:
  /// Of a helper that does not know what has been spent: nothing is left to anybody.
  static Budget exhausted();

  /// What a request of this user needs now.
  Action actionFor(const Request& request, uint uid) const;
  /// The request is applied with this action: what it takes is spent, or a new password has renewed the budget.
  void take(const Request& request, uint uid, Action action);

  const std::map<uint, Duration>& spent() const { return spent_; }
  Duration spentByOthers() const { return spentByOthers_; }
  /// As it was kept. False when that makes no sense.
  bool restore(std::map<uint, Duration> spent, Duration spentByOthers);

 private:
  Duration spentBy(uint uid) const;

  std::map<uint, Duration> spent_;
  Duration spentByOthers_{};  // by each user who is not in the map
};

}  // namespace tsq::helper
