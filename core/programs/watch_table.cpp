// SPDX-License-Identifier: MIT
#include "programs/watch_table.h"

#include <fmt/format.h>

#include <algorithm>

#include "programs/text.h"

namespace tsq::programs {
namespace {

constexpr std::size_t kMinNameWidth = 16;

// The mark in front, as tools of this kind have it: * best, + counts, x lies, ~ too vague, ? silent or strange.
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

std::string statusText(ServerStatus status) {
  std::string text(serverStatusName(status));
  std::replace(text.begin(), text.end(), '-', ' ');
  return text;
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

std::string formatStatus(const WatchedServer& server) {
  const Verdict& verdict = server.view.verdict;
  if (verdict.status == ServerStatus::Falseticker) {
    return fmt::format("falseticker, off by {}", formatMagnitude(verdict.beside));
  }
  if (verdict.status == ServerStatus::Unreachable) {
    return server.error ? "unreachable: " + describe(*server.error) : "waiting for the first answer";
  }
  return statusText(verdict.status);
}

std::string formatAnswer(const std::optional<Selection::Answer>& answer) {
  if (!answer) {
    return "Nothing is known about this clock: no majority of the servers agrees, or none answers.";
  }
  const bool isVisible = answer->offset > answer->bound || -answer->offset > answer->bound;
  std::string text =
      isVisible ? fmt::format("Your clock is {} {}, ±{}", formatMagnitude(answer->offset),
                              answer->offset > Duration::zero() ? "behind" : "ahead", formatMagnitude(answer->bound))
                : fmt::format("Your clock is right to within ±{}", formatMagnitude(answer->bound));
  text += fmt::format(" (estimated error {}; {} server{}", formatMagnitude(answer->deviation), answer->servers,
                      answer->servers == 1 ? "" : "s");
  return text + (answer->unverified ? ", too few to outvote a liar)." : ").");
}

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
                        formatNumbers(server), formatReach(server.view.reach), age, formatStatus(server));
  }
  return text + formatAnswer(answer) + "\n";
}

}  // namespace tsq::programs
