// SPDX-License-Identifier: GPL-3.0-or-later
/// Operates a control that has a state of its own (not a button), and waits for its new state.
#pragma once

#include "open_windows.h"

namespace tsq::app::test {

class Operation {
 public:
  Operation(AtSpi& reader, OpenWindows& windows) : reader_(reader), windows_(windows) {}

  /// Whether the control is one of these; all others are buttons.
  static bool isFor(const Control& control);
  /// False: it cannot be operated.
  bool operate(const QString& title, const Control& control);

 private:
  bool toggle(const QString& title, const Control& control);
  bool choose(const Control& control);
  bool turn(const Control& control);
  bool write(const Control& control);
  bool clear(const Control& control);
  bool select(const QString& title, const Control& control);
  bool openMenu(const Control& control);
  /// Presses the node and waits until it has the state, or has it no more.
  bool press(const Node& node, NodeState state, bool isOn);
  bool becomes(const Node& node, NodeState state, bool isOn);

  AtSpi& reader_;
  OpenWindows& windows_;
};

}  // namespace tsq::app::test
