// SPDX-License-Identifier: GPL-3.0-or-later
/// Shows the data of one server's curve as a table.
#pragma once

#include <QDialog>

#include "history/history.h"

class QTableView;

namespace tsq::app {

class MeasurementTable;

class MeasurementsDialog final : public QDialog {
  Q_OBJECT

 public:
  /// The measurements of that span.
  MeasurementsDialog(const History& history, const QString& name, const QString& historyName, const TimeSpan& span,
                     QWidget* parent = nullptr);

  /// Adds a new measurement on top. Who looks at the newest ones sees it; otherwise the rows stay where they are.
  void add(const HistoryPoint& point);
  void amend(const HistoryPoint& point);

 private:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void copySelection() const;

  MeasurementTable* table_;
  QTableView* view_;
};

}  // namespace tsq::app
