// SPDX-License-Identifier: GPL-3.0-or-later
/// Makes the button stand out that a window is there for.
#pragma once

#include <QPushButton>

namespace tsq::app {

/// In the highlight colour of `palette`, as far as the style uses it; to be called again when that changes.
inline void emphasise(QPushButton& button, const QPalette& palette) {
  QPalette own = palette;
  for (const auto group : {QPalette::Active, QPalette::Inactive}) {
    own.setColor(group, QPalette::Button, palette.color(group, QPalette::Highlight));
    own.setColor(group, QPalette::ButtonText, palette.color(group, QPalette::HighlightedText));
  }
  button.setPalette(own);
}

/// Once, when its text is known.
inline void embolden(QPushButton& button) {
  constexpr int kRoomAroundText = 22;
  QFont bold = button.font();
  bold.setBold(true);
  button.setFont(bold);
  button.setMinimumWidth(button.sizeHint().width() + kRoomAroundText);
}

}  // namespace tsq::app
