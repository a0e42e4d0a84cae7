// SPDX-License-Identifier: GPL-3.0-or-later
// The real window and engine with a real server on loopback.
#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QWizard>

#include "clock/system_clock.h"
#include "monitor/monitor.h"
#include "patience.h"
#include "platform/translations.h"
#include "test_support.h"
#include "ui/look/badge.h"
#include "ui/look/state_icon.h"
#include "ui/plot/charts.h"
#include "ui/servers/server_dialog.h"
#include "ui/servers/server_table.h"
#include "ui/window/main_window.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

/// A monitor and its window, with settings in a temporary folder.
struct Screen {
  explicit Screen(const QString& folder)
      : monitor(clock, makeSystemLoop,
                SettingsStore(folder + "/monitor.ini"_L1, folder + "/window.ini"_L1, folder + "/history.sqlite"_L1)),
        window(monitor, clock) {
    window.show();
  }

  template <typename T>
  T* get(const char* name) {
    return window.findChild<T*>(QLatin1String(name));
  }
  ServerTable& table() { return *get<ServerTable>("serverTable"); }
  Charts& charts() { return *get<Charts>("charts"); }
  QString headline() { return get<QLabel>("headline")->accessibleName(); }
  QStringList names() {
    QStringList names;
    for (const ServerRecord& record : monitor.servers().records()) {
      names.append(record.entry().name());
    }
    return names;
  }
  // The first server has a history so long.
  void wasMeasured(Duration ago) {
    monitor.history().add(monitor.servers().records()[0].entry().historyName(),
                          {.at = clock.wall() - ago, .offset = Duration(0), .delay = Duration(1)});
    monitor.history().flush(clock.wall());
  }
  int points(int row) { return charts().pointCount(monitor.servers().records()[static_cast<std::size_t>(row)].id()); }

  clock::SystemClock clock;
  Monitor monitor;
  MainWindow window;
};

}  // namespace

class TestMainWindow : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init() { folder_ = std::make_unique<QTemporaryDir>(); }
  void beginsWithTwoWaysToStart();
  void addsAServerThroughTheDialogAndShowsItsSamples();
  void triesItWithAServerOnThisComputer();
  void saysWhyAServerIsNotBelieved();
  void editsAndRemovesServers();
  void undoesARemoval();
  void undoesSeveralRemovals();
  void deleteRemovesAServerOnlyFromTheTable();
  void plotsAServerFromTheContextMenu();
  void firstWindowFitsOnTheScreen();
  void movesServers();
  void asksBeforeItAddsTheServerOfALink();
  void nextLinkGoesIntoTheSameDialog();
  void takesLinksThatAreDropped_data();
  void takesLinksThatAreDropped();
  void triesAServerBeforeItIsAdded();
  void takesServersToAnotherComputer();
  void saysWhichServersOfAFileAreLeftOut();
  void saysThatAFileIsNoListOfServers();
  void pausesAndResumes();
  void checksNowWhenAsked();
  void stopsFollowingThePresentWhenPanned();
  void showsTheRangeThatAssistiveTechnologyChooses();
  void saysThatSettingsCannotBeSaved();
  void saysWhereADamagedSettingsFileIsKept();
  void zoomsWithTheKeyboard();
  void plotsOnlyCheckedServers();
  void marksWhatHappenedToTheClock();
  void showsWhatWasMeasuredBeforeARestart();
  void proposesServersUncheckedAtTheFirstStart();
  void skipsTheFirstSteps();
  void explainsTheNumber();
  void tellsAllItKnowsOfAServer();
  void exportsWhatThePlotsShow();
  void remembersServersAndRange();
  void isMinimizedWhenClosedWithoutATray();
  void onlyHidesWhenClosedWithATray();
  void describesThePlotToScreenReaders();
  void showsEachStateByAnIconOfItsOwn();

 private:
  std::unique_ptr<QTemporaryDir> folder_;
};

void TestMainWindow::initTestCase() {
  installTranslations(u"en"_s);
  useOwnIcons();
}

void TestMainWindow::beginsWithTwoWaysToStart() {
  Screen screen(folder_->path());
  QVERIFY(screen.get<QPushButton>("addFirstServer")->isVisible());
  QVERIFY(screen.get<QPushButton>("tryDemonstration")->isVisible());
  QVERIFY(!screen.table().isVisible());
}

void TestMainWindow::addsAServerThroughTheDialogAndShowsItsSamples() {
  const clock::SystemClock clock;
  const auto server = DemoServer::start(clock, makeSystemLoop);
  QVERIFY(server.has_value());
  const ServerEntry entry = entryOf(**server);

  Screen screen(folder_->path());
  QTest::mouseClick(screen.get<QPushButton>("addFirstServer"), Qt::LeftButton);
  auto* dialog = screen.window.findChild<ServerDialog*>();
  QVERIFY(dialog != nullptr);
  QTest::keyClicks(dialog->findChild<QLineEdit*>("address"_L1), entry.name());
  dialog->findChild<QComboBox*>("trust"_L1)->setCurrentIndex(2);
  QTest::keyClicks(dialog->findChild<QLineEdit*>("pin"_L1),
                   QString::fromStdString(std::get<quic::Pin>(entry.trust).toString()));
  QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);

  QTRY_VERIFY_WITH_TIMEOUT(screen.table().isVisible(), kPatience);
  QCOMPARE(screen.table().model()->rowCount(), 1);
  QCOMPARE(screen.table().currentRow(), 0);
  QCOMPARE(screen.headline(), u"Asking the servers…"_s);
  QTRY_VERIFY_WITH_TIMEOUT(screen.points(0) >= 3, kPatience);
  QTRY_VERIFY_WITH_TIMEOUT(screen.headline().startsWith("Your clock is "_L1), kPatience);
  QVERIFY(screen.get<QLabel>("subline")->text().startsWith(
      u"1 server, too few to outvote a liar · authenticated over QUIC"_s));
  const QString offset = screen.table().model()->index(0, ServerTableModel::OffsetColumn).data().toString();
  QVERIFY2(offset.startsWith(u'+') || offset.startsWith(u'−') || offset.startsWith(u'0'), qPrintable(offset));
}

void TestMainWindow::triesItWithAServerOnThisComputer() {
  Screen screen(folder_->path());
  QTest::mouseClick(screen.get<QPushButton>("tryDemonstration"), Qt::LeftButton);
  QCOMPARE(screen.table().model()->rowCount(), 2);
  QVERIFY(screen.window.windowTitle().contains("Demonstration"_L1));
  const auto* badge = screen.window.findChild<Badge*>();
  QVERIFY(badge != nullptr && badge->isVisible());
  QCOMPARE(badge->text(), u"Demonstration"_s);
  QTRY_COMPARE_WITH_TIMEOUT(screen.monitor.status().servers.agreeing, 2, kPatience);
  QTRY_VERIFY_WITH_TIMEOUT(screen.points(0) > 0 && screen.points(1) > 0, kPatience);
  QVERIFY(screen.monitor.store().load().settings.servers.empty());
  // Without its servers it is no longer a demonstration.
  screen.monitor.removeServer(1);
  QVERIFY(badge->isVisible());
  screen.monitor.addServer({.spec = client::ServerSpec::parse("127.0.0.1:9").value()});
  screen.monitor.removeServer(0);
  QVERIFY(!badge->isVisible());
  QVERIFY(!screen.window.windowTitle().contains("Demonstration"_L1));
}

void TestMainWindow::saysWhyAServerIsNotBelieved() {
  const clock::SystemClock clock;
  const auto server = DemoServer::start(clock, makeSystemLoop);
  QVERIFY(server.has_value());
  ServerEntry entry = entryOf(**server);
  entry.trust = quic::SystemRoots{};
  Screen screen(folder_->path());
  screen.monitor.addServer(entry);
  QTRY_COMPARE_WITH_TIMEOUT(screen.headline(), u"No server can be trusted"_s, kPatience);
  QVERIFY2(screen.get<QLabel>("subline")->text().contains("certificate"_L1),
           qPrintable(screen.get<QLabel>("subline")->text()));
  QCOMPARE(screen.points(0), 0);
}

void TestMainWindow::editsAndRemovesServers() {
  Screen screen(folder_->path());
  QVERIFY(screen.monitor.startDemonstration().has_value());
  screen.table().setFocus();
  QTest::keyClick(&screen.table(), Qt::Key_Down);
  QCOMPARE(screen.table().currentRow(), 1);
  screen.get<QAction>("editServer")->trigger();
  auto* dialog = screen.window.findChild<ServerDialog*>();
  QVERIFY(dialog != nullptr);
  dialog->findChild<QComboBox*>("transport"_L1)->setCurrentIndex(0);
  QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
  QCOMPARE(screen.monitor.servers().records()[1].entry().transport, client::TransportChoice::Auto);

  screen.get<QAction>("removeServer")->trigger();
  QCOMPARE(screen.table().model()->rowCount(), 1);
}

void TestMainWindow::undoesARemoval() {
  Screen screen(folder_->path());
  for (const char* address : {"127.0.0.1:9", "127.0.0.2:9", "127.0.0.3:9"}) {
    screen.monitor.addServer({.spec = client::ServerSpec::parse(address).value()});
  }
  screen.table().selectRow(1);
  screen.get<QAction>("removeServer")->trigger();
  QCOMPARE(screen.names(), (QStringList{u"127.0.0.1:9"_s, u"127.0.0.3:9"_s}));
  QVERIFY(screen.get<QPushButton>("undoButton")->text().contains("127.0.0.2:9"_L1));
  QTest::mouseClick(screen.get<QPushButton>("undoButton"), Qt::LeftButton);
  QCOMPARE(screen.names(), (QStringList{u"127.0.0.1:9"_s, u"127.0.0.2:9"_s, u"127.0.0.3:9"_s}));
  QVERIFY(!screen.get<QPushButton>("undoButton")->isVisible());
  QCOMPARE(screen.monitor.store().load().settings.servers.size(), std::size_t{3});
}

void TestMainWindow::undoesSeveralRemovals() {
  Screen screen(folder_->path());
  const QStringList all{u"127.0.0.1:9"_s, u"127.0.0.2:9"_s, u"127.0.0.3:9"_s};
  for (const QString& address : all) {
    screen.monitor.addServer({.spec = client::ServerSpec::parse(address.toStdString()).value()});
  }
  screen.monitor.removeServer(0);
  screen.monitor.removeServer(1);
  screen.get<QAction>("undoRemoval")->trigger();
  screen.get<QAction>("undoRemoval")->trigger();
  QCOMPARE(screen.names(), all);
  QVERIFY(!screen.get<QAction>("undoRemoval")->isEnabled());
}

void TestMainWindow::deleteRemovesAServerOnlyFromTheTable() {
  Screen screen(folder_->path());
  QVERIFY(QTest::qWaitForWindowActive(&screen.window, kPatience));
  screen.monitor.addServer({.spec = client::ServerSpec::parse("127.0.0.1:9").value()});
  screen.table().selectRow(0);
  screen.charts().setFocus();
  QTest::keyClick(&screen.charts(), Qt::Key_Delete);
  QCOMPARE(screen.names().size(), 1);
  screen.table().setFocus();
  QTest::keyClick(&screen.table(), Qt::Key_Delete);
  QCOMPARE(screen.names().size(), 0);
}

void TestMainWindow::plotsAServerFromTheContextMenu() {
  Screen screen(folder_->path());
  screen.monitor.addServer({.spec = client::ServerSpec::parse("127.0.0.1:9").value()});
  screen.table().selectRow(0);
  auto* show = screen.get<QAction>("showInPlot");
  QVERIFY(screen.table().actions().contains(show));
  QVERIFY(show->isChecked());
  show->trigger();
  QVERIFY(!screen.monitor.servers().records()[0].entry().plotted);
  QVERIFY(!show->isChecked());
  show->trigger();
  QVERIFY(screen.monitor.servers().records()[0].entry().plotted);
}

// A large window on a small screen would have its buttons outside.
void TestMainWindow::firstWindowFitsOnTheScreen() {
  Screen screen(folder_->path());
  const QSize available = screen.window.screen()->availableSize();
  QVERIFY(screen.window.width() <= available.width());
  QVERIFY(screen.window.height() <= available.height());
}

void TestMainWindow::movesServers() {
  Screen screen(folder_->path());
  for (const char* address : {"127.0.0.1:9", "127.0.0.2:9", "127.0.0.3:9"}) {
    screen.monitor.addServer({.spec = client::ServerSpec::parse(address).value()});
  }
  screen.table().selectRow(2);
  screen.get<QAction>("moveUp")->trigger();
  QCOMPARE(screen.names(), (QStringList{u"127.0.0.1:9"_s, u"127.0.0.3:9"_s, u"127.0.0.2:9"_s}));
  QCOMPARE(screen.table().currentRow(), 1);
  screen.get<QAction>("moveDown")->trigger();
  screen.get<QAction>("moveDown")->trigger();
  Q_EMIT screen.table().moveRequested(0, 3);
  QCOMPARE(screen.names(), (QStringList{u"127.0.0.2:9"_s, u"127.0.0.3:9"_s, u"127.0.0.1:9"_s}));
  QCOMPARE(screen.monitor.store().load().settings.servers[2].name(), u"127.0.0.1:9"_s);
}

void TestMainWindow::asksBeforeItAddsTheServerOfALink() {
  Screen screen(folder_->path());
  screen.window.proposeServer(u"tsq://127.0.0.1:9"_s);
  auto* dialog = screen.window.findChild<ServerDialog*>();
  QVERIFY(dialog != nullptr && dialog->isVisible());
  QCOMPARE(screen.table().model()->rowCount(), 0);
  QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
  QCOMPARE(screen.names(), QStringList{u"127.0.0.1:9"_s});
}

void TestMainWindow::nextLinkGoesIntoTheSameDialog() {
  Screen screen(folder_->path());
  screen.window.proposeServer(u"tsq://one.example.org"_s);
  screen.window.proposeServer(u"tsq://two.example.org"_s);
  QCOMPARE(screen.window.findChildren<ServerDialog*>().size(), 1);
  const auto* dialog = screen.window.findChild<ServerDialog*>();
  QCOMPARE(dialog->findChild<QLineEdit*>("address"_L1)->text(), u"tsq://two.example.org"_s);
}

void TestMainWindow::takesLinksThatAreDropped_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<bool>("isTaken");
  QTest::newRow("server") << u"tsq://time.example.org:4433"_s << true;
  QTest::newRow("web page") << u"https://time.example.org"_s << false;
}

void TestMainWindow::takesLinksThatAreDropped() {
  QFETCH(QString, text);
  QFETCH(bool, isTaken);
  Screen screen(folder_->path());
  QMimeData data;
  data.setText(text);
  QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  enter.ignore();
  QCoreApplication::sendEvent(&screen.window, &enter);
  QCOMPARE(enter.isAccepted(), isTaken);
  if (isTaken) {
    QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&screen.window, &drop);
    const auto* dialog = screen.window.findChild<ServerDialog*>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<QLineEdit*>("address"_L1)->text(), text);
    QVERIFY(screen.names().isEmpty());  // the user has to confirm
  }
}

void TestMainWindow::triesAServerBeforeItIsAdded() {
  const clock::SystemClock clock;
  const auto server = DemoServer::start(clock, makeSystemLoop);
  QVERIFY(server.has_value());
  const ServerEntry entry = entryOf(**server);
  Screen screen(folder_->path());
  screen.window.proposeServer(
      "tsq://%1?pin=%2"_L1.arg(entry.name(), QString::fromStdString(std::get<quic::Pin>(entry.trust).toString())));
  auto* dialog = screen.window.findChild<ServerDialog*>();
  QVERIFY(dialog != nullptr);
  QTest::mouseClick(dialog->findChild<QPushButton*>("test"_L1), Qt::LeftButton);
  auto* result = dialog->findChild<QLabel*>("testResult"_L1);
  QTRY_VERIFY_WITH_TIMEOUT(result->text().startsWith("It answers: your clock is "_L1), kPatience);
  QCOMPARE(screen.table().model()->rowCount(), 0);
}

void TestMainWindow::takesServersToAnotherComputer() {
  const QString file = folder_->filePath(u"servers.ini"_s);
  ServerEntry known{.spec = client::ServerSpec::parse("127.0.0.1:9").value()};
  ServerEntry insecure{.spec = client::ServerSpec::parse("127.0.0.2:9").value(), .trust = quic::Insecure{}};
  QVERIFY(SettingsStore::exportServers(file, {known, insecure}));
  Screen screen(folder_->path());
  screen.monitor.addServer(known);
  screen.window.importServers(file);
  auto* question = screen.window.findChild<QMessageBox*>();
  QVERIFY(question != nullptr);
  QVERIFY2(question->informativeText().startsWith("127.0.0.2:9 (not authenticated)\n"_L1),
           qPrintable(question->informativeText()));
  QCOMPARE(screen.table().model()->rowCount(), 1);
  QTest::mouseClick(question->findChild<QPushButton*>("confirmImport"_L1), Qt::LeftButton);
  QCOMPARE(screen.names(), (QStringList{u"127.0.0.1:9"_s, u"127.0.0.2:9"_s}));
}

void TestMainWindow::saysWhichServersOfAFileAreLeftOut() {
  QFile file(folder_->filePath(u"servers.ini"_s));
  QVERIFY(file.open(QFile::WriteOnly));
  file.write(
      "[servers]\nsize=4\n1\\address=127.0.0.1:9\n2\\address=127.0.0.2:9\n3\\address=127.0.0.2:9\n"
      "4\\address=not an address\n");
  file.close();
  Screen screen(folder_->path());
  screen.monitor.addServer(makeEntry("127.0.0.1:9"));
  screen.window.importServers(file.fileName());
  auto* question = screen.window.findChild<QMessageBox*>();
  QVERIFY(question != nullptr);
  const QString told = question->informativeText();
  for (const auto expected : {"127.0.0.1:9: is in the list already"_L1, "127.0.0.2:9: is in the list already"_L1,
                              "not an address: cannot be read"_L1}) {
    QVERIFY2(told.contains(expected), qPrintable(told));
  }
  QTest::mouseClick(question->findChild<QPushButton*>("confirmImport"_L1), Qt::LeftButton);
  QCOMPARE(screen.names(), (QStringList{u"127.0.0.1:9"_s, u"127.0.0.2:9"_s}));
}

void TestMainWindow::saysThatAFileIsNoListOfServers() {
  Screen screen(folder_->path());
  screen.window.importServers(u"/etc/passwd"_s);
  const auto* message = screen.window.findChild<QMessageBox*>();
  QVERIFY(message != nullptr);
  QVERIFY2(message->text().startsWith("/etc/passwd is not a list of servers."_L1), qPrintable(message->text()));
}

void TestMainWindow::pausesAndResumes() {
  Screen screen(folder_->path());
  QVERIFY(screen.monitor.startDemonstration().has_value());
  QTRY_VERIFY_WITH_TIMEOUT(screen.monitor.status().servers.agreeing == 2, kPatience);
  screen.get<QAction>("pause")->trigger();
  QCOMPARE(screen.headline(), u"Monitoring is paused"_s);
  QVERIFY(!screen.get<QAction>("checkNow")->isEnabled());
  QVERIFY(!screen.get<QPushButton>("checkNowButton")->isVisible());
  screen.get<QPushButton>("resumeButton")->click();
  QVERIFY(!screen.get<QPushButton>("resumeButton")->isVisible());
  QVERIFY(screen.get<QPushButton>("checkNowButton")->isVisible());
  QTRY_VERIFY_WITH_TIMEOUT(screen.headline().startsWith("Your clock is "_L1), kPatience);
}

void TestMainWindow::checksNowWhenAsked() {
  Screen screen(folder_->path());
  QVERIFY(screen.monitor.startDemonstration().has_value());
  // The burst at the start is eight exchanges; the next poll is far away.
  QTRY_COMPARE_WITH_TIMEOUT(screen.monitor.servers().records()[0].reach().count, 8, kPatience);
  QSignalSpy points(&screen.monitor.servers(), &Watchlist::pointAdded);
  screen.get<QAction>("checkNow")->trigger();
  QTRY_VERIFY_WITH_TIMEOUT(points.count() >= 8, 8'000);
}

void TestMainWindow::showsTheRangeThatAssistiveTechnologyChooses() {
  Screen screen(folder_->path());
  QVERIFY(screen.monitor.startDemonstration().has_value());
  screen.wasMeasured(7h);
  const auto length = [&] { return screen.charts().shownSpan().to - screen.charts().shownSpan().from; };
  for (auto* button : screen.window.findChildren<QAbstractButton*>()) {
    if (button->accessibleName().replace(QChar::Nbsp, u' ') == "Show 6 h"_L1) {
      QAccessible::queryAccessibleInterface(button)->actionInterface()->doAction(
          QAccessibleActionInterface::toggleAction());
    }
  }
  QCOMPARE(length(), Duration(6h));
  QCOMPARE(screen.monitor.store().load().settings.range, ChartRange::SixHours);
}

void TestMainWindow::saysThatSettingsCannotBeSaved() {
  QFile obstacle(folder_->filePath(u"taken"_s));
  QVERIFY(obstacle.open(QFile::WriteOnly));
  obstacle.close();
  Screen screen(obstacle.fileName());  // no folder
  const auto* footer = screen.get<QLabel>("footer");
  QVERIFY(footer->text().isEmpty());
  screen.monitor.apply({.range = ChartRange::OneDay});
  const QString message = footer->text();
  QVERIFY2(message.contains("cannot be saved"_L1) && message.contains("taken/monitor.ini"_L1), qPrintable(message));
  QVERIFY(obstacle.remove());
  screen.monitor.apply({.range = ChartRange::OneHour});
  QVERIFY(footer->text().isEmpty());
  QCOMPARE(screen.monitor.store().load().settings.range, ChartRange::OneHour);
}

void TestMainWindow::saysWhereADamagedSettingsFileIsKept() {
  QFile file(folder_->filePath(u"monitor.ini"_s));
  QVERIFY(file.open(QFile::WriteOnly) && file.write("these are no settings at all\n") > 0);
  file.close();
  Screen screen(folder_->path());
  const QString message = screen.get<QLabel>("footer")->text();
  QVERIFY2(message.contains("monitor.ini.damaged-1"_L1), qPrintable(message));
  screen.monitor.addServer(makeEntry("time.example.org"));
  QVERIFY(QFile::exists(file.fileName() + ".damaged-1"_L1));
  QCOMPARE(screen.monitor.store().load().settings.servers.size(), std::size_t{1});
}

void TestMainWindow::stopsFollowingThePresentWhenPanned() {
  Screen screen(folder_->path());
  QVERIFY(screen.monitor.startDemonstration().has_value());
  QVERIFY(screen.charts().isLive());
  auto* live = screen.get<QAbstractButton>("live");
  QTest::keyClick(&screen.charts(), Qt::Key_PageUp);
  QVERIFY(!screen.charts().isLive());
  QVERIFY(!live->isChecked());
  QTest::mouseClick(live, Qt::LeftButton);
  QVERIFY(screen.charts().isLive());
}

void TestMainWindow::zoomsWithTheKeyboard() {
  Screen screen(folder_->path());
  QVERIFY(screen.monitor.startDemonstration().has_value());
  screen.wasMeasured(2h);
  screen.charts().setRange(ChartRange::OneHour);
  const auto length = [&] { return screen.charts().shownSpan().to - screen.charts().shownSpan().from; };
  QTRY_VERIFY_WITH_TIMEOUT(length() > 59min && length() < 61min, kPatience);
  screen.charts().setFocus();
  QTest::keyClick(&screen.charts(), Qt::Key_Plus);
  QTRY_VERIFY_WITH_TIMEOUT(length() < 50min, kPatience);
  QVERIFY(screen.charts().isLive());  // the right edge is still now
  QTest::keyClick(&screen.charts(), Qt::Key_PageUp);
  QTest::keyClick(&screen.charts(), Qt::Key_Minus);
  QTRY_VERIFY_WITH_TIMEOUT(length() > 59min, kPatience);
  QVERIFY(!screen.charts().isLive());
  QTest::keyClick(&screen.charts(), Qt::Key_0);
  QVERIFY(screen.charts().isLive());
}

void TestMainWindow::plotsOnlyCheckedServers() {
  Screen screen(folder_->path());
  QVERIFY(screen.monitor.startDemonstration().has_value());
  QTRY_VERIFY_WITH_TIMEOUT(screen.points(0) > 0 && screen.points(1) > 0, kPatience);
  screen.table().setFocus();
  QTest::keyClick(&screen.table(), Qt::Key_Space);
  QVERIFY(!screen.monitor.servers().records()[0].entry().plotted);
  QCOMPARE(screen.points(0), 0);
  QVERIFY(screen.points(1) > 0);
  QTest::keyClick(&screen.table(), Qt::Key_Space);
  QVERIFY(screen.points(0) > 0);
}

void TestMainWindow::marksWhatHappenedToTheClock() {
  Screen screen(folder_->path());
  QVERIFY(screen.monitor.startDemonstration().has_value());
  QTRY_VERIFY_WITH_TIMEOUT(screen.points(0) > 0, kPatience);
  QCOMPARE(screen.charts().markCount(), 0);
  screen.monitor.history().add(HistoryEvent{.at = screen.clock.wall(), .kind = EventKind::ClockSet});
  QCOMPARE(screen.charts().markCount(), 1);
}

void TestMainWindow::showsWhatWasMeasuredBeforeARestart() {
  const ServerEntry entry{.spec = client::ServerSpec::parse("127.0.0.1:9").value()};
  {
    Screen screen(folder_->path());
    screen.monitor.addServer(entry);
    for (int i = 1; i <= 3; ++i) {
      screen.monitor.history().add(entry.historyName(),
                                   {.at = screen.clock.wall() - i * 1min, .offset = 1ms, .delay = 1ms});
    }
  }
  Screen again(folder_->path());
  QTRY_COMPARE_WITH_TIMEOUT(again.points(0), 3, kPatience);
}

void TestMainWindow::proposesServersUncheckedAtTheFirstStart() {
  Screen screen(folder_->path());
  screen.window.showFirstRun();
  auto* steps = screen.get<QWizard>("firstRun");
  QVERIFY(steps != nullptr);
  steps->next();
  const auto proposed = steps->findChildren<QCheckBox*>(u"publicServer"_s);
  QCOMPARE(proposed.size(), 1);  // one of each operator
  for (const QCheckBox* box : proposed) {
    QVERIFY(!box->isChecked());
    QVERIFY(box->text().contains("public test server"_L1));
  }
  steps->findChild<QCheckBox*>(u"demonstration"_s)->click();
  steps->next();
  steps->findChild<QCheckBox*>(u"firstNotifies"_s)->click();
  steps->accept();
  QCOMPARE(screen.table().model()->rowCount(), 2);
  QVERIFY(screen.monitor.isDemonstration());
  QVERIFY(screen.monitor.settings().welcomed);
  QVERIFY(!screen.monitor.settings().notifies);
}

void TestMainWindow::skipsTheFirstSteps() {
  Screen screen(folder_->path());
  screen.window.showFirstRun();
  auto* steps = screen.get<QWizard>("firstRun");
  QVERIFY(steps != nullptr);
  steps->next();
  steps->findChild<QCheckBox*>(u"demonstration"_s)->click();
  steps->reject();
  QCOMPARE(screen.table().model()->rowCount(), 0);
  QVERIFY(screen.monitor.store().load().settings.welcomed);
}

void TestMainWindow::explainsTheNumber() {
  Screen screen(folder_->path());
  QVERIFY(screen.monitor.startDemonstration().has_value());
  QTRY_COMPARE_WITH_TIMEOUT(screen.monitor.status().servers.agreeing, 2, kPatience);
  QTest::mouseClick(screen.get<QPushButton>("whyButton"), Qt::LeftButton);
  auto* why = screen.get<QDialog>("why");
  QVERIFY(why != nullptr && why->isVisible());
  QStringList texts;
  for (const QLabel* label : why->findChildren<QLabel*>()) {
    texts.append(label->text());
  }
  const QString all = texts.join(u'\n');
  QVERIFY2(all.contains("2 servers agree"_L1), qPrintable(all));
  QVERIFY2(all.contains(u"((T2 − T1) + (T3 − T4)) / 2 = "_s), qPrintable(all));
}

void TestMainWindow::tellsAllItKnowsOfAServer() {
  Screen screen(folder_->path());
  QVERIFY(screen.monitor.startDemonstration().has_value());
  QTRY_COMPARE_WITH_TIMEOUT(screen.monitor.status().servers.agreeing, 2, kPatience);
  // The plot is updated shortly after the first answers.
  const QString server = screen.monitor.servers().records()[0].entry().historyName();
  QTRY_VERIFY_WITH_TIMEOUT(!screen.monitor.history().points(server, screen.charts().shownSpan()).empty(), kPatience);
  screen.get<QAction>("details")->trigger();
  auto* details = screen.get<QDialog>("details");
  QVERIFY(details != nullptr && details->isVisible());
  QStringList texts;
  for (const QLabel* label : details->findChildren<QLabel*>()) {
    texts.append(label->text());
  }
  const QString all = texts.join(u'\n');
  for (const auto expected :
       {"sha256:"_L1, "ALPN"_L1, "Estimated error:"_L1, "Median offset:"_L1, "by the kernel"_L1}) {
    QVERIFY2(all.contains(expected), qPrintable(expected + " is not in\n"_L1 + all));
  }
  screen.monitor.removeServer(0);
  QVERIFY(!details->isVisible());
}

void TestMainWindow::exportsWhatThePlotsShow() {
  Screen screen(folder_->path());
  QVERIFY(screen.monitor.startDemonstration().has_value());
  QTRY_VERIFY_WITH_TIMEOUT(screen.points(0) >= 3, kPatience);
  const auto contents = [&](const QString& name) {
    screen.window.saveShown(folder_->filePath(name));
    QFile file(folder_->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  };
  // The plot shows new points with a short delay.
  QTRY_VERIFY_WITH_TIMEOUT(contents(u"table.csv"_s).count('\n') >= 4, kPatience);
  const QList<QByteArray> lines = contents(u"table.csv"_s).split('\n');
  QCOMPARE(lines.first(), QByteArray("time,server,offset_s,round_trip_s"));
  QCOMPARE(lines[1].split(',').size(), 4);
  QVERIFY(contents(u"plot.svg"_s).contains("<svg"));
  QVERIFY(QImage::fromData(contents(u"plot.png"_s)).width() > 300);
  screen.window.saveShown(u"/nowhere/plot.png"_s);
  QVERIFY(screen.window.findChild<QMessageBox*>() != nullptr);
}

void TestMainWindow::remembersServersAndRange() {
  {
    Screen screen(folder_->path());
    screen.monitor.addServer({.spec = client::ServerSpec::parse("127.0.0.1:9").value()});
    screen.monitor.apply({.range = ChartRange::SixHours});
  }
  Screen again(folder_->path());
  QCOMPARE(again.table().model()->rowCount(), 1);
  QCOMPARE(again.monitor.settings().range, ChartRange::SixHours);
}

void TestMainWindow::isMinimizedWhenClosedWithoutATray() {
  Screen screen(folder_->path());
  QSignalSpy quit(&screen.window, &MainWindow::quitRequested);
  screen.window.close();
  QVERIFY(screen.window.isVisible() && screen.window.isMinimized());
  QCOMPARE(quit.count(), 0);
  screen.window.present();
  QVERIFY(!screen.window.isMinimized());
}

void TestMainWindow::onlyHidesWhenClosedWithATray() {
  Screen screen(folder_->path());
  screen.window.setHidesOnClose(true);
  QSignalSpy quit(&screen.window, &MainWindow::quitRequested);
  screen.window.close();
  QVERIFY(!screen.window.isVisible());
  QCOMPARE(quit.count(), 0);
  screen.window.present();
  QVERIFY(screen.window.isVisible());
}

void TestMainWindow::describesThePlotToScreenReaders() {
  Screen screen(folder_->path());
  QVERIFY(!screen.charts().accessibleName().isEmpty());
  QVERIFY(screen.monitor.startDemonstration().has_value());
  QTRY_VERIFY_WITH_TIMEOUT(screen.charts().accessibleDescription().contains("round-trip time"_L1), kPatience);
  QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&screen.table());
  QVERIFY(table != nullptr);
  QCOMPARE(table->text(QAccessible::Name), u"Servers"_s);
}

void TestMainWindow::showsEachStateByAnIconOfItsOwn() {
  QSet<QString> names{syncingIconName()};
  for (const app::ClockState state :
       {app::ClockState::Starting, app::ClockState::Good, app::ClockState::Drifting, app::ClockState::Wrong,
        app::ClockState::Contradiction, app::ClockState::NoAnswer, app::ClockState::Paused}) {
    names.insert(stateIconName(state));
  }
  QCOMPARE(names.size(), 8);
  std::vector<QImage> pictures;
  for (const QString& name : names) {
    const QImage picture = trayIcon(name, TrayIconColor::Dark).pixmap(22).toImage();
    QVERIFY2(!picture.isNull() && std::find(pictures.begin(), pictures.end(), picture) == pictures.end(),
             qPrintable(name));
    pictures.push_back(picture);
  }
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
