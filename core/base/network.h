// SPDX-License-Identifier: MIT
/// The seam between the engine and the outside world: packets, names and deadlines.
///
/// net/ implements it with UDP sockets and epoll; tests implement it with a virtual network on virtual clocks. The
/// engine runs the same code on both. Everything here belongs to one thread: the one that runs the loop.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/socket_address.h"
#include "base/time.h"

namespace tsq {

using ByteView = std::span<const std::uint8_t>;

/// Names a sent packet whose transmit time is wanted; chosen by the sender.
using TransmitTag = std::uint64_t;
inline constexpr TransmitTag kNoTransmitTag = 0;

/// A received UDP datagram. The payload is valid only during the call that delivers it.
struct PacketIn {
  ByteView payload;
  SocketAddress local;  ///< the address it was sent to (not just bound to)
  SocketAddress remote;
  ClockReading arrival;                 ///< clocks read when the batch was taken from the kernel
  std::optional<WallTime> kernelStamp;  ///< the kernel's receive time, where it gives one
};

/// A UDP datagram to send. The payload is copied or sent before send() returns.
struct PacketOut {
  ByteView payload;
  SocketAddress local;  ///< source address to use; unspecified: the system chooses
  SocketAddress remote;
  TransmitTag tag = kNoTransmitTag;
};

/// Receives what happens on one Socket. Must outlive it.
class PacketHandler {
 public:
  virtual ~PacketHandler() = default;

  virtual void onPacket(const PacketIn& packet) = 0;
  /// The kernel's transmit time of the packet sent with this tag. May never come; never comes twice.
  virtual void onTransmitted(TransmitTag tag, WallTime kernelStamp) = 0;
  /// Somebody says that packets to the peer do not arrive (ICMP). Anybody can say so: a hint, no more. What is said of
  /// the size of packets is not told at all. Connected sockets only.
  virtual void onUnreachable(const Error& error) = 0;
  /// This computer itself refuses to send to the peer: it has no route, a firewall forbids it, or the packet is longer
  /// than its interface takes. Connected sockets only.
  virtual void onSendRefused(const Error& /*error*/) {}
};

class Socket {
 public:
  virtual ~Socket() = default;

  /// Queues or sends one datagram; lost silently when the kernel has no room, like any packet.
  virtual void send(const PacketOut& packet) = 0;
  /// What send() has queued leaves now, because something slow comes next: answers that wait for it have a T3 that is
  /// far too early. Without it all leaves at the end of the loop's turn.
  virtual void sendQueued() {}
  virtual SocketAddress localAddress() const = 0;
};

/// A name lookup under way; destroying it cancels the callback.
class Lookup {
 public:
  virtual ~Lookup() = default;
};

class Network {
 public:
  using LookupResult = Result<std::vector<SocketAddress>>;

  virtual ~Network() = default;

  /// A socket that talks to one peer only and hears of ICMP errors.
  virtual Result<std::unique_ptr<Socket>> connect(const SocketAddress& remote, PacketHandler& handler) = 0;

  /// A socket that hears everyone at `local`; port 0 lets the system choose.
  virtual Result<std::unique_ptr<Socket>> bind(const SocketAddress& local, PacketHandler& handler) = 0;

  /// Finds the addresses of a name, best first; never blocks. `done` is called later from the loop, not from inside
  /// this call.
  virtual std::unique_ptr<Lookup> resolve(const std::string& host, std::uint16_t port,
                                          std::function<void(LookupResult)> done) = 0;
};

/// Something with deadlines that a loop drives. After delivering packets, and when the deadline has come, the loop
/// calls onDeadline() until nextDeadline() lies in the future.
class Actor {
 public:
  virtual ~Actor() = default;

  /// kNever when there is nothing to wait for. May lie in the past: "call me at once".
  virtual MonoTime nextDeadline() const = 0;
  virtual void onDeadline() = 0;
};

}  // namespace tsq
