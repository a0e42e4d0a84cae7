// SPDX-License-Identifier: MIT
/// A UDP socket with batched I/O and the kernel's receive and transmit timestamps.
#pragma once

#include <sys/socket.h>

#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <vector>

#include "base/file_descriptor.h"
#include "base/network.h"
#include "net/system/message_batch.h"

namespace tsq::net {

/// Bytes; larger datagrams are dropped. QUIC peers learn the limit from max_udp_payload_size.
inline constexpr std::size_t kMaxDatagram = 2048;

/// Buffers of one receiveMessages() call; shared by the sockets of a loop.
class ReceiveBuffers;
struct ControlBuffer;
// Packets per receiveMessages(): enough for a burst; more would delay the first answer.
inline constexpr std::size_t kReceiveBatch = 64;

class UdpSocket {
 public:
  /// A connected socket. Errors: NetworkUnreachable, AddressNotAvailable.
  static Result<std::unique_ptr<UdpSocket>> connect(const SocketAddress& remote, PacketHandler& handler,
                                                    const Clock& clock);
  /// A socket for all peers; the IPv6 wildcard address also receives IPv4. Errors: AddressInUse, AddressNotAvailable,
  /// PermissionDenied.
  static Result<std::unique_ptr<UdpSocket>> bind(const SocketAddress& local, PacketHandler& handler,
                                                 const Clock& clock);

  /// As bind(), for one of `count` sockets on the address, bound one after the other, in this process: packets are
  /// distributed by the first byte of their connection id (QUIC's) modulo `count`, whatever their source is.
  static Result<std::unique_ptr<UdpSocket>> bindShared(const SocketAddress& local, std::size_t count,
                                                       PacketHandler& handler, const Clock& clock);
  /// A bound socket of another program, such as systemd; one of `count`, likewise.
  static Result<std::unique_ptr<UdpSocket>> adopt(FileDescriptor socket, std::size_t count, PacketHandler& handler,
                                                  const Clock& clock);
  /// Where another program's socket is bound. Errors: InvalidArgument, if it is no bound UDP socket.
  static Result<SocketAddress> addressOf(int descriptor);

  int descriptor() const { return fd_.get(); }
  const SocketAddress& localAddress() const { return local_; }
  /// Received packets that the kernel has dropped because the buffer was full; 0 if it does not tell.
  std::uint64_t kernelDrops() const;

  void send(const PacketOut& packet);
  /// Sends the queued packets; failures are reported by flush().
  void sendQueued();
  /// Sends the queued packets, and reports send failures and ICMP errors to the handler.
  void flush();
  /// Collects a server's transmit timestamps that exist already, as most do after sending: in the error queue, they
  /// would wake the loop at once. To be called after flush(). (A client's are delivered by receive() only: its handler
  /// may close the socket.)
  void collectEarlyStamps();
  /// Collects transmit timestamps, then delivers the packets of one receiveMessages(). `hasErrors`: poll reported
  /// POLLERR; the timestamps are in the socket's error queue, or an ICMP error is pending. `hasInput`: poll reported
  /// POLLIN.
  void receive(ReceiveBuffers& buffers, bool hasErrors, bool hasInput);

 private:
  struct Outgoing {
    std::array<std::uint8_t, kMaxDatagram> payload;
    std::size_t size = 0;
    SocketAddress local;
    SocketAddress remote;
    TransmitTag tag = kNoTransmitTag;
  };

  UdpSocket(FileDescriptor fd, PacketHandler& handler, const Clock& clock, bool connected);

  static Result<std::unique_ptr<UdpSocket>> bindOne(const SocketAddress& local, std::size_t count,
                                                    PacketHandler& handler, const Clock& clock);
  static Result<std::unique_ptr<UdpSocket>> complete(FileDescriptor fd, sa_family_t family, PacketHandler& handler,
                                                     const Clock& clock);
  Result<void> adoptLocalAddress();
  /// Bound to a wildcard address: packets have their local address in control messages, which take time.
  bool hasManyAddresses() const { return local_.isAnyAddress(); }
  std::size_t sendSome(std::size_t first);
  void noteStamped(const Outgoing& packet);
  int sendBatch(std::size_t first);
  bool sendAlone(Outgoing& packet);
  msghdr prepare(Outgoing& packet, iovec& vector, ControlBuffer& control) const;
  void receivePackets(ReceiveBuffers& buffers);
  std::size_t receiveSome(std::span<BatchedMessage> messages);
  void renumberStamps();
  bool collectTransmitStamps();
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
  // The kernel numbers the packets with a timestamp: tags_[i] belongs to number firstId_ + i.
  std::uint32_t firstId_ = 0;
  std::deque<TransmitTag> tags_;
  // Reported by flush() or receive(), not from inside send().
  std::optional<int> hint_;
  std::optional<int> sendFailure_;
};

}  // namespace tsq::net
