// SPDX-License-Identifier: MIT
#include "report/tsqd_probe.h"

#include "report/tsqd_tracking.h"

namespace tsq::report {
namespace {

using namespace std::chrono_literals;

// As chronyd is asked.
constexpr Duration kInterval = 16s;
// Without three answers in a row, tsqd has ended.
constexpr Duration kForgetAfter = 3 * kInterval;

}  // namespace

TsqdProbe::TsqdProbe(net::EventLoop& loop, const Clock& clock, std::string path)
    : loop_(loop), clock_(clock), path_(std::move(path)) {}

std::optional<Tracking> TsqdProbe::tracking() const {
  const bool isFresh = tracking_ && clock_.monotonic() - answeredAt_ < kForgetAfter;
  return isFresh ? tracking_ : std::nullopt;
}

void TsqdProbe::onDeadline() {
  nextRequest_ = clock_.monotonic() + kInterval;
  asked_.emplace(loop_, path_, control::Request{.command = control::Command::Tracking},
                 [this](const control::Reply& reply) { note(reply); });
}

void TsqdProbe::note(const control::Reply& reply) {
  if (reply.outcome == control::Outcome::Done) {
    tracking_ = parseTsqdTracking(reply.text);
    answeredAt_ = clock_.monotonic();
  }
}

}  // namespace tsq::report
