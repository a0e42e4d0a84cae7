// SPDX-License-Identifier: MIT
#include "programs/common/output.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <csignal>
#include <string>
#include <system_error>

#include "base/last_resort.h"
#include "base/standard_streams.h"
#include "base/utf8.h"

namespace tsq::programs {
namespace {

// The first errno of standard output, or 0.
int outputError = 0;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): there is one standard output

bool waitsForReaders = true;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): as above

// Not O_NONBLOCK: that would change the pipe or terminal for the other programs that use it, too. A pipe that poll()
// finds writable takes PIPE_BUF bytes at once. In a sandbox that refuses poll(), nothing is said of it: write() may
// wait.
bool writeAtOnce(int fd, std::string_view bytes) {
  pollfd writable{.fd = fd, .events = POLLOUT, .revents = 0};
  while (!bytes.empty() && ::poll(&writable, 1, 0) != 0) {
    const ssize_t size = ::write(fd, bytes.data(), std::min<std::size_t>(bytes.size(), PIPE_BUF));
    if (size < 0) {
      return false;
    }
    bytes.remove_prefix(static_cast<std::size_t>(size));
  }
  return true;
}

void write(std::FILE* stream, std::string_view bytes) {
  errno = 0;
  const bool isWritten =
      waitsForReaders ? std::fwrite(bytes.data(), 1, bytes.size(), stream) == bytes.size() && std::fflush(stream) == 0
                      : writeAtOnce(::fileno(stream), bytes);
  if (!isWritten && stream == stdout && outputError == 0) {
    outputError = errno != 0 ? errno : EIO;
  }
}

}  // namespace

void printText(std::FILE* stream, std::string_view lines, std::string_view lineEnd) {
  std::string text;
  text.reserve(lines.size());
  while (!lines.empty()) {
    const std::size_t end = lines.find('\n');
    text += printableUtf8(lines.substr(0, end));
    if (end == std::string_view::npos) {
      break;
    }
    text += lineEnd;
    lines.remove_prefix(end + 1);
  }
  write(stream, text);
}

void printControl(std::string_view sequence) {
  write(stdout, sequence);
}

void neverWaitForReaders() {
  waitsForReaders = false;
  ::signal(SIGPIPE, SIG_IGN);  // NOLINT(cert-err33-c)
}

bool outputFailed() {
  return outputError != 0;
}

int runProgram(int failure, int (*program)(int argc, char** argv), int argc, char** argv) {
  openStandardStreams();
  ::signal(SIGXFSZ, SIG_IGN);  // the write() fails instead, as on a full disk  NOLINT(cert-err33-c)
  const auto ran = runGuarded([=] { return program(argc, argv); });
  if (!ran) {
    print(stderr, "Error: {}\n", ran.error().detail);
  }
  const int status = ran.value_or(failure);
  if (outputError == 0 || outputError == EPIPE) {  // EPIPE: the reader has closed the pipe, which is no failure
    return status;
  }
  print(stderr, "Error: cannot write to standard output: {}.\n", std::generic_category().message(outputError));
  return failure;
}

}  // namespace tsq::programs
