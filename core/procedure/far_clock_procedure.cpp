// SPDX-License-Identifier: MIT
#include "procedure/far_clock_procedure.h"

namespace tsq::procedure {

quic::DateCheck FarClockProcedure::dates() const {
  if (guessed_) {
    return quic::DatesByClock{guessed_->offset};
  }
  return quic::DatesIgnored{floor_.programMade};
}

std::optional<client::FarClockDoubt> FarClockProcedure::measured(const client::Burst& burst) {
  const auto doubt = guessed_ ? client::findDoubt(burst, *guessed_, floor_) : client::findDoubt(burst, floor_);
  if (!doubt) {
    isChecked_ = guessed_.has_value();
    guessed_ = burst.selection.answer;
  }
  return doubt;
}

}  // namespace tsq::procedure
