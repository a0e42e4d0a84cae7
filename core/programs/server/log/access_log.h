// SPDX-License-Identifier: MIT
/// tsq-server's access log: a line for each connection's requests, as text, as JSON, or with fields in the journal.
#pragma once

#include <mutex>
#include <string>

#include "programs/server/log/log_options.h"
#include "programs/server/log/log_writer.h"
#include "server/access.h"
#include "server/rate_limit.h"

namespace tsq::programs {

/// One line of the log. Journal: FIELD=value lines, the line as text among them.
std::string formatAccess(const server::Access& access, WallTime now, const LogOptions& options);

/// Any thread.
class AccessLog {
 public:
  /// The detail of an error is a sentence. `clock` must outlive it.
  static Result<std::unique_ptr<AccessLog>> open(const LogOptions& options, const Clock& clock);

  /// Never waits for the disk.
  void note(const server::Access& access);
  /// Uses these options from now on, unless they name no log; to be followed by reopen().
  void setOptions(const LogOptions& options);
  /// Opens the file again, after logrotate(8) has moved it. Never waits for the disk; errors go to standard error.
  void reopen();
  /// Lines that could not be written, without those over the rate. Any thread.
  std::uint64_t linesLost() const { return writer_.linesLost(); }

 private:
  AccessLog(const LogOptions& options, const Clock& clock, std::unique_ptr<LogSink> sink);

  bool isTooMuch(MonoTime now);

  const Clock& clock_;
  std::mutex mutex_;  // for what follows, up to the writer
  LogOptions options_;
  server::TokenBucket bucket_;
  MonoTime tooMuchUntil_ = MonoTime::min();
  LogWriter writer_;
};

}  // namespace tsq::programs
