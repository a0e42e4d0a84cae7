// SPDX-License-Identifier: MIT
#include "connection/connection.h"

#include <algorithm>
#include <array>
#include <bit>

#include "connection/close_reason.h"
#include "connection/connection_core.h"
#include "tls/tls.h"

namespace tsq::quic {
namespace {

// 1-RTT packets that arrive before their keys are kept, up to this many; further ones are dropped.
constexpr std::size_t kMaxEarlyPackets = 4;
// Packets to write until one contains the datagram: PATH_CHALLENGE and other frames may take the first ones. Then it is
// dropped.
constexpr int kDatagramAttempts = 4;
constexpr std::uint64_t kDatagramFrameOverhead = 3;  // type and two bytes of length: RFC 9221 section 4
// Bytes of a packet besides the message: short header, longest connection id, packet number, AEAD tag and some reserve.
constexpr std::size_t kPacketOverhead = 1 + kMaxConnectionIdSize + 4 + 16 + 25;

// Bytes. A packet of this size leaves room for any pending frame, except one with stream data.
constexpr ngtcp2_ssize kRoomyPacket = kPacketSize / 2;

// Loss probes to a client of TSQ 0.1 that does not acknowledge answers in datagrams, see isSparing().
constexpr int kMaxProbesSpared = 4;

// A thread writes one packet at a time and sends it before it writes the next one.
thread_local std::array<std::uint8_t, kPacketSize> packetBuffer;

bool hasShortHeader(ByteView packet) {
  return (packet[0] & 0x80U) == 0;  // RFC 9000 section 17.3
}

// The position of the short-header packet at the end of the UDP datagram; the datagram's size if there is none.
std::size_t sizeOfLongPackets(ByteView datagram) {
  ByteView rest = datagram;
  while (!rest.empty() && !hasShortHeader(rest)) {
    ngtcp2_pkt_hd header;
    const ngtcp2_ssize headerSize = ngtcp2_pkt_decode_hd_long(&header, rest.data(), rest.size());
    if (headerSize < 0 || header.type == NGTCP2_PKT_RETRY || header.type == NGTCP2_PKT_VERSION_NEGOTIATION) {
      return datagram.size();  // these have no length field: they extend to the end
    }
    // The length field covers packet number and payload; headerSize does not contain the packet number.
    const std::size_t size = static_cast<std::size_t>(headerSize) + header.len;
    rest = rest.subspan(std::min(size, rest.size()));
  }
  return datagram.size() - rest.size();
}

}  // namespace

Connection::Connection(Socket& socket, const Clock& clock, Events& events)
    : socket_(&socket), clock_(clock), events_(events), core_(std::make_unique<Core>()) {}

Connection::~Connection() = default;

ngtcp2_conn* Connection::handle() const {
  return core_->conn.get();
}

// For calls after which there may be frames to send.
ngtcp2_conn* Connection::change() {
  isFlushed_ = false;
  return handle();
}

void Connection::receive(const PacketIn& packet) {
  if (state_ == State::Closed) {
    repeatClose();
    return;
  }
  if (packet.payload.empty()) {
    return;
  }
  probesSent_ = 0;
  hasNothingToSay_ = false;
  PacketIn readable = packet;
  if (!mayReadShort()) {
    const std::size_t size =
        isServer() && !hasShortHeader(packet.payload) ? packet.payload.size() : sizeOfLongPackets(packet.payload);
    readable.payload = packet.payload.first(size);
    keepEarly(packet, size);
  }
  if (!readable.payload.empty()) {
    deliver(readable);
  }
  if (mayReadShort()) {
    deliverEarly();
  }
  if (isServer() && state_ == State::Open) {
    releaseTls();
  }
}

// Server, after the handshake and the ticket: a client has no TLS message to send any more, and QUIC updates its keys
// itself. The session takes 10 KB. Not inside a callback: GnuTLS is on the stack then.
void Connection::releaseTls() {
  if (core_->tls) {
    core_->kind = handshakeKind();
    ngtcp2_conn_set_tls_native_handle(handle(), nullptr);
    core_->tls.reset();
  }
}

bool Connection::isServer() const {
  return core_->serverCredentials != nullptr;
}

// A client must send its Finished first: ngtcp2 1.11 crashes if it reads a HANDSHAKE_DONE frame before that.
bool Connection::mayReadShort() const {
  return isServer() ? state_ != State::Handshaking : finishedIsSent_;
}

void Connection::deliver(const PacketIn& packet) {
  const ngtcp2_path path = toPath(packet.local, packet.remote);
  const ngtcp2_pkt_info info{};
  reading_ = &packet;
  readBeganBeforeHandshake_ = state_ == State::Handshaking;
  const int rv = ngtcp2_conn_read_pkt(change(), &path, &info, packet.payload.data(), packet.payload.size(),
                                      toTimestamp(clock_.monotonic()));
  reading_ = nullptr;
  if (isServer() && state_ == State::Handshaking) {
    noteTrailingShortPacket(packet);
  }
  if (rv != 0) {
    handleFailure(rv);
  }
}

void Connection::keepEarly(const PacketIn& packet, std::size_t from) {
  const ByteView rest = packet.payload.subspan(from);
  if (!rest.empty() && early_.size() < kMaxEarlyPackets) {
    early_.push_back({.payload = {rest.begin(), rest.end()}, .packet = packet});
  }
}

void Connection::deliverEarly() {
  for (EarlyPacket& early : std::exchange(early_, {})) {
    early.packet.payload = early.payload;
    if (state_ != State::Closed) {
      deliver(early.packet);
    }
  }
}

// Server: ngtcp2 buffers a short-header packet coalesced with a long one that did not complete the handshake, without
// its arrival time. Data of a later read may be from it. (0-RTT packets without keys are discarded by ngtcp2.)
void Connection::noteTrailingShortPacket(const PacketIn& packet) {
  earlyPacketInside_ = earlyPacketInside_ || sizeOfLongPackets(packet.payload) < packet.payload.size();
}

bool Connection::stampIsAmbiguous() const {
  return readBeganBeforeHandshake_ && earlyPacketInside_;
}

// Data before the handshake's end is 0-RTT data; its ALPN is negotiated by then.
bool Connection::isDeliverable() {
  if (alpn_.empty()) {
    alpn_ = negotiatedAlpn(core_->tls.get());
  }
  return !stampIsAmbiguous() && !alpn_.empty();
}

// The draft requires ALPN (section 6.1), so the handshake fails without a common protocol even if TLS accepts that.
bool Connection::finishHandshake() {
  alpn_ = negotiatedAlpn(core_->tls.get());
  if (alpn_.empty()) {
    return false;
  }
  if (core_->sessions != nullptr) {
    issueTicket();
  } else if (!settleEarlyData()) {
    return false;
  }
  state_ = State::Open;
  events_.onHandshakeCompleted();
  return true;
}

PeerDetails Connection::peerDetails() const {
  return quic::peerDetails(core_->tls.get());
}

bool Connection::sendDatagram(ByteView message, TransmitTag tag, bool more) {
  if (message.empty()) {
    return false;  // ngtcp2 does not accept empty datagrams
  }
  const bool waits = more && state_ == State::Open && mayReadShort();
  const std::uint32_t flags = waits ? NGTCP2_WRITE_DATAGRAM_FLAG_MORE : NGTCP2_WRITE_DATAGRAM_FLAG_NONE;
  for (int attempt = 0; attempt < kDatagramAttempts && canSend(); ++attempt) {
    ngtcp2_path_storage path;
    ngtcp2_path_storage_zero(&path);
    ngtcp2_pkt_info info;
    int accepted = 0;
    const ngtcp2_vec data{.base = const_cast<std::uint8_t*>(message.data()), .len = message.size()};
    const ngtcp2_ssize size =
        ngtcp2_conn_writev_datagram(change(), &path.path, &info, packetBuffer.data(), packetBuffer.size(), &accepted,
                                    flags, 0, &data, 1, toTimestamp(clock_.monotonic()));
    if (size == NGTCP2_ERR_WRITE_MORE) {
      hasOpenPacket_ = true;
      return true;
    }
    if (size <= 0) {
      handleWriteError(size);
      return false;
    }
    send(path.path, static_cast<std::size_t>(size), accepted != 0 ? tag : kNoTransmitTag);
    if (accepted != 0) {
      // The packet begins with the other pending frames, except during the handshake, when they need other packets.
      isFlushed_ = state_ == State::Open && mayReadShort() && size <= kRoomyPacket;
      return true;
    }
  }
  return false;
}

bool Connection::sendOnStream(StreamId stream, ByteView message, TransmitTag tag) {
  if (!canSend() || unacknowledged_.contains(stream)) {
    return false;
  }
  StreamMessage& kept = unacknowledged_[stream];
  kept.bytes.assign(message.begin(), message.end());
  writeStream(stream, kept, tag);
  if (kept.taken > 0) {
    return true;
  }
  unacknowledged_.erase(stream);
  return false;
}

// Writes until all of the message is sent, or congestion or flow control blocks.
void Connection::writeStream(StreamId stream, StreamMessage& message, TransmitTag tag) {
  for (int attempt = 0; attempt < kDatagramAttempts && message.taken < message.bytes.size(); ++attempt) {
    ngtcp2_path_storage path;
    ngtcp2_path_storage_zero(&path);
    ngtcp2_pkt_info info;
    ngtcp2_ssize accepted = -1;
    const ngtcp2_vec rest{.base = message.bytes.data() + message.taken, .len = message.bytes.size() - message.taken};
    const ngtcp2_ssize size =
        ngtcp2_conn_writev_stream(change(), &path.path, &info, packetBuffer.data(), packetBuffer.size(), &accepted,
                                  NGTCP2_WRITE_STREAM_FLAG_FIN, stream, &rest, 1, toTimestamp(clock_.monotonic()));
    if (size <= 0) {
      handleWriteError(size);
      return;
    }
    const bool whole = accepted == static_cast<ngtcp2_ssize>(message.bytes.size());
    send(path.path, static_cast<std::size_t>(size), whole ? tag : kNoTransmitTag);
    message.taken += accepted > 0 ? static_cast<std::size_t>(accepted) : 0;
  }
}

std::optional<StreamId> Connection::openStream() {
  std::int64_t stream = -1;
  if (!canSend() || ngtcp2_conn_open_bidi_stream(handle(), &stream, nullptr) != 0) {
    return std::nullopt;
  }
  return stream;
}

void Connection::stopReading(StreamId stream) {
  ngtcp2_conn_shutdown_stream_read(change(), 0, stream, 0);
}

void Connection::resetStream(StreamId stream) {
  ngtcp2_conn_shutdown_stream(change(), 0, stream, 0);
}

void Connection::flush() {
  writePackets();
  if (!isServer() && state_ == State::Open && !finishedIsSent_) {
    finishedIsSent_ = true;
    deliverEarly();
    writePackets();
  }
}

void Connection::writePackets() {
  if (canSend()) {
    for (auto& [stream, message] : unacknowledged_) {
      writeStream(stream, message, kNoTransmitTag);
    }
  }
  if (isFlushed_ && unacknowledged_.empty()) {
    return;  // ngtcp2 would look for frames in vain, at half the cost of the answer's packet
  }
  while ((hasOpenPacket_ || !hasNothingToSay_) && writePacket()) {
  }
}

// Writes one packet of pending frames, if there are any.
bool Connection::writePacket() {
  if (state_ == State::Closed) {
    return false;
  }
  ngtcp2_path_storage path;
  ngtcp2_path_storage_zero(&path);
  ngtcp2_pkt_info info;
  const ngtcp2_ssize size = ngtcp2_conn_write_pkt(handle(), &path.path, &info, packetBuffer.data(), packetBuffer.size(),
                                                  toTimestamp(clock_.monotonic()));
  if (size < 0) {
    handleFailure(static_cast<int>(size));
  }
  if (size > 0) {
    send(path.path, static_cast<std::size_t>(size), kNoTransmitTag);
  }
  return size > 0;
}

void Connection::send(const ngtcp2_path& path, std::size_t size, TransmitTag tag) {
  hasOpenPacket_ = false;
  socket_->send({.payload = ByteView(packetBuffer).first(size),
                 .local = SocketAddress::from(path.local.addr, path.local.addrlen),
                 .remote = SocketAddress::from(path.remote.addr, path.remote.addrlen),
                 .tag = tag});
}

// Migrates at once, before the new path is validated: the old one may not work any more (RFC 9000 section 9.2).
bool Connection::moveTo(Socket& socket) {
  const SocketAddress local = socket.localAddress();
  const ngtcp2_path path = toPath(local, core_->remote);
  if (state_ != State::Open ||
      ngtcp2_conn_initiate_immediate_migration(change(), &path, toTimestamp(clock_.monotonic())) != 0) {
    return false;
  }
  socket_ = &socket;
  return true;
}

void Connection::close(std::uint64_t applicationCode) {
  if (state_ == State::Closed) {
    return;
  }
  ngtcp2_ccerr reason;
  ngtcp2_ccerr_default(&reason);
  ngtcp2_ccerr_set_application_error(&reason, applicationCode, nullptr, 0);
  sendClose(reason);
  state_ = State::Closed;
  error_ = Error{ErrorCode::ConnectionClosed, "closed by us"};
}

void Connection::abandon(const Error& reason) {
  if (state_ != State::Closed) {
    state_ = State::Closed;
    error_ = reason;
  }
}

void Connection::sendClose(const ngtcp2_ccerr& reason) {
  ngtcp2_path_storage path;
  ngtcp2_path_storage_zero(&path);
  ngtcp2_pkt_info info;
  const ngtcp2_ssize size = ngtcp2_conn_write_connection_close(
      handle(), &path.path, &info, packetBuffer.data(), packetBuffer.size(), &reason, toTimestamp(clock_.monotonic()));
  if (size > 0) {
    const ByteView packet = ByteView(packetBuffer).first(static_cast<std::size_t>(size));
    send(path.path, packet.size(), kNoTransmitTag);
    farewell_ = {.packet = {packet.begin(), packet.end()},
                 .local = SocketAddress::from(path.path.local.addr, path.path.local.addrlen),
                 .remote = SocketAddress::from(path.path.remote.addr, path.path.remote.addrlen)};
  }
}

// Sent again after 1, 2, 4, ... packets of the peer, so that spoofed packets cannot use it for amplification.
void Connection::repeatClose() {
  if (farewell_ && std::has_single_bit(++farewell_->heardSince)) {
    socket_->send({.payload = farewell_->packet, .local = farewell_->local, .remote = farewell_->remote});
  }
}

// Errors that concern only this message or stream do not close the connection.
void Connection::handleWriteError(std::int64_t result) {
  constexpr std::array kOfOneMessage{NGTCP2_ERR_STREAM_DATA_BLOCKED, NGTCP2_ERR_STREAM_SHUT_WR,
                                     NGTCP2_ERR_STREAM_NOT_FOUND, NGTCP2_ERR_INVALID_ARGUMENT,
                                     NGTCP2_ERR_INVALID_STATE};
  const int error = static_cast<int>(result);
  if (error < 0 && std::ranges::find(kOfOneMessage, error) == kOfOneMessage.end()) {
    handleFailure(error);
  }
}

void Connection::handleFailure(int ngtcp2Error) {
  if (state_ == State::Closed) {
    return;
  }
  const std::uint8_t alert = core_->alert.value_or(ngtcp2_conn_get_tls_alert(handle()));
  if (ngtcp2Error == NGTCP2_ERR_CALLBACK_FAILURE && alert != 0) {
    ngtcp2Error = NGTCP2_ERR_CRYPTO;  // our callback refused the handshake, see finishHandshake()
  }
  state_ = State::Closed;
  endedIdle_ = ngtcp2Error == NGTCP2_ERR_IDLE_CLOSE;
  if (ngtcp2Error == NGTCP2_ERR_DRAINING) {
    error_ = errorOfPeer(*ngtcp2_conn_get_ccerr(handle()));
    return;
  }
  error_ = core_->certificateError.value_or(errorOfCall(ngtcp2Error, alert));
  constexpr std::array kSilent{NGTCP2_ERR_DROP_CONN,
                               NGTCP2_ERR_RETRY,
                               NGTCP2_ERR_IDLE_CLOSE,
                               NGTCP2_ERR_HANDSHAKE_TIMEOUT,
                               NGTCP2_ERR_RECV_VERSION_NEGOTIATION,
                               NGTCP2_ERR_CLOSING};
  if (std::find(kSilent.begin(), kSilent.end(), ngtcp2Error) != kSilent.end()) {
    return;
  }
  ngtcp2_ccerr reason;
  ngtcp2_ccerr_default(&reason);
  if (ngtcp2Error == NGTCP2_ERR_CRYPTO) {
    ngtcp2_ccerr_set_tls_alert(&reason, alert, nullptr, 0);
  } else {
    ngtcp2_ccerr_set_liberr(&reason, ngtcp2Error, nullptr, 0);
  }
  sendClose(reason);
}

MonoTime Connection::nextDeadline() const {
  if (state_ == State::Closed) {
    return kNever;
  }
  const ngtcp2_tstamp expiry = ngtcp2_conn_get_expiry(handle());
  return expiry == UINT64_MAX ? kNever : MonoTime(Duration(static_cast<Duration::rep>(expiry)));
}

// TSQ 0.1's query tool sleeps 1 s between its requests without reading or acknowledging, and then reads at most ten
// packets. Behind more loss probes than that it finds its answer only after the next request, with an offset that is
// wrong by half a second. Lost datagrams are not retransmitted, so probes are of little use here.
bool Connection::isSparing() const {
  return core_->sessions != nullptr && state_ == State::Open && alpn_ == kCompatAlpn && unacknowledged_.empty();
}

void Connection::onDeadline() {
  if (state_ == State::Closed) {
    return;
  }
  if (const int rv = ngtcp2_conn_handle_expiry(change(), toTimestamp(clock_.monotonic())); rv != 0) {
    handleFailure(rv);
    return;
  }
  if (!isSparing()) {
    flush();
    return;
  }
  if (probesSent_ < kMaxProbesSpared && writePacket()) {
    ++probesSent_;
  }
  hasNothingToSay_ = true;
}

std::size_t Connection::maxDatagramSize() const {
  const ngtcp2_transport_params* peer = ngtcp2_conn_get_remote_transport_params(handle());
  if (peer == nullptr || peer->max_datagram_frame_size <= kDatagramFrameOverhead) {
    return 0;
  }
  return std::min<std::size_t>(peer->max_datagram_frame_size - kDatagramFrameOverhead, kPacketSize - kPacketOverhead);
}

std::uint64_t Connection::streamsLeft() const {
  return ngtcp2_conn_get_streams_bidi_left(handle());
}

Duration Connection::probeTimeout() const {
  if (state_ == State::Handshaking) {
    // Without max_ack_delay, which does not apply yet (RFC 9002 section 6.2.1); ngtcp2_conn_get_pto() includes it.
    ngtcp2_conn_info info;
    ngtcp2_conn_get_conn_info(handle(), &info);
    return Duration(static_cast<Duration::rep>(info.smoothed_rtt + 4 * info.rttvar));
  }
  return Duration(static_cast<Duration::rep>(ngtcp2_conn_get_pto(handle())));
}

SocketAddress Connection::peerAddress() const {
  const ngtcp2_addr& remote = ngtcp2_conn_get_path(handle())->remote;
  return SocketAddress::from(remote.addr, remote.addrlen);
}

std::size_t Connection::lossesOf(StreamId stream) const {
  return ngtcp2_conn_get_stream_loss_count(handle(), stream);
}

bool Connection::hasRoomFor(std::optional<StreamId> stream) const {
  const bool hasCredit = !stream || (ngtcp2_conn_get_max_stream_data_left(handle(), *stream) > 0 &&
                                     ngtcp2_conn_get_max_data_left(handle()) > 0);
  return hasCredit && ngtcp2_conn_get_cwnd_left(handle()) > 0;
}

}  // namespace tsq::quic
