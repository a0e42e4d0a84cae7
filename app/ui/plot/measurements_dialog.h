// SPDX-License-Identifier: GPL-3.0-or-later
/// Shows the data of one server's curve as a table.
#pragma once

#include <QDialog>

#include "history/history.h"

class QTableView;

namespace tsq::app {

class MeasurementsDialog final : public QDialog {
  Q_OBJECT

 public:
  /// A snapshot: it is not updated while open.
  MeasurementsDialog(const History& history, const QString& name, const QString& historyName, const TimeSpan& span,
                     QWidget* parent = nullptr);

 private:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void copySelection() const;

  QTableView* view_;
};

}  // namespace tsq::app
