// SPDX-License-Identifier: MIT
#include "client/session.h"

#include <algorithm>

#include "client/answer_check.h"
#include "client/server_report.h"
#include "quic/random.h"
#include "wire/padding.h"

namespace tsq::client {
namespace {

using namespace std::chrono_literals;

// An unanswered datagram is asked again after this many probe timeouts, and never sooner than the minimum.
constexpr int kRetryProbeTimeouts = 2;
constexpr Duration kMinRetry = 50ms;
// A stream answer whose FIN does not come counts as complete after this silence, if it is whole.
constexpr Duration kStreamQuiet = 50ms;
// An answer has 38 bytes, some hundred with what we ask for besides; this is generous.
constexpr std::size_t kMaxAnswerSize = 4096;
// A program that gets to run later than this after its packet's arrival: then rather somebody set the clock meanwhile.
constexpr Duration kMaxWakeUp = 1s;
// What a server may add to an answer in Precision Mode, on top of the time, before it has to leave things out.
constexpr std::size_t kReportRoom = 256;

PlausibleOffsets plausibleOffsets(const quic::DateCheck& dates) {
  const auto* byClock = std::get_if<quic::DatesByClock>(&dates);
  return byClock == nullptr ? PlausibleOffsets{.within = Duration::max()} : PlausibleOffsets{.around = byClock->behind};
}

}  // namespace

Session::Session(const Surroundings& surroundings, ServerConfig config, Duration timeout)
    : clock_(surroundings.clock), tickets_(surroundings.tickets), config_(std::move(config)), timeout_(timeout) {}

Result<std::unique_ptr<Session>> Session::open(const Surroundings& surroundings, const SocketAddress& remote,
                                               const ServerConfig& config,
                                               std::shared_ptr<const quic::ClientCredentials> credentials,
                                               Duration timeout) {
  std::unique_ptr<Session> session(new Session(surroundings, config, timeout));
  auto socket = surroundings.network.connect(remote, *session);
  if (!socket) {
    return tl::unexpected(socket.error());
  }
  session->socket_ = *std::move(socket);
  session->remote_ = remote;
  quic::ConnectionLimits limits;
  limits.handshakeTimeout = timeout;
  if (config.strict) {
    limits.protocols = {std::string(quic::kAlpn)};
  }
  auto ticket = session->takeTicket(*credentials, limits);
  auto connection =
      quic::Connection::connect(*session->socket_, remote, session->clock_, *session,
                                {.credentials = std::move(credentials),
                                 .host = config.spec.host,
                                 .resumption = session->ticketKey_ ? config.resumption : quic::Resumption::Off,
                                 .ticket = std::move(ticket)},
                                limits);
  if (!connection) {
    return tl::unexpected(connection.error());
  }
  session->connection_ = *std::move(connection);
  session->askEarly();
  session->flush();
  return session;
}

std::optional<quic::Ticket> Session::takeTicket(const quic::ClientCredentials& credentials,
                                                const quic::ConnectionLimits& limits) {
  const auto& trust = credentials.ticketScope();
  if (tickets_ == nullptr || config_.resumption == quic::Resumption::Off || !trust) {
    return std::nullopt;
  }
  ticketKey_ = {.host = config_.spec.host, .port = config_.spec.port, .protocols = {}, .trust = *trust};
  for (const std::string& protocol : limits.protocols) {
    ticketKey_->protocols += protocol + ",";
  }
  auto ticket = tickets_->take(*ticketKey_);
  return ticket && ticket->isUsableAt(clock_.wall()) ? std::move(ticket) : std::nullopt;
}

void Session::keepTicket() {
  if (!ticketKey_) {
    return;
  }
  if (const auto ticket = connection_->takeTicket()) {
    awaitsTicket_ = false;
    tickets_->put(*ticketKey_, *ticket);
  }
}

void Session::close() {
  keepTicket();
  connection_->close();
}

ConnectionInfo Session::info() const {
  const bool isChecked = !std::holds_alternative<quic::Insecure>(config_.trust) &&
                         !std::holds_alternative<quic::DatesIgnored>(config_.dates);
  return {.address = remote_,
          .alpn = connection_->alpn(),
          .verified = isChecked || !config_.verifyKeys.empty(),
          .handshake = connection_->handshakeKind(),
          .peer = connection_->peerDetails()};
}

bool Session::canSendDatagram() const {
  return connection_->maxDatagramSize() >= wire::kPlainResponseSize;
}

Result<Transport> Session::chooseTransport() const {
  const bool wantsStream = config_.transport == TransportChoice::Stream ||
                           (config_.transport == TransportChoice::Auto && config_.strict && config_.verifyKeys.empty());
  if (!wantsStream && canSendDatagram()) {
    return Transport::Datagram;
  }
  if (config_.transport == TransportChoice::Datagram) {
    return fail(ErrorCode::DatagramsUnsupported);
  }
  if (connection_->streamsLeft() == 0) {
    return fail(ErrorCode::StreamsUnsupported);
  }
  return Transport::Stream;
}

// 0-RTT: before the server has said a word. What it promised last time tells how to ask.
void Session::askEarly() {
  if (connection_->canSend() && chooseTransport()) {
    request();
  }
}

void Session::onHandshakeCompleted() {
  needsAttention_ = true;
  awaitsTicket_ = ticketKey_ && connection_->handshakeKind() != quic::HandshakeKind::Full;
}

void Session::onEarlyDataRejected() {
  requestLost_ = round_.has_value();
}

bool Session::moveTo(Network& network) {
  auto socket = network.connect(remote_, *this);
  if (!socket || connection_->state() != quic::Connection::State::Open) {
    return false;
  }
  if ((*socket)->localAddress().host() != socket_->localAddress().host()) {
    if (!connection_->moveTo(**socket)) {
      return false;
    }
    socket_ = *std::move(socket);
  }
  requestLost_ = round_.has_value();
  needsAttention_ = true;
  return true;
}

void Session::askAgain() {
  requestLost_ = false;
  round_->exchanges.clear();
  streams_.clear();
  const auto transport = chooseTransport();
  if (!transport) {
    finishRound(transport.error());
  } else {
    sendRequest(*transport);
  }
}

// Counted anew each time: when the first request of a session was sent, nothing was known of the round trip yet.
MonoTime Session::retryAt() const {
  return round_->asked +
         round_->patience * std::max<Duration>(kRetryProbeTimeouts * connection_->probeTimeout(), kMinRetry);
}

void Session::request() {
  const auto transport = chooseTransport();
  if (!transport) {
    outcomes_.emplace_back(transport.error());
    return;
  }
  const MonoTime now = clock_.monotonic();
  round_ = Round{.end = now + timeout_, .asked = now, .exchanges = {}, .discarded = {}};
  sendRequest(*transport);
}

// TSQ 0.1 knows nothing but the time.
wire::Bytes Session::makeRequest(const wire::Nonce& nonce) const {
  const bool isCompat = connection_->alpn() == quic::kCompatAlpn;
  const wire::Request request{.nonce = nonce,
                              .metadataQuery = config_.metadata && !isCompat,
                              .precisionMode = config_.precision && !isCompat,
                              .signatureRequest = !config_.verifyKeys.empty()};
  wire::Bytes message = wire::encodeRequest(request);
  if (request.precisionMode) {
    std::size_t size = wire::kPlainResponseSize + wire::kTlvHeaderSize + (request.metadataQuery ? kReportRoom : 0);
    if (request.signatureRequest) {
      size += wire::kSignatureOverhead + wire::signatureSize(wire::SignatureAlgorithm::Ed25519);
    }
    wire::appendPadding(message, size - message.size());
  }
  return message;
}

bool Session::sendRequest(Transport transport) {
  Exchange exchange{.tag = ++lastTag_, .probeTimeout = connection_->probeTimeout()};
  quic::fillRandom(exchange.nonce);
  const wire::Bytes message = makeRequest(exchange.nonce);
  if (transport == Transport::Stream) {
    exchange.stream = connection_->openStream();
    if (!exchange.stream) {
      return false;
    }
  }
  // The transmit stamp may arrive before send() returns, so the exchange must be known by then.
  Exchange& pending = round_->exchanges.emplace_back(exchange);
  log_.noteAsked(exchange.nonce);
  pending.sent = clock_.read();
  const bool sent = transport == Transport::Stream ? connection_->sendOnStream(*exchange.stream, message, exchange.tag)
                                                   : connection_->sendDatagram(message, exchange.tag);
  if (!sent) {
    round_->exchanges.pop_back();
  }
  return sent;
}

std::optional<Outcome> Session::takeOutcome() {
  if (outcomes_.empty()) {
    return std::nullopt;
  }
  Outcome outcome = std::move(outcomes_.front());
  outcomes_.pop_front();
  return outcome;
}

MonoTime Session::nextDeadline() const {
  if (needsAttention_ || !outcomes_.empty()) {
    return MonoTime::min();
  }
  MonoTime deadline = connection_->nextDeadline();
  if (round_) {
    deadline = std::min({deadline, round_->end, retryAt()});
  }
  for (const auto& [stream, buffer] : streams_) {
    deadline = std::min(deadline, buffer.completeAt);
  }
  return deadline;
}

void Session::step() {
  needsAttention_ = false;
  const MonoTime now = clock_.monotonic();
  if (connection_->nextDeadline() <= now) {
    connection_->onDeadline();
  }
  completeQuietStreams(now);
  if (round_ && connection_->state() == quic::Connection::State::Closed) {
    finishRound(error());
  }
  if (round_ && requestLost_ && connection_->state() == quic::Connection::State::Open) {
    askAgain();
  }
  if (round_) {
    retryOrGiveUp(now);
  }
}

void Session::retryOrGiveUp(MonoTime now) {
  if (now >= round_->end) {
    finishRound(round_->discarded.value_or(Error{ErrorCode::ResponseTimeout, {}}));
    return;
  }
  if (now < retryAt()) {
    return;
  }
  round_->asked = now;
  round_->patience *= 2;
  const bool onStream = std::any_of(round_->exchanges.begin(), round_->exchanges.end(),
                                    [](const Exchange& exchange) { return exchange.stream.has_value(); });
  if (onStream) {
    return;  // QUIC itself sends lost stream data again
  }
  const bool tryStream = config_.transport == TransportChoice::Auto && !datagramsProven_;
  if (!canSendDatagram() || (tryStream && connection_->streamsLeft() > 0)) {
    sendRequest(Transport::Stream);
  } else {
    sendRequest(Transport::Datagram);
  }
}

void Session::completeQuietStreams(MonoTime now) {
  const auto quiet = std::find_if(streams_.begin(), streams_.end(),
                                  [now](const auto& entry) { return entry.second.completeAt <= now; });
  if (quiet != streams_.end()) {
    completeStream(quiet->first);
  }
}

void Session::onPacket(const PacketIn& packet) {
  needsAttention_ = true;
  connection_->receive(packet);
}

void Session::onTransmitted(TransmitTag tag, WallTime kernelStamp) {
  if (!round_) {
    return;
  }
  for (Exchange& exchange : round_->exchanges) {
    if (exchange.tag == tag) {
      exchange.kernelSent = kernelStamp;
    }
  }
}

void Session::onUnreachable(const Error& error) {
  needsAttention_ = true;
  if (connection_) {
    connection_->abandon(error);
  }
}

void Session::onDatagram(ByteView message, const PacketIn& packet) {
  takeAnswer(message, {.stream = std::nullopt, .clocks = packet.arrival, .kernel = packet.kernelStamp});
}

void Session::onStreamData(quic::StreamId stream, ByteView data, bool fin, const PacketIn& packet) {
  StreamBuffer& buffer = streams_[stream];
  const bool isLaterPiece = !buffer.bytes.empty() && !data.empty();
  const std::size_t room = kMaxAnswerSize - std::min(kMaxAnswerSize, buffer.bytes.size());
  const ByteView kept = data.first(std::min(room, data.size()));
  buffer.bytes.insert(buffer.bytes.end(), kept.begin(), kept.end());
  buffer.arrival = {.stream = stream,
                    .clocks = packet.arrival,
                    .kernel = packet.kernelStamp,
                    .inPieces = buffer.arrival.inPieces || isLaterPiece};
  const bool whole = isWhole(buffer);
  if (fin || (whole && connection_->alpn() == quic::kCompatAlpn)) {
    buffer.completeAt = MonoTime::min();  // after this read: completing may close the stream
  } else {
    buffer.completeAt = whole ? packet.arrival.mono + kStreamQuiet : kNever;
  }
}

// It could be complete, if no more came: what was asked for has to be in it.
bool Session::isWhole(const StreamBuffer& buffer) const {
  const auto answer = wire::parseAnswer(buffer.bytes);
  const auto* response = answer ? std::get_if<wire::Response>(&*answer) : nullptr;
  return answer && (response == nullptr || config_.verifyKeys.empty() || response->signature);
}

void Session::onStreamClosed(quic::StreamId stream) {
  const auto entry = streams_.find(stream);
  if (entry != streams_.end()) {
    entry->second.completeAt = MonoTime::min();
  }
}

void Session::completeStream(quic::StreamId stream) {
  const auto entry = streams_.extract(stream);
  const StreamBuffer& buffer = entry.mapped();
  connection_->stopReading(stream);
  takeAnswer(buffer.bytes, buffer.arrival);
}

// A flaw in what came on a stream of ours ends the exchange: nothing else will come. Datagrams are discarded and only
// remembered as the reason, should there be no better one (draft-01 section 6.6).
void Session::takeAnswer(ByteView message, const Arrival& arrival) {
  auto answer = wire::parseAnswer(message);
  if (answer && std::holds_alternative<wire::Response>(*answer)) {
    takeResponse(std::get<wire::Response>(*std::move(answer)), message, arrival);
    return;
  }
  const auto* refusal = answer ? &std::get<wire::Refusal>(*answer) : nullptr;
  const Error reason = refusal != nullptr
                           ? Error{ErrorCode::RequestRefused, refusal->reason}
                           : Error{ErrorCode::MalformedResponse, std::string(wire::parseErrorName(answer.error()))};
  const bool isOurs = round_ && arrival.stream && std::ranges::any_of(round_->exchanges, [&](const Exchange& exchange) {
                        return exchange.stream == arrival.stream;
                      });
  if (isOurs) {
    finishRound(reason);
  } else if (!arrival.stream) {
    discard(refusal != nullptr ? Error{ErrorCode::MalformedResponse, "an Error in a datagram"} : reason);
  }
}

void Session::takeResponse(wire::Response response, ByteView message, const Arrival& arrival) {
  if (log_.standingOf(response.nonce) == ExchangeLog::Standing::Foreign) {
    discard({ErrorCode::ForeignResponse, {}});
    return;
  }
  if (log_.standingOf(response.nonce) == ExchangeLog::Standing::Answered) {
    discard({ErrorCode::RepeatedResponse, {}});
    return;
  }
  if (!round_) {
    return;  // too late: we gave up
  }
  const auto exchange = std::ranges::find_if(round_->exchanges, [&](const Exchange& sent) {
    return sent.stream == arrival.stream && sent.nonce == response.nonce;
  });
  if (exchange == round_->exchanges.end()) {
    return;  // too late, or not by the way that it was asked
  }
  if (!config_.verifyKeys.empty()) {
    if (const auto checked = checkSignature(response, message, config_.verifyKeys); !checked) {
      finishRound(checked.error());
      return;
    }
  }
  datagramsProven_ = datagramsProven_ || !arrival.stream;
  noteTrueSendTime(response.report.metadata);
  const auto receiveSource = readReceiveSource(response.report);
  wire::ClockReport report = takeReport(std::move(response.report));
  Sample sample = makeSample(*exchange, response, arrival);
  sample.t2Source = receiveSource;
  log_.noteAnswered(response.nonce, sample);
  finishRound(Answer{.sample = sample,
                     .transport = arrival.stream ? Transport::Stream : Transport::Datagram,
                     .report = std::move(report)});
}

void Session::noteTrueSendTime(const wire::Metadata& told) {
  const auto text = told.find(wire::kTrueSendTimeKey);
  const auto sent = text == told.end() ? std::nullopt : wire::TrueSendTime::parse(text->second);
  if (const auto amended = sent ? log_.amend(*sent) : std::nullopt) {
    outcomes_.push_back(Amendment{*amended});
  }
}

// What is about single exchanges says nothing of the clock or the server.
wire::ClockReport Session::takeReport(wire::ClockReport told) {
  told.metadata.erase(wire::kReceiveStampKey);
  told.metadata.erase(wire::kTrueSendTimeKey);
  if (!told.empty()) {
    report_ = readReport(told);
  }
  return told;
}

Sample Session::makeSample(const Exchange& exchange, const wire::Response& response, const Arrival& arrival) const {
  // Both ends of one side are stamped alike: a kernel stamp against a user stamp would bias by several microseconds.
  const bool kernel = exchange.kernelSent && arrival.kernel;
  const StampSource source = kernel ? StampSource::Kernel : StampSource::User;
  const ClockReading& clocks = arrival.clocks;
  Sample sample{.t1 = kernel ? *exchange.kernelSent : exchange.sent.wall,
                .t2 = response.receiveTime,
                .t3 = response.sendTime,
                .t4 = kernel ? *arrival.kernel : clocks.wall,
                .t1Source = source,
                .t2Source = std::nullopt,
                .t4Source = source,
                .measuredAt = clocks.mono,
                .report = report_,
                .plausible = plausibleOffsets(config_.dates),
                .advisory = config_.strict && config_.verifyKeys.empty() && !exchange.stream};
  // The kernel's T4 may be a while before the program got to run.
  sample.measuredAt -= std::clamp<Duration>(clocks.wall - sample.t4, 0s, kMaxWakeUp);
  sample.maybeRetransmitted = exchange.stream && (arrival.inPieces || connection_->lossesOf(*exchange.stream) > 0 ||
                                                  clocks.mono - exchange.sent.mono > exchange.probeTimeout);
  sample.invalid = findAnomaly(sample, ExchangeSpan{.start = exchange.sent, .end = clocks});
  return sample;
}

void Session::discard(const Error& reason) {
  if (round_) {
    round_->discarded = reason;
  }
  needsAttention_ = true;
  outcomes_.push_back(Discarded{reason});
}

void Session::finishRound(Outcome outcome) {
  round_.reset();
  needsAttention_ = true;
  outcomes_.push_back(std::move(outcome));
}

}  // namespace tsq::client
