// SPDX-License-Identifier: MIT
/// Sums up the lines of access logs. Memory is bounded, whatever the lines are.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>

#include "programs/log_stats/access_line.h"
#include "programs/log_stats/clients.h"
#include "programs/log_stats/distribution.h"

namespace tsq::programs {

/// Requests.
struct Outcomes {
  std::uint64_t successful = 0;
  std::uint64_t failed = 0;

  std::uint64_t total() const { return successful + failed; }
  void add(const AccessLine& line) { (line.isSuccess ? successful : failed) += line.requests; }
};

struct Statistics {
  std::uint64_t lines = 0;         ///< of the access log
  std::uint64_t foreignLines = 0;  ///< others
  std::uint64_t earlierLines = 0;  ///< before --since
  Outcomes all;
  Outcomes datagrams;
  Outcomes streams;
  Clients clients;
  Distribution processing;  ///< T3 - T2, one value for each line
  Distribution sessions;    ///< durations
  std::map<std::chrono::sys_days, Outcomes> days;
  std::uint64_t requestsOfForgottenDays = 0;                 ///< missing in `days`
  std::array<Outcomes, 24> hours;                            ///< of the day, UTC
  std::map<std::string, std::uint64_t, std::less<>> errors;  ///< failed requests by reason
  std::optional<std::chrono::sys_time<std::chrono::milliseconds>> first, last;

  void add(const AccessLine& line);

 private:
  void addError(std::string_view reason, std::uint64_t requests);
};

}  // namespace tsq::programs
