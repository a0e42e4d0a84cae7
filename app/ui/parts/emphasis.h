// SPDX-License-Identifier: GPL-3.0-or-later
/// Emphasises a window's main button.
#pragma once

#include <QPushButton>

namespace tsq::app {

/// Uses the highlight colour of `palette`, if the style supports it; to be called again when the palette changes.
inline void emphasise(QPushButton& button, const QPalette& palette) {
  QPalette own = palette;
  for (const auto group : {QPalette::Active, QPalette::Inactive}) {
    own.setColor(group, QPalette::Button, palette.color(group, QPalette::Highlight));
    own.setColor(group, QPalette::ButtonText, palette.color(group, QPalette::HighlightedText));
  }
  button.setPalette(own);
}

/// To be called once, when the button has its text.
inline void embolden(QPushButton& button) {
  constexpr int kRoomAroundText = 22;
  QFont bold = button.font();
  bold.setBold(true);
  button.setFont(bold);
  button.setMinimumWidth(button.sizeHint().width() + kRoomAroundText);
}

}  // namespace tsq::app
