// SPDX-License-Identifier: GPL-3.0-or-later
/// The preferences. Changes take effect at once.
#pragma once

#include <QDialog>

#include "monitor/monitor.h"

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace tsq::app {

class PreferencesDialog final : public QDialog {
  Q_OBJECT

 public:
  enum Page { General, Servers, Measurement, Alerts, History, Appearance, Advanced };

  /// The monitor must outlive the dialog.
  explicit PreferencesDialog(Monitor& monitor, QWidget* parent = nullptr);

  int page() const;
  void setPage(int page);

 Q_SIGNALS:
  /// See PreferencesPage.
  void dataRemovalRequested();

 private:
  void addPage(const QString& title, QWidget* page);
  QWidget* shownPage() const;
  void showPage(int page);

  QListWidget* titles_;
  QStackedWidget* pages_;
  QPushButton* defaults_;
};

}  // namespace tsq::app
