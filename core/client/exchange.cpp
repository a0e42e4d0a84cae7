// SPDX-License-Identifier: MIT
#include "client/exchange.h"

#include <algorithm>

#include "wire/padding.h"

namespace tsq::client {
namespace {

using namespace std::chrono_literals;

// A delay above this between the kernel's T4 and the program's reading is more likely a clock step than a late wake-up.
constexpr Duration kMaxWakeUp = 1s;
// Bytes of padding in a Precision Mode request, so that the answer has room for a clock report.
constexpr std::size_t kReportRoom = 256;

}  // namespace

// TSQ 0.1 supports no optional TLVs.
wire::Bytes makeRequest(const wire::Nonce& nonce, const ServerConfig& config, std::string_view alpn) {
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
  // T1 and T4 are both kernel timestamps or both the program's: mixed, they would bias the offset by several
  // microseconds.
  const bool kernel = exchange.kernelSent && arrival.kernel;
  const StampSource source = kernel ? StampSource::Kernel : StampSource::User;
  const ClockReading& clocks = arrival.clocks;
  Sample sample{.t1 = kernel ? *exchange.kernelSent : exchange.sent.wall,  // T1: read in Session::sendRequest()
                .t2 = response.receiveTime,                                // T2: read in ServerConnection::onDatagram()
                .t3 = response.sendTime,                                   // T3: read in ServerConnection::answer()
                .t4 = kernel ? *arrival.kernel : clocks.wall,              // T4: read in UdpSocket::receive()
                .t1Source = source,
                .t4Source = source,
                .measuredAt = clocks.mono,
                .precision = response.precisionMode};
  // Corrects for the time between the kernel's T4 and the program's reading.
  sample.measuredAt -= std::clamp<Duration>(clocks.wall - sample.t4, 0s, kMaxWakeUp);
  return sample;
}

bool mayHaveBeenDelayed(const Exchange& exchange, const Arrival& arrival) {
  return arrival.inPieces || arrival.clocks.mono - exchange.sent.mono > exchange.probeTimeout;
}

}  // namespace tsq::client
