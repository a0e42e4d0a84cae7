// SPDX-License-Identifier: MIT
/// Notifications to systemd for Type=notify (sd_notify(3)); does nothing without systemd.
#pragma once

#include <string>

#include "base/network.h"

namespace tsq::programs {

/// Sends watchdog notifications at the interval that WatchdogSec= requires.
class ServiceManager final : public Actor {
 public:
  explicit ServiceManager(const Clock& clock);

  /// Ready; `status` is shown by `systemctl status`.
  void tellReady(const std::string& status);
  /// Changes the status alone.
  void tellStatus(const std::string& status);
  void tellReloading();
  void tellStopping();

  MonoTime nextDeadline() const override { return nextSign_; }
  void onDeadline() override;

 private:
  const Clock& clock_;
  Duration interval_{};  // zero: no watchdog
  MonoTime nextSign_ = kNever;
};

}  // namespace tsq::programs
