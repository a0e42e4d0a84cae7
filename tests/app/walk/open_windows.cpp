// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_windows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tsq::app::test {
namespace {

// Windows appear after their control was pressed. ms
constexpr int kWindowsAreThere = 50;

}  // namespace

QStringList OpenWindows::titles() {
  QStringList titles;
  if (program_.isRunning()) {
    for (const SeenNode& window : reader_.look(program_.root())) {
      if (window.has(NodeState::Showing) && window.role != "popup menu"_L1) {
        titles.append(titleOf(window));
      }
    }
  }
  return titles;
}

std::optional<SeenNode> OpenWindows::find(const QString& title) {
  if (program_.isRunning()) {
    for (const SeenNode& window : reader_.look(program_.root())) {
      if (titleOf(window) == title && window.has(NodeState::Showing)) {
        return window;
      }
    }
  }
  return std::nullopt;
}

std::vector<SeenNode> OpenWindows::nodesOf(const QString& title) {
  const auto window = find(title);
  return window ? reader_.lookBelow(window->node) : std::vector<SeenNode>();
}

// A measurement ends by itself.
bool OpenWindows::isMeasuring() {
  return std::ranges::any_of(titles(), [this](const QString& title) {
    return title != mainTitle() &&
           std::ranges::any_of(nodesOf(title), [](const SeenNode& node) { return node.role == "progress bar"_L1; });
  });
}

void OpenWindows::settle() {
  waitFor([this] {
    const QStringList before = titles();
    QTest::qWait(kWindowsAreThere);
    return titles() == before && !isMeasuring();
  });
}

}  // namespace tsq::app::test
