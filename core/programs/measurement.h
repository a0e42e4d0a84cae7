// SPDX-License-Identifier: MIT
/// What tsq-client learns about one server.
#pragma once

#include <optional>
#include <vector>

#include "client/fleet.h"
#include "time/estimate.h"

namespace tsq::programs {

struct Measurement {
  client::ServerConfig server;
  std::optional<client::ConnectionInfo> connection;
  std::optional<client::Transport> transport;  ///< of the last answer
  std::vector<Sample> samples;
  std::optional<Error> error;  ///< the last thing that went wrong
  bool finished = false;

  std::optional<Estimate> estimate() const { return estimateBurst(samples); }
};

/// All servers' answers taken together, and the measurement of the server that was believed.
struct Conclusion {
  CombinedEstimate combined;
  const Measurement* believed = nullptr;
};

/// Nothing when no server gave a usable sample.
std::optional<Conclusion> conclude(const std::vector<Measurement>& measurements);

}  // namespace tsq::programs
