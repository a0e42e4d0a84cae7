// SPDX-License-Identifier: MIT
/// Writes log entries on a thread of its own, so that a slow or full disk costs entries but never delays the caller.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <thread>

#include "programs/server/log/log_options.h"
#include "programs/server/log/log_sink.h"
#include "server/access.h"

namespace tsq::programs {

struct LogEntry {
  server::Access access;
  WallTime time;
};

/// What is written to, and how: both change together.
struct OpenLog {
  LogOptions options;
  std::unique_ptr<LogSink> sink;  ///< null: entries are dropped
};

class LogWriter {
 public:
  using Open = std::function<Result<OpenLog>()>;

  explicit LogWriter(OpenLog log);
  /// Waits for what is queued, 2 s at most.
  ~LogWriter();
  LogWriter(const LogWriter&) = delete;
  LogWriter& operator=(const LogWriter&) = delete;

  /// Queues one entry, without waiting for the disk; it is lost if kMaxQueued entries are waiting. Any thread.
  void write(LogEntry entry);
  /// Opens the log again, after what is queued, on the writer's thread; the current one stays if that fails. Any
  /// thread.
  void reopen(Open open);
  /// Entries that could not be written, since the start. Any thread.
  std::uint64_t linesLost() const;

 private:
  struct State;

  static void run(State& state);

  std::shared_ptr<State> state_;  // shared with the thread, which may be stuck in a write when this ends
  std::thread thread_;
};

}  // namespace tsq::programs
