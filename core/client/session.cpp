// SPDX-License-Identifier: MIT
#include "client/session.h"

#include <algorithm>

#include "client/answer_check.h"
#include "client/server_report.h"
#include "crypto/random.h"

namespace tsq::client {
namespace {

using namespace std::chrono_literals;

// An unanswered request in a datagram is repeated after this many probe timeouts, but not before the minimum.
constexpr int kRetryProbeTimeouts = 2;
constexpr Duration kMinRetry = 50ms;
PlausibleOffsets plausibleOffsets(const quic::DateCheck& dates) {
  const auto* byClock = std::get_if<quic::DatesByClock>(&dates);
  return byClock == nullptr ? PlausibleOffsets{.within = Duration::max()} : PlausibleOffsets{.around = byClock->behind};
}

}  // namespace

Session::Session(const Surroundings& surroundings, ServerConfig config, Duration timeout)
    : clock_(surroundings.clock),
      tickets_(surroundings.tickets),
      wake_(surroundings.wake),
      config_(std::move(config)),
      timeout_(timeout),
      streams_(!config_.verifyKeys.empty()) {}

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
  session->offeredTicket_ = ticket.has_value();
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

Error Session::error() const {
  const Error& error = connection_->error();
  return config_.strict && error.code == ErrorCode::NoCommonProtocol
             ? Error{error.code, "the strict profile excludes TSQ 0.1, which it may speak"}
             : error;
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

// Sends the first request as 0-RTT data, with the transport limits of the ticket.
void Session::askEarly() {
  if (connection_->canSend() && chooseTransport()) {
    request();
  }
}

void Session::onHandshakeCompleted() {
  needsAttention_ = true;
  awaitsTicket_ = ticketKey_ && connection_->handshakeKind() != quic::HandshakeKind::Full;
  trustedUntil_ = connection_->trustedUntil();
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

// Computed each time, because the round trip was unknown when the first request of a session was sent.
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

bool Session::sendRequest(Transport transport) {
  Exchange exchange{.tag = ++lastTag_, .probeTimeout = connection_->probeTimeout()};
  fillRandom(exchange.nonce);
  const wire::Bytes message = makeRequest(exchange.nonce, config_, connection_->alpn());
  exchange.size = message.size();
  if (transport == Transport::Stream) {
    exchange.stream = connection_->openStream();
    if (!exchange.stream) {
      return false;
    }
  }
  // The transmit timestamp may arrive before send() returns, so the exchange is recorded first.
  Exchange& pending = round_->exchanges.emplace_back(exchange);
  log_.noteAsked(exchange.nonce);
  pending.sent = clock_.read();  // T1: the program's reading; the kernel's arrives in onTransmitted()
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
  return std::min(deadline, streams_.nextDeadline());
}

void Session::step() {
  needsAttention_ = false;
  const MonoTime now = clock_.monotonic();
  if (connection_->nextDeadline() <= now) {
    connection_->onDeadline();
  }
  if (const auto answer = streams_.takeComplete(now)) {
    takeStreamAnswer(*answer);
  }
  if (std::exchange(streamFailed_, false) && round_) {
    finishRound(Error{ErrorCode::RequestRefused, "the server has reset the stream"});
  }
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
    return;  // QUIC retransmits lost stream data itself
  }
  const bool tryStream = config_.transport == TransportChoice::Auto && !datagramsProven_;
  if (!canSendDatagram() || (tryStream && connection_->streamsLeft() > 0)) {
    sendRequest(Transport::Stream);
  } else {
    sendRequest(Transport::Datagram);
  }
}

void Session::onPacket(const PacketIn& packet) {
  needsAttention_ = true;
  wake_();
  serverIsThere_ = true;
  connection_->receive(packet);
}

void Session::onTransmitted(TransmitTag tag, WallTime kernelStamp) {
  if (!round_) {
    return;
  }
  for (Exchange& exchange : round_->exchanges) {
    if (exchange.tag == tag) {
      exchange.kernelSent = kernelStamp;  // T1: the kernel's transmit timestamp
    }
  }
}

// ICMP errors can be forged (RFC 9000 section 21), so they count only until the first packet of the server.
void Session::onUnreachable(const Error& error) {
  if (!serverIsThere_) {
    onSendRefused(error);
  }
}

void Session::onSendRefused(const Error& error) {
  needsAttention_ = true;
  wake_();
  if (connection_) {
    connection_->abandon(error);
  }
}

void Session::onDatagram(ByteView message, const PacketIn& packet) {
  takeAnswer(message, {.stream = std::nullopt, .clocks = packet.arrival, .kernel = packet.kernelStamp});
}

// Complete answers are taken in step(), not in this callback: taking one may close the stream.
void Session::onStreamData(quic::StreamId stream, ByteView data, bool fin, const PacketIn& packet) {
  const bool isCompat = connection_->alpn() == quic::kCompatAlpn;
  streams_.add(stream, data, fin, packet, isCompat ? StreamAnswers::Ending::Whole : StreamAnswers::Ending::Fin);
}

// Both directions have ended; afterwards QUIC's loss count of the stream is no longer available.
void Session::onStreamClosed(quic::StreamId stream) {
  Exchange* exchange = exchangeOn(stream);
  if (exchange != nullptr) {
    exchange->wasResent = connection_->lossesOf(stream) > 0;
  }
  const bool hasAnswer = streams_.end(stream);
  streamFailed_ = streamFailed_ || (exchange != nullptr && !hasAnswer && !requestLost_);
}

Exchange* Session::exchangeOn(quic::StreamId stream) {
  if (!round_) {
    return nullptr;
  }
  const auto entry = std::ranges::find(round_->exchanges, stream, &Exchange::stream);
  return entry == round_->exchanges.end() ? nullptr : &*entry;
}

// No STOP_SENDING for a stream that the server keeps open after its answer, as TSQ 0.1 does: its server treats that as
// a failure. Exception: no further stream is left.
void Session::takeStreamAnswer(const StreamAnswers::Complete& answer) {
  if (answer.tooLong || (!answer.ended && connection_->streamsLeft() == 0)) {
    connection_->stopReading(answer.stream);
  }
  if (!answer.tooLong) {
    takeAnswer(answer.bytes, answer.arrival);
  } else if (exchangeOn(answer.stream) != nullptr) {
    finishRound(tooLong());
  }
}

// A malformed answer on a request's stream ends the exchange, because no other answer follows. A malformed datagram is
// discarded, and reported only if no valid answer follows (draft-01 section 6.6).
void Session::takeAnswer(ByteView message, const Arrival& arrival) {
  auto answer = wire::parseAnswer(message);
  if (answer && std::holds_alternative<wire::Response>(*answer)) {
    takeResponse(std::get<wire::Response>(*std::move(answer)), message, arrival);
    return;
  }
  const Error reason = flawOf(answer);
  if (arrival.stream && exchangeOn(*arrival.stream) != nullptr) {
    finishRound(reason);
  } else if (!arrival.stream) {
    discard(answer ? Error{ErrorCode::MalformedResponse, "an Error TLV in a datagram"} : reason);
  }
}

void Session::takeResponse(wire::Response response, ByteView message, const Arrival& arrival) {
  if (log_.standingOf(response.nonce) == ExchangeLog::Standing::Foreign) {
    discard({ErrorCode::ForeignResponse, {}});
    return;
  }
  if (log_.standingOf(response.nonce) == ExchangeLog::Standing::Answered) {
    tellDiscarded({ErrorCode::RepeatedResponse, {}});
    return;
  }
  const auto isAsked = [&](const Exchange& sent) { return sent.nonce == response.nonce; };
  if (!round_ || std::ranges::none_of(round_->exchanges, isAsked)) {
    tellDiscarded({ErrorCode::LateResponse, {}});
    return;
  }
  const auto exchange = std::ranges::find_if(round_->exchanges, isAsked);
  if (exchange->stream != arrival.stream) {
    discard({ErrorCode::ForeignResponse, "not on the transport or stream of its request"});
    return;
  }
  if (const auto checked = checkLength(response, message, exchange->size); !checked) {
    finishRound(checked.error());
    return;
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
  Sample sample = judge(makeSample(*exchange, response, arrival), *exchange, arrival);
  sample.t2Source = receiveSource;
  log_.noteAnswered(response.nonce, sample);
  const bool byChance = sample.invalid ? sample.invalid == InvalidReason::NonPositiveDelay
                                       : sample.maybeRetransmitted && !arrival.inPieces;
  finishRound(Measured{.sample = sample,
                       .transport = arrival.stream ? Transport::Stream : Transport::Datagram,
                       .report = std::move(report),
                       .spoiledByChance = byChance});
}

void Session::noteTrueSendTime(const wire::Metadata& told) {
  const auto text = told.find(wire::kTrueSendTimeKey);
  const auto sent = text == told.end() ? std::nullopt : wire::TrueSendTime::parse(text->second);
  if (const auto amended = sent ? log_.amend(*sent) : std::nullopt) {
    outcomes_.push_back(Amendment{*amended});
  }
}

// Removes the metadata of single exchanges from the clock report.
wire::ClockReport Session::takeReport(wire::ClockReport told) {
  told.metadata.erase(wire::kReceiveStampKey);
  told.metadata.erase(wire::kTrueSendTimeKey);
  if (!told.empty()) {
    report_ = readReport(told);
  }
  return told;
}

// Adds the properties of server, trust and transport to the sample, and checks its timestamps.
Sample Session::judge(Sample sample, const Exchange& exchange, const Arrival& arrival) const {
  const std::optional<quic::StreamId> stream = exchange.stream;
  sample.report = report_;
  sample.plausible = plausibleOffsets(config_.dates);
  sample.advisory = config_.strict && config_.verifyKeys.empty() && !stream;
  sample.maybeRetransmitted =
      stream && (exchange.wasResent || connection_->lossesOf(*stream) > 0 || mayHaveBeenDelayed(exchange, arrival));
  sample.invalid = findAnomaly(sample, ExchangeSpan{.start = exchange.sent, .end = arrival.clocks});
  return sample;
}

void Session::discard(const Error& reason) {
  if (round_) {
    round_->discarded = reason;
  }
  tellDiscarded(reason);
}

// Reports a discarded answer to an earlier request, which is not the reason if the current one stays unanswered.
void Session::tellDiscarded(const Error& reason) {
  needsAttention_ = true;
  outcomes_.push_back(Discarded{reason});
}

void Session::finishRound(Outcome outcome) {
  round_.reset();
  needsAttention_ = true;
  outcomes_.push_back(std::move(outcome));
}

}  // namespace tsq::client
