// SPDX-License-Identifier: GPL-3.0-or-later
/// The dialogs of the main window, to be opened again by a window in another language.
#pragma once

#include <QDialog>
#include <QPointer>
#include <functional>
#include <vector>

#include "ui/parts/view_state.h"
#include "ui/plot/plot_zoom.h"

namespace tsq::app {

class MainWindow;

/// Opens the same dialog in another window. Nothing: that is not possible any more.
using OpenAgain = std::function<QDialog*(MainWindow&)>;

/// What the user sees of a main window and its dialogs.
struct WindowView {
  ViewState window;
  PlotZoom zoom;
  std::vector<std::pair<OpenAgain, ViewState>> dialogs;

  void restore(MainWindow& shown) const;
};

class OpenDialogs {
 public:
  /// Takes a dialog that was just opened.
  void add(QDialog* dialog, OpenAgain openAgain);
  /// Those that are still visible, in the order in which they were opened.
  std::vector<std::pair<OpenAgain, ViewState>> view() const;

 private:
  struct Open {
    QPointer<QDialog> dialog;
    OpenAgain openAgain;
  };
  std::vector<Open> open_;
};

}  // namespace tsq::app
