// SPDX-License-Identifier: MIT
/// A UDP socket with batched I/O and the kernel's receive and transmit timestamps.
#pragma once

#include <sys/socket.h>

#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "base/file_descriptor.h"
#include "base/network.h"

namespace tsq::net {

/// The largest datagram we take; larger ones are dropped. QUIC peers are told so.
inline constexpr std::size_t kMaxDatagram = 2048;

/// Room for one recvmmsg() call; shared by the sockets of a loop.
class ReceiveBuffers;
struct ControlBuffer;
// Enough to empty a burst in one call; more only delays the first answer.
inline constexpr std::size_t kReceiveBatch = 64;

class UdpSocket {
 public:
  /// Talks to one peer. Errors: NetworkUnreachable, AddressNotAvailable.
  static Result<std::unique_ptr<UdpSocket>> connect(const SocketAddress& remote, PacketHandler& handler,
                                                    const Clock& clock);
  /// Hears everyone; an IPv6 any-address takes IPv4 as well. Errors: AddressInUse, AddressNotAvailable,
  /// PermissionDenied.
  static Result<std::unique_ptr<UdpSocket>> bind(const SocketAddress& local, PacketHandler& handler,
                                                 const Clock& clock);

  int descriptor() const { return fd_.get(); }
  const SocketAddress& localAddress() const { return local_; }

  void send(const PacketOut& packet);
  /// Sends what is queued; flush() tells of what could not be sent.
  void sendQueued();
  /// Sends what is queued, and tells the handler of what could not be sent and of ICMP errors that were met meanwhile.
  void flush();
  /// Collects transmit stamps, then delivers what one recvmmsg() brings. `hasErrors`: epoll saw something in the error
  /// queue, which is where the stamps are.
  void receive(ReceiveBuffers& buffers, bool hasErrors);

 private:
  struct Outgoing {
    std::array<std::uint8_t, kMaxDatagram> payload;
    std::size_t size = 0;
    SocketAddress local;
    SocketAddress remote;
    TransmitTag tag = kNoTransmitTag;
  };

  UdpSocket(FileDescriptor fd, PacketHandler& handler, const Clock& clock, bool connected);

  void configure(sa_family_t family);
  Result<void> adoptLocalAddress();
  std::size_t sendSome(std::size_t first);
  void noteStamped(const Outgoing& packet);
  int sendBatch(std::size_t first);
  bool sendAlone(Outgoing& packet);
  msghdr prepare(Outgoing& packet, iovec& vector, ControlBuffer& control) const;
  int receiveSome(std::array<mmsghdr, kReceiveBatch>& headers);
  void renumberStamps();
  void enableTimestamps(bool on);
  void collectTransmitStamps();
  void noteTransmitted(std::uint32_t id, WallTime kernelStamp);
  void noteHint(int reason);
  void reportNoted();

  FileDescriptor fd_;
  PacketHandler& handler_;
  const Clock& clock_;
  const bool connected_;
  SocketAddress local_;
  std::vector<Outgoing> queue_;
  std::size_t queued_ = 0;
  // The kernel numbers the packets it stamps: tags_[i] belongs to firstId_ + i.
  std::uint32_t firstId_ = 0;
  std::deque<TransmitTag> tags_;
  // Reported by flush() or receive(), not from inside send().
  std::optional<int> hint_;
  std::optional<int> sendFailure_;
};

}  // namespace tsq::net
