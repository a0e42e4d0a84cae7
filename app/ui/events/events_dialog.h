// SPDX-License-Identifier: GPL-3.0-or-later
/// The log of events, with filters and export. It follows the log while it is open.
#pragma once

#include <QDialog>

#include "history/history.h"

class QBoxLayout;
class QComboBox;
class QTableView;

namespace tsq::app {

class EventFilter;
class EventTable;

class EventsDialog final : public QDialog {
  Q_OBJECT

 public:
  /// The history must outlive it.
  explicit EventsDialog(History& history, QWidget* parent = nullptr);

  /// Exports the events shown, or shows an error message.
  void exportTo(const QString& file);

 private:
  void addFilters();
  void addTable();
  void addButtons();
  void fit();
  void addServer(const QString& server);
  void add(const LogEntry& entry);
  void chooseFile();

  History& history_;
  EventTable* table_;
  EventFilter* filter_;
  QBoxLayout* filters_;
  QComboBox* groups_;
  QComboBox* servers_;
  QTableView* view_;
};

}  // namespace tsq::app
