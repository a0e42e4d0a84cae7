// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/close_hint.h"

#include <QMessageBox>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace tsq::app {

CloseHint::CloseHint(const SettingsStore& store) : store_(store) {}

CloseHint::~CloseHint() = default;

void CloseHint::tell(bool isInTray, Notifier& notifier, Tray& tray) {
  const QString key = isInTray ? u"closeHint/tray"_s : u"closeHint/minimised"_s;
  if (!store_.windowState(key).isEmpty()) {
    return;
  }
  store_.saveWindowState(key, "told"_ba);
  const QString title = tr("TSQ Monitor is still running");
  const QString text =
      isInTray
          ? tr("Its icon is in the tray; a click on it opens the window. To end the program, choose Quit in a menu.")
          : tr("This desktop has no tray, so the window was minimized. To end the program, choose Quit in a menu.");
  notifier.say(title, text, [this, title, text, shownBy = QPointer<Tray>(&tray)] {
    if (shownBy == nullptr || !shownBy->tell(title, text)) {
      showBox(title, text);
    }
  });
}

// Without a parent: a window's dialogs are hidden together with it.
void CloseHint::showBox(const QString& title, const QString& text) {
  box_ = std::make_unique<QMessageBox>(QMessageBox::Information, title, title, QMessageBox::Ok);
  box_->setObjectName("closeHint"_L1);
  box_->setInformativeText(text);
  box_->setModal(false);
  box_->show();
}

}  // namespace tsq::app
