// SPDX-License-Identifier: MIT
/// Where the lines of the access log go: a file or the systemd journal. Used by one thread; calls may block.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/error.h"

namespace tsq::programs {

class LogSink {
 public:
  virtual ~LogSink() = default;

  /// Writes the entries, in order. Returns how many were written; the detail of an error says why the rest was not.
  struct Written {
    std::size_t entries = 0;
    std::string failure;
  };
  virtual Written write(const std::vector<std::string>& entries) = 0;
};

/// Appends to a file, which is created with mode 0640; an entry is a line without its end. Errors of
/// openForAppending().
Result<std::unique_ptr<LogSink>> openLogFile(const std::string& path);

/// An entry consists of lines FIELD=value, see systemd.journal-fields(7). Errors: InvalidArgument, where this program
/// is built without systemd.
Result<std::unique_ptr<LogSink>> openJournal();

}  // namespace tsq::programs
