// SPDX-License-Identifier: GPL-3.0-or-later
/// Emphasises a window's main button.
#pragma once

#include <QPushButton>

#include "ui/look/colors.h"

namespace tsq::app {

/// The highlight colour, so that the button's text can be read: styles draw buttons with a gradient that is lighter.
inline QColor emphasisFor(const QPalette& palette, QPalette::ColorGroup group) {
  constexpr int kGradient = 170;  // percent; of Fusion, with which the gradient is the strongest
  constexpr double kTextContrast = 4.6;
  const QColor text = palette.color(group, QPalette::HighlightedText);
  QColor button = palette.color(group, QPalette::Highlight);
  const bool isDarkText = text.lightness() < button.lightness();
  while (!isDarkText && button.value() > 0 && contrastRatio(button.lighter(kGradient), text) < kTextContrast) {
    button = button.darker(110);
  }
  return button;
}

/// Uses the highlight colour of `palette`, if the style supports it; to be called again when the palette changes.
inline void emphasise(QPushButton& button, const QPalette& palette) {
  QPalette own = palette;
  for (const auto group : {QPalette::Active, QPalette::Inactive}) {
    own.setColor(group, QPalette::Button, emphasisFor(palette, group));
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
