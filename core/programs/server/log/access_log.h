// SPDX-License-Identifier: MIT
/// tsq-server's access log: a line for each connection's requests, as text, as JSON, or with fields in the journal.
#pragma once

#include <mutex>

#include "programs/server/log/log_options.h"
#include "programs/server/log/log_writer.h"
#include "server/access.h"
#include "server/rate_limit.h"

namespace tsq::programs {

/// Any thread.
class AccessLog {
 public:
  /// With options that name no log, it writes nothing until reopen(). The detail of an error is a sentence. `clock`
  /// must outlive it.
  static Result<std::unique_ptr<AccessLog>> open(const LogOptions& options, const Clock& clock);

  /// Never waits for the disk.
  void note(const server::Access& access);
  /// Opens the log again, after logrotate(8) has moved it or with other options, or closes it. Never waits for the
  /// disk. If it cannot be opened, that goes to standard error, and the current file stays with its format and privacy.
  void reopen(const LogOptions& options);
  /// Lines that could not be written, without those over the rate. Any thread.
  std::uint64_t linesLost() const { return writer_.linesLost(); }

 private:
  AccessLog(const LogOptions& options, const Clock& clock, OpenLog log);

  bool isTooMuch(MonoTime now);

  const Clock& clock_;
  std::mutex mutex_;  // for what follows, up to the writer
  bool isOff_;
  server::Rate rate_;
  server::TokenBucket bucket_;
  MonoTime tooMuchUntil_ = MonoTime::min();
  LogWriter writer_;
};

}  // namespace tsq::programs
