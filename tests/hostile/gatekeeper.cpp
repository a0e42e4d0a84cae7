// SPDX-License-Identifier: MIT
#include "hostile/gatekeeper.h"

#include <ngtcp2/ngtcp2_crypto.h>

#include <algorithm>
#include <array>

#include "connection/connection_core.h"
#include "connection/stateless.h"
#include "crypto/random.h"

namespace tsq::test {
namespace {

using FirstAnswer = GatekeeperOptions::FirstAnswer;

constexpr std::size_t kTokenSize = 16;

void reply(Socket& socket, const PacketIn& packet, const std::vector<std::uint8_t>& bytes) {
  socket.send({.payload = bytes, .local = packet.local, .remote = packet.remote});
}

std::vector<std::uint8_t> makeRetry(const quic::InitialHeader& initial, const quic::ConnectionId& source,
                                    const std::vector<std::uint8_t>& token) {
  std::vector<std::uint8_t> bytes(256);
  const ngtcp2_cid client = quic::toCid(initial.source);
  const ngtcp2_cid server = quic::toCid(source);
  const ngtcp2_cid original = quic::toCid(initial.destination);
  const ngtcp2_ssize size = ngtcp2_crypto_write_retry(bytes.data(), bytes.size(), initial.version, &client, &server,
                                                      &original, token.data(), token.size());
  bytes.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
  return bytes;
}

std::vector<std::uint8_t> makeNegotiation(const PacketIn& packet, bool listsThisVersion) {
  auto bytes = quic::makeVersionNegotiation(quic::readHeader(packet.payload).value(), packet.payload);
  if (!listsThisVersion && bytes.size() >= 4) {
    std::ranges::copy(std::array<std::uint8_t, 4>{0x6b, 0x33, 0x43, 0xcf}, bytes.end() - 4);  // version 2, RFC 9369
  }
  return bytes;
}

}  // namespace

/// Between one of the server's sockets and the server.
class Gatekeeper::Gate final : public PacketHandler {
 public:
  Gate(Gatekeeper& keeper, PacketHandler& server) : keeper_(keeper), server_(server) {}

  void onPacket(const PacketIn& packet) override { keeper_.take(*socket, packet, server_); }
  void onTransmitted(TransmitTag tag, WallTime kernelStamp) override { server_.onTransmitted(tag, kernelStamp); }
  void onUnreachable(const Error& error) override { server_.onUnreachable(error); }

  Socket* socket = nullptr;  // the server's

 private:
  Gatekeeper& keeper_;
  PacketHandler& server_;
};

Result<std::unique_ptr<Socket>> Gatekeeper::bind(const SocketAddress& local, PacketHandler& handler) {
  auto gate = std::make_unique<Gate>(*this, handler);
  auto socket = network_.bind(local, *gate);
  if (socket) {
    gate->socket = socket->get();
    gates_.push_back(std::move(gate));
  }
  return socket;
}

bool Gatekeeper::asksForRetry() const {
  switch (options_.first) {
    case FirstAnswer::Retry:
    case FirstAnswer::TwoRetries:
    case FirstAnswer::SpoiledRetry:
    case FirstAnswer::UnknownRetry:
    case FirstAnswer::Both:
      return true;
    default:
      return false;
  }
}

void Gatekeeper::take(Socket& socket, const PacketIn& packet, PacketHandler& server) {
  const auto header = quic::readHeader(packet.payload);
  const bool isFirst =
      header && header->kind == quic::PacketHeader::Kind::Known && header->isLong && (packet.payload[0] & 0x30U) == 0;
  const auto initial = isFirst ? quic::readInitial(packet.payload) : std::nullopt;
  if (initial && answersFirst(socket, packet, *initial)) {
    return;
  }
  Rewriter rewriter;
  rewriter.priority = options_.priority;
  rewriter.refusesEarlyData = options_.refusesEarlyData;
  const auto retried = initial ? retried_.find(Bytes(initial->token.begin(), initial->token.end())) : retried_.end();
  if (retried != retried_.end() && options_.first != FirstAnswer::UnknownRetry) {
    rewriter.chosenBeforeRetry = retried->second;
  }
  const RewriteScope scope(rewriter);
  server.onPacket(packet);
  if (initial && options_.negotiatesLate) {
    reply(socket, packet, makeNegotiation(packet, false));
  }
}

// True if the packet was answered and is not passed to the server.
bool Gatekeeper::answersFirst(Socket& socket, const PacketIn& packet, const quic::InitialHeader& initial) {
  if (options_.first == FirstAnswer::OnlyOtherVersions) {
    reply(socket, packet, makeNegotiation(packet, false));
    return true;
  }
  if (asksForRetry() && !retried_.contains(Bytes(initial.token.begin(), initial.token.end()))) {
    sendRetries(socket, packet, initial);
    return true;
  }
  if (options_.first == FirstAnswer::ThisVersionToo &&
      std::ranges::find(negotiated_, initial.destination) == negotiated_.end()) {
    negotiated_.push_back(initial.destination);
    reply(socket, packet, makeNegotiation(packet, true));
  }
  return false;
}

void Gatekeeper::sendRetries(Socket& socket, const PacketIn& packet, const quic::InitialHeader& initial) {
  if (options_.first == FirstAnswer::Both) {
    reply(socket, packet, makeNegotiation(packet, true));
  }
  for (int left = options_.first == FirstAnswer::TwoRetries ? 2 : 1; left > 0; --left) {
    std::array<std::uint8_t, quic::kConnectionIdSize> source{};
    fillRandom(source);
    Bytes token(kTokenSize);
    fillRandom(token);
    Bytes retry = makeRetry(initial, quic::ConnectionId(source), token);
    if (options_.first == FirstAnswer::SpoiledRetry && !retry.empty()) {
      Bytes spoiled = retry;
      spoiled.back() ^= 1U;
      reply(socket, packet, spoiled);
    }
    reply(socket, packet, retry);
    retried_[token] = initial.destination;
  }
}

}  // namespace tsq::test
