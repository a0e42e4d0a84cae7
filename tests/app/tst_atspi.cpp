// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a screen reader sees it: over the accessibility bus, from another process.
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <algorithm>
#include <functional>
#include <map>
#include <optional>

#include "patience.h"

using namespace Qt::StringLiterals;
using namespace tsq::app::test;

namespace {

/// An object on the accessibility bus.
struct Node {
  QString service;
  QString path;
};

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

// AT-SPI's numbers.
constexpr int kCheckedState = 4;
constexpr int kFocusableState = 11;
constexpr int kShowingState = 25;

constexpr auto kAccessible = "org.a11y.atspi.Accessible"_L1;
constexpr auto kAction = "org.a11y.atspi.Action"_L1;

}  // namespace

Q_DECLARE_METATYPE(Node)

class TestAtSpi : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanup();
  void readerReachesEveryControl_data();
  void readerReachesEveryControl();
  void readerSeesThePlot();
  void readerOperatesControls();
  void liveTextsAreAnnouncedSeldom();

  void notice(const QDBusMessage& change);

 private:
  void start(const QString& language);
  QDBusMessage call(const Node& node, const QString& interface, const QString& method,
                    const QVariantList& arguments = {});
  QString text(const Node& node, const QString& property);
  QString role(const Node& node) { return call(node, kAccessible, u"GetRoleName"_s).arguments().value(0).toString(); }
  QList<Node> children(const Node& node);
  bool has(const Node& node, int state);
  void walk(const Node& node, const std::function<void(const Node&)>& visit);
  /// The control with this name and role that is on the screen.
  std::optional<Node> find(const QString& name, const QString& role);
  bool press(const Node& node);

  QDBusConnection bus_{u""_s};
  QProcess monitor_;
  Node application_;
  std::map<QString, QStringList> announced_;
};

void TestAtSpi::initTestCase() {
  qDBusRegisterMetaType<Node>();
  qDBusRegisterMetaType<QList<Node>>();
  const QDBusMessage answer = QDBusConnection::sessionBus().call(
      QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
  if (answer.type() == QDBusMessage::ErrorMessage) {
    QSKIP(qPrintable("The accessibility bus did not start; install at-spi2-core with dist/setup: "_L1 +
                     answer.errorMessage()));
  }
  bus_ = QDBusConnection::connectToBus(answer.arguments().value(0).toString(), u"accessibility"_s);
  QVERIFY(bus_.isConnected());
}

void TestAtSpi::cleanup() {
  monitor_.terminate();
  QVERIFY(monitor_.state() == QProcess::NotRunning || monitor_.waitForFinished(kPatience));
}

void TestAtSpi::start(const QString& language) {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
  monitor_.setProcessEnvironment(environment);
  monitor_.start(qEnvironmentVariable("TSQ_BIN") + "/tsq-monitor"_L1, {u"--demo"_s, u"--language"_s, language});
  QVERIFY(monitor_.waitForStarted(kPatience));
  const Node root{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s};
  application_ = {};
  const auto isThere = [&] {
    for (const Node& application : children(root)) {
      application_ = text(application, u"Name"_s) == "tsq-monitor"_L1 ? application : application_;
    }
    return !application_.path.isEmpty() && !children(application_).isEmpty();
  };
  QTRY_VERIFY_WITH_TIMEOUT(isThere(), kPatience);
}

QDBusMessage TestAtSpi::call(const Node& node, const QString& interface, const QString& method,
                             const QVariantList& arguments) {
  QDBusMessage message = QDBusMessage::createMethodCall(node.service, node.path, interface, method);
  message.setArguments(arguments);
  return bus_.call(message, QDBus::Block, kPatience);
}

QString TestAtSpi::text(const Node& node, const QString& property) {
  const QDBusMessage answer =
      call(node, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {QString(kAccessible), property});
  return answer.arguments().value(0).value<QDBusVariant>().variant().toString().replace(QChar::Nbsp, u' ');
}

QList<Node> TestAtSpi::children(const Node& node) {
  return qdbus_cast<QList<Node>>(call(node, kAccessible, u"GetChildren"_s).arguments().value(0));
}

bool TestAtSpi::has(const Node& node, int state) {
  const auto words = qdbus_cast<QList<uint>>(call(node, kAccessible, u"GetState"_s).arguments().value(0));
  return ((words.value(state / 32) >> (state % 32)) & 1U) != 0;
}

void TestAtSpi::walk(const Node& node, const std::function<void(const Node&)>& visit) {
  for (const Node& child : children(node)) {
    if (has(child, kShowingState)) {
      visit(child);
      walk(child, visit);
    }
  }
}

std::optional<Node> TestAtSpi::find(const QString& name, const QString& wanted) {
  std::optional<Node> found;
  walk(application_, [&](const Node& node) {
    if (text(node, u"Name"_s) == name && role(node) == wanted) {
      found = node;
    }
  });
  return found;
}

bool TestAtSpi::press(const Node& node) {
  return call(node, kAction, u"DoAction"_s, {0}).arguments().value(0).toBool();
}

void TestAtSpi::readerReachesEveryControl_data() {
  QTest::addColumn<QString>("language");
  QTest::newRow("English") << u"en"_s;
  QTest::newRow("Arabic") << u"ar"_s;
}

void TestAtSpi::readerReachesEveryControl() {
  QFETCH(QString, language);
  start(language);
  QStringList nameless;
  int controls = 0;
  walk(application_, [&](const Node& node) {
    if (has(node, kFocusableState)) {
      ++controls;
      const bool isNamed = !text(node, u"Name"_s).isEmpty() && role(node) != "filler"_L1 && role(node) != "unknown"_L1;
      nameless += isNamed ? QStringList() : QStringList(role(node) + u' ' + node.path);
    }
  });
  QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
  QVERIFY2(controls > 10, qPrintable(QString::number(controls)));
}

void TestAtSpi::readerSeesThePlot() {
  start(u"en"_s);
  std::optional<Node> plot;
  QTRY_VERIFY_WITH_TIMEOUT((plot = find(u"Plots of offset and round-trip time"_s, u"chart"_s)).has_value(), kPatience);
  QTRY_VERIFY_WITH_TIMEOUT(text(*plot, u"Description"_s).contains("All servers combined: "_L1), kPatience);
}

void TestAtSpi::readerOperatesControls() {
  start(u"en"_s);
  const auto live = find(u"Live: follow the present"_s, u"check box"_s);
  QVERIFY(live.has_value());
  QVERIFY(has(*live, kCheckedState));
  QVERIFY(press(*live));
  QTRY_VERIFY_WITH_TIMEOUT(!has(*live, kCheckedState), kPatience);
  const auto why = find(u"Why?"_s, u"push button"_s);
  QVERIFY(why.has_value() && press(*why));
  QTRY_VERIFY_WITH_TIMEOUT(children(application_).size() > 1, kPatience);
}

void TestAtSpi::notice(const QDBusMessage& change) {
  const QString event = change.arguments().value(0).toString();
  if (event == "accessible-name"_L1 || event == "accessible-description"_L1) {
    // As a screen reader does: Qt's event has no text.
    const QString property = event == "accessible-name"_L1 ? u"Name"_s : u"Description"_s;
    announced_[change.path() + u' ' + property].append(text({change.service(), change.path()}, property));
  }
}

// The demonstration asks its servers each second.
void TestAtSpi::liveTextsAreAnnouncedSeldom() {
  // Programs only send events that somebody has asked for.
  const Node registry{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry"_s};
  call(registry, u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s, {u"object:property-change"_s});
  start(u"en"_s);
  QVERIFY(bus_.connect(application_.service, {}, u"org.a11y.atspi.Event.Object"_s, u"PropertyChange"_s, this,
                       SLOT(notice(QDBusMessage))));
  constexpr int kSeconds = 12;
  constexpr int kMost = 4;  // one each 5 s, and one at once for another state
  QTest::qWait(kSeconds * 1'000);
  QVERIFY(!announced_.empty());
  for (const auto& [source, texts] : announced_) {
    QVERIFY2(texts.size() <= kMost, qPrintable(source + ": "_L1 + texts.join(" | "_L1)));
    QVERIFY2(std::ranges::adjacent_find(texts) == texts.end(), qPrintable(source + ": "_L1 + texts.join(" | "_L1)));
  }
}

QTEST_GUILESS_MAIN(TestAtSpi)
#include "tst_atspi.moc"
