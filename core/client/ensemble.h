// SPDX-License-Identifier: MIT
/// Combines the samples of all servers: receives the Fleet's observations and gives the current selection at any time.
/// For single bursts and for polling.
///
/// It detects when another process steps or slews the clock, or the machine sleeps, and restarts every track then.
/// Belongs to the Fleet's thread.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <utility>

#include "client/fleet.h"
#include "estimate/offset_track.h"
#include "estimate/poll_pace.h"
#include "estimate/selection.h"
#include "estimate/slew_watch.h"

namespace tsq::client {

/// One server's part of the selection.
struct ServerView {
  std::optional<TrackEstimate> estimate;  ///< nothing without samples
  Verdict verdict;
  std::optional<ServerId> sameAs;  ///< Duplicate: the server that votes for both
  /// The last eight exchanges, the newest in bit 0; a bit is set if a valid sample was received (RFC 5905 section 9.2).
  std::uint8_t reach = 0;
  bool verified = false;
  Leap leap = Leap::None;  ///< announced with the newest sample
};

struct EnsembleView {
  MonoTime at;  ///< the instant for which the estimates hold
  std::map<ServerId, ServerView> servers;
  std::optional<Selection::Answer> answer;
};

/// Why earlier samples are void.
enum class Disturbance {
  Suspended,  ///< the machine slept
  Stepped,    ///< another process stepped the clock
  Slewed,     ///< another process began or stopped slewing it
};

class Ensemble {
 public:
  /// The clock must outlive the ensemble.
  explicit Ensemble(const Clock& clock);

  /// `poll`: the range of pollInterval().
  void add(ServerId server, const PollRange& poll = {});
  void remove(ServerId server);

  void noteConnected(ServerId server, const ConnectionInfo& connection);
  void noteSample(ServerId server, const Sample& sample);
  /// Replaces an earlier sample.
  void noteAmended(ServerId server, const Sample& sample);
  /// After a failed authentication, the server's earlier samples are dropped as well.
  void noteFailure(ServerId server, ErrorCode reason = ErrorCode::ResponseTimeout);
  /// Routes or addresses changed: samples over the old path are dropped.
  void noteNetworkChange();
  /// To be called before this program steps the clock by this much (positive: forward). When the step is detected,
  /// samples are adjusted instead of dropped.
  void expectStep(Duration by);
  /// To be called with the result of that step.
  void concludeStep(bool wasMade);
  /// To be called right after this program changed the clock's rate against its oscillator (1e-6: 1 ppm faster).
  void noteSteered(double before, double after);
  /// The kernel will apply a leap second within the next minutes, and so will the servers: the step of this much that
  /// follows (-1 s if a second is inserted) changes no offset. Zero if no longer so.
  void expectLeap(Duration by) { expectedLeap_ = by; }
  /// With the rate that is set now, the clock is steady but for this standard deviation, as known from earlier.
  void believeSteady(double deviation);
  /// Notices disturbances without estimating anything; view() and noteSample() do the same.
  void checkClock() { restartIfDisturbed(); }
  /// Why all tracks were restarted since the last call, if they were; until new samples there is no estimate.
  std::optional<Disturbance> takeDisturbance() { return std::exchange(disturbance_, std::nullopt); }

  /// The poll interval for this server, from its samples so far.
  Duration pollInterval(ServerId server) const;

  /// At the time of the newest sample, without drift since then.
  EnsembleView view();
  /// Now: errors grow with the age of the samples.
  EnsembleView viewNow();

 private:
  // Servers with the same key are one server, whatever their addresses; without a known key, those with one address
  // are.
  struct Identity {
    std::optional<quic::Pin> key;
    SocketAddress address;

    bool isSameAs(const Identity& other) const;
  };

  struct Watched {
    OffsetTrack track;
    OffsetTrack farTrack;  // samples that are invalid only because of their offset
    PollPace pace;
    Identity identity;
    std::uint8_t reach = 0;
    bool verified = false;
    bool advisory = false;
    int invalidInARow = 0;
    std::optional<MonoTime> invalidAt;  // time of the newest sample, if it is invalid
    ServerReport report;                // of the newest sample
  };

  struct SeenStep {
    MonoTime noticedAt;
    Duration by{};
  };

  EnsembleView viewAt(MonoTime when) const;
  EnsembleView judge(MonoTime when, bool isAnyOffsetPlausible) const;
  bool isFarOff(const EnsembleView& view) const;
  void takeStep(Duration by);
  bool isFromBeforeTheStep(const Sample& sample) const;
  void restartIfDisturbed();
  void restartAll();
  bool isLeapAnnounced(const EnsembleView& view) const;
  std::optional<ServerStatus> reasonToExclude(const Watched& server, bool hasEstimate) const;
  static bool tellsFarOff(const Watched& server);
  std::optional<ServerStatus> shortcomingOf(const Watched& server) const;
  Watched* find(ServerId server);

  const Clock& clock_;
  ClockReading lastReading_;
  MonoTime disturbedAt_ = MonoTime::min();  // samples from before this are void
  SlewWatch slewWatch_;
  std::optional<Disturbance> disturbance_;
  std::optional<Duration> expectedStep_;  // requested, but not detected yet
  Duration expectedLeap_{};
  std::optional<SeenStep> lastStep_;
  std::map<ServerId, Watched> servers_;
};

}  // namespace tsq::client
