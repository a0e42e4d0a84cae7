// SPDX-License-Identifier: MIT
#include "server/server_connection.h"

#include <algorithm>

namespace tsq::server {
namespace {

using namespace std::chrono_literals;

// A stream without FIN is parsed after this silence, and answered if it is a complete request.
constexpr Duration kStreamQuiet = 50ms;
// Clients of TSQ 0.1 send a request of 18 bytes at once and no FIN, so their streams are parsed after each of this many
// pieces. After more pieces only the silence counts: parsing again for every two bytes would cost more than a
// signature.
constexpr int kPiecesLookedAt = 8;
// How long an answer in a datagram may wait for the validation of the client's new address: the client has timed out
// and asked again by then.
constexpr Duration kMaxWaitInDatagram = 1s;
constexpr std::size_t kMaxWaitingInDatagrams = 8;
// An answer that could not be sent is made and signed again after each packet of the client, which may have validated
// its address or given credit: a few times at once, then at most once per interval.
constexpr Duration kRetryInterval = 10ms;
constexpr int kRetriesAtOnce = 3;
// T3 decreases by less than this when its correction changes; a larger decrease means that the clock was stepped back.
constexpr Duration kMaxRegression = 1ms;
// The clock report is updated once per second, so a connection gets it at most this often.
constexpr Duration kReportInterval = 1s;
// RFC 9000 section 10.2: the closing period lasts three probe timeouts (PTO).
constexpr int kLingerProbeTimeouts = 3;

}  // namespace

ServerConnection::ServerConnection(Shared shared, std::unique_ptr<ConnectionIds> ids)
    : shared_(shared), ids_(std::move(ids)) {}

Result<void> ServerConnection::accept(Socket& socket, const PacketIn& first, const quic::InitialHeader& header,
                                      const quic::AddressProof& proof, const quic::ServerSide& server,
                                      const quic::ConnectionLimits& promised) {
  auto connection = quic::Connection::accept(socket, first, header, proof, shared_.clock, *this, server, promised);
  if (!connection) {
    return tl::unexpected(connection.error());
  }
  connection_ = *std::move(connection);
  source_ = first.remote;
  client_ = first.remote;
  lastRequestAt_ = shared_.clock.monotonic();
  tally_.begin(lastRequestAt_);
  if (!proof.isProven()) {
    unproven_.emplace(shared_.unprovenHandshakes);
  }
  firstDestination_ = header.destination;
  streamsPromised_ = promised.streams;
  return {};
}

void ServerConnection::receive(const PacketIn& packet) {
  connection_->receive(packet);
  followClient(packet);
  completeStreams();
  answerRequests();
  connection_->flush();
  afterActivity();
}

// After a migration. What was answered before belongs to the earlier address in the access log.
void ServerConnection::followClient(const PacketIn& packet) {
  if (packet.remote == client_) {
    return;
  }
  const SocketAddress now = connection_->peerAddress();
  if (!std::ranges::equal(now.bytes(), client_.bytes())) {
    reportAccess();
  }
  client_ = now;
}

void ServerConnection::close() {
  connection_->close();
  afterActivity();
}

MonoTime ServerConnection::nextDeadline() const {
  const bool isOpen = connection_->state() == quic::Connection::State::Open;
  return std::min({connection_->nextDeadline(), nextStreamCompletion_, nextRetry_, overAt_,
                   isOpen ? lastRequestAt_ + shared_.requestTimeout : kNever});
}

void ServerConnection::onDeadline() {
  if (connection_->nextDeadline() <= shared_.clock.monotonic()) {
    connection_->onDeadline();
  }
  if (isQuietForTooLong()) {
    return close();
  }
  completeStreams();
  answerRequests();
  connection_->flush();
  afterActivity();
}

bool ServerConnection::isQuietForTooLong() const {
  return connection_->state() == quic::Connection::State::Open &&
         lastRequestAt_ + shared_.requestTimeout <= shared_.clock.monotonic();
}

bool ServerConnection::isBusy(MonoTime since) const {
  return connection_->state() != quic::Connection::State::Closed &&
         (!handshakeCompleted_ || !requests_.empty() || nextStreamCompletion_ != kNever || lastRequestAt_ > since);
}

bool ServerConnection::isOver() const {
  return overAt_ <= shared_.clock.monotonic();
}

void ServerConnection::afterActivity() {
  if (connection_->state() != quic::Connection::State::Closed || overAt_ != kNever) {
    return;
  }
  unproven_.reset();
  reportAccess();
  streams_.clear();
  requests_.clear();
  nextStreamCompletion_ = kNever;
  nextRetry_ = kNever;
  overAt_ = shared_.clock.monotonic();
  if (!handshakeCompleted_) {
    ++shared_.counters.handshakeFailures;  // no closing period: unauthenticated peers must not fill the table
  } else if (!connection_->endedIdle()) {  // else a client that returns gets a stateless reset at once
    overAt_ += kLingerProbeTimeouts * connection_->probeTimeout();
  }
}

void ServerConnection::onHandshakeCompleted() {
  handshakeCompleted_ = true;
  if (unproven_) {
    unproven_.reset();
    shared_.admission.noteProven(source_, shared_.clock.monotonic());
  }
  ++shared_.counters.handshakes;
  const quic::HandshakeKind kind = connection_->handshakeKind();
  shared_.counters.resumptions += kind == quic::HandshakeKind::Full ? 0 : 1;
  shared_.counters.earlyHandshakes += kind == quic::HandshakeKind::ZeroRtt ? 1 : 0;
  ids_->drop(firstDestination_);  // the client uses our connection id by now
}

bool ServerConnection::takesRequest(bool onStream, MonoTime now) {
  const bool isAllowed = shared_.requests.take(source_, now);
  if (!isAllowed) {
    ++shared_.counters.requestsLimited;
    noteFailure(onStream, "over the request rate");
  }
  return isAllowed;
}

void ServerConnection::noteFailure(bool onStream, std::string_view reason) {
  tally_.noteFailure(onStream, reason, shared_.clock.monotonic());
}

void ServerConnection::reportAccess() {
  if (shared_.onAccess) {
    tally_.report(client_, shared_.onAccess);
  }
}

void ServerConnection::onDatagram(ByteView message, const PacketIn& packet) {
  if (!takesRequest(false, packet.arrival.mono)) {
    return;
  }
  const auto request = wire::parseRequest(message);
  if (!request) {
    ++shared_.counters.malformedRequests;
    noteFailure(false, wire::parseErrorName(request.error()));
    return;
  }
  lastRequestAt_ = packet.arrival.mono;
  requests_.push_back(
      {.received = {.request = *request,
                    .size = message.size(),
                    .receiveTime = packet.kernelStamp.value_or(packet.arrival.wall),  // T2: of a datagram
                    .kernelReceived = packet.kernelStamp.has_value()},
       .stream = std::nullopt,
       .arrived = packet.arrival.mono});
}

void ServerConnection::onStreamData(quic::StreamId stream, ByteView data, bool fin, const PacketIn& packet) {
  StreamBuffer& buffer = streams_[stream];
  if (buffer.answered) {
    return;
  }
  // One byte above the limit is enough to detect a request that is too long.
  const std::size_t room = wire::kMaxRequestSize + 1 - buffer.bytes.size();
  const ByteView kept = data.first(std::min(room, data.size()));
  buffer.bytes.insert(buffer.bytes.end(), kept.begin(), kept.end());
  buffer.ended = fin;
  ++buffer.pieces;
  // T2 is the receive time of the last packet with data, not of a later packet with only the FIN.
  if (!data.empty()) {
    buffer.received = packet.kernelStamp.value_or(packet.arrival.wall);  // T2: of a stream
    buffer.kernelReceived = packet.kernelStamp.has_value();
  }
  buffer.completeAt = isComplete(buffer) ? MonoTime::min() : packet.arrival.mono + kStreamQuiet;
  nextStreamCompletion_ = std::min(nextStreamCompletion_, buffer.completeAt);
}

bool ServerConnection::isComplete(const StreamBuffer& buffer) const {
  const bool isCompat = connection_->alpn() == quic::kCompatAlpn;
  return buffer.ended || buffer.bytes.size() > wire::kMaxRequestSize ||
         (isCompat && buffer.pieces <= kPiecesLookedAt && wire::parseRequest(buffer.bytes));
}

void ServerConnection::onStreamClosed(quic::StreamId stream) {
  forgetResent();
  std::erase_if(requests_, [stream](const Asked& asked) { return asked.stream == stream; });
  streams_.erase(stream);
}

void ServerConnection::completeStreams() {
  if (nextStreamCompletion_ == kNever || !connection_->canSend()) {
    return;
  }
  const MonoTime now = shared_.clock.monotonic();
  if (nextStreamCompletion_ > now) {
    return;
  }
  nextStreamCompletion_ = kNever;
  for (auto& [stream, buffer] : streams_) {
    if (!buffer.answered && buffer.completeAt <= now) {
      completeStream(stream, buffer, now);
    } else if (!buffer.answered) {
      nextStreamCompletion_ = std::min(nextStreamCompletion_, buffer.completeAt);
    }
  }
}

void ServerConnection::completeStream(quic::StreamId stream, StreamBuffer& buffer, MonoTime now) {
  const bool tooLong = buffer.bytes.size() > wire::kMaxRequestSize;
  const auto request = wire::parseRequest(buffer.bytes);
  if (!request && !tooLong && !buffer.ended) {
    buffer.completeAt = kNever;  // incomplete: wait for more data
    return;
  }
  buffer.answered = true;
  if (!takesRequest(true, now)) {
    connection_->resetStream(stream);
    return;
  }
  if (request && !tooLong) {
    lastRequestAt_ = now;
    requests_.push_back({.received = {.request = *request,
                                      .size = buffer.bytes.size(),
                                      .receiveTime = buffer.received,
                                      .kernelReceived = buffer.kernelReceived},
                         .stream = stream,
                         .arrived = now});
    // No STOP_SENDING after a complete request: a client that sends its FIN later, as TSQ 0.1 does, treats that as a
    // failure. Flow control limits what it can still send. Exception: the client never ends its streams and has no
    // further stream left.
    if (!buffer.ended && streams_.size() >= streamsPromised_) {
      connection_->stopReading(stream);
    }
    return;
  }
  ++shared_.counters.malformedRequests;
  const std::string_view reason = tooLong ? "request too long" : wire::parseErrorName(request.error());
  noteFailure(true, reason);
  refuse(stream, wire::RefusalCode::MalformedRequest, reason);
}

void ServerConnection::refuse(quic::StreamId stream, wire::RefusalCode code, std::string_view reason) {
  connection_->sendOnStream(stream, wire::encodeRefusal(code, reason), kNoTransmitTag);
  connection_->stopReading(stream);
}

// An answer may have to wait for address validation, congestion or flow control; its T3 is read when it is sent. If one
// answer is blocked, so are later ones of the same transport.
void ServerConnection::answerRequests() {
  nextRetry_ = kNever;
  if (requests_.empty() || !connection_->canSend()) {
    return;
  }
  const MonoTime now = shared_.clock.monotonic();
  if (now < mayRetryAt_) {
    nextRetry_ = mayRetryAt_;
    return;
  }
  bool streamsBlocked = false;
  bool datagramsBlocked = false;
  std::erase_if(requests_, [&](Asked& asked) {
    bool& blocked = asked.stream ? streamsBlocked : datagramsBlocked;
    blocked = blocked || !answer(asked, now);
    return !blocked;
  });
  if (tally_.isDue(now)) {
    reportAccess();
  }
  blockedAttempts_ = requests_.empty() ? 0 : blockedAttempts_ + 1;
  mayRetryAt_ = blockedAttempts_ < kRetriesAtOnce ? MonoTime::min() : now + kRetryInterval;
  dropOldRequests(now);
}

void ServerConnection::dropOldRequests(MonoTime now) {
  const MonoTime oldest = now - kMaxWaitInDatagram;
  std::size_t surplus = static_cast<std::size_t>(std::ranges::count_if(requests_, std::logical_not(), &Asked::stream));
  surplus -= std::min(surplus, kMaxWaitingInDatagrams);
  shared_.counters.answersDropped += std::erase_if(requests_, [&](const Asked& asked) {
    const bool isDropped = !asked.stream && (surplus > 0 || asked.arrived < oldest);
    if (isDropped) {
      noteFailure(false, "could not be sent in time");
    }
    surplus -= isDropped && surplus > 0 ? 1 : 0;
    return isDropped;
  });
}

void ServerConnection::forgetResent() {
  if (transmitLog_) {
    transmitLog_->forgetResent([this](quic::StreamId stream) { return connection_->lossesOf(stream) > 0; });
  }
}

AnswerContext ServerConnection::contextOf(const Asked& asked, MonoTime now) {
  AnswerContext context{.maxSize = asked.stream ? quic::kMaxStreamMessage : connection_->maxDatagramSize()};
  if (!asked.received.request.metadataQuery) {
    return context;
  }
  if (!transmitLog_) {
    transmitLog_ = std::make_shared<TransmitLog>();
  }
  forgetResent();
  context.trueSendTime = transmitLog_->takeNewest();
  context.tellReport = now >= nextReport_;
  if (context.tellReport) {
    nextReport_ = now + kReportInterval;
  }
  return context;
}

// Answers to requests that came in one packet go into one packet. To wait for a signature would take too long.
bool ServerConnection::sharesItsPacket(const Asked& asked) const {
  const Asked* next = &asked == &requests_.back() ? nullptr : &asked + 1;
  return next != nullptr && !next->stream && !next->received.request.signatureRequest;
}

bool ServerConnection::answer(Asked& asked, MonoTime now) {
  Counters& counters = shared_.counters;
  if (!asked.context) {
    asked.context = contextOf(asked, now);
  }
  auto draft = shared_.responder.draft(asked.received, *asked.context);
  if (!draft) {
    // An Error TLV is only allowed on a stream: draft-01 section 6.3.2.
    ++counters.unsignedRefusals;
    noteFailure(asked.stream.has_value(), "no signing key");
    if (asked.stream) {
      refuse(*asked.stream, draft.error(), "this server has no key to sign with");
    }
    return true;
  }
  if (!connection_->hasRoomFor(asked.stream)) {
    return false;
  }
  if (draft->isSigned() && !shared_.signatures.take(source_, now)) {
    ++counters.requestsLimited;
    noteFailure(asked.stream.has_value(), "over the signature rate");
    if (asked.stream) {
      connection_->resetStream(*asked.stream);
    }
    return true;
  }
  if (draft->isSigned()) {
    connection_->sendQueued();  // other clients' answers must not wait for a signature
  }
  const bool isSigned = draft->isSigned();
  const AnswerKind kind = answerKind(asked.stream.has_value(), isSigned);
  const WallTime clockRead = shared_.clock.wall();  // T3: read here, corrected below
  const TransmitTag tag =
      shared_.transmitLedger.expect({.kind = kind,
                                     .clockRead = clockRead,
                                     .answer = {.nonce = asked.received.request.nonce, .stream = asked.stream},
                                     .log = transmitLog_},
                                    transmitLog_ != nullptr);
  const WallTime corrected = clockRead + shared_.transmitLedger.correction(kind);
  const WallTime lastSendTime = lastSendTime_;
  const WallTime sendTime = takeSendTime(corrected);
  const wire::Bytes message = std::move(*draft).finish(sendTime);
  const bool sent = asked.stream ? connection_->sendOnStream(*asked.stream, message, tag)
                                 : connection_->sendDatagram(message, tag, sharesItsPacket(asked));
  if (!sent) {
    lastSendTime_ = lastSendTime;
    return false;
  }
  noteAnswer(asked, isSigned, sendTime, corrected - clockRead);
  return true;
}

void ServerConnection::noteAnswer(const Asked& asked, bool isSigned, WallTime sendTime, Duration correction) {
  Counters& counters = shared_.counters;
  ++(asked.stream ? counters.streamAnswers : counters.datagramAnswers);
  counters.signedAnswers += isSigned ? 1 : 0;
  counters.interleavedAnswers += asked.context->trueSendTime ? 1 : 0;
  counters.kernelReceiveStamps += asked.received.kernelReceived ? 1 : 0;
  const Duration processing = sendTime - asked.received.receiveTime;
  counters.processing.add(processing);
  counters.correction.add(correction);
  tally_.noteAnswer(asked.stream.has_value(), processing, lastRequestAt_);
}

// T3, corrected by the transmit delay and strictly increasing, unless the clock was stepped back.
WallTime ServerConnection::takeSendTime(WallTime corrected) {
  const bool steppedBack = corrected + kMaxRegression < lastSendTime_;
  lastSendTime_ = steppedBack ? corrected : std::max(corrected, lastSendTime_ + Duration(1));
  return lastSendTime_;
}

}  // namespace tsq::server
