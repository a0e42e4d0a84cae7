// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/open_dialogs.h"

#include <utility>

#include "ui/window/main_window.h"

namespace tsq::app {

void OpenDialogs::add(QDialog* dialog, OpenAgain openAgain) {
  std::erase_if(open_, [dialog](const Open& each) { return each.dialog == nullptr || each.dialog == dialog; });
  open_.push_back({dialog, std::move(openAgain)});
}

std::vector<std::pair<OpenAgain, ViewState>> OpenDialogs::view() const {
  std::vector<std::pair<OpenAgain, ViewState>> dialogs;
  for (const auto& [dialog, openAgain] : open_) {
    if (dialog != nullptr && dialog->isVisible()) {
      dialogs.emplace_back(openAgain, ViewState(*dialog));
    }
  }
  return dialogs;
}

void WindowView::restore(MainWindow& shown) const {
  window.restore(shown);
  // The buttons, which were restored with the window, end a zoom.
  shown.restoreZoom(zoom);
  for (const auto& [openAgain, view] : dialogs) {
    if (QDialog* dialog = openAgain(shown)) {
      view.restore(*dialog);
    }
  }
}

}  // namespace tsq::app
