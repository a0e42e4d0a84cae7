// SPDX-License-Identifier: GPL-3.0-or-later
#include "traces.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace tsq::app::test {
namespace {

// More requests than polls of a server cause meanwhile.
constexpr int kRequestsOfACheck = 6;

}  // namespace

Traces Traces::of(AtSpi& reader, OperatedProgram& program, OpenWindows& windows, const QString& title) {
  Traces traces{.titles = windows.titles(),
                .controls = {},
                .stored = program.stored(),
                .clipboard = QGuiApplication::clipboard()->text(),
                .requests = program.requests(),
                .adjustments = program.helper().requests.size(),
                .calls = static_cast<int>(program.systemd().calls.size()) + program.helper().undone};
  for (const SeenNode& node : windows.nodesOf(title)) {
    const Control control{node, {}};
    // The main window's labels change with each measurement.
    const bool isLabel = node.role == "label"_L1 && title != mainTitle();
    if (isLabel || isControl(control)) {
      traces.controls.append(control.state() + (control.isText() ? reader.contents(node.node) : QString()));
    }
  }
  return traces;
}

bool Traces::differ(const Traces& before) const {
  return titles != before.titles || controls != before.controls || stored != before.stored ||
         clipboard != before.clipboard || requests >= before.requests + kRequestsOfACheck ||
         adjustments != before.adjustments || calls != before.calls;
}

}  // namespace tsq::app::test
