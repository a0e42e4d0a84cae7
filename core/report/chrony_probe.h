// SPDX-License-Identifier: MIT
/// Asks the chronyd of this computer every 16 s over the loopback interface.
#pragma once

#include <memory>

#include "report/chrony_tracking.h"

namespace tsq::report {

class ChronyProbe final : public Actor, private PacketHandler {
 public:
  /// Network and clock must outlive it.
  ChronyProbe(Network& network, const Clock& clock);

  /// chronyd's last answer; nothing if it is older than 48 s.
  std::optional<Tracking> tracking() const;

  MonoTime nextDeadline() const override { return nextRequest_; }
  void onDeadline() override;

 private:
  void onPacket(const PacketIn& packet) override;
  void onTransmitted(TransmitTag /*tag*/, WallTime /*kernelStamp*/) override {}
  void onUnreachable(const Error& /*error*/) override {}

  Network& network_;
  const Clock& clock_;
  std::unique_ptr<Socket> socket_;
  std::uint32_t sequence_ = 0;
  MonoTime nextRequest_ = MonoTime::min();
  std::optional<Tracking> tracking_;
  MonoTime answeredAt_;
};

}  // namespace tsq::report
