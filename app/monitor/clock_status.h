// SPDX-License-Identifier: GPL-3.0-or-later
/// The monitor's result: the state of the clock, its uncertainty, and the servers that agree.
#pragma once

#include <optional>
#include <span>

#include "base/error.h"
#include "client/ensemble.h"
#include "monitor/server_record.h"
#include "monitor/server_tally.h"
#include "monitor/settings.h"

namespace tsq::app {

enum class ClockState {
  NoServers,
  Starting,
  Good,
  Drifting,
  Wrong,
  Contradiction,  ///< no majority of the servers agrees on anything
  NoAnswer,
  Paused
};

/// Hysteresis: a state is left only below this fraction of its threshold.
inline constexpr double kClearRatio = 0.7;

struct ClockStatus {
  ClockState state = ClockState::NoServers;
  /// The majority's offset; in Contradiction, NoAnswer and Paused the last known one.
  std::optional<Duration> offset;        ///< positive: the clock is behind
  Duration uncertainty{};                ///< the true offset lies within offset +- this if the majority is honest
  Duration deviation{};                  ///< the estimated error: one standard deviation
  bool unverified = false;               ///< one or two servers: a falseticker could not be outvoted
  ServerTally servers;                   ///< without those that were never asked yet
  int total = 0;                         ///< entries of the list
  int insecure = 0;                      ///< entries whose answers are not authenticated
  bool isUnauthenticated = false;        ///< no server that agrees is authenticated
  bool isProvisional = false;            ///< no server that agrees is confirmed: ServerRecord::isConfirmed()
  std::optional<MonoTime> checkedAt;     ///< when the newest usable sample came
  std::optional<Error> error;            ///< why no server answers, or none is believed
  std::optional<InvalidReason> invalid;  ///< why no answer counts
  bool isDistrusted = false;             ///< NoAnswer: servers answered, but none is believed
  bool isFarOff = false;                 ///< Wrong by more than a day: the offset is approximate
  bool isOffline = false;                ///< NoAnswer: this computer has no network
  std::optional<WallTime> pausedUntil;   ///< Paused: when the pause ends automatically
  bool kernelStamps = false;             ///< T1 and T4 of the newest answers are the kernel's

  /// The offset is significant compared with its error: see tsq::isSignificant(). If not, only the uncertainty is
  /// known.
  bool isSignificant() const;
};

/// Parameters of assess() besides the servers.
struct Assessment {
  MonoTime now;
  std::chrono::seconds pollInterval = kDefaultPollInterval;
  Duration warnOffset = Settings{}.warnOffset;
  Duration alarmOffset = Settings{}.alarmOffset;
  bool isOffline = false;
  bool paused = false;
  std::optional<WallTime> pausedUntil;
};

/// Answers older than this are stale: three polls were missed.
Duration staleAfter(std::chrono::seconds pollInterval);

/// Makes a status from the ensemble's view. `previous`: for the thresholds' hysteresis and the last known offset.
ClockStatus assess(std::span<const ServerRecord> servers, const client::EnsembleView& view,
                   const Assessment& assessment, const ClockStatus& previous);

}  // namespace tsq::app
