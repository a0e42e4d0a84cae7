// SPDX-License-Identifier: MIT
#include "report/chrony_probe.h"

namespace tsq::report {
namespace {

using namespace std::chrono_literals;

// chronyd itself rarely updates the clock more often.
constexpr Duration kInterval = 16s;
// Without three answers in a row, chronyd has ended.
constexpr Duration kForgetAfter = 3 * kInterval;

SocketAddress chronyAddress() {
  return *SocketAddress::parse("127.0.0.1", kChronyPort);
}

}  // namespace

ChronyProbe::ChronyProbe(Network& network, const Clock& clock) : network_(network), clock_(clock) {}

std::optional<Tracking> ChronyProbe::tracking() const {
  const bool isFresh = tracking_ && clock_.monotonic() - answeredAt_ < kForgetAfter;
  return isFresh ? tracking_ : std::nullopt;
}

void ChronyProbe::onDeadline() {
  nextRequest_ = clock_.monotonic() + kInterval;
  if (!socket_) {
    auto socket = network_.connect(chronyAddress(), *this);
    if (!socket) {
      return;
    }
    socket_ = *std::move(socket);
  }
  const auto request = makeTrackingRequest(++sequence_);
  socket_->send({.payload = request, .local = {}, .remote = chronyAddress()});
}

void ChronyProbe::onPacket(const PacketIn& packet) {
  if (const auto tracking = parseTracking(packet.payload, sequence_)) {
    tracking_ = tracking;
    answeredAt_ = packet.arrival.mono;
  }
}

}  // namespace tsq::report
