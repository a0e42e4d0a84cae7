// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace tsq::app::test {
namespace {

// Not "button menu": Qt 6.4 answers only after its menu was closed. Its entries are operated. The same holds for the
// title of a menu in a menu.
bool isPressed(const SeenNode& node) {
  return node.role == "push button"_L1 || (node.role == "menu item"_L1 && (node.isMenuTitle || !node.hasChildren));
}

// Qt's own window, with its own controls.
bool isFileChooser(const std::vector<SeenNode>& nodes) {
  const QString up = inQt("QFileDialog", "Parent Directory");
  return std::ranges::any_of(nodes, [&](const SeenNode& node) { return node.name == up; });
}

// The pages of a window may have buttons of the same name.
QString pageOf(const std::vector<SeenNode>& nodes) {
  const QString back = inQt("QWizard", "< &Back");
  const QString next = inQt("QWizard", "&Next >");
  const bool isWizard =
      std::ranges::any_of(nodes, [&](const SeenNode& node) { return node.name == next || node.name == back; });
  const auto title = std::ranges::find_if(nodes, [isWizard](const SeenNode& node) {
    return isWizard ? node.role == "label"_L1 && !node.name.isEmpty()
                    : node.role == "list item"_L1 && node.has(NodeState::Selected);
  });
  return title == nodes.end() ? QString() : title->name;
}

}  // namespace

bool isControl(const Control& control) {
  return control.isToggled() || control.isRow() || control.isSpin() || control.isText() || control.isBox() ||
         isPressed(control.seen);
}

QString inQt(const char* context, const char* text) {
  return QCoreApplication::translate(context, text).remove(u'&');
}

QString masked(QString text) {
  static const QRegularExpression kDigits(u"[\\d٠-٩]+"_s);
  return text.replace(kDigits, u"#"_s);
}

const QString& mainTitle() {
  static const QString kTitle = u"main window"_s;
  return kTitle;
}

QString titleOf(const SeenNode& window) {
  return window.role == "frame"_L1 ? mainTitle() : masked(window.name);
}

bool Control::isToggled() const {
  // The chosen one of several entries of a menu does nothing until another one is chosen.
  return seen.role == "check box"_L1 || seen.role == "radio button"_L1 || seen.role == "toggle button"_L1 ||
         (seen.isInMenu && seen.has(NodeState::Checked));
}

bool Control::isCell() const {
  return seen.role == "tree item"_L1 || seen.role == "cell"_L1 || seen.role == "table cell"_L1;
}

bool Control::isRow() const {
  return seen.role == "list item"_L1 || isCell();
}

bool Control::isSpin() const {
  return seen.role == "spin box"_L1 || seen.role == "spin button"_L1;
}

bool Control::isText() const {
  return seen.role == "text"_L1 && seen.has(NodeState::Editable);
}

bool Control::isBox() const {
  return seen.role == "combo box"_L1;
}

bool Control::isNext() const {
  return seen.name == inQt("QWizard", "&Next >");
}

// Buttons come after what they apply to, the next page after those of this one, and what ends a window last. What
// cancels comes before what cannot be done twice.
Turn Control::turn() const {
  const QStringList ends{inQt("QPlatformTheme", "Close"), inQt("QPlatformTheme", "OK"), inQt("QWizard", "&Finish"),
                         inQt("tsq::app::FirstRun", "S&kip")};
  if (!isPressed(seen) || seen.isInField) {
    return seen.role == "list item"_L1 ? Turn::Page : Turn::First;
  }
  const bool cancels = seen.name == inQt("QPlatformTheme", "Cancel");
  return cancels ? Turn::Cancel : ends.contains(seen.name) ? Turn::End : Turn::Button;
}

QString Control::inWords() const {
  return seen.role + u" “"_s + seen.name + u'”';
}

QString Control::state() const {
  QString state = seen.role + u' ' + (isCell() ? QString() : masked(seen.name));
  for (const NodeState each : {NodeState::Checked, NodeState::Enabled, NodeState::Selected, NodeState::Showing}) {
    state += seen.has(each) ? u'1' : u'0';
  }
  // The order of the servers: their addresses are the only texts with a port.
  static const QRegularExpression kAddress(u"^[^ ,،]+:\\d+"_s);
  return state + kAddress.match(seen.name).captured();
}

std::vector<Control> controlsAmong(const std::vector<SeenNode>& nodes, const QString& title) {
  const bool isChooser = isFileChooser(nodes);
  const QString page = pageOf(nodes);
  std::vector<Control> controls;
  QSet<QString> tables;
  int boxes = 0;
  bool isForm = false;
  for (const SeenNode& node : nodes) {
    Control control{.seen = node, .key = {}};
    isForm = isForm || control.isText();
    const bool isOfChooser = isChooser && control.turn() != Turn::Cancel;
    const bool isAnother = control.isCell() && tables.contains(node.parent);
    if (!isControl(control) || !node.has(NodeState::Enabled) || isOfChooser || isAnother) {
      continue;
    }
    // Names of cells and boxes change with their values.
    const QString name = control.isCell()  ? QString::number(tables.size())
                         : control.isBox() ? QString::number(boxes++)
                                           : masked(node.name);
    if (control.isCell()) {
      tables.insert(node.parent);
    }
    // A checked entry of a menu stays the same control when it is not checked.
    control.key = QStringList{title, control.isRow() ? QString() : page, node.role, name}.join(u'|');
    controls.push_back(std::move(control));
  }
  std::vector<Control> inOrder;
  for (const Turn turn : {Turn::First, Turn::Cancel, Turn::Button, Turn::Page, Turn::End}) {
    std::ranges::copy_if(controls, std::back_inserter(inOrder), [&](const Control& control) {
      // A form that is opened again is empty again.
      return turn == (isForm && control.turn() == Turn::Cancel ? Turn::End : control.turn());
    });
  }
  return inOrder;
}

}  // namespace tsq::app::test
