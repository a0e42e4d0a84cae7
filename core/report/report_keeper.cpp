// SPDX-License-Identifier: MIT
#include "report/report_keeper.h"

#include <algorithm>

namespace tsq::report {
namespace {

// The kernel's maximum error grows by 500 us in this time.
constexpr Duration kInterval = std::chrono::seconds(1);

}  // namespace

ReportKeeper::ReportKeeper(Network& network, const Clock& clock, Statements statements, ReadKernel readKernel,
                           Publish publish, ReadTracking readTsqd)
    : clock_(clock),
      statements_(std::move(statements)),
      readKernel_(std::move(readKernel)),
      publish_(std::move(publish)),
      readTsqd_(std::move(readTsqd)),
      chrony_(network, clock) {
  this->publish();
}

MonoTime ReportKeeper::nextDeadline() const {
  return std::min(nextReport_, chrony_.nextDeadline());
}

void ReportKeeper::onDeadline() {
  const MonoTime now = clock_.monotonic();
  if (chrony_.nextDeadline() <= now) {
    chrony_.onDeadline();
  }
  if (nextReport_ <= now) {
    publish();
  }
}

std::optional<Tracking> ReportKeeper::tracking() const {
  const auto chrony = chrony_.tracking();
  return chrony || !readTsqd_ ? chrony : readTsqd_();
}

void ReportKeeper::publish() {
  nextReport_ = clock_.monotonic() + kInterval;
  const auto kernel = readKernel_();
  const auto tracking = this->tracking();
  const Synchronised synchronised = judgeClock(kernel, tracking, statements_, wasKept_);
  publish_(makeClockReport(kernel, tracking, statements_, wasKept_), synchronised);
  wasKept_ = wasKept_ || synchronised == Synchronised::Yes;
}

}  // namespace tsq::report
