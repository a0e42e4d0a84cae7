// SPDX-License-Identifier: GPL-3.0-or-later
#include "operation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tsq::app::test {

bool Operation::isFor(const Control& control) {
  return control.isToggled() || control.isRow() || control.isSpin() || control.isText() || control.isBox() ||
         control.isClearer() || control.isMenuTitle();
}

bool Operation::operate(const QString& title, const Control& control) {
  if (control.isToggled()) {
    return toggle(title, control);
  }
  if (control.isRow()) {
    return select(title, control);
  }
  if (control.isSpin()) {
    return turn(control);
  }
  if (control.isClearer()) {
    return clear(control);
  }
  if (control.isText()) {
    return write(control);
  }
  return control.isBox() ? choose(control) : openMenu(control);
}

bool Operation::becomes(const Node& node, NodeState state, bool isOn) {
  return waitFor([&] { return reader_.has(node, state) == isOn; });
}

bool Operation::press(const Node& node, NodeState state, bool isOn) {
  return reader_.press(node) && becomes(node, state, isOn);
}

// The chosen one of several is only switched off by another one. Qt toggles before it answers.
bool Operation::toggle(const QString& title, const Control& control) {
  const Node& node = control.seen.node;
  if (!control.seen.has(NodeState::Checked)) {
    const bool isOn = press(node, NodeState::Checked, true);
    // One of the first steps offers a public server, which must not be asked.
    const QString firstSteps = inQt("tsq::app::FirstRun", "Welcome to TSQ Monitor");
    return isOn && (title != firstSteps || press(node, NodeState::Checked, false));
  }
  if (!reader_.press(node)) {
    return false;
  }
  if (!reader_.has(node, NodeState::Checked)) {
    return true;
  }
  for (const Control& other : windows_.controlsOf(title)) {
    if (other.seen.parent == control.seen.parent && other.seen.role == control.seen.role &&
        !other.seen.has(NodeState::Checked)) {
      return reader_.press(other.seen.node) && becomes(node, NodeState::Checked, false) &&
             press(node, NodeState::Checked, true);
    }
  }
  return false;
}

bool Operation::choose(const Control& control) {
  for (const SeenNode& list : reader_.look(control.seen.node)) {
    std::vector<SeenNode> items = reader_.look(list.node);
    if (items.size() == 1) {
      return true;
    }
    std::ranges::reverse(items);
    for (const SeenNode& item : items) {
      if (item.name != control.seen.name) {
        return reader_.press(item.node) &&
               waitFor([&] { return reader_.text(control.seen.node, u"Name"_s) == item.name; });
      }
    }
  }
  return false;
}

// At its maximum it only decreases.
bool Operation::turn(const Control& control) {
  const Node& node = control.seen.node;
  const QStringList actions = reader_.actions(node);
  for (const auto* name : {"Increase", "Decrease"}) {
    const double before = reader_.value(node);
    const auto action = static_cast<int>(actions.indexOf(QLatin1String(name)));
    if (action >= 0 && reader_.press(node, action) && reader_.value(node) != before) {
      return true;
    }
  }
  return false;
}

bool Operation::write(const Control& control) {
  const QString command = inQt("Preferences", "&Run when the state changes:");
  const QString address = inQt("tsq::app::ServerDialog", "&Address:");
  const QString text = u"127.0.0.1:9"_s;
  const QString before = reader_.contents(control.seen.node);
  const bool isWritten = reader_.setContents(control.seen.node, text) &&
                         waitFor([&] { return reader_.contents(control.seen.node) == text; });
  if (control.seen.name != address && control.seen.name != command) {
    reader_.setContents(control.seen.node, before);
  }
  return isWritten;
}

bool Operation::clear(const Control& control) {
  const Node field{control.seen.node.service, control.seen.parent};
  const QString before = reader_.contents(field);
  reader_.setContents(field, u"x"_s);
  const bool isEmpty = reader_.press(control.seen.node) && waitFor([&] { return reader_.contents(field).isEmpty(); });
  reader_.setContents(field, before);
  return isEmpty;
}

// Of several rows that can be selected together, each one is switched off by itself; otherwise by another one.
bool Operation::select(const QString& title, const Control& control) {
  const Node& node = control.seen.node;
  if (!control.seen.has(NodeState::Selected)) {
    return press(node, NodeState::Selected, true);
  }
  const std::vector<SeenNode> nodes = windows_.nodesOf(title);
  const auto other = std::ranges::find_if(nodes, [&](const SeenNode& each) {
    return Control{each, {}}.isRow() && each.parent == control.seen.parent && !each.has(NodeState::Selected);
  });
  if (other == nodes.end()) {
    return true;
  }
  if (!press(other->node, NodeState::Selected, true)) {
    return false;
  }
  if (!reader_.has(node, NodeState::Selected)) {
    return press(node, NodeState::Selected, true);
  }
  return press(node, NodeState::Selected, false) && press(node, NodeState::Selected, true) &&
         press(other->node, NodeState::Selected, false);
}

bool Operation::openMenu(const Control& control) {
  const auto isOpen = [&] {
    const std::vector<SeenNode> menus = reader_.look(control.seen.node);
    return !menus.empty() && menus.front().has(NodeState::Showing);
  };
  return reader_.press(control.seen.node) && waitFor(isOpen) && reader_.press(control.seen.node) &&
         waitFor([&] { return !isOpen(); });
}

}  // namespace tsq::app::test
