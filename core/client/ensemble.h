// SPDX-License-Identifier: MIT
/// What all servers together say about the clock: feed it what a Fleet observes, ask it at any time. For a single burst
/// as for watching.
///
/// It notices by itself when the clock was set or slewed by somebody else or the machine slept, and then starts every
/// track anew instead of drawing a line across the jump. Belongs to the Fleet's thread.
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

/// One server's part in the answer.
struct ServerView {
  std::optional<TrackEstimate> estimate;  ///< nothing without samples
  Verdict verdict;
  std::optional<ServerId> sameAs;  ///< Duplicate: of whom
  /// The last eight exchanges, the newest in bit 0; set: a valid answer arrived (RFC 5905 section 9.2). An answer that
  /// must not be used is none.
  std::uint8_t reach = 0;
  bool verified = false;
};

struct EnsembleView {
  MonoTime at;  ///< the instant that all of it is about
  std::map<ServerId, ServerView> servers;
  std::optional<Selection::Answer> answer;
};

/// Why what was measured before says nothing any more.
enum class Disturbance {
  Suspended,  ///< the machine slept
  Stepped,    ///< somebody else set the clock
  Slewed,     ///< somebody began or ceased to slew it
};

class Ensemble {
 public:
  /// The clock must outlive the ensemble.
  explicit Ensemble(const Clock& clock);

  /// `poll`: how often it may be asked, for pollInterval().
  void add(ServerId server, const PollRange& poll = {});
  void remove(ServerId server);

  void noteConnected(ServerId server, const ConnectionInfo& connection);
  void noteSample(ServerId server, const Sample& sample);
  /// What is known better now than when it was noted.
  void noteAmended(ServerId server, const Sample& sample);
  /// A server that could not prove who it is is not gone by any more, whatever it told before.
  void noteFailure(ServerId server, ErrorCode reason = ErrorCode::ResponseTimeout);
  /// Routes or addresses changed: round trips from before say nothing about those from now on.
  void noteNetworkChange();
  /// We have asked for the clock to be set by this much (positive: forward). As soon as that is seen, the past is moved
  /// along instead of being forgotten.
  void expectStep(Duration by);
  /// The answer to that.
  void concludeStep(bool wasMade);
  /// Why everything began anew since this was asked last, if it did: there is nothing to tell before the next samples.
  std::optional<Disturbance> takeDisturbance() { return std::exchange(disturbance_, std::nullopt); }

  /// How long to wait before this server has to be asked again, after what it has said so far.
  Duration pollInterval(ServerId server) const;

  /// As of the newest sample: what was measured, without what may have happened since.
  EnsembleView view();
  /// As of now: the further back the samples, the less sure.
  EnsembleView viewNow();

 private:
  // Servers with one key are one server, by whatever addresses; where no key is known, those at one address.
  struct Identity {
    std::optional<quic::Pin> key;
    SocketAddress address;

    bool isSameAs(const Identity& other) const;
  };

  struct Watched {
    OffsetTrack track;
    OffsetTrack farTrack;  // of samples that would be good if only the offset were not beyond what is plausible
    PollPace pace;
    Identity identity;
    std::uint8_t reach = 0;
    bool verified = false;
    bool advisory = false;
    int invalidInARow = 0;
    std::optional<MonoTime> invalidAt;  // when the newest sample was taken, if it is invalid
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
  MonoTime disturbedAt_ = MonoTime::min();  // what was measured before was measured with another clock, so to say
  SlewWatch slewWatch_;
  std::optional<Disturbance> disturbance_;
  std::optional<Duration> expectedStep_;  // asked for, and not seen yet
  std::optional<SeenStep> lastStep_;
  std::map<ServerId, Watched> servers_;
};

}  // namespace tsq::client
