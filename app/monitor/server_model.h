// SPDX-License-Identifier: GPL-3.0-or-later
/// The servers as a table: what views show, and what the engine's reports go into. What they say together is the
/// Ensemble's to judge. Belongs to the GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <span>
#include <vector>

#include "client/ensemble.h"
#include "monitor/server_record.h"
#include "monitor/server_state.h"
#include "text/certificate_text.h"

namespace tsq::app {

class ServerModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { NameColumn, OffsetColumn, DelayColumn, JitterColumn, ReachColumn, ColumnCount };
  enum Role {
    StateRole = Qt::UserRole + 1,  ///< ServerState as int
    ColorIndexRole,                ///< which of the series colours
    DetailRole,                    ///< the second line of a row
    WarningRole,                   ///< bool: the second line is a warning
    ReachBitsRole,                 ///< Reach::bits as int
    ReachCountRole                 ///< Reach::count as int
  };

  /// The clock must outlive the model.
  explicit ServerModel(const Clock& clock, QObject* parent = nullptr);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  /// Only whether a server is plotted can be set: Qt::CheckStateRole of its name.
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  std::span<const ServerRecord> records() const { return records_; }
  const ServerRecord* find(client::ServerId id) const;
  int rowOf(client::ServerId id) const;  ///< -1: not there
  /// What all servers together say, as of the newest sample.
  const client::EnsembleView& view() const { return view_; }
  const client::ServerView& viewOf(const ServerRecord& record) const { return view_.servers.at(record.id()); }
  /// The newest sample is recent enough to say something about the clock as it is.
  bool isFresh() const { return clock_.monotonic() - view_.at <= maxAge_; }

  void add(client::ServerId id, const ServerEntry& entry);
  /// The same place in the list, but another server: its history starts anew.
  void replace(int row, client::ServerId id, const ServerEntry& entry);
  void remove(int row);
  /// To the place before `destination`, counted before the move.
  void move(int row, int destination);
  void setPaused(bool paused);
  /// Answers older than this no longer count.
  void setMaxAge(Duration maxAge) { maxAge_ = maxAge; }

  /// The engine's reports; those about servers that are gone are ignored.
  void takeConnection(client::ServerId id, const client::ConnectionInfo& connection);
  void takeSample(client::ServerId id, const Sample& sample, client::Transport transport);
  /// Replaces an earlier sample. What was drawn and kept of it stays: nobody sees microseconds there.
  void takeAmendment(client::ServerId id, const Sample& sample);
  void takeReport(client::ServerId id, const wire::ClockReport& report);
  void takeDiscarded(client::ServerId id, const Error& reason);
  void takeFailure(client::ServerId id, const Error& error);
  /// What happened before no longer tells how a server is: monitoring was paused, or the machine slept.
  void restart();
  /// Time has passed, and somebody may have set the clock.
  void refresh();
  /// We have asked for it to be set by this much (positive: forward); and the answer to that.
  void expectStep(Duration by);
  void concludeStep(bool wasMade);

  /// A row as one line of text, cells separated by tabs.
  QString rowAsText(int row) const;

 Q_SIGNALS:
  void pointAdded(tsq::client::ServerId id, const tsq::app::HistoryPoint& point);
  /// One that was added before, by its time, is better known now.
  void pointAmended(tsq::client::ServerId id, const tsq::app::HistoryPoint& point);
  /// What was measured before says nothing any more.
  void disturbed(tsq::client::Disturbance reason);
  /// Servers were added, replaced, moved or removed, or are plotted or not.
  void serversChanged();

 private:
  ServerRecord* findRecord(client::ServerId id);
  ServerState stateOf(const ServerRecord& record) const;
  QString cellText(const ServerRecord& record, int column) const;
  QString detail(const ServerRecord& record) const;
  QString toolTip(const ServerRecord& record) const;
  std::optional<TrackEstimate> estimateOf(const ServerRecord& record) const;
  std::optional<ExpiryWarning> expiryOf(const ServerRecord& record) const;
  int freeColorIndex() const;

  const Clock& clock_;
  client::Ensemble ensemble_;
  client::EnsembleView view_;
  std::vector<ServerRecord> records_;
  Duration maxAge_ = std::chrono::minutes(1);
  bool paused_ = false;
};

}  // namespace tsq::app
