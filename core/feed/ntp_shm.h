// SPDX-License-Identifier: MIT
/// Feeds ntpd, or any other program that reads NTP's shared memory reference clock (ntpd's driver 28).
#pragma once

#include "feed/feed.h"

namespace tsq::feed {

/// The shared memory of a unit. ntpd or this program creates it, whichever comes first; units 0 and 1 belong to root,
/// the others to everybody.
class NtpShm final : public Feed {
 public:
  explicit NtpShm(int unit) : unit_(unit) {}
  ~NtpShm() override;
  NtpShm(const NtpShm&) = delete;
  NtpShm& operator=(const NtpShm&) = delete;

  Result<void> give(const Measurement& measurement) override;
  std::string name() const override { return "NTP SHM " + std::to_string(unit_); }

 private:
  Result<void> attach();

  const int unit_;
  void* memory_ = nullptr;
  int segment_ = -1;
};

}  // namespace tsq::feed
