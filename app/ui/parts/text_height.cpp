// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/text_height.h"

#include <QWidget>

namespace tsq::app {

// A layout that is activated together with the layout around it does not pass on that its size has changed.
void updateTextHeight(QWidget& label) {
  for (QWidget* each = &label; !each->isWindow(); each = each->parentWidget()) {
    each->updateGeometry();
  }
}

}  // namespace tsq::app
