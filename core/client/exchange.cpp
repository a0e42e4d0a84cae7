// SPDX-License-Identifier: MIT
#include "client/exchange.h"

#include <algorithm>

#include "wire/padding.h"

namespace tsq::client {
namespace {

using namespace std::chrono_literals;

// A program that gets to run later than this after its packet's arrival: then rather somebody set the clock meanwhile.
constexpr Duration kMaxWakeUp = 1s;
// What a server may add to an answer in Precision Mode, on top of the time, before it has to leave things out.
constexpr std::size_t kReportRoom = 256;

}  // namespace

// TSQ 0.1 knows nothing but the time.
wire::Bytes encodeQuestion(const wire::Nonce& nonce, const ServerConfig& config, std::string_view alpn) {
  const bool isCompat = alpn == quic::kCompatAlpn;
  const wire::Request request{.nonce = nonce,
                              .metadataQuery = config.metadata && !isCompat,
                              .precisionMode = config.precision && !isCompat,
                              .signatureRequest = !config.verifyKeys.empty()};
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

Sample makeSample(const Exchange& exchange, const wire::Response& response, const Arrival& arrival) {
  // Both ends of one side are stamped alike: a kernel stamp against a user stamp would bias by several microseconds.
  const bool kernel = exchange.kernelSent && arrival.kernel;
  const StampSource source = kernel ? StampSource::Kernel : StampSource::User;
  const ClockReading& clocks = arrival.clocks;
  Sample sample{.t1 = kernel ? *exchange.kernelSent : exchange.sent.wall,
                .t2 = response.receiveTime,
                .t3 = response.sendTime,
                .t4 = kernel ? *arrival.kernel : clocks.wall,  // T4: see UdpSocket::receive()
                .t1Source = source,
                .t4Source = source,
                .measuredAt = clocks.mono,
                .precision = response.precisionMode};
  // The kernel's T4 may be a while before the program got to run.
  sample.measuredAt -= std::clamp<Duration>(clocks.wall - sample.t4, 0s, kMaxWakeUp);
  return sample;
}

bool mayHaveBeenDelayed(const Exchange& exchange, const Arrival& arrival) {
  return arrival.inPieces || arrival.clocks.mono - exchange.sent.mono > exchange.probeTimeout;
}

}  // namespace tsq::client
