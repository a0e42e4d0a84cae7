// SPDX-License-Identifier: MIT
/// The interface between the engine and the outside world: packets, names and deadlines.
///
/// net/ implements it with UDP sockets and poll; tests implement it with a virtual network on virtual clocks. The
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
  SocketAddress local;  ///< the packet's destination address, also on a socket bound to the wildcard address
  SocketAddress remote;
  ClockReading arrival;                 ///< clocks read when the batch was taken from the kernel
  std::optional<WallTime> kernelStamp;  ///< the kernel's receive time, if available
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
  /// The kernel's transmit timestamp of the packet sent with this tag. Called at most once per tag, maybe never.
  virtual void onTransmitted(TransmitTag tag, WallTime kernelStamp) = 0;
  /// An ICMP error says that packets to the peer do not arrive. ICMP can be forged, so this is only a hint. Messages
  /// about the packet size are not reported. Connected sockets only.
  virtual void onUnreachable(const Error& error) = 0;
  /// The local kernel refuses to send to the peer: no route, a firewall rule, or a packet longer than the interface's
  /// MTU. Connected sockets only.
  virtual void onSendRefused(const Error& /*error*/) {}
};

class Socket {
 public:
  virtual ~Socket() = default;

  /// Queues or sends one datagram; dropped silently when the socket's send buffer is full.
  virtual void send(const PacketOut& packet) = 0;
  /// Sends queued datagrams now. To be called before slow work: a queued answer's T3 would be far too early. Otherwise
  /// the queue is sent at the end of the loop's turn.
  virtual void sendQueued() {}
  virtual SocketAddress localAddress() const = 0;
};

/// A pending name lookup; destroying it cancels the callback.
class Lookup {
 public:
  virtual ~Lookup() = default;
};

class Network {
 public:
  using LookupResult = Result<std::vector<SocketAddress>>;

  virtual ~Network() = default;

  /// A connected socket: one peer, and ICMP errors are reported.
  virtual Result<std::unique_ptr<Socket>> connect(const SocketAddress& remote, PacketHandler& handler) = 0;

  /// A socket that receives from every peer at `local`; port 0 lets the system choose.
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

  /// kNever when there is nothing to wait for. A time in the past means: call onDeadline() at once.
  virtual MonoTime nextDeadline() const = 0;
  virtual void onDeadline() = 0;
};

}  // namespace tsq
