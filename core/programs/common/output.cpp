// SPDX-License-Identifier: MIT
#include "programs/common/output.h"

#include <cerrno>
#include <exception>
#include <new>
#include <string>
#include <system_error>

#include "base/standard_streams.h"
#include "base/utf8.h"

namespace tsq::programs {
namespace {

// Of standard output: the first errno, or 0.
int outputError = 0;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): there is one standard output

void write(std::FILE* stream, std::string_view bytes) {
  errno = 0;
  const bool isWritten = std::fwrite(bytes.data(), 1, bytes.size(), stream) == bytes.size() && std::fflush(stream) == 0;
  if (!isWritten && stream == stdout && outputError == 0) {
    outputError = errno != 0 ? errno : EIO;
  }
}

int guarded(int failure, int (*program)(int, char**), int argc, char** argv) noexcept {
  try {
    return program(argc, argv);
  } catch (const std::bad_alloc&) {
    std::fputs("Error: out of memory.\n", stderr);
  } catch (const std::exception& error) {
    print(stderr, "Error: unexpected failure, which is a fault of this program: {}.\n", error.what());
  } catch (...) {
    std::fputs("Error: unexpected failure, which is a fault of this program.\n", stderr);
  }
  return failure;
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

bool outputFailed() {
  return outputError != 0;
}

int runProgram(int failure, int (*program)(int argc, char** argv), int argc, char** argv) {
  openStandardStreams();
  const int status = guarded(failure, program, argc, argv);
  if (outputError == 0 || outputError == EPIPE) {  // a reader may have had enough
    return status;
  }
  print(stderr, "Error: cannot write to standard output: {}.\n", std::generic_category().message(outputError));
  return failure;
}

}  // namespace tsq::programs
