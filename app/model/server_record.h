// SPDX-License-Identifier: GPL-3.0-or-later
/// What the monitor knows of one server besides what the Ensemble makes of it: the last exchange, the last failure and
/// a bounded history for the plot.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>

#include "model/server_entry.h"
#include "time/sample.h"

namespace tsq::app {

/// One point of the plot: an answer that may be believed, or a gap where there was none.
struct HistoryPoint {
  WallTime at;
  std::optional<Duration> offset;  ///< nothing: a gap
  Duration delay{};
};

/// A day at one sample a second, the longest range at the shortest interval; about 3 MB.
inline constexpr std::size_t kMostHistoryPoints = 90'000;

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

 private:
  HistoryPoint remember(const HistoryPoint& point);

  client::ServerId id_;
  ServerEntry entry_;
  int colorIndex_;
  Reach reach_;
  std::deque<HistoryPoint> history_;
  std::optional<client::ConnectionInfo> connection_;
  std::optional<Error> lastError_;
  std::optional<InvalidReason> lastInvalid_;
  std::optional<Sample> lastSample_;
  std::optional<MonoTime> lastExchange_;
  client::Transport transport_ = client::Transport::Datagram;
};

}  // namespace tsq::app
