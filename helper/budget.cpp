// SPDX-License-Identifier: MIT
#include "budget.h"

#include <algorithm>

namespace tsq::helper {
namespace {

// Limits the size of the record; no computer has more users who set its clock.
constexpr std::size_t kMaxUsers = 64;

bool makesSense(Duration spent) {
  return Duration::zero() <= spent && spent <= clock::kLargeStep;
}

}  // namespace

Budget Budget::exhausted() {
  Budget budget;
  budget.spentByOthers_ = clock::kLargeStep;
  return budget;
}

Duration Budget::spentBy(uint uid) const {
  const auto found = spent_.find(uid);
  return found == spent_.end() ? spentByOthers_ : found->second;
}

Action Budget::actionFor(const Request& request, uint uid) const {
  const Action own = request.action();
  const bool isCovered =
      own == Action::AdjustClock && std::chrono::abs(request.measured.offset) <= clock::kLargeStep - spentBy(uid);
  return isCovered ? own : Action::StepClock;
}

void Budget::take(const Request& request, uint uid, Action action) {
  if (!spent_.contains(uid) && spent_.size() >= kMaxUsers) {
    *this = exhausted();
  }
  const Duration before = spentBy(uid);
  spent_[uid] = action == Action::StepClock
                    ? Duration::zero()
                    : std::min(before + std::chrono::abs(request.measured.offset), clock::kLargeStep);
}

bool Budget::restore(std::map<uint, Duration> spent, Duration spentByOthers) {
  if (spent.size() > kMaxUsers || !makesSense(spentByOthers) ||
      !std::ranges::all_of(spent, [](const auto& entry) { return makesSense(entry.second); })) {
    return false;
  }
  spent_ = std::move(spent);
  spentByOthers_ = spentByOthers;
  return true;
}

}  // namespace tsq::helper
