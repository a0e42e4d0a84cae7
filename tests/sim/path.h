// SPDX-License-Identifier: MIT
/// One direction of the way between two hosts: how long packets take, and which of them get there how.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "base/network.h"
#include "sim/event_queue.h"
#include "sim/random.h"

namespace tsq::sim {

/// May be changed at any time; holds for the packets that are sent from then on.
struct PathModel {
  Duration delay{};         ///< of every packet
  Duration jitter{};        ///< mean of an exponentially distributed queueing delay on top
  double spikes = 0;        ///< probability of queueing for much longer, as when a Wi-Fi station sleeps
  Duration spike{};         ///< mean of that exponentially distributed delay on top
  double loss = 0;          ///< probability
  double lossBursts = 0;    ///< probability that a packet begins a burst in which everything is lost
  Duration lossBurst{};     ///< mean of the exponentially distributed length of such a burst
  double duplication = 0;   ///< probability; the copy has its own jitter
  double reordering = 0;    ///< probability of being overtaken: delayed once more by reorderDelay
  Duration reorderDelay{};  ///< how far behind an overtaken packet falls
  bool keepsOrder = true;   ///< queueing never lets a packet overtake; only reordering and duplication do
  bool down = false;        ///< a blackout: nothing arrives
  std::size_t mtu = 1500;   ///< bytes of IP packet; larger ones vanish, as with DF and no ICMP

  /// Drops a packet when it says so. `index` counts the packets sent on this path from 1.
  std::function<bool(std::uint64_t index, ByteView payload)> drop;
  /// Changes a packet on its way; never called for empty ones.
  std::function<void(std::vector<std::uint8_t>& payload)> mangle;
};

class Path {
 public:
  explicit Path(std::uint64_t seed) : random_(seed) {}

  PathModel& model() { return model_; }

  struct Copy {
    TrueTime arrival;
    std::vector<std::uint8_t> payload;
  };
  /// What becomes of a packet sent now with this much IP and UDP header: none, one or two arrivals.
  std::vector<Copy> carry(TrueTime now, ByteView payload, std::size_t headerSize);

  std::uint64_t sent() const { return sent_; }
  std::uint64_t lost() const { return lost_; }
  /// Copies that arrive or have arrived.
  std::uint64_t carried() const { return carried_; }

 private:
  bool isLost(TrueTime now, ByteView payload, std::size_t headerSize);
  TrueTime arrivalOf(TrueTime sent);
  Copy makeCopy(TrueTime arrival, ByteView payload) const;

  PathModel model_;
  Random random_;
  TrueTime lastArrival_;
  TrueTime lossBurstEnd_;
  std::uint64_t sent_ = 0;
  std::uint64_t lost_ = 0;
  std::uint64_t carried_ = 0;
};

}  // namespace tsq::sim
