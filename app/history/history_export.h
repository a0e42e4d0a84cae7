// SPDX-License-Identifier: GPL-3.0-or-later
/// Writes all single answers of the history to a CSV file, an hour at a time, so that the windows stay responsive: a
/// week of many servers is hundreds of megabytes.
#pragma once

#include <QObject>
#include <QSaveFile>
#include <QTimer>
#include <memory>

#include "history/history.h"

namespace tsq::app {

class HistoryExport final : public QObject {
  Q_OBJECT

 public:
  /// The history must outlive it.
  explicit HistoryExport(const History& history, QObject* parent = nullptr);

  /// Writes everything within the span; not while another export is running.
  void start(const QString& file, const TimeSpan& span);

 Q_SIGNALS:
  void finished(const QString& file, bool isWritten);

 private:
  void writeHour();
  void finish(bool isWritten);

  const History& history_;
  std::unique_ptr<QSaveFile> out_;
  std::vector<std::pair<QString, QString>> servers_;
  TimeSpan rest_{};
  QTimer turn_;
};

}  // namespace tsq::app
