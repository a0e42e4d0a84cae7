// SPDX-License-Identifier: MIT
#include "programs/server/refusal_report.h"

#include <iterator>

#include "programs/common/output.h"

namespace tsq::programs {
namespace {

using server::Counters;

// Refusals with shorter pauses are one burst.
constexpr Duration kPause = std::chrono::minutes(1);

struct Kind {
  std::uint64_t Counters::* counter;
  const char* what;
};

constexpr Kind kKindsOfRefusal[] = {
    {&Counters::connectionsRefused, "connections refused: too many of their prefix, or with an expired token"},
    {&Counters::connectionsDelayed, "connections ignored: over --handshake-rate"},
    {&Counters::connectionsEvicted, "connections closed: over --max-connections"},
    {&Counters::packetsDenied, "packets ignored: their addresses are not allowed"},
    {&Counters::requestsLimited, "requests not answered: over --request-rate or --signature-rate"},
    {&Counters::retries, "clients asked to validate their address (Retry)"},
    {&Counters::repliesLimited, "stray packets ignored: too many to reply"},
};

}  // namespace

void RefusalReport::look(const Counters& counters, MonoTime now) {
  static_assert(std::size(kKindsOfRefusal) == kKinds);
  for (std::size_t i = 0; i < kKinds; ++i) {
    const auto& [counter, what] = kKindsOfRefusal[i];
    Burst& burst = bursts_[i];
    const std::uint64_t count = counters.*counter;
    if (count > burst.last) {
      if (!burst.isOpen) {
        burst.before = burst.last;
        print(stderr, "Warning: {} {}.\n", count - burst.before, what);
      }
      burst.isOpen = true;
      burst.quietAt = now + kPause;
      burst.last = count;
    } else if (burst.isOpen && now >= burst.quietAt) {
      burst.isOpen = false;
      print(stderr, "No more for a minute, {} in all: {}.\n", count - burst.before, what);
    }
  }
}

}  // namespace tsq::programs
