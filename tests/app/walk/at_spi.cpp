// SPDX-License-Identifier: GPL-3.0-or-later
#include "at_spi.h"

#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QTest>
#include <algorithm>
#include <iterator>
#include <utility>

#include "patience.h"

using namespace Qt::StringLiterals;

namespace tsq::app::test {

QDBusArgument& operator<<(QDBusArgument& argument, const Node& node) {
  argument.beginStructure();
  argument << node.service << QDBusObjectPath(node.path);
  argument.endStructure();
  return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, Node& node) {
  QDBusObjectPath path;
  argument.beginStructure();
  argument >> node.service >> path;
  argument.endStructure();
  node.path = path.path();
  return argument;
}

namespace {

constexpr auto kAccessible = "org.a11y.atspi.Accessible"_L1;
constexpr auto kAction = "org.a11y.atspi.Action"_L1;
constexpr auto kValue = "org.a11y.atspi.Value"_L1;
constexpr auto kText = "org.a11y.atspi.Text"_L1;
constexpr auto kProperties = "org.freedesktop.DBus.Properties"_L1;

QDBusMessage messageTo(const Node& node, const QString& interface, const QString& method,
                       const QVariantList& arguments = {}) {
  QDBusMessage message = QDBusMessage::createMethodCall(node.service, node.path, interface, method);
  message.setArguments(arguments);
  return message;
}

QDBusMessage readOf(const Node& node, const QString& interface, const QString& property) {
  return messageTo(node, kProperties, u"Get"_s, {interface, property});
}

QVariant propertyIn(const QDBusMessage& answer) {
  return answer.arguments().value(0).value<QDBusVariant>().variant();
}

QString plain(QString text) {
  return text.replace(QChar::Nbsp, u' ');
}

bool isSet(const std::vector<uint>& words, NodeState state) {
  constexpr auto kBits = 32U;
  const auto bit = static_cast<unsigned>(state);
  return bit / kBits < words.size() && ((words[bit / kBits] >> (bit % kBits)) & 1U) != 0;
}

std::vector<uint> statesIn(const QDBusMessage& answer) {
  const auto words = qdbus_cast<QList<uint>>(answer.arguments().value(0));
  return {words.begin(), words.end()};
}

/// The questions about one node.
struct Questions {
  QDBusPendingCall name;
  QDBusPendingCall role;
  QDBusPendingCall states;
};

QDBusMessage answerTo(QDBusPendingCall& question) {
  question.waitForFinished();
  return question.reply();
}

/// A node in a tree of nodes.
struct Branch {
  SeenNode seen;
  std::vector<std::size_t> below;  ///< indices of its children in the tree
};

void appendBelow(const std::vector<Branch>& tree, const Branch& branch, std::vector<SeenNode>& all) {
  for (const std::size_t child : branch.below) {
    all.push_back(tree[child].seen);
    appendBelow(tree, tree[child], all);
  }
}

}  // namespace

bool SeenNode::has(NodeState state) const {
  return isSet(states, state);
}

void SeenNode::inherit(const SeenNode& from) {
  isInMenu = from.isInMenu || from.role == "menu bar"_L1 || from.role == "button menu"_L1;
  isMenuTitle = from.role == "menu bar"_L1;
  isInField = from.role == "text"_L1;
}

QString AtSpi::connect() {
  qDBusRegisterMetaType<Node>();
  qDBusRegisterMetaType<QList<Node>>();
  const QDBusMessage answer = QDBusConnection::sessionBus().call(
      QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
  if (answer.type() == QDBusMessage::ErrorMessage) {
    return "The accessibility bus did not start; install at-spi2-core with dist/setup: "_L1 + answer.errorMessage();
  }
  bus_ = QDBusConnection::connectToBus(answer.arguments().value(0).toString(), u"accessibility"_s);
  return bus_.isConnected() ? QString() : bus_.lastError().message();
}

std::optional<Node> AtSpi::findProgram(const QString& name) {
  const Node root{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s};
  for (const Node& program : children(root)) {
    if (text(program, u"Name"_s) == name && !children(program).isEmpty()) {
      return program;
    }
  }
  return std::nullopt;
}

QDBusMessage AtSpi::call(const Node& node, const QString& interface, const QString& method,
                         const QVariantList& arguments) {
  return bus_.call(messageTo(node, interface, method, arguments), QDBus::Block, kPatience);
}

QString AtSpi::text(const Node& node, const QString& property) {
  return plain(propertyIn(bus_.call(readOf(node, kAccessible, property), QDBus::Block, kPatience)).toString());
}

QString AtSpi::role(const Node& node) {
  return call(node, kAccessible, u"GetRoleName"_s).arguments().value(0).toString();
}

QList<Node> AtSpi::children(const Node& node) {
  return qdbus_cast<QList<Node>>(call(node, kAccessible, u"GetChildren"_s).arguments().value(0));
}

bool AtSpi::has(const Node& node, NodeState state) {
  return isSet(statesIn(call(node, kAccessible, u"GetState"_s)), state);
}

std::vector<SeenNode> AtSpi::look(const Node& node) {
  return lookInto({node}).front();
}

// Sends all questions before it waits for the first answer.
std::vector<std::vector<SeenNode>> AtSpi::lookInto(const std::vector<Node>& nodes) {
  std::vector<QDBusPendingCall> families;
  families.reserve(nodes.size());
  for (const Node& node : nodes) {
    families.push_back(bus_.asyncCall(messageTo(node, kAccessible, u"GetChildren"_s), kPatience));
  }
  std::vector<std::vector<SeenNode>> seen(nodes.size());
  std::vector<std::vector<Questions>> questions(nodes.size());
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    for (const Node& child : qdbus_cast<QList<Node>>(answerTo(families[i]).arguments().value(0))) {
      seen[i].push_back({.node = child, .name = {}, .role = {}, .states = {}, .parent = nodes[i].path});
      questions[i].push_back({.name = bus_.asyncCall(readOf(child, kAccessible, u"Name"_s), kPatience),
                              .role = bus_.asyncCall(messageTo(child, kAccessible, u"GetRoleName"_s), kPatience),
                              .states = bus_.asyncCall(messageTo(child, kAccessible, u"GetState"_s), kPatience)});
    }
  }
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    for (std::size_t child = 0; child < seen[i].size(); ++child) {
      seen[i][child].name = plain(propertyIn(answerTo(questions[i][child].name)).toString());
      seen[i][child].role = answerTo(questions[i][child].role).arguments().value(0).toString();
      seen[i][child].states = statesIn(answerTo(questions[i][child].states));
    }
  }
  return seen;
}

// One generation after the other.
std::vector<SeenNode> AtSpi::lookBelow(const Node& node) {
  std::vector<Branch> tree{{.seen = {.node = node}, .below = {}}};
  std::vector<std::size_t> generation{0};
  while (!generation.empty()) {
    std::vector<Node> parents;
    std::ranges::transform(generation, std::back_inserter(parents), [&](std::size_t at) { return tree[at].seen.node; });
    const auto families = lookInto(parents);
    std::vector<std::size_t> next;
    for (std::size_t i = 0; i < families.size(); ++i) {
      for (SeenNode child : families[i]) {
        child.inherit(tree[generation[i]].seen);
        tree[generation[i]].seen.hasChildren = true;
        if (child.has(NodeState::Showing) || child.isInMenu) {
          tree[generation[i]].below.push_back(tree.size());
          next.push_back(tree.size());
          tree.push_back({.seen = std::move(child), .below = {}});
        }
      }
    }
    generation = std::move(next);
  }
  std::vector<SeenNode> all;
  appendBelow(tree, tree.front(), all);
  return all;
}

QStringList AtSpi::actions(const Node& node) {
  QStringList names;
  const QVariant count = propertyIn(bus_.call(readOf(node, kAction, u"NActions"_s), QDBus::Block, kPatience));
  for (int i = 0; i < count.toInt(); ++i) {
    names.append(call(node, kAction, u"GetName"_s, {i}).arguments().value(0).toString());
  }
  return names;
}

bool AtSpi::press(const Node& node, int action) {
  return call(node, kAction, u"DoAction"_s, {action}).arguments().value(0).toBool() &&
         QTest::qWaitFor([&] { return !has(node, NodeState::Pressed); }, kPatience);
}

double AtSpi::value(const Node& node) {
  return propertyIn(bus_.call(readOf(node, kValue, u"CurrentValue"_s), QDBus::Block, kPatience)).toDouble();
}

void AtSpi::setValue(const Node& node, double value) {
  call(node, kProperties, u"Set"_s,
       {QString(kValue), u"CurrentValue"_s, QVariant::fromValue(QDBusVariant(QVariant(value)))});
}

QString AtSpi::contents(const Node& node) {
  return call(node, kText, u"GetText"_s, {0, -1}).arguments().value(0).toString();
}

bool AtSpi::setContents(const Node& node, const QString& text) {
  return call(node, u"org.a11y.atspi.EditableText"_s, u"SetTextContents"_s, {text}).arguments().value(0).toBool();
}

}  // namespace tsq::app::test
