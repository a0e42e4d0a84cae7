// SPDX-License-Identifier: MIT
// tsq-log-stats: sum up a server's access log.
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <vector>

#include "clock/system_clock.h"
#include "programs/common/command_line.h"
#include "programs/common/output.h"
#include "programs/log_stats/line_source.h"
#include "programs/log_stats/report.h"
#include "programs/log_stats/since.h"

namespace tsq::programs {
namespace {

constexpr int kExitFailure = 1;
constexpr int kMaxTop = 10'000;

struct Typed {
  std::vector<std::string> files;
  std::string since;
  std::string top = "10";
  bool json = false;
};

void declare(CLI::App& app, Typed& typed) {
  app.add_option("FILE", typed.files,
                 "Access logs of tsq-server, as text or JSON, or of TSQ 0.1; -: standard input (default)");
  app.add_option("--since", typed.since,
                 "Only lines from then on: a date, as 2026-11-29 or 2026-11-29T18:00:00Z, or a time ago, as 24h or 7d")
      ->type_name("TIME");
  app.add_option("--top", typed.top, "List so many of the busiest clients")->type_name("N")->capture_default_str();
  app.add_flag("--json", typed.json, "Write one JSON document");
  app.footer(
      "Examples: tsq-log-stats /var/log/tsq/access.log; journalctl -u tsq-server -o cat | tsq-log-stats; "
      "zcat access.log.*.gz | tsq-log-stats --since 7d");
}

Result<void> readAll(const std::vector<std::string>& files, const std::function<void(std::string_view)>& onLine) {
  for (const std::string& file : files) {
    const auto read = file == "-" ? readStandardInput(onLine) : readLines(file, onLine);
    if (!read) {
      return read;
    }
  }
  return {};
}

int summarise(const Typed& typed, WallTime since, int top) {
  Statistics statistics;
  AccessLineParser parser;
  const auto first = std::chrono::floor<std::chrono::milliseconds>(since);  // a log's dates may be beyond WallTime's
  const auto read = readAll(typed.files, [&](std::string_view text) {
    const auto line = parser.parse(text);
    if (!line) {
      ++statistics.foreignLines;
    } else if (line->time < first) {
      ++statistics.earlierLines;
    } else {
      statistics.add(*line);
    }
  });
  if (!read) {
    print(stderr, "Error: cannot read {}\n", read.error().detail);
    return kExitFailure;
  }
  const auto count = static_cast<std::size_t>(top);
  printText(stdout, typed.json ? reportJson(statistics, count) + "\n" : reportText(statistics, count));
  return 0;
}

int run(int argc, char** argv) {
  CLI::App app("Sum up the access log of a TSQ server.", "tsq-log-stats");
  Typed typed;
  declare(app, typed);
  if (const auto status = parseCommandLine(app, argc, argv)) {
    return *status;
  }
  if (typed.files.empty()) {
    if (::isatty(STDIN_FILENO) == 1) {
      return failUsage("Give the FILE of an access log, or pipe one into this program; see tsq-log-stats --help");
    }
    typed.files = {"-"};
  }
  const clock::SystemClock clock;
  const auto since = typed.since.empty() ? WallTime::min() : parseSince(typed.since, clock.wall());
  if (!since) {
    return failUsage(since.error().detail);
  }
  const auto top = parseInteger(typed.top, 0, kMaxTop, "--top takes a whole number from 0 to 10000");
  return top ? summarise(typed, *since, *top) : failUsage(top.error().detail);
}

}  // namespace
}  // namespace tsq::programs

int main(int argc, char** argv) {
  using namespace tsq::programs;
  return runProgram(kExitFailure, run, argc, argv);
}
