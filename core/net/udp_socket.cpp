// SPDX-License-Identifier: MIT
#include "net/udp_socket.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>

#include "net/receive_buffers.h"
#include "net/system/control_messages.h"
#include "net/system/descriptors.h"
#include "net/system/ip_options.h"
#include "net/system/socket_option.h"
#include "net/system/udp_options.h"

namespace tsq::net {
namespace {

// Packets per sendmmsg(). In larger batches T3 is worse: the last answer is sent long after its T3 was read.
constexpr std::size_t kSendBatch = 8;
// Bytes: enough for the packets of 10,000 simultaneous clients. The kernel may grant less without privilege.
constexpr int kReceiveBuffer = 8 * 1024 * 1024;
// Transmit timestamps per read of the error queue: those of two full batches that were sent.
constexpr std::size_t kStampBatch = 2 * kSendBatch;
// Older outstanding transmit timestamps are considered lost.
constexpr std::size_t kMaxAwaitedStamps = 256;

Error errorOf(int reason) {
  switch (reason) {
    case EADDRINUSE:
      return {ErrorCode::AddressInUse, systemReason(reason)};
    case EADDRNOTAVAIL:
      return {ErrorCode::AddressNotAvailable, systemReason(reason)};
    case EACCES:
      return {ErrorCode::PermissionDenied, systemReason(reason)};
    case ECONNREFUSED:
      return {ErrorCode::PortUnreachable, systemReason(reason)};
    case EMFILE:
    case ENFILE:
    case ENOMEM:
      return {ErrorCode::Internal, systemReason(reason)};
    default:
      return {ErrorCode::NetworkUnreachable, systemReason(reason)};
  }
}

bool isShared(int socket) {
  int value = 0;
  socklen_t size = sizeof(value);
  return ::getsockopt(socket, SOL_SOCKET, SO_REUSEPORT, &value, &size) == 0 && value != 0;
}

}  // namespace

UdpSocket::UdpSocket(FileDescriptor fd, PacketHandler& handler, const Clock& clock, bool connected)
    : fd_(std::move(fd)), handler_(handler), clock_(clock), connected_(connected), queue_(connected ? 1 : kSendBatch) {}

Result<std::unique_ptr<UdpSocket>> UdpSocket::connect(const SocketAddress& remote, PacketHandler& handler,
                                                      const Clock& clock) {
  FileDescriptor fd = openSocket(remote.family(), SOCK_DGRAM, Waiting::Never);
  if (!fd.isValid() || ::connect(fd.get(), remote.data(), remote.size()) != 0) {
    return tl::unexpected(errorOf(errno));
  }
  std::unique_ptr<UdpSocket> socket(new UdpSocket(std::move(fd), handler, clock, true));
  enableTimestamps(socket->descriptor(), true);
  forbidFragments(socket->descriptor(), remote.family());
  return socket->adoptLocalAddress().map([&] { return std::move(socket); });
}

Result<std::unique_ptr<UdpSocket>> UdpSocket::bind(const SocketAddress& local, PacketHandler& handler,
                                                   const Clock& clock) {
  return bindOne(local, 1, handler, clock);
}

Result<std::unique_ptr<UdpSocket>> UdpSocket::bindShared(const SocketAddress& local, std::size_t count,
                                                         PacketHandler& handler, const Clock& clock) {
  return bindOne(local, count, handler, clock);
}

Result<std::unique_ptr<UdpSocket>> UdpSocket::bindOne(const SocketAddress& local, std::size_t count,
                                                      PacketHandler& handler, const Clock& clock) {
  FileDescriptor fd = openSocket(local.family(), SOCK_DGRAM, Waiting::Never);
  if (!fd.isValid()) {
    return fail(errno == EAFNOSUPPORT ? ErrorCode::AddressNotAvailable : ErrorCode::Internal, systemReason(errno));
  }
  if (local.family() == AF_INET6) {
    setOption(fd.get(), IPPROTO_IPV6, IPV6_V6ONLY, local.isAnyAddress() ? 0 : 1);
  }
  if (count > 1 && !setOption(fd.get(), SOL_SOCKET, SO_REUSEPORT, 1)) {
    return tl::unexpected(errorOf(errno));
  }
  if (::bind(fd.get(), local.data(), local.size()) != 0) {
    return tl::unexpected(errorOf(errno));
  }
  if (count > 1 && !steerByConnectionId(fd.get(), count)) {
    return fail(ErrorCode::Internal, std::string(kSteeringOption) + ": " + systemReason(errno));
  }
  return complete(std::move(fd), local.family(), handler, clock);
}

Result<std::unique_ptr<UdpSocket>> UdpSocket::adopt(FileDescriptor socket, std::size_t count, PacketHandler& handler,
                                                    const Clock& clock) {
  const auto local = addressOf(socket.get());
  if (!local) {
    return tl::unexpected(local.error());
  }
  const int flags = ::fcntl(socket.get(), F_GETFL);
  if (flags < 0 || ::fcntl(socket.get(), F_SETFL, flags | O_NONBLOCK) != 0) {
    return fail(ErrorCode::Internal, std::string("fcntl: ") + systemReason(errno));
  }
  // Also a single one may belong to a group, with sockets that only the one who bound them keeps open: what the kernel
  // gave those would be lost.
  if ((count > 1 || isShared(socket.get())) && !steerByConnectionId(socket.get(), count)) {
    return fail(ErrorCode::Internal, std::string(kSteeringOption) + ": " + systemReason(errno));
  }
  return complete(std::move(socket), local->family(), handler, clock);
}

Result<SocketAddress> UdpSocket::addressOf(int descriptor) {
  int type = 0;
  socklen_t typeSize = sizeof(type);
  sockaddr_storage address{};
  socklen_t size = sizeof(address);
  if (::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &typeSize) != 0 || type != SOCK_DGRAM ||
      ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
    return fail(ErrorCode::InvalidArgument, "it is no UDP socket");
  }
  const auto local = SocketAddress::from(reinterpret_cast<const sockaddr*>(&address), size);
  if (!local.isSpecified() || local.port() == 0) {
    return fail(ErrorCode::InvalidArgument, "it is no bound UDP socket");
  }
  return local;
}

Result<std::unique_ptr<UdpSocket>> UdpSocket::complete(FileDescriptor fd, sa_family_t family, PacketHandler& handler,
                                                       const Clock& clock) {
  std::unique_ptr<UdpSocket> socket(new UdpSocket(std::move(fd), handler, clock, false));
  setReceiveBuffer(socket->descriptor(), kReceiveBuffer);
  enableTimestamps(socket->descriptor(), true);
  forbidFragments(socket->descriptor(), family);
  return socket->adoptLocalAddress().map([&] {
    if (socket->hasManyAddresses()) {
      requestDestination(socket->descriptor(), family);
    }
    return std::move(socket);
  });
}

Result<void> UdpSocket::adoptLocalAddress() {
  sockaddr_storage address{};
  socklen_t size = sizeof(address);
  if (::getsockname(descriptor(), reinterpret_cast<sockaddr*>(&address), &size) != 0) {
    return fail(ErrorCode::Internal, std::string("getsockname: ") + systemReason(errno));
  }
  local_ = SocketAddress::from(reinterpret_cast<const sockaddr*>(&address), size);
  return {};
}

std::uint64_t UdpSocket::kernelDrops() const {
  return droppedPackets(descriptor());
}

void UdpSocket::send(const PacketOut& packet) {
  if (packet.payload.size() > kMaxDatagram) {
    return;
  }
  Outgoing& slot = queue_[queued_++];
  std::copy(packet.payload.begin(), packet.payload.end(), slot.payload.begin());
  slot.size = packet.payload.size();
  const bool viaSixSocket = local_.family() == AF_INET6;
  if (hasManyAddresses()) {
    slot.local = viaSixSocket ? packet.local.mapped() : packet.local;
  }
  slot.remote = viaSixSocket ? packet.remote.mapped() : packet.remote;
  slot.tag = packet.tag;
  if (queued_ == queue_.size()) {
    sendQueued();
  }
}

void UdpSocket::flush() {
  sendQueued();
  reportNoted();
}

void UdpSocket::collectEarlyStamps() {
  if (!connected_ && !tags_.empty()) {
    collectTransmitStamps();
  }
}

void UdpSocket::sendQueued() {
  std::size_t done = 0;
  while (done < queued_) {
    done += sendSome(done);
  }
  queued_ = 0;
}

// Returns the number of packets sent or dropped: at least one. sendmmsg() may fail only because of an ICMP error that
// arrived since the last call, or because a sandbox refuses it; the packet was not tried then and is sent by sendmsg().
std::size_t UdpSocket::sendSome(std::size_t first) {
  if (const int sent = sendBatch(first); sent > 0) {
    return static_cast<std::size_t>(sent);
  }
  const int reason = errno;
  renumberStamps();
  if (sendAlone(queue_[first])) {
    if (connected_) {
      noteHint(reason);
    }
    return 1;
  }
  if (connected_ && errno != EAGAIN && errno != ENOBUFS) {
    sendFailure_ = errno;
  }
  renumberStamps();
  return 1;
}

msghdr UdpSocket::prepare(Outgoing& packet, iovec& vector, ControlBuffer& control) const {
  vector = {.iov_base = packet.payload.data(), .iov_len = packet.size};
  msghdr header{};
  header.msg_iov = &vector;
  header.msg_iovlen = 1;
  if (!connected_) {
    // the kernel only reads it; the C type just lacks the const
    header.msg_name = const_cast<sockaddr*>(packet.remote.data());
    header.msg_namelen = packet.remote.size();
  }
  writeControl(header, control, packet.local, packet.tag != kNoTransmitTag);
  return header;
}

int UdpSocket::sendBatch(std::size_t first) {
  std::array<BatchedMessage, kSendBatch> messages{};
  std::array<iovec, kSendBatch> vectors{};
  std::array<ControlBuffer, kSendBatch> controls;
  const std::size_t count = queued_ - first;
  for (std::size_t i = 0; i < count; ++i) {
    messages[i].header = prepare(queue_[first + i], vectors[i], controls[i]);
  }
  const int sent = sendMessages(descriptor(), std::span(messages).first(count));
  for (int i = 0; i < sent; ++i) {
    noteStamped(queue_[first + static_cast<std::size_t>(i)]);
  }
  return sent;
}

// Again without a transmit timestamp if the kernel does not support that.
bool UdpSocket::sendAlone(Outgoing& packet) {
  iovec vector{};
  ControlBuffer control;
  const msghdr header = prepare(packet, vector, control);
  if (::sendmsg(descriptor(), &header, 0) >= 0) {
    noteStamped(packet);
    return true;
  }
  if (errno != EINVAL || packet.tag == kNoTransmitTag) {
    return false;
  }
  packet.tag = kNoTransmitTag;
  const msghdr plain = prepare(packet, vector, control);
  return ::sendmsg(descriptor(), &plain, 0) >= 0;
}

void UdpSocket::noteStamped(const Outgoing& packet) {
  if (packet.tag == kNoTransmitTag) {
    return;
  }
  tags_.push_back(packet.tag);
  if (tags_.size() > kMaxAwaitedStamps) {
    tags_.pop_front();
    ++firstId_;
  }
}

// Kernels before 6.9 may have used a number for the failed packet: restart the numbering.
void UdpSocket::renumberStamps() {
  enableTimestamps(descriptor(), false);
  enableTimestamps(descriptor(), true);
  tags_.clear();
  firstId_ = 0;
}

void UdpSocket::receive(ReceiveBuffers& buffers, bool hasErrors, bool hasInput) {
  const bool hadStamps = (hasErrors || !tags_.empty()) && collectTransmitStamps();
  // Without input and timestamps, an ICMP error is pending, which receiving takes.
  if (hasInput || !hadStamps) {
    receivePackets(buffers);
  }
  reportNoted();
}

void UdpSocket::receivePackets(ReceiveBuffers& buffers) {
  const std::span<BatchedMessage> messages = buffers.messages();
  const std::size_t count = receiveSome(messages);
  const ClockReading arrival = clock_.read();  // T2: of a server, T4: of a client; without kernel timestamps
  for (std::size_t i = 0; i < count; ++i) {
    msghdr& header = messages[i].header;
    if (messages[i].length == 0 || (header.msg_flags & MSG_TRUNC) != 0) {
      continue;
    }
    ReceivedControl control = readControl(header);
    if (!control.local.isSpecified()) {
      control.local = local_;
    }
    control.local.setPort(local_.port());
    const auto* remote = static_cast<const sockaddr*>(header.msg_name);
    handler_.onPacket({.payload = ByteView(buffers.slot(i).payload).first(messages[i].length),
                       .local = control.local,
                       .remote = SocketAddress::from(remote, header.msg_namelen).unmapped(),
                       .arrival = arrival,
                       .kernelStamp = control.kernelStamp});
  }
  buffers.reset(std::max<std::size_t>(count, 1));  // a failed call may have changed the first
}

// As in sendSome(), recvmmsg() may fail because of an ICMP error or a sandbox. Then it falls back to recvmsg(): an
// unread packet would wake the loop for ever.
std::size_t UdpSocket::receiveSome(std::span<BatchedMessage> messages) {
  const int count = receiveMessages(descriptor(), messages);
  if (count >= 0 || errno == EAGAIN || errno == EINTR) {
    return static_cast<std::size_t>(std::max(count, 0));
  }
  if (connected_) {
    noteHint(errno);
  }
  const ssize_t size = ::recvmsg(descriptor(), &messages[0].header, 0);
  if (size < 0) {
    return 0;
  }
  messages[0].length = static_cast<unsigned>(size);
  return 1;
}

// Takes what is in the error queue until no timestamp is awaited any more. Of a rest that nobody awaits, each turn of
// the loop takes one: it would wake the loop for ever. Returns whether there was any.
bool UdpSocket::collectTransmitStamps() {
  for (bool hadAny = false;; hadAny = true) {
    std::array<BatchedMessage, kStampBatch> messages{};
    std::array<ControlBuffer, kStampBatch> controls;
    const auto expected = std::span(messages).first(std::clamp<std::size_t>(tags_.size(), 1, kStampBatch));
    for (std::size_t i = 0; i < expected.size(); ++i) {
      expected[i].header.msg_control = controls[i].bytes.data();
      expected[i].header.msg_controllen = controls[i].bytes.size();
    }
    const std::size_t count = receiveErrors(descriptor(), expected);
    for (BatchedMessage& message : expected.first(count)) {
      const ReceivedControl received = readControl(message.header);
      if (received.transmitId && received.kernelStamp) {
        noteTransmitted(*received.transmitId, *received.kernelStamp);
      }
    }
    if (count == 0 || tags_.empty()) {
      return hadAny || count > 0;
    }
  }
}

void UdpSocket::noteTransmitted(std::uint32_t id, WallTime kernelStamp) {
  const std::uint32_t index = id - firstId_;
  if (index >= tags_.size()) {
    return;
  }
  // Timestamps arrive in order, so older ones that are missing are lost.
  const TransmitTag tag = tags_[index];
  tags_.erase(tags_.begin(), tags_.begin() + index + 1);
  firstId_ += index + 1;
  handler_.onTransmitted(tag, kernelStamp);
}

// The errnos that ICMP errors cause. "Packet too big" (EMSGSIZE) is ignored (RFC 9000 section 14.2.1): our packets have
// QUIC's minimum size. Other errors are a sandbox's.
void UdpSocket::noteHint(int reason) {
  if (reason == ECONNREFUSED || reason == EHOSTUNREACH || reason == ENETUNREACH || reason == ENOPROTOOPT) {
    hint_ = reason;
  }
}

void UdpSocket::reportNoted() {
  if (const auto reason = std::exchange(hint_, std::nullopt)) {
    handler_.onUnreachable(errorOf(*reason));
  }
  if (const auto reason = std::exchange(sendFailure_, std::nullopt)) {
    handler_.onSendRefused(errorOf(*reason));
  }
}

}  // namespace tsq::net
