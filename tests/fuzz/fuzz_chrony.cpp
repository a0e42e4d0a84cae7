// SPDX-License-Identifier: MIT
// Any bytes as chronyd's reply: refused, or values within limits whose clock report survives encoding and parsing.
#include <algorithm>
#include <cmath>
#include <vector>

#include "check.h"
#include "report/chrony_tracking.h"
#include "report/clock_report.h"

using namespace tsq;
using namespace tsq::report;
using tsq::fuzz::check;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t kSequenceAt = 16;
constexpr std::size_t kHeaderSize = 20;  // all of it is checked: version, type, command, kind, status and sequence
constexpr std::size_t kReservedBytes[] = {2, 3, 10, 11, 12, 13, 14, 15};

std::uint32_t sequenceOf(ByteView answer) {
  std::uint32_t sequence = 0;
  for (const std::uint8_t byte : answer.subspan(kSequenceAt, 4)) {
    sequence = sequence << 8U | byte;
  }
  return sequence;
}

void checkBounds(const Tracking& tracking) {
  check(tracking.rootDelay >= 0s && tracking.rootDelay <= 24h, "a root delay is between nothing and a day");
  check(tracking.rootDispersion >= 0s && tracking.rootDispersion <= 24h, "so is a root dispersion");
  check(tracking.stratum >= 0 && tracking.leapStatus >= 0, "what has no sign is not negative");
  check(std::isfinite(tracking.skewPpm), "a skew is a number");
}

void checkOnlyThisAnswer(ByteView answer, std::uint32_t sequence, const Tracking& tracking) {
  check(!parseTracking(answer, sequence + 1), "an answer to another request is none");
  check(!parseTracking(answer.first(kTrackingSize - 1), sequence), "nor is half an answer");
  check(parseTracking(answer.first(kTrackingSize), sequence) == tracking, "what follows the report is not read");
  std::vector<std::uint8_t> changed(answer.begin(), answer.end());
  for (std::size_t at = 0; at < kHeaderSize; ++at) {
    if (std::ranges::find(kReservedBytes, at) == std::end(kReservedBytes)) {
      changed[at] ^= 1U;
      check(!parseTracking(changed, sequence), "the whole header counts");
      changed[at] ^= 1U;
    }
  }
}

void checkReport(const Tracking& tracking, bool isSynchronised) {
  const clock::KernelState kernel{.synchronised = isSynchronised, .maxError = 2ms};
  const wire::ClockReport told = makeClockReport(kernel, tracking, {});
  for (const auto& [key, value] : told.metadata) {
    check(wire::isMetadataPair(key, value), "metadata fit a message");
  }
  constexpr int kNotSynchronised = 3;  // chrony's leap status
  if (!isSynchronised && tracking.leapStatus == kNotSynchronised) {
    check(told.source && told.source->stratum == 0, "a clock that nobody calls synchronised is not");
  }
  const auto answer = wire::parseAnswer(
      wire::encodeResponse({.nonce = {}, .receiveTime = WallTime(), .sendTime = WallTime(), .report = told}));
  check(answer.has_value(), "a report can be sent");
  const wire::ClockReport& read = std::get<wire::Response>(*answer).report;
  check(read.source == told.source && read.metadata == told.metadata, "and arrives as it was");
  check(read.quality.has_value() == told.quality.has_value(), "with the clock's quality");
  check(!told.quality || read.quality->error <= told.quality->error || told.quality->error < 65535us,
        "which saturates but does not wrap");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const ByteView answer(data, size);
  if (size < kTrackingSize) {
    check(!parseTracking(answer, 0), "a short answer is none");
    return 0;
  }
  const std::uint32_t sequence = sequenceOf(answer);
  const auto tracking = parseTracking(answer, sequence);
  if (!tracking) {
    return 0;
  }
  checkBounds(*tracking);
  checkOnlyThisAnswer(answer, sequence, *tracking);
  checkReport(*tracking, true);
  checkReport(*tracking, false);
  return 0;
}
