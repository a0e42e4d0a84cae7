// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about_box.h"

#include <QCoreApplication>
#include <QMessageBox>

#include "ui/look/state_icon.h"

using namespace Qt::StringLiterals;

namespace tsq::app {

QDialog* showAbout(QWidget& window) {
  auto* about = new QMessageBox(&window);
  about->setAttribute(Qt::WA_DeleteOnClose);
  about->setWindowTitle(QCoreApplication::translate("AboutBox", "About TSQ Monitor"));
  about->setIconPixmap(applicationIcon().pixmap(QSize(64, 64), window.devicePixelRatioF()));
  about->setText("<h3>"_L1 + QCoreApplication::translate("AboutBox", "TSQ Monitor %1").arg(QLatin1String(TSQ_VERSION)) +
                 "</h3>"_L1);
  about->setInformativeText(
      QCoreApplication::translate("AboutBox",
                                  "Shows how right your clock is, with authenticated time over QUIC.\n\nFree software "
                                  "under the GNU General Public License, version 3 or later."));
  about->setWindowModality(Qt::WindowModal);
  return about;
}

}  // namespace tsq::app
