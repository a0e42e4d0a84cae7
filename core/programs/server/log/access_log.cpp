// SPDX-License-Identifier: MIT
#include "programs/server/log/access_log.h"

#include "programs/common/output.h"

namespace tsq::programs {
namespace {

// Lines that were left out are reported once, and again after a pause as long as this.
constexpr Duration kBurstEnd = std::chrono::minutes(1);

Result<OpenLog> openLog(const LogOptions& options) {
  if (options.isOff()) {
    return OpenLog{};
  }
  auto sink = options.isJournal() ? openJournal() : openLogFile(options.target);
  return std::move(sink).map(
      [&](std::unique_ptr<LogSink> opened) { return OpenLog{.options = options, .sink = std::move(opened)}; });
}

}  // namespace

Result<std::unique_ptr<AccessLog>> AccessLog::open(const LogOptions& options, const Clock& clock) {
  auto log = openLog(options);
  if (!log) {
    return fail(log.error().code, "cannot write the access log " + log.error().detail);
  }
  return std::unique_ptr<AccessLog>(new AccessLog(options, clock, *std::move(log)));
}

AccessLog::AccessLog(const LogOptions& options, const Clock& clock, OpenLog log)
    : clock_(clock), isOff_(options.isOff()), rate_(options.rate), writer_(std::move(log)) {}

void AccessLog::note(const server::Access& access) {
  const std::scoped_lock lock(mutex_);
  if (!isOff_ && !isTooMuch(clock_.monotonic())) {
    writer_.write({.access = access, .time = clock_.wall()});
  }
}

bool AccessLog::isTooMuch(MonoTime now) {
  if (rate_.perSecond == 0 || bucket_.take(rate_, now)) {
    return false;
  }
  if (now >= tooMuchUntil_) {
    print(stderr, "Warning: more than {:.0f} lines per second for the access log; the rest is left out.\n",
          rate_.perSecond);
  }
  tooMuchUntil_ = now + kBurstEnd;
  return true;
}

void AccessLog::reopen(const LogOptions& options) {
  const std::scoped_lock lock(mutex_);
  isOff_ = options.isOff();
  rate_ = options.rate;
  writer_.reopen([options] { return openLog(options); });
}

}  // namespace tsq::programs
