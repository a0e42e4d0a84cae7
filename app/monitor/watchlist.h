// SPDX-License-Identifier: GPL-3.0-or-later
/// The servers that are watched, in the user's order, and what the engine reported of each. What they say together is
/// the Ensemble's to judge. Belongs to the GUI thread.
#pragma once

#include <QObject>
#include <optional>
#include <span>
#include <vector>

#include "client/ensemble.h"
#include "estimate/sync_policy.h"
#include "monitor/server_record.h"
#include "monitor/server_state.h"

namespace tsq::app {

class Watchlist final : public QObject {
  Q_OBJECT

 public:
  /// The clock must outlive it.
  explicit Watchlist(const Clock& clock, QObject* parent = nullptr);

  std::span<const ServerRecord> records() const { return records_; }
  int size() const { return static_cast<int>(records_.size()); }
  bool isEmpty() const { return records_.empty(); }
  const ServerRecord* find(client::ServerId id) const;
  int rowOf(client::ServerId id) const;  ///< -1: not there
  /// True when a server with this address and transport is there, except at `exceptRow`.
  bool contains(const ServerEntry& entry, int exceptRow = -1) const;
  /// What all servers together say, as of the newest sample.
  const client::EnsembleView& view() const { return view_; }
  const client::ServerView& viewOf(const ServerRecord& record) const { return view_.servers.at(record.id()); }
  /// The newest sample is recent enough to say something about the clock as it is.
  bool isFresh() const { return clock_.monotonic() - view_.at <= maxAge_; }
  ServerState stateOf(const ServerRecord& record) const;
  /// Nothing for servers that do not answer: an old number would pass for a new one.
  std::optional<TrackEstimate> estimateOf(const ServerRecord& record) const;

  void add(client::ServerId id, const ServerEntry& entry);
  /// The same place in the list, but another server: its history starts anew.
  void replace(int row, client::ServerId id, const ServerEntry& entry);
  void remove(int row);
  /// To the place before `destination`, counted before the move.
  void move(int row, int destination);
  void setPlotted(int row, bool plotted);
  void setPaused(bool paused);
  /// Answers older than this no longer count.
  void setMaxAge(Duration maxAge) { maxAge_ = maxAge; }

  /// The engine's reports; those about servers that are gone are ignored.
  void takeConnection(client::ServerId id, const client::ConnectionInfo& connection);
  void takeSample(client::ServerId id, const Sample& sample, client::Transport transport);
  /// Replaces an earlier sample; its point in the history and in the plots is amended with it.
  void takeAmendment(client::ServerId id, const Sample& sample);
  void takeReport(client::ServerId id, const wire::ClockReport& report);
  void takeDiscarded(client::ServerId id, const Error& reason);
  void takeFailure(client::ServerId id, const Error& error);
  /// Forgets all samples: the network changed, monitoring was paused, the machine slept or the clock was set.
  void restart();
  /// Time has passed, and somebody may have set the clock.
  void refresh();
  /// We have asked for it to be moved; and the answer to that: what was done, or nothing.
  void expectAdjustment(const Adjustment& adjustment);
  void concludeAdjustment(const std::optional<Adjustment>& adjustment, bool isUndoing);

 Q_SIGNALS:
  void pointAdded(tsq::client::ServerId id, const tsq::app::HistoryPoint& point);
  /// One that was added before, by its time, is better known now.
  void pointAmended(tsq::client::ServerId id, const tsq::app::HistoryPoint& point);
  /// What was measured before says nothing any more.
  void disturbed(tsq::client::Disturbance reason);
  /// The clock was moved as we have asked.
  void adjusted(bool isUndoing);
  /// Servers were added, replaced, moved or removed, or are plotted or not.
  void serversChanged();
  /// What is known of the servers is new.
  void viewChanged();

  /// Around each change of the rows, for models of them.
  void aboutToAdd(int row);
  void added();
  void aboutToRemove(int row);
  void removed();
  void aboutToMove(int row, int destination);
  void moved();

 private:
  ServerRecord* findRecord(client::ServerId id);
  int freeColorIndex() const;

  const Clock& clock_;
  client::Ensemble ensemble_;
  client::EnsembleView view_;
  std::vector<ServerRecord> records_;
  Duration maxAge_ = std::chrono::minutes(1);
  bool paused_ = false;
};

}  // namespace tsq::app
