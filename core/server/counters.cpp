// SPDX-License-Identifier: MIT
#include "server/counters.h"

namespace tsq::server {
namespace {

constexpr std::uint64_t Counters::* kNumbers[] = {
    &Counters::packets,
    &Counters::strayPackets,
    &Counters::connectionsAccepted,
    &Counters::connectionsRefused,
    &Counters::connectionsDelayed,
    &Counters::packetsDenied,
    &Counters::connectionsEvicted,
    &Counters::retries,
    &Counters::handshakes,
    &Counters::resumptions,
    &Counters::earlyHandshakes,
    &Counters::handshakeFailures,
    &Counters::datagramAnswers,
    &Counters::streamAnswers,
    &Counters::signedAnswers,
    &Counters::interleavedAnswers,
    &Counters::kernelReceiveStamps,
    &Counters::malformedRequests,
    &Counters::unsignedRefusals,
    &Counters::answersDropped,
    &Counters::requestsLimited,
    &Counters::repliesLimited,
};

// Every number of the struct is in the list.
static_assert(sizeof(Counters) ==
              sizeof(kNumbers) / sizeof(kNumbers[0]) * sizeof(std::uint64_t) + 2 * sizeof(Histogram));

void add(Histogram& sum, const Histogram& other) {
  for (std::size_t i = 0; i < sum.counts.size(); ++i) {
    sum.counts[i] += other.counts[i];
  }
  sum.sum += other.sum;
}

}  // namespace

void Counters::add(const Counters& other) {
  for (const auto number : kNumbers) {
    this->*number += other.*number;
  }
  server::add(processing, other.processing);
  server::add(correction, other.correction);
}

}  // namespace tsq::server
