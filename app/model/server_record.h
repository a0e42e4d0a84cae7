// SPDX-License-Identifier: GPL-3.0-or-later
/// What the monitor knows of one server: its recent answers, its failures and a bounded history for the plot.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "model/server_entry.h"
#include "time/estimate.h"

namespace tsq::app {

/// One point of the plot: an answer that may be believed, or a gap where there was none.
struct HistoryPoint {
  WallTime at;
  std::optional<Duration> offset;  ///< nothing: a gap
  Duration delay{};
};

/// A server's samples behind a headline: RFC 5905's clock filter looks at as many.
inline constexpr std::size_t kRecentSamples = 8;
/// A day at one sample a second, the longest range at the shortest interval; about 3 MB.
inline constexpr std::size_t kMostHistoryPoints = 90'000;

enum class ServerState {
  Starting,   ///< nothing heard yet, and nothing failed
  Answering,  ///< the last exchange gave a sample that may be believed
  Doubtful,   ///< the last exchange did not, but there is a recent sample
  Silent,     ///< no recent sample
  Paused,
};

/// The outcomes of the last eight exchanges, the latest last.
struct Reach {
  std::uint8_t bits = 0;  ///< bit 0: the latest
  int count = 0;          ///< how many there were, at most 8

  void add(bool answered);
  bool answered(int ago) const { return ((bits >> ago) & 1) != 0; }
};

class ServerRecord {
 public:
  ServerRecord(client::ServerId id, ServerEntry entry, int colorIndex);

  client::ServerId id() const { return id_; }
  const ServerEntry& entry() const { return entry_; }
  int colorIndex() const { return colorIndex_; }
  const Reach& reach() const { return reach_; }
  const std::deque<HistoryPoint>& history() const { return history_; }
  const std::optional<client::ConnectionInfo>& connection() const { return connection_; }
  const std::optional<Error>& lastError() const { return lastError_; }
  const std::optional<InvalidReason>& lastInvalid() const { return lastInvalid_; }
  const std::optional<Sample>& lastSample() const { return lastSample_; }
  client::Transport transport() const { return transport_; }
  /// When an exchange last ended, well or not.
  const std::optional<MonoTime>& lastExchange() const { return lastExchange_; }

  void setConnection(const client::ConnectionInfo& connection);
  /// Returns the point that this adds to the plot.
  HistoryPoint addSample(const Sample& sample, client::Transport transport);
  HistoryPoint addFailure(const Error& error, const ClockReading& now);
  /// Forgets how the server was, but not what the plot shows: the next exchange tells anew.
  HistoryPoint restart(WallTime now);

  /// What the recent samples say; nothing when all of them are older than `maxAge` or not to be believed.
  std::optional<Estimate> estimate(MonoTime now, Duration maxAge) const;
  /// When the sample behind estimate() was taken.
  std::optional<MonoTime> estimateTakenAt(MonoTime now, Duration maxAge) const;
  ServerState state(MonoTime now, Duration maxAge) const;

 private:
  std::vector<Sample> usableSamples(MonoTime now, Duration maxAge) const;
  HistoryPoint remember(const HistoryPoint& point);

  client::ServerId id_;
  ServerEntry entry_;
  int colorIndex_;
  Reach reach_;
  std::deque<Sample> recent_;
  std::deque<HistoryPoint> history_;
  std::optional<client::ConnectionInfo> connection_;
  std::optional<Error> lastError_;
  std::optional<InvalidReason> lastInvalid_;
  std::optional<Sample> lastSample_;
  std::optional<MonoTime> lastExchange_;
  client::Transport transport_ = client::Transport::Datagram;
};

}  // namespace tsq::app
