// SPDX-License-Identifier: GPL-3.0-or-later
/// The preferences. What is changed counts at once; there is nothing to confirm.
#pragma once

#include <QDialog>

#include "ui/preferences_page.h"

class QListWidget;
class QStackedWidget;

namespace tsq::app {

class PreferencesDialog final : public QDialog {
  Q_OBJECT

 public:
  /// The monitor must outlive the dialog.
  explicit PreferencesDialog(Monitor& monitor, QWidget* parent = nullptr);

  int page() const;
  void setPage(int page);

 private:
  void addPage(const QString& title, PreferencesPage* page);
  PreferencesPage* makeGeneral();
  PreferencesPage* makeMeasurement();
  PreferencesPage* makeAlerts();
  PreferencesPage* makeHistory();
  void askToClear();

  Monitor& monitor_;
  QListWidget* titles_;
  QStackedWidget* pages_;
};

}  // namespace tsq::app
