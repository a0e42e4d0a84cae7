// SPDX-License-Identifier: MIT
/// Shared by the tests of sockets: a recording handler, and real sockets on loopback.
#pragma once

#include <poll.h>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "clock/system_clock.h"
#include "net/receive_buffers.h"
#include "net/udp_socket.h"

namespace tsq::test {

using Bytes = std::vector<std::uint8_t>;

/// The portable files take user-space readings instead.
#ifdef TSQ_NO_KERNEL_STAMPS
inline constexpr bool kHasKernelStamps = false;
#else
inline constexpr bool kHasKernelStamps = true;
#endif

inline SocketAddress addressOf(const char* literal, std::uint16_t port = 0) {
  return SocketAddress::parse(literal, port).value();
}

inline Bytes numbered(std::uint8_t number, std::size_t size = 20) {
  return Bytes(size, number);
}

/// Records all calls.
class Hearer final : public PacketHandler {
 public:
  struct Packet {
    Bytes payload;
    SocketAddress local;
    SocketAddress remote;
    ClockReading arrival;
    std::optional<WallTime> kernelStamp;
  };
  struct Transmitted {
    TransmitTag tag;
    WallTime stamp;
  };

  void onPacket(const PacketIn& packet) override {
    packets.push_back({.payload = {packet.payload.begin(), packet.payload.end()},
                       .local = packet.local,
                       .remote = packet.remote,
                       .arrival = packet.arrival,
                       .kernelStamp = packet.kernelStamp});
  }
  void onTransmitted(TransmitTag tag, WallTime stamp) override { transmitted.push_back({tag, stamp}); }
  void onUnreachable(const Error& error) override { errors.push_back(error.code); }

  std::vector<Packet> packets;
  std::vector<Transmitted> transmitted;
  std::vector<ErrorCode> errors;
};

/// A socket with its received packets.
struct Endpoint {
  static Endpoint bound(const char* literal) {
    Endpoint endpoint;
    endpoint.socket = net::UdpSocket::bind(addressOf(literal), *endpoint.hearer, endpoint.clock()).value();
    return endpoint;
  }
  static Endpoint connected(const SocketAddress& remote) {
    Endpoint endpoint;
    endpoint.socket = net::UdpSocket::connect(remote, *endpoint.hearer, endpoint.clock()).value();
    return endpoint;
  }

  SocketAddress at(const char* literal) const { return addressOf(literal, socket->localAddress().port()); }

  void send(const Bytes& payload, const SocketAddress& remote = {}, const SocketAddress& local = {},
            TransmitTag tag = kNoTransmitTag) {
    socket->send({.payload = payload, .local = local, .remote = remote, .tag = tag});
    socket->flush();
  }

  /// Reads until the condition is true or nothing arrives for a while; returns the condition.
  bool receiveUntil(const std::function<bool()>& isEnough) {
    constexpr int kPatienceMs = 2'000;
    while (!isEnough()) {
      pollfd waiting{.fd = socket->descriptor(), .events = POLLIN, .revents = 0};
      if (::poll(&waiting, 1, kPatienceMs) <= 0) {
        return false;
      }
      socket->receive(*buffers, (waiting.revents & POLLERR) != 0, (waiting.revents & POLLIN) != 0);
    }
    return true;
  }
  bool receivePackets(std::size_t count) {
    return receiveUntil([&] { return hearer->packets.size() >= count; });
  }
  /// Reads the available packets without waiting: on loopback, everything sent has arrived.
  void receivePending() {
    for (int round = 0; round < 4; ++round) {
      socket->receive(*buffers, true, true);
    }
  }

  std::unique_ptr<Hearer> hearer = std::make_unique<Hearer>();
  std::unique_ptr<net::ReceiveBuffers> buffers = std::make_unique<net::ReceiveBuffers>();
  std::unique_ptr<net::UdpSocket> socket;

 private:
  static const clock::SystemClock& clock() {
    static const clock::SystemClock kClock;
    return kClock;
  }
};

}  // namespace tsq::test
