// SPDX-License-Identifier: MIT
/// A one-way path between two hosts: the delay of packets, and their loss, reordering, duplication and changes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "base/network.h"
#include "sim/event_queue.h"
#include "sim/random.h"

namespace tsq::sim {

/// May be changed at any time; applies to packets that are sent afterwards.
struct PathModel {
  Duration delay{};         ///< of every packet
  Duration jitter{};        ///< mean of an exponentially distributed queueing delay on top
  double spikes = 0;        ///< probability of queueing for much longer, as when a Wi-Fi station sleeps
  Duration spike{};         ///< mean of that exponentially distributed delay on top
  double loss = 0;          ///< probability
  double lossBursts = 0;    ///< probability that a packet begins a burst, in which all packets are lost
  Duration lossBurst{};     ///< mean of the exponentially distributed length of such a burst
  double duplication = 0;   ///< probability; the copy has its own jitter
  double reordering = 0;    ///< probability that a packet is overtaken: delayed once more by reorderDelay
  Duration reorderDelay{};  ///< additional delay of an overtaken packet
  bool keepsOrder = true;   ///< queueing keeps the order of packets; only reordering and duplication change it
  bool down = false;        ///< no packet arrives
  std::size_t mtu = 1500;   ///< bytes of an IP packet; larger ones are dropped, as with DF and no ICMP

  /// Drops a packet if it returns true. `index` counts the packets sent on this path from 1.
  std::function<bool(std::uint64_t index, ByteView payload)> drop;
  /// Changes a packet on the path; never called for empty ones.
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
  /// The arrivals of a packet that is sent now with this size of IP and UDP headers: none, one or two.
  std::vector<Copy> carry(TrueTime now, ByteView payload, std::size_t headerSize);

  std::uint64_t sent() const { return sent_; }
  std::uint64_t lost() const { return lost_; }
  /// The number of copies that arrive or have arrived.
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
