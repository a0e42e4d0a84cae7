// SPDX-License-Identifier: MIT
#include <sys/uio.h>

#include <algorithm>
#define SD_JOURNAL_SUPPRESS_LOCATION  // the fields name a client, not a line of source code
#include <systemd/sd-journal.h>

#include "programs/server/log/log_sink.h"

namespace tsq::programs {
namespace {

class JournalSink final : public LogSink {
 public:
  Written write(const std::vector<std::string>& entries) override {
    Written written;
    for (const std::string& entry : entries) {
      std::vector<iovec> fields;
      std::size_t begin = 0;
      while (begin < entry.size()) {
        const std::size_t end = std::min(entry.find('\n', begin), entry.size());
        // the journal only reads it; the C type just lacks the const
        fields.push_back({.iov_base = const_cast<char*>(entry.data()) + begin, .iov_len = end - begin});
        begin = end + 1;
      }
      if (const int result = ::sd_journal_sendv(fields.data(), static_cast<int>(fields.size())); result < 0) {
        written.failure = systemReason(-result);
        break;
      }
      ++written.entries;
    }
    return written;
  }
};

}  // namespace

Result<std::unique_ptr<LogSink>> openJournal() {
  return std::make_unique<JournalSink>();
}

}  // namespace tsq::programs
