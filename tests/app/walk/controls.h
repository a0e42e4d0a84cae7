// SPDX-License-Identifier: GPL-3.0-or-later
/// The controls among the nodes of a window: what each is, and in which order they are operated.
#pragma once

#include <QString>
#include <vector>

#include "at_spi.h"

namespace tsq::app::test {

/// When a control of a window is operated.
enum class Turn { First, Cancel, Button, Page, End };

struct Control {
  SeenNode seen;
  QString key;  ///< the same after the window was opened again

  bool isToggled() const;
  bool isCell() const;
  bool isRow() const;
  bool isSpin() const;
  bool isText() const;
  bool isBox() const;
  /// The button inside a field.
  bool isClearer() const { return seen.isInField; }
  bool isMenuTitle() const { return seen.isMenuTitle; }
  /// The button for the next page of a wizard.
  bool isNext() const;
  Turn turn() const;
  /// "role “name”"
  QString inWords() const;
  /// Whether it can be used, is selected and the like. Without its name if that changes with each measurement.
  QString state() const;
};

/// Whether a screen reader's user can do something with it.
bool isControl(const Control& control);
/// A translated text without its mnemonic.
QString inQt(const char* context, const char* text);
/// Digits change with each measurement: # for each number.
QString masked(QString text);
/// "main window", or the title of a dialog.
const QString& mainTitle();
QString titleOf(const SeenNode& window);

/// In the order in which they are operated. One cell of a table stands for all; of Qt's own file chooser only Cancel
/// counts.
std::vector<Control> controlsAmong(const std::vector<SeenNode>& nodes, const QString& title);

}  // namespace tsq::app::test
