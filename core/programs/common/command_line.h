// SPDX-License-Identifier: MIT
/// Option parsing of the headless programs: CLI11, with our own messages and exit codes.
#pragma once

#include <cstdint>
#include <cstdio>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "base/time.h"

namespace CLI {
class App;
}  // namespace CLI

namespace tsq::programs {

/// Exit status of every program for a usage error.
inline constexpr int kExitUsage = 2;

/// Prints "Error: <sentence>" on standard error and returns the exit status.
int failUsage(std::string_view sentence);

/// Parses, then starts GnuTLS. A value means: exit with this status, everything has been said (--help, --version, a
/// usage error). An empty value, as of an unset variable, is a usage error for every option: none is as if it had not
/// been given.
std::optional<int> parseCommandLine(CLI::App& app, int argc, char** argv);

/// InvalidArgument with the sentence and the wrong value: "Port must be between 1 and 65535, not '0'".
tl::unexpected<Error> failValue(const std::string& sentence, const std::string& value);

/// A whole number within the limits, or InvalidArgument with `sentence`.
Result<int> parseInteger(const std::string& text, int least, int most, const char* sentence);
/// A TCP or UDP port.
Result<std::uint16_t> parsePort(const std::string& text);
/// Seconds, decimals allowed, within the limits, or InvalidArgument with `sentence`.
Result<Duration> parseSeconds(const std::string& text, double least, double most, const char* sentence);

/// The help text of --timeout. Other timeouts are in dist/doc/waits.md.
inline constexpr const char* kTimeoutHelp =
    "How long to wait for a connection to each address of a server, and for each answer; looking its name up may take "
    "10 s more";
Result<Duration> parseTimeout(const std::string& text);

}  // namespace tsq::programs
