// SPDX-License-Identifier: MIT
#include "programs/server/log/log_sink.h"

#include <unistd.h>

#include <cerrno>

#include "base/files.h"

namespace tsq::programs {
namespace {

constexpr mode_t kLogMode = 0640;  // addresses of clients: for the administrators' group only

class FileSink final : public LogSink {
 public:
  explicit FileSink(FileDescriptor file) : file_(std::move(file)) {}

  // With one write() per batch: an entry is lost as a whole or not at all, except where the disk became full inside it.
  Written write(const std::vector<std::string>& entries) override {
    std::string text = isInsideLine_ ? "\n" : "";
    std::vector<std::size_t> ends;
    for (const std::string& entry : entries) {
      text += entry;
      text += '\n';
      ends.push_back(text.size());
    }
    std::size_t done = 0;
    int reason = 0;
    while (done < text.size() && reason == 0) {
      const ssize_t size = ::write(file_.get(), text.data() + done, text.size() - done);
      if (size >= 0) {
        done += static_cast<std::size_t>(size);
      } else if (errno != EINTR) {
        reason = errno;
      }
    }
    isInsideLine_ = done == 0 ? isInsideLine_ : text[done - 1] != '\n';
    Written written;
    while (written.entries < ends.size() && ends[written.entries] <= done) {
      ++written.entries;
    }
    written.failure = reason == 0 ? "" : systemReason(reason);
    return written;
  }

 private:
  FileDescriptor file_;
  bool isInsideLine_ = false;  // a part of an entry was written before the disk was full
};

}  // namespace

Result<std::unique_ptr<LogSink>> openLogFile(const std::string& path) {
  return openForAppending(path, kLogMode).map([](FileDescriptor file) -> std::unique_ptr<LogSink> {
    return std::make_unique<FileSink>(std::move(file));
  });
}

}  // namespace tsq::programs
