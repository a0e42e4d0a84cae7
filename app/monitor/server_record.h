// SPDX-License-Identifier: GPL-3.0-or-later
/// The monitor's data of one server besides the Ensemble's: reach, last exchange, last failure, and counters of answers
/// that did not count.
#pragma once

#include <cstdint>
#include <map>
#include <optional>

#include "estimate/sample.h"
#include "history/aggregate.h"
#include "monitor/server_entry.h"

namespace tsq::app {

/// The outcomes of the last eight exchanges, the latest last.
struct Reach {
  std::uint8_t bits = 0;  ///< bit 0: the latest
  int count = 0;          ///< number of outcomes, at most 8

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
  const std::optional<client::ConnectionInfo>& connection() const { return connection_; }
  const std::optional<Error>& lastError() const { return lastError_; }
  const std::optional<InvalidReason>& lastInvalid() const { return lastInvalid_; }
  const std::optional<Sample>& lastSample() const { return lastSample_; }
  /// The last answer, if its offset exceeds kOffsetSanityLimit, above which samples are not tracked.
  const std::optional<Sample>& farSample() const { return farSample_; }
  /// The server's last report of its clock and itself.
  const wire::ClockReport& report() const { return report_; }
  /// Numbers of discarded answers and invalid samples since the server was added, by reason.
  const std::map<ErrorCode, std::uint64_t>& discardedAnswers() const { return discarded_; }
  const std::map<InvalidReason, std::uint64_t>& invalidSamples() const { return invalid_; }
  /// A second answer came, or the first was amended: until then one answer decides alone.
  bool isConfirmed() const { return isConfirmed_; }
  client::Transport transport() const { return transport_; }
  /// When an exchange last ended, successfully or not.
  const std::optional<MonoTime>& lastExchange() const { return lastExchange_; }

  void setPlotted(bool plotted) { entry_.plotted = plotted; }
  void setConnection(const client::ConnectionInfo& connection);
  /// Returns the point for the history; likewise below. It is provisional if the server sends its true send times, as
  /// it did for the answer before.
  HistoryPoint addSample(const Sample& sample, client::Transport transport);
  HistoryPoint addFailure(const Error& error, const ClockReading& now);
  /// The same answer with better timestamps; returns its amended point.
  HistoryPoint amendSample(const Sample& sample);
  void noteDiscarded(const Error& reason) { ++discarded_[reason.code]; }
  void setReport(const wire::ClockReport& report);
  /// Forgets the state of the server; the next exchange determines it anew.
  HistoryPoint restart(WallTime now);

 private:
  client::ServerId id_;
  ServerEntry entry_;
  int colorIndex_;
  Reach reach_;
  std::optional<client::ConnectionInfo> connection_;
  std::optional<Error> lastError_;
  std::optional<InvalidReason> lastInvalid_;
  std::optional<Sample> lastSample_;
  std::optional<Sample> farSample_;
  wire::ClockReport report_;
  std::map<ErrorCode, std::uint64_t> discarded_;
  std::map<InvalidReason, std::uint64_t> invalid_;
  std::optional<MonoTime> firstExchange_;  // since the last restart
  std::optional<MonoTime> lastExchange_;
  bool isConfirmed_ = false;
  client::Transport transport_ = client::Transport::Datagram;
};

}  // namespace tsq::app
