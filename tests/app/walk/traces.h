// SPDX-License-Identifier: GPL-3.0-or-later
/// What a press of a button may change.
#pragma once

#include "open_windows.h"

namespace tsq::app::test {

struct Traces {
  QStringList titles;
  QStringList controls;  ///< of the button's window, and its labels
  QByteArray stored;
  QString clipboard;
  int requests;
  std::size_t adjustments;
  int calls;  ///< of other services

  static Traces of(AtSpi& reader, OperatedProgram& program, OpenWindows& windows, const QString& title);
  bool differ(const Traces& before) const;
};

}  // namespace tsq::app::test
