// SPDX-License-Identifier: GPL-3.0-or-later
/// Wrapped text whose height changes while its window is shown. GUI thread only.
#pragma once

class QWidget;

namespace tsq::app {

/// To be called after the text of a wrapped label was changed: the layouts around it up to the window take its new
/// height. By themselves they may keep the old one if another part of the window changes at the same time.
void updateTextHeight(QWidget& label);

}  // namespace tsq::app
