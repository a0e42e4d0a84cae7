// SPDX-License-Identifier: MIT
/// The settings of tsqd, from /etc/tsq/tsqd.toml.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "client/fleet.h"
#include "config/tsqd_file.h"
#include "estimate/poll_pace.h"

namespace tsq::programs {

inline constexpr const char* kUsualConfig = "/etc/tsq/tsqd.toml";

/// What tsqd does with the measurements.
enum class Mode {
  Steer,  ///< steers this computer's clock
  Feed,   ///< hands them to chronyd or ntpd, which steers it
  Watch,  ///< only shows them
};

struct DaemonServer {
  client::ServerConfig config;
  PollRange poll;
  /// Equal for servers whose settings are equal, so that a reload leaves them alone.
  std::string identity;
};

/// Limits of steering.
struct SteeringSettings {
  Duration stepThreshold = std::chrono::seconds(1);  ///< larger offsets are stepped, but only by ...
  int stepLimit = 3;                                 ///< ... this many of the first updates; negative: always
  Duration panicLimit = std::chrono::seconds(1000);  ///< larger ones are refused once steps are over
  double maxSlewRate = 500e-6;                       ///< as a ratio
  bool allowInvalidDates = false;                    ///< see far_clock.h
  std::string driftFile;                             ///< empty: drift in the state folder
};

struct DaemonSettings {
  std::vector<DaemonServer> servers;
  client::Schedule schedule;  ///< burst and timeout; the poll interval is the servers'
  std::optional<std::size_t> minServers;
  Mode mode = Mode::Steer;
  std::string feed;        ///< chronyd's socket; empty: none
  std::optional<int> shm;  ///< unit of NTP's shared memory
  std::string control;     ///< path of the control socket
  std::string metrics;     ///< "ADDRESS:PORT" for Prometheus; empty: none
  SteeringSettings steering;
};

/// The servers without their poll range.
std::vector<client::ServerConfig> configsOf(const DaemonSettings& settings);

/// `path` is where the file was read. InvalidArgument for a setting that does not exist or has an invalid value; the
/// detail says where, what and what would be right, without a full stop.
Result<DaemonSettings> interpretSettings(const std::string& path, const config::TsqdFile& file);

/// The settings of the file, one line for each: `name = value  # where from`.
std::string describeSettings(const config::TsqdFile& file);

}  // namespace tsq::programs
