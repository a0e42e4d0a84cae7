// SPDX-License-Identifier: GPL-3.0-or-later
/// A message that something could not be done.
#pragma once

#include <QMessageBox>

namespace tsq::app {

/// Stands over the window until it is dismissed; nothing waits for that.
inline void tellProblem(QWidget& window, const QString& sentence) {
  auto* message =
      new QMessageBox(QMessageBox::Warning, window.window()->windowTitle(), sentence, QMessageBox::Ok, &window);
  message->setAttribute(Qt::WA_DeleteOnClose);
  message->open();
}

}  // namespace tsq::app
