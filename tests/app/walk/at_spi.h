// SPDX-License-Identifier: GPL-3.0-or-later
/// A program as a screen reader sees and operates it: over the accessibility bus, from another process.
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QString>
#include <optional>
#include <vector>

namespace tsq::app::test {

/// An object on the accessibility bus.
struct Node {
  QString service;
  QString path;

  friend bool operator==(const Node&, const Node&) = default;
};

QDBusArgument& operator<<(QDBusArgument& argument, const Node& node);
const QDBusArgument& operator>>(const QDBusArgument& argument, Node& node);

/// AT-SPI's numbers.
enum class NodeState : int {
  Checked = 4,
  Editable = 7,
  Enabled = 8,
  Focusable = 11,
  Pressed = 20,
  Selected = 23,
  Sensitive = 24,
  Showing = 25
};

/// A node with what was asked of it at one moment.
struct SeenNode {
  Node node;
  QString name;
  QString role;
  std::vector<uint> states;
  QString parent;  ///< its path
  bool isInMenu = false;
  bool isMenuTitle = false;  ///< of a menu in a menu bar
  bool hasChildren = false;
  bool isInField = false;  ///< of a text, as the button that clears it

  bool has(NodeState state) const;
  /// Takes from its parent what it is a part of.
  void inherit(const SeenNode& from);
};

class AtSpi {
 public:
  /// Empty: the bus is there. Otherwise the reason.
  QString connect();
  QDBusConnection& bus() { return bus_; }

  /// The program with this name, once it has a window.
  std::optional<Node> findProgram(const QString& name);

  QDBusMessage call(const Node& node, const QString& interface, const QString& method,
                    const QVariantList& arguments = {});
  /// A property of the interface Accessible; no-break spaces become plain ones.
  QString text(const Node& node, const QString& property);
  QString role(const Node& node);
  QList<Node> children(const Node& node);
  bool has(const Node& node, NodeState state);
  /// The children with their properties, asked all at once.
  std::vector<SeenNode> look(const Node& node);
  /// All nodes on the screen below a node, each before its children; also the entries of closed menus.
  std::vector<SeenNode> lookBelow(const Node& node);

  /// Does one of its actions, the first one unless told otherwise, and waits until a button is released: Qt clicks
  /// then. False: it has none.
  bool press(const Node& node, int action = 0);
  QStringList actions(const Node& node);
  /// Of a spin box or scroll bar; 0: it has none.
  double value(const Node& node);
  void setValue(const Node& node, double value);
  /// The text of a field.
  QString contents(const Node& node);
  bool setContents(const Node& node, const QString& text);

 private:
  /// The children of each of these.
  std::vector<std::vector<SeenNode>> lookInto(const std::vector<Node>& nodes);

  QDBusConnection bus_{QString()};
};

}  // namespace tsq::app::test
