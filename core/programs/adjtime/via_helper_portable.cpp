// SPDX-License-Identifier: MIT
#include "programs/adjtime/via_helper.h"

namespace tsq::programs {

tl::expected<Adjustment, Refusal> adjustViaHelper(const clock::MeasuredOffset& /*measured*/, AdjustMethod /*method*/,
                                                  bool /*force*/) {
  return tl::unexpected(Refusal{.outcome = Outcome::NotAuthorised,
                                .sentence = "This build has no helper that sets the clock; run it as root."});
}

}  // namespace tsq::programs
