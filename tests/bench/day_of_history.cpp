// SPDX-License-Identifier: MIT
#include "day_of_history.h"

#include <cmath>
#include <string>

using namespace std::chrono_literals;

namespace tsq::app::bench {

HistoryPoint pointAt(WallTime at, int server) {
  const auto seconds = std::chrono::duration<double>(at.time_since_epoch()).count();
  const double offset = 4e-4 * std::sin(seconds / 900 + server) + 5e-5 * std::sin(seconds * (7 + server));
  const double delay = 0.01 + 0.001 * server + 0.002 * std::pow(std::sin(seconds * 3.7), 8);
  return {.at = at,
          .offset = std::chrono::round<Duration>(std::chrono::duration<double>(offset)),
          .delay = std::chrono::round<Duration>(std::chrono::duration<double>(delay))};
}

ServerEntry serverNumber(int i) {
  return {.spec = client::ServerSpec::parse("127.0.0." + std::to_string(i + 1) + ":9").value()};
}

void writeDay(const QString& file, WallTime end) {
  constexpr int kFlushEvery = 3'000;
  History history(file, end);
  for (int i = 0; i < kSeconds; ++i) {
    const WallTime at = end - 1s * (kSeconds - i);
    for (int server = 0; server < kServers; ++server) {
      history.add(serverNumber(server).historyName(), pointAt(at, server));
    }
    history.add(combinedName(), pointAt(at, 0));
    if (i % kFlushEvery == 0) {
      history.flush(at);
    }
  }
  history.flush(end);
}

}  // namespace tsq::app::bench
