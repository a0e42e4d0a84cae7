// SPDX-License-Identifier: MIT
/// The only place where the headless programs write to a terminal or a log.
#pragma once

#include <fmt/format.h>

#include <cstdio>
#include <string_view>

namespace tsq::programs {

/// Writes lines at once, made printable with printableUtf8(), so that untrusted text cannot control the terminal; line
/// ends become `lineEnd`. Write errors (a full disk) are recorded, see outputFailed().
void printText(std::FILE* stream, std::string_view lines, std::string_view lineEnd = "\n");
/// Writes a control sequence of our own to the terminal.
void printControl(std::string_view sequence);

template <typename... T>
void print(std::FILE* stream, fmt::format_string<T...> format, T&&... values) {
  printText(stream, fmt::format(format, std::forward<T>(values)...));
}

/// Prints to standard output.
template <typename... T>
void print(fmt::format_string<T...> format, T&&... values) {
  printText(stdout, fmt::format(format, std::forward<T>(values)...));
}

/// For services: from now on, what the reader of a pipe or terminal does not read in time is lost instead of stopping
/// the program, and a closed pipe does not end it. To be called before threads start.
void neverWaitForReaders();

/// Whether writing to standard output has failed.
bool outputFailed();

/// To be called by main(): runs `program` and returns its exit status. Prints one sentence and returns `failure` if an
/// exception leaves the program, or if writing to standard output failed for another reason than a closed pipe. A file
/// that reaches its limit of size (ulimit -f) is an error of write(), not the end of the program.
int runProgram(int failure, int (*program)(int argc, char** argv), int argc, char** argv);

}  // namespace tsq::programs
