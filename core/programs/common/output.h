// SPDX-License-Identifier: MIT
/// All that the headless programs write to a terminal or a log. Nothing else in programs/ writes there.
#pragma once

#include <fmt/format.h>

#include <cstdio>
#include <string_view>

namespace tsq::programs {

/// Writes lines at once. What they quote passes printableUtf8(), so that no text of others controls a terminal; only
/// their ends stay, as `lineEnd`. That a stream takes no more (a full disk) is remembered.
void printText(std::FILE* stream, std::string_view lines, std::string_view lineEnd = "\n");
/// Bytes that control the terminal, and are ours.
void printControl(std::string_view sequence);

template <typename... T>
void print(std::FILE* stream, fmt::format_string<T...> format, T&&... values) {
  printText(stream, fmt::format(format, std::forward<T>(values)...));
}

/// To standard output.
template <typename... T>
void print(fmt::format_string<T...> format, T&&... values) {
  printText(stdout, fmt::format(format, std::forward<T>(values)...));
}

/// Standard output has not taken all that was printed.
bool outputFailed();

/// The last that a main does: runs `program`, which gives the exit status. One sentence and `failure` instead of it
/// when an exception leaves the program, and when standard output did not take what was printed, unless its reader
/// went.
int runProgram(int failure, int (*program)(int argc, char** argv), int argc, char** argv);

}  // namespace tsq::programs
