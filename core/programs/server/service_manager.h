// SPDX-License-Identifier: MIT
/// What systemd wants to hear of a service of Type=notify (sd_notify(3)). Without it nothing is said.
#pragma once

#include <string>

#include "base/network.h"

namespace tsq::programs {

/// Tells the service manager that the program lives, as often as WatchdogSec= asks for.
class ServiceManager final : public Actor {
 public:
  explicit ServiceManager(const Clock& clock);

  /// It serves; `status` is what `systemctl status` shows.
  void tellReady(const std::string& status);
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
