// SPDX-License-Identifier: GPL-3.0-or-later
/// All shortcuts of a window, read from its actions.
#pragma once

#include "ui/parts/fitting_dialog.h"

namespace tsq::app {

class ShortcutsDialog final : public FittingDialog {
  Q_OBJECT

 public:
  /// Lists the actions that `window` has now. It is the parent, too.
  explicit ShortcutsDialog(QWidget& window);
};

}  // namespace tsq::app
