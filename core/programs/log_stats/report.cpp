// SPDX-License-Identifier: MIT
#include "programs/log_stats/report.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/instant.h"
#include "programs/common/json.h"
#include "programs/common/text.h"

namespace tsq::programs {
namespace {

using Reasons = std::vector<std::pair<std::string, std::uint64_t>>;

double percent(const Outcomes& outcomes) {
  return outcomes.total() == 0
             ? 0
             : 100.0 * static_cast<double>(outcomes.successful) / static_cast<double>(outcomes.total());
}

double milliseconds(Duration duration) {
  return std::chrono::duration<double, std::milli>(duration).count();
}

// Most frequent first.
Reasons sortedErrors(const Statistics& statistics) {
  Reasons reasons(statistics.errors.begin(), statistics.errors.end());
  std::ranges::sort(reasons, [](const auto& a, const auto& b) {
    return a.second != b.second ? a.second > b.second : a.first < b.first;
  });
  return reasons;
}

std::string textOf(const char* name, const Outcomes& outcomes) {
  return fmt::format("{:<18}{:>12}  {:6.2f} % successful\n", name, outcomes.total(), percent(outcomes));
}

std::string textOf(const char* name, const Distribution& values) {
  if (values.count() == 0) {
    return {};
  }
  return fmt::format("{:<18}p50 {}, p95 {}, p99 {}, longest {}\n", name, formatMagnitude(values.quantile(0.5)),
                     formatMagnitude(values.quantile(0.95)), formatMagnitude(values.quantile(0.99)),
                     formatMagnitude(values.largest()));
}

std::string clientsText(const Statistics& statistics, std::size_t top) {
  const Clients& clients = statistics.clients;
  std::string text = fmt::format("{:<18}{}{}\n", "Clients", clients.isUniqueExact() ? "" : "about ", clients.unique());
  const auto busiest = clients.busiest(top);
  if (!busiest.empty()) {
    text += clients.uncertainty() == 0
                ? "\nBusiest clients (requests)\n"
                : fmt::format("\nBusiest clients (requests; {} more at most)\n", clients.uncertainty());
  }
  for (const auto& client : busiest) {
    text += fmt::format("  {:<42}{:>10}\n", client.name, client.requests);
  }
  return text;
}

Json jsonOf(const Outcomes& outcomes) {
  return {{"requests", outcomes.total()},
          {"successful", outcomes.successful},
          {"failed", outcomes.failed},
          {"success_percent", percent(outcomes)}};
}

Json jsonOf(const Distribution& values) {
  if (values.count() == 0) {
    return nullptr;
  }
  return {{"count", values.count()},
          {"p50", milliseconds(values.quantile(0.5))},
          {"p95", milliseconds(values.quantile(0.95))},
          {"p99", milliseconds(values.quantile(0.99))},
          {"max", milliseconds(values.largest())}};
}

Json clientsJson(const Statistics& statistics, std::size_t top) {
  Json busiest = Json::array();
  for (const auto& client : statistics.clients.busiest(top)) {
    busiest.push_back({{"client", client.name}, {"requests", client.requests}});
  }
  return {{"unique", statistics.clients.unique()},
          {"unique_is_exact", statistics.clients.isUniqueExact()},
          {"top", std::move(busiest)},
          {"top_is_low_by_at_most", statistics.clients.uncertainty()}};
}

Json instantOf(const std::optional<std::chrono::sys_time<std::chrono::milliseconds>>& time) {
  return time ? Json(formatDate(std::chrono::floor<std::chrono::seconds>(*time))) : Json();
}

}  // namespace

std::string reportText(const Statistics& statistics, std::size_t top) {
  std::string text = fmt::format("{:<18}{:>12}", "Lines", statistics.lines);
  if (statistics.first) {
    text += fmt::format("  from {} to {}", formatDate(std::chrono::floor<std::chrono::seconds>(*statistics.first)),
                        formatDate(std::chrono::floor<std::chrono::seconds>(*statistics.last)));
  }
  text += fmt::format("\n{:<18}{:>12}\n", "Other lines", statistics.foreignLines);
  text += textOf("Requests", statistics.all) + textOf("  in datagrams", statistics.datagrams) +
          textOf("  on streams", statistics.streams);
  text += textOf("Processing time", statistics.processing) + textOf("Session length", statistics.sessions);
  text += clientsText(statistics, top);
  if (!statistics.days.empty()) {
    text += "\nBy day (UTC)\n";
  }
  if (statistics.requestsOfForgottenDays > 0) {
    text += fmt::format("  {:<10}{:>18}  of earlier days\n", "before", statistics.requestsOfForgottenDays);
  }
  for (const auto& [day, outcomes] : statistics.days) {
    text += fmt::format("  {}{:>18}  {:6.2f} % successful\n", formatDate(day), outcomes.total(), percent(outcomes));
  }
  if (!statistics.days.empty()) {
    text += "\nBy hour of the day (UTC)\n";
  }
  for (std::size_t hour = 0; hour < statistics.hours.size(); ++hour) {
    const Outcomes& outcomes = statistics.hours[hour];
    if (outcomes.total() > 0) {
      text += fmt::format("  {:02}:00{:>23}  {:6.2f} % successful\n", hour, outcomes.total(), percent(outcomes));
    }
  }
  if (!statistics.errors.empty()) {
    text += "\nErrors (requests)\n";
  }
  for (const auto& [reason, count] : sortedErrors(statistics)) {
    text += fmt::format("  {:<42}{:>10}\n", reason, count);
  }
  return text;
}

std::string reportJson(const Statistics& statistics, std::size_t top) {
  Json byDay = Json::array();
  for (const auto& [day, outcomes] : statistics.days) {
    Json entry{{"day", formatDate(day)}};
    entry.update(jsonOf(outcomes));
    byDay.push_back(std::move(entry));
  }
  Json byHour = Json::array();
  for (std::size_t hour = 0; hour < statistics.hours.size(); ++hour) {
    Json entry{{"hour", hour}};
    entry.update(jsonOf(statistics.hours[hour]));
    byHour.push_back(std::move(entry));
  }
  Json errors = Json::array();
  for (const auto& [reason, count] : sortedErrors(statistics)) {
    errors.push_back({{"error", reason}, {"requests", count}});
  }
  Json document{{"lines", statistics.lines},
                {"other_lines", statistics.foreignLines},
                {"lines_before_since", statistics.earlierLines},
                {"first_day", instantOf(statistics.first)},
                {"last_day", instantOf(statistics.last)}};
  document.update(jsonOf(statistics.all));
  document["by_protocol"] = {{"datagram", jsonOf(statistics.datagrams)}, {"stream", jsonOf(statistics.streams)}};
  document["clients"] = clientsJson(statistics, top);
  document["processing_ms"] = jsonOf(statistics.processing);
  document["session_ms"] = jsonOf(statistics.sessions);
  document["by_day"] = std::move(byDay);
  document["requests_before_by_day"] = statistics.requestsOfForgottenDays;
  document["by_hour"] = std::move(byHour);
  document["errors"] = std::move(errors);
  return toText(std::move(document));
}

}  // namespace tsq::programs
