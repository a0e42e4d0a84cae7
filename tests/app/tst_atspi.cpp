// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a screen reader sees it: over the accessibility bus, from another process.
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <algorithm>
#include <map>

#include "at_spi.h"
#include "patience.h"

using namespace Qt::StringLiterals;
using namespace tsq::app::test;

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
  /// The control with this name and role that is on the screen.
  std::optional<Node> find(const QString& name, const QString& role);

  AtSpi reader_;
  QProcess monitor_;
  Node application_;
  std::map<QString, QStringList> announced_;
};

void TestAtSpi::initTestCase() {
  if (const QString problem = reader_.connect(); !problem.isEmpty()) {
    QSKIP(qPrintable(problem));
  }
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
  std::optional<Node> found;
  QTRY_VERIFY_WITH_TIMEOUT((found = reader_.findProgram(u"tsq-monitor"_s)).has_value(), kPatience);
  application_ = *found;
}

std::optional<Node> TestAtSpi::find(const QString& name, const QString& role) {
  for (const SeenNode& seen : reader_.lookBelow(application_)) {
    if (seen.name == name && seen.role == role && seen.has(NodeState::Showing)) {
      return seen.node;
    }
  }
  return std::nullopt;
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
  for (const SeenNode& seen : reader_.lookBelow(application_)) {
    if (seen.has(NodeState::Focusable) && seen.has(NodeState::Showing)) {
      ++controls;
      const bool isNamed = !seen.name.isEmpty() && seen.role != "filler"_L1 && seen.role != "unknown"_L1;
      nameless += isNamed ? QStringList() : QStringList(seen.role + u' ' + seen.node.path);
    }
  }
  QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
  QVERIFY2(controls > 10, qPrintable(QString::number(controls)));
}

void TestAtSpi::readerSeesThePlot() {
  start(u"en"_s);
  std::optional<Node> plot;
  QTRY_VERIFY_WITH_TIMEOUT((plot = find(u"Plots of offset and round-trip time"_s, u"chart"_s)).has_value(), kPatience);
  QTRY_VERIFY_WITH_TIMEOUT(reader_.text(*plot, u"Description"_s).contains("All servers combined: "_L1), kPatience);
}

void TestAtSpi::readerOperatesControls() {
  start(u"en"_s);
  const auto live = find(u"Live: follow the present"_s, u"check box"_s);
  QVERIFY(live.has_value());
  QVERIFY(reader_.has(*live, NodeState::Checked));
  QVERIFY(reader_.press(*live));
  QTRY_VERIFY_WITH_TIMEOUT(!reader_.has(*live, NodeState::Checked), kPatience);
  const auto why = find(u"Why?"_s, u"push button"_s);
  QVERIFY(why.has_value() && reader_.press(*why));
  QTRY_VERIFY_WITH_TIMEOUT(reader_.children(application_).size() > 1, kPatience);
}

void TestAtSpi::notice(const QDBusMessage& change) {
  const QString event = change.arguments().value(0).toString();
  if (event == "accessible-name"_L1 || event == "accessible-description"_L1) {
    // As a screen reader does: Qt's event has no text.
    const QString property = event == "accessible-name"_L1 ? u"Name"_s : u"Description"_s;
    announced_[change.path() + u' ' + property].append(reader_.text({change.service(), change.path()}, property));
  }
}

// The demonstration asks its servers each second.
void TestAtSpi::liveTextsAreAnnouncedSeldom() {
  // Programs only send events that somebody has asked for.
  const Node registry{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry"_s};
  reader_.call(registry, u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s, {u"object:property-change"_s});
  start(u"en"_s);
  QVERIFY(reader_.bus().connect(application_.service, {}, u"org.a11y.atspi.Event.Object"_s, u"PropertyChange"_s, this,
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
