// SPDX-License-Identifier: GPL-3.0-or-later
/// Colours of texts that change with the palette: a window may be open when the desktop becomes dark. GUI thread only.
#pragma once

class QWidget;

namespace tsq::app {

enum class TextColor {
  Strong,  ///< that of texts on the base colour
  Muted,   ///< for secondary text
  Warning,
  Wrong
};

/// Draws the text of a label in this colour, also after a change of the palette.
void setTextColor(QWidget& label, TextColor color);

}  // namespace tsq::app
