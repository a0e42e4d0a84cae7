// SPDX-License-Identifier: GPL-3.0-or-later
/// The windows of the program that are open now.
#pragma once

#include <QStringList>
#include <QTest>
#include <optional>
#include <vector>

#include "controls.h"
#include "operated_program.h"
#include "patience.h"

namespace tsq::app::test {

/// Waits for a state of the program.
template <typename Condition>
bool waitFor(const Condition& condition) {
  return QTest::qWaitFor(condition, kPatience);
}

class OpenWindows {
 public:
  OpenWindows(AtSpi& reader, OperatedProgram& program) : reader_(reader), program_(program) {}

  QStringList titles();
  std::optional<SeenNode> find(const QString& title);
  std::vector<SeenNode> nodesOf(const QString& title);
  std::vector<Control> controlsOf(const QString& title) { return controlsAmong(nodesOf(title), title); }
  /// Waits until the windows stay, and no measurement is in progress.
  void settle();

 private:
  bool isMeasuring();

  AtSpi& reader_;
  OperatedProgram& program_;
};

}  // namespace tsq::app::test
