// SPDX-License-Identifier: GPL-3.0-or-later
/// The watched servers in the user's order, and the engine's reports of each. The Ensemble judges them together.
/// Belongs to the GUI thread.
#pragma once

#include <QObject>
#include <optional>
#include <span>
#include <vector>

#include "client/ensemble.h"
#include "estimate/sync_policy.h"
#include "monitor/pace.h"
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
  /// The combined result of all servers, as of the newest sample; with many answers per second, a second old.
  const client::EnsembleView& view() const { return view_; }
  const client::ServerView& viewOf(const ServerRecord& record) const { return view_.servers.at(record.id()); }
  /// The newest sample is recent enough to describe the present clock.
  bool isFresh() const { return clock_.monotonic() - view_.at <= maxAge_; }
  ServerState stateOf(const ServerRecord& record) const;
  /// Nothing for servers that do not answer, so that an old value is not taken for a current one.
  std::optional<TrackEstimate> estimateOf(const ServerRecord& record) const;

  void add(client::ServerId id, const ServerEntry& entry);
  /// Another server at the same place in the list; its history starts anew.
  void replace(int row, client::ServerId id, const ServerEntry& entry);
  void remove(int row);
  /// Moves the row before `destination`, counted before the move.
  void move(int row, int destination);
  void setPlotted(int row, bool plotted);
  void setPaused(bool paused);
  /// Answers older than this no longer count.
  void setMaxAge(Duration maxAge) { maxAge_ = maxAge; }

  /// The engine's reports; those of removed servers are ignored.
  void takeConnection(client::ServerId id, const client::ConnectionInfo& connection);
  void takeSample(client::ServerId id, const Sample& sample, client::Transport transport);
  /// Replaces an earlier sample; its point in the history and in the plots is amended with it.
  void takeAmendment(client::ServerId id, const Sample& sample);
  void takeReport(client::ServerId id, const wire::ClockReport& report);
  void takeDiscarded(client::ServerId id, const Error& reason);
  void takeFailure(client::ServerId id, const Error& error);
  /// Forgets all samples, because the network changed, monitoring was paused, the machine slept or the clock was set.
  void restart();
  /// To be called each second: judges what is new, and detects that the clock was set and that answers became old.
  void refresh();
  /// Before and after a correction that we have requested; `adjustment` is what was done, or nothing.
  void expectAdjustment(const Adjustment& adjustment);
  void concludeAdjustment(const std::optional<Adjustment>& adjustment, bool isUndoing);

 Q_SIGNALS:
  void pointAdded(tsq::client::ServerId id, const tsq::app::HistoryPoint& point);
  /// A point with this time was added before; its values are better now.
  void pointAmended(tsq::client::ServerId id, const tsq::app::HistoryPoint& point);
  /// Earlier measurements are void.
  void disturbed(tsq::client::Disturbance reason);
  /// A correction that we have requested was made.
  void adjusted(bool isUndoing);
  /// Servers were added, replaced, moved or removed, or their plotting changed.
  void serversChanged();
  /// The state of the servers changed.
  void viewChanged();
  /// Likewise, because of answers, or because answers are missing.
  void judgedAnew();

  /// Emitted around each change of the rows, for item models.
  void aboutToAdd(int row);
  void added();
  void aboutToRemove(int row);
  void removed();
  void aboutToMove(int row, int destination);
  void moved();

 private:
  ServerRecord* findRecord(client::ServerId id);
  int freeColorIndex() const;
  void noteNews();
  void judge();
  void judgeAnew();

  const Clock& clock_;
  client::Ensemble ensemble_;
  client::EnsembleView view_;
  std::vector<ServerRecord> records_;
  Duration maxAge_ = std::chrono::minutes(1);
  bool paused_ = false;
  bool hasNews_ = false;  // reports that the view does not contain yet
  Pace pace_;
};

}  // namespace tsq::app
