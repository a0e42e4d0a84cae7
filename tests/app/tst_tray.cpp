// SPDX-License-Identifier: GPL-3.0-or-later
// The tray on a private session bus with a fake panel.
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include "clock/system_clock.h"
#include "fake_panel.h"
#include "monitor/monitor.h"
#include "patience.h"
#include "platform/translations.h"
#include "still_sync.h"
#include "ui/look/state_icon.h"
#include "ui/tray/bus_picture.h"
#include "ui/tray/tray.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

QString plain(QString text) {
  return text.replace(QChar::Nbsp, u' ');
}

}  // namespace

class TestTray : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();
  void waitsForAPanelThatStartsLater();
  void registersItsItem();
  void hasATitleForPeople();
  void hidesOnlyWhereNothingIsToldAndTheWindowIsOpen();
  void opensTheWindowByAClick();
  void canBeSeenOnLightAndOnDarkPanels_data();
  void canBeSeenOnLightAndOnDarkPanels();
  void showsTheStateByIconAndToolTip();
  void offersTheMenuByWhichEverythingIsReached();
  void asksToSetTheClockFromTheMenu();
  void showsThatTheClockIsBeingSet();
  void pausesFromTheMenu();
  void asksForAttentionWhenServersContradictEachOther();
  void comesBackWithANewPanel();

 private:
  QVariant property(const char* name) const;
  QString toolTip() const;
  /// The bus name of the tray's item; empty while there is none.
  QString item() const { return panel_->items().value(0); }
  QStringList menuLabels() const;
  /// Activates a menu entry as the panel.
  void choose(const QString& label) const;
  QList<QPair<int, QString>> menuEntries() const;

  const clock::SystemClock clock_;
  std::unique_ptr<Monitor> monitor_;
  TestClock stillClock_;
  StillBurst still_{stillClock_};
  StillHelper helper_;
  Duration slewRemaining_{};
  std::unique_ptr<Synchroniser> sync_;
  std::unique_ptr<Tray> tray_;
  QThread panelThread_;
  FakePanel* panel_ = new FakePanel;
};

void TestTray::initTestCase() {
  installTranslations(u"en"_s);
  useOwnIcons();
  QVERIFY(QDBusConnection::sessionBus().isConnected());
  panel_->moveToThread(&panelThread_);
  connect(&panelThread_, &QThread::finished, panel_, &QObject::deleteLater);
  panelThread_.start();
  monitor_ = std::make_unique<Monitor>(clock_, makeSystemLoop, SettingsStore::inMemory({.pollInterval = 1s}));
}

void TestTray::cleanupTestCase() {
  tray_.reset();
  sync_.reset();
  monitor_.reset();
  panelThread_.quit();
  panelThread_.wait();
}

void TestTray::waitsForAPanelThatStartsLater() {
  tray_ = std::make_unique<Tray>(*monitor_);
  QSignalSpy settled(tray_.get(), &Tray::settled);
  QVERIFY(!settled.wait(300));
  QMetaObject::invokeMethod(panel_, &FakePanel::appear, Qt::BlockingQueuedConnection);
  QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, kPatience);
  QVERIFY(tray_->isShown());
}

void TestTray::registersItsItem() {
  QTRY_COMPARE_WITH_TIMEOUT(panel_->items().size(), 1, kPatience);
  QCOMPARE(property("IconName").toString(), u"org.tsqtime.Monitor-starting-symbolic"_s);
}

void TestTray::hasATitleForPeople() {
  QCOMPARE(property("Title").toString(), u"TSQ Monitor"_s);
  QCOMPARE(property("Category").toString(), u"ApplicationStatus"_s);
}

// Panels hide a passive icon: without a window it would be the only way to one.
void TestTray::hidesOnlyWhereNothingIsToldAndTheWindowIsOpen() {
  QCOMPARE(monitor_->status().state, app::ClockState::NoServers);
  QCOMPARE(property("Status").toString(), u"Passive"_s);
  tray_->setWindowOpen(false);
  QCOMPARE(property("Status").toString(), u"Active"_s);
  tray_->setWindowOpen(true);
  QCOMPARE(property("Status").toString(), u"Passive"_s);
}

void TestTray::opensTheWindowByAClick() {
  QSignalSpy opened(tray_.get(), &Tray::openRequested);
  QDBusMessage click =
      QDBusMessage::createMethodCall(item(), u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s, u"Activate"_s);
  click.setArguments({0, 0});
  QDBusConnection::sessionBus().asyncCall(click);
  QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, kPatience);
}

void TestTray::canBeSeenOnLightAndOnDarkPanels_data() {
  QTest::addColumn<QColor>("panel");
  QTest::newRow("black") << QColor(Qt::black);
  QTest::newRow("dark") << QColor(0x2a, 0x2e, 0x32);
  QTest::newRow("light") << QColor(0xef, 0xf0, 0xf1);
  QTest::newRow("white") << QColor(Qt::white);
}

// The panel does not find the name of an icon that is not installed, and takes the pictures.
void TestTray::canBeSeenOnLightAndOnDarkPanels() {
  QFETCH(QColor, panel);
  const auto pictures = qdbus_cast<BusPictures>(property("IconPixmap"));
  QVERIFY(pictures.size() >= 3);
  for (const BusPicture& picture : pictures) {
    int visible = 0;
    for (qsizetype at = 0; at + 3 < picture.argb.size(); at += 4) {
      const QColor pixel(uchar(picture.argb[at + 1]), uchar(picture.argb[at + 2]), uchar(picture.argb[at + 3]));
      const bool isOpaque = uchar(picture.argb[at]) > 200;
      visible += isOpaque && std::abs(pixel.lightness() - panel.lightness()) > 100 ? 1 : 0;
    }
    QVERIFY2(visible >= picture.width * 2, qPrintable(u"%1 of %2 px"_s.arg(visible).arg(picture.width)));
  }
}

void TestTray::showsTheStateByIconAndToolTip() {
  QVERIFY(monitor_->startDemonstration().has_value());
  QTRY_COMPARE_WITH_TIMEOUT(monitor_->status().servers.agreeing, 2, kPatience);
  QTRY_COMPARE_WITH_TIMEOUT(property("IconName").toString(), u"org.tsqtime.Monitor-good-symbolic"_s, kPatience);
  QTRY_VERIFY_WITH_TIMEOUT(toolTip().contains("2 servers agree"_L1), kPatience);
  QVERIFY2(toolTip().startsWith("TSQ: "_L1), qPrintable(toolTip()));
  QCOMPARE(property("Status").toString(), u"Active"_s);
}

QString TestTray::toolTip() const {
  return qdbus_cast<BusToolTip>(property("ToolTip")).title;
}

void TestTray::offersTheMenuByWhichEverythingIsReached() {
  const QStringList labels = menuLabels();
  for (const QString& wanted : {u"Open TSQ Monitor"_s, u"Sync Clock…"_s, u"Check Now"_s, u"Pause Monitoring"_s,
                                u"Servers"_s, u"About TSQ Monitor"_s, u"Quit"_s}) {
    QVERIFY2(labels.contains(wanted), qPrintable(labels.join(u'|')));
  }
  QVERIFY2(labels.first().contains("servers"_L1), qPrintable(labels.first()));
  const QString server = monitor_->servers().records()[0].entry().name();
  QVERIFY(std::any_of(labels.begin(), labels.end(),
                      [&](const QString& label) { return label.startsWith(server + ": "_L1); }));
}

void TestTray::asksToSetTheClockFromTheMenu() {
  QSignalSpy asked(tray_.get(), &Tray::syncRequested);
  choose(u"Sync Clock…"_s);
  QTRY_COMPARE_WITH_TIMEOUT(asked.count(), 1, kPatience);
}

void TestTray::showsThatTheClockIsBeingSet() {
  still_.answers = {{.offset = 3200us, .delay = 1ms}, {.offset = 3200us, .delay = 1ms}};
  helper_.slewRemaining = &slewRemaining_;
  sync_ = std::make_unique<Synchroniser>(
      *monitor_, stillClock_, still_, helper_, [this] { return slewRemaining_; }, nothingIsPast);
  tray_->observe(*sync_);
  sync_->start();
  sync_->choose(AdjustMethod::Slew);
  sync_->apply();
  QCOMPARE(sync_->phase(), Synchroniser::Phase::Slewing);
  QTRY_COMPARE_WITH_TIMEOUT(property("IconName").toString(), u"org.tsqtime.Monitor-syncing-symbolic"_s, kPatience);
  QTRY_VERIFY_WITH_TIMEOUT(plain(toolTip()).endsWith(u" · correcting the clock, 3.20 ms to go"_s), kPatience);
  QTRY_COMPARE_WITH_TIMEOUT(plain(menuLabels().first()), u"correcting the clock, 3.20 ms to go"_s, kPatience);
  slewRemaining_ = {};
  QTRY_COMPARE_WITH_TIMEOUT(property("IconName").toString(), u"org.tsqtime.Monitor-good-symbolic"_s, kPatience);
}

void TestTray::pausesFromTheMenu() {
  choose(u"For an Hour"_s);
  QTRY_VERIFY_WITH_TIMEOUT(monitor_->pause().isOn(), kPatience);
  QVERIFY(monitor_->status().pausedUntil.has_value());
  QTRY_COMPARE_WITH_TIMEOUT(property("IconName").toString(), u"org.tsqtime.Monitor-paused-symbolic"_s, kPatience);
  choose(u"Until I Resume"_s);
  QTRY_VERIFY_WITH_TIMEOUT(!monitor_->status().pausedUntil, kPatience);
  QVERIFY(monitor_->pause().isOn());
  choose(u"Resume"_s);
  QTRY_VERIFY_WITH_TIMEOUT(!monitor_->pause().isOn(), kPatience);
  QSignalSpy opened(tray_.get(), &Tray::openRequested);
  choose(u"Open TSQ Monitor"_s);
  QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, kPatience);
}

// The user set the clock by an hour while it was steered right: two of the servers are an hour apart.
void TestTray::asksForAttentionWhenServersContradictEachOther() {
  QVERIFY(tray_->isReachable());
  const auto ids = {monitor_->servers().records()[0].id(), monitor_->servers().records()[1].id()};
  Duration offset{};
  for (const client::ServerId id : ids) {
    monitor_->servers().takeSample(id, makeSample(clock_, offset += 1h, 1ms), client::Transport::Datagram);
  }
  QTRY_COMPARE_WITH_TIMEOUT(property("Status").toString(), u"NeedsAttention"_s, kPatience);
  QCOMPARE(property("AttentionIconName"), property("IconName"));
}

// As when a panel crashed, or another desktop shell was started.
void TestTray::comesBackWithANewPanel() {
  QMetaObject::invokeMethod(panel_, &FakePanel::restart, Qt::BlockingQueuedConnection);
  QTRY_COMPARE_WITH_TIMEOUT(panel_->items().size(), 1, kPatience);
  QCOMPARE(property("Title").toString(), u"TSQ Monitor"_s);
}

QVariant TestTray::property(const char* name) const {
  QDBusMessage question =
      QDBusMessage::createMethodCall(item(), u"/StatusNotifierItem"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
  question.setArguments({u"org.kde.StatusNotifierItem"_s, QLatin1String(name)});
  const QDBusPendingReply<QDBusVariant> reply = QDBusConnection::sessionBus().asyncCall(question);
  return QTest::qWaitFor([&] { return reply.isFinished(); }) && reply.isValid() ? reply.value().variant() : QVariant();
}

namespace {

// com.canonical.dbusmenu: a(ia{sv}av) nested in variants.
void collect(const QDBusArgument& layout, QList<QPair<int, QString>>& entries) {
  int id = 0;
  QVariantMap properties;
  QVariantList children;
  layout.beginStructure();
  layout >> id >> properties >> children;
  layout.endStructure();
  if (const QString label = properties.value(u"label"_s).toString(); !label.isEmpty()) {
    entries.append({id, QString(label).remove(u'_')});
  }
  for (const QVariant& child : children) {
    collect(child.value<QDBusArgument>(), entries);
  }
}

}  // namespace

QList<QPair<int, QString>> TestTray::menuEntries() const {
  QDBusMessage question =
      QDBusMessage::createMethodCall(item(), u"/MenuBar"_s, u"com.canonical.dbusmenu"_s, u"GetLayout"_s);
  question.setArguments({0, -1, QStringList()});
  const QDBusPendingCall call = QDBusConnection::sessionBus().asyncCall(question);
  QList<QPair<int, QString>> entries;
  if (QTest::qWaitFor([&] { return call.isFinished(); }) && !call.isError()) {
    collect(call.reply().arguments().at(1).value<QDBusArgument>(), entries);
  }
  return entries;
}

QStringList TestTray::menuLabels() const {
  QStringList labels;
  for (const auto& [id, label] : menuEntries()) {
    labels.append(label);
  }
  return labels;
}

void TestTray::choose(const QString& label) const {
  for (const auto& [id, text] : menuEntries()) {
    if (text == label) {
      QDBusMessage event =
          QDBusMessage::createMethodCall(item(), u"/MenuBar"_s, u"com.canonical.dbusmenu"_s, u"Event"_s);
      event.setArguments({id, u"clicked"_s, QVariant::fromValue(QDBusVariant(0)), 0U});
      QDBusConnection::sessionBus().asyncCall(event);
      return;
    }
  }
  QFAIL(qPrintable("no entry "_L1 + label));
}

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
