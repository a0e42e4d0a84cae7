// SPDX-License-Identifier: GPL-3.0-or-later
/// Says at the first close where the window went: the program goes on.
#pragma once

#include <QObject>
#include <memory>

#include "desktop/notifier.h"
#include "ui/tray/tray.h"

class QMessageBox;

namespace tsq::app {

class CloseHint final : public QObject {
  Q_OBJECT

 public:
  /// The store remembers what was said, and must outlive it.
  explicit CloseHint(const SettingsStore& store);
  ~CloseHint() override;

  /// Says it by a notification; where no notification service runs by the tray, or else in a message box.
  void tell(bool isInTray, Notifier& notifier, Tray& tray);

 private:
  void showBox(const QString& title, const QString& text);

  const SettingsStore& store_;
  std::unique_ptr<QMessageBox> box_;
};

}  // namespace tsq::app
