// SPDX-License-Identifier: MIT
#include "programs/log_stats/statistics.h"

#include <algorithm>

namespace tsq::programs {
namespace {

constexpr std::size_t kMaxDays = 4'000;     // eleven years; of more, the first is forgotten
constexpr std::size_t kMaxReasons = 1'000;  // a server has about twenty
constexpr std::size_t kMaxReason = 200;     // bytes

}  // namespace

void Statistics::add(const AccessLine& line) {
  ++lines;
  all.add(line);
  (line.protocol == "stream" ? streams : datagrams).add(line);
  const auto day = std::chrono::floor<std::chrono::days>(line.time);
  days[day].add(line);
  if (days.size() > kMaxDays) {
    requestsOfForgottenDays += days.begin()->second.total();
    days.erase(days.begin());
  }
  const auto hour = std::chrono::floor<std::chrono::hours>(line.time - day).count();
  hours[std::min<std::size_t>(static_cast<std::size_t>(hour), hours.size() - 1)].add(line);
  if (!line.client.empty()) {
    clients.add(line.client, line.requests);
  }
  if (line.processing) {
    processing.add(*line.processing);
  }
  if (line.duration) {
    sessions.add(*line.duration);
  }
  if (!line.isSuccess) {
    addError(line.error.empty() ? "no reason given" : line.error.substr(0, kMaxReason), line.requests);
  }
  first = std::min(first.value_or(line.time), line.time);
  last = std::max(last.value_or(line.time), line.time);
}

void Statistics::addError(std::string_view reason, std::uint64_t requests) {
  const auto found = errors.find(reason);
  if (found != errors.end()) {
    found->second += requests;
  } else {
    errors[errors.size() < kMaxReasons ? std::string(reason) : "other reasons"] += requests;
  }
}

}  // namespace tsq::programs
