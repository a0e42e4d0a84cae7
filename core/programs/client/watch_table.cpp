// SPDX-License-Identifier: MIT
#include "programs/client/watch_table.h"

#include <fmt/format.h>

#include <algorithm>

#include "programs/common/text.h"

namespace tsq::programs {
namespace {

constexpr std::size_t kMinNameWidth = 16;

// Marks similar to chronyc's: * selected, + combined, x falseticker, ~ too distant, ? unreachable or excluded.
char markOf(ServerStatus status) {
  switch (status) {
    case ServerStatus::Selected:
      return '*';
    case ServerStatus::Combined:
      return '+';
    case ServerStatus::Falseticker:
      return 'x';
    case ServerStatus::TooDistant:
      return '~';
    default:
      return '?';
  }
}

std::string formatReach(std::uint8_t reach) {
  std::string dots;
  for (int bit = 7; bit >= 0; --bit) {
    dots += (reach >> static_cast<unsigned>(bit) & 1U) != 0 ? "●" : "○";
  }
  return dots;
}

std::string formatNumbers(const WatchedServer& server) {
  const auto& estimate = server.view.estimate;
  if (!estimate) {
    return fmt::format("{:>9}  {:>9}  {:>9}", "-", "-", "-");
  }
  return fmt::format("{:>9}  {:>9}  {:>9}", formatSigned(estimate->offset), formatMagnitude(estimate->offsetDeviation),
                     formatMagnitude(estimate->delay));
}

}  // namespace

std::string formatWatchTable(const std::vector<WatchedServer>& servers,
                             const std::optional<Selection::Answer>& answer) {
  std::size_t width = kMinNameWidth;
  for (const WatchedServer& server : servers) {
    width = std::max(width, server.name.size());
  }
  std::string text = fmt::format("  {:<{}}  {:>9}  {:>9}  {:>9}  {:<8}  {:>5}  {}\n", "SERVER", width, "OFFSET",
                                 "ERROR", "RTT", "REACH", "AGE", "STATUS");
  for (const WatchedServer& server : servers) {
    const std::string age =
        server.sinceAnswer
            ? fmt::format("{} s", std::chrono::duration_cast<std::chrono::seconds>(*server.sinceAnswer).count())
            : "-";
    text += fmt::format("{} {:<{}}  {}  {}  {:>5}  {}\n", markOf(server.view.verdict.status), server.name, width,
                        formatNumbers(server), formatReach(server.view.reach), age,
                        describe(server.view.verdict, server.error));
  }
  std::vector<ServerStatus> statuses;
  statuses.reserve(servers.size());
  for (const WatchedServer& server : servers) {
    statuses.push_back(server.view.verdict.status);
  }
  return text + describe(answer, whyUnknown(statuses)) + "\n";
}

}  // namespace tsq::programs
