// SPDX-License-Identifier: MIT
/// Parses lines of access logs: of tsq-server, as text or JSON, and of the servers of TSQ 0.1. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/time.h"

namespace tsq::programs {

/// One line. The texts point into it, or into the parser.
struct AccessLine {
  std::chrono::sys_time<std::chrono::milliseconds> time{};
  std::string_view client;    ///< empty: not logged
  std::string_view protocol;  ///< "datagram" or "stream"
  bool isSuccess = false;
  std::uint64_t requests = 1;          ///< of the line; TSQ 0.1 writes one line for each
  std::optional<Duration> duration;    ///< of the session
  std::optional<Duration> processing;  ///< nothing: "N/A"
  std::string_view error;              ///< empty: none given
};

class AccessLineParser {
 public:
  /// Nothing for other lines. The text of an access line may follow anything, such as the prefix of journalctl(1) or a
  /// JSON document around it.
  std::optional<AccessLine> parse(std::string_view text);

 private:
  std::optional<AccessLine> parseJson(std::string_view text);

  std::string client_, protocol_, error_;  // texts of a JSON line
};

}  // namespace tsq::programs
