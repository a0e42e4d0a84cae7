// SPDX-License-Identifier: GPL-3.0-or-later
/// An error message.
#pragma once

#include <QMessageBox>

namespace tsq::app {

/// Opens in front of the window and returns at once.
inline void tellProblem(QWidget& window, const QString& sentence) {
  auto* message =
      new QMessageBox(QMessageBox::Warning, window.window()->windowTitle(), sentence, QMessageBox::Ok, &window);
  message->setAttribute(Qt::WA_DeleteOnClose);
  message->open();
}

}  // namespace tsq::app
