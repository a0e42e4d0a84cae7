// SPDX-License-Identifier: MIT
/// The sum of each user's corrections with org.tsqtime.adjust-clock, whose authorisation may be kept: one password is
/// good for clock::kLargeStep in all. Beyond that, org.tsqtime.step-clock is needed, which always asks. Pure.
#pragma once

#include <map>

#include "adjustment.h"

namespace tsq::helper {

class Budget {
 public:
  /// After the record was lost: nothing is left to any user.
  static Budget exhausted();

  /// The action that a request of this user needs now.
  Action actionFor(const Request& request, uint uid) const;
  /// The request is applied with this action: a correction is added to the sum, or a new password has reset it.
  void take(const Request& request, uint uid, Action action);

  const std::map<uint, Duration>& spent() const { return spent_; }
  Duration spentByOthers() const { return spentByOthers_; }
  /// From a saved record. False if the values are invalid.
  bool restore(std::map<uint, Duration> spent, Duration spentByOthers);

 private:
  Duration spentBy(uint uid) const;

  std::map<uint, Duration> spent_;
  Duration spentByOthers_{};  // by each user who is not in the map
};

}  // namespace tsq::helper
