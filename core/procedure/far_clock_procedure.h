// SPDX-License-Identifier: MIT
/// The bursts that find the time when the clock is far off (client/far_clock.h has the reasons): one with the dates of
/// certificates ignored, which gives a candidate time, and one with the dates checked by that time. Pure: no clock, no
/// I/O.
#pragma once

#include <optional>

#include "client/far_clock.h"

namespace tsq::procedure {

class FarClockProcedure {
 public:
  explicit FarClockProcedure(const client::TimeFloor& floor) : floor_(floor) {}

  /// How the next burst has to check the dates of certificates. Insecure servers must not be asked.
  quic::DateCheck dates() const;

  /// Takes the burst measured with dates(). A doubt ends the procedure: the clock must not be set by this burst.
  std::optional<client::FarClockDoubt> measured(const client::Burst& burst);

  /// Both bursts were measured without a doubt: the answer of the last one may set the clock.
  bool isChecked() const { return isChecked_; }

 private:
  const client::TimeFloor floor_;
  std::optional<Selection::Answer> guessed_;
  bool isChecked_ = false;
};

}  // namespace tsq::procedure
