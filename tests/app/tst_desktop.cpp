// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program with start options of the user. Without a tray, hidden windows are shown again.
#include <unistd.h>

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <csignal>
#include <cstdlib>

#include "clock/system_clock.h"
#include "desktop/desktop.h"
#include "patience.h"
#include "test_support.h"
#include "ui/plot/charts.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/servers/server_dialog.h"

using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

MainWindow* mainWindow() {
  for (QWidget* widget : QApplication::topLevelWidgets()) {
    if (auto* window = qobject_cast<MainWindow*>(widget)) {
      return window;
    }
  }
  return nullptr;
}

QString firstMenu() {
  return mainWindow()->menuBar()->actions().constFirst()->text();
}

void keep(Settings settings) {
  settings.welcomed = true;
  QVERIFY(SettingsStore::ofUser().save(settings));
}

double sizeOf(const std::optional<ValueRange>& range) {
  return range ? range->upper - range->lower : 0;
}

}  // namespace

class TestDesktop : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void startsHiddenWhenToldTo_data();
  void startsHiddenWhenToldTo();
  void beginsInTheChosenLanguage();
  void speaksAnotherLanguageAtOnce();
  void goesOnWhereItWasInAnotherLanguage();
  void plotStaysZoomedInAnotherLanguage_data();
  void plotStaysZoomedInAnotherLanguage();
  void windowsAreMirroredOnlyWithTheTexts();
  void endsInOrderWhenItIsToldTo();

 private:
  const clock::SystemClock clock_;
};

void TestDesktop::startsHiddenWhenToldTo_data() {
  QTest::addColumn<bool>("startHidden");
  QTest::addColumn<bool>("hiddenOption");
  QTest::addColumn<bool>("isShown");
  QTest::newRow("as usual") << false << false << true;
  QTest::newRow("by the preferences") << true << false << false;
  QTest::newRow("by the command line") << false << true << false;
}

void TestDesktop::startsHiddenWhenToldTo() {
  QFETCH(bool, startHidden);
  QFETCH(bool, hiddenOption);
  QFETCH(bool, isShown);
  keep({.startHidden = startHidden});
  const Desktop desktop(clock_, {.hidden = hiddenOption});
  QCOMPARE(mainWindow()->isVisible(), isShown);
}

void TestDesktop::beginsInTheChosenLanguage() {
  keep({.language = u"pl"_s});
  const Desktop desktop(clock_, {});
  QCOMPARE(firstMenu(), u"&Plik"_s);
}

void TestDesktop::speaksAnotherLanguageAtOnce() {
  keep({.language = u"en"_s});
  const Desktop desktop(clock_, {});
  QCOMPARE(firstMenu(), u"&File"_s);
  mainWindow()->showPreferences(0);
  const auto* dialog = mainWindow()->findChild<PreferencesDialog*>();
  QVERIFY(dialog != nullptr);
  auto* language = dialog->findChild<QComboBox*>(u"language"_s);
  language->setCurrentIndex(language->findText(u"Polski"_s));  // as with assistive technology
  QTRY_COMPARE_WITH_TIMEOUT(firstMenu(), u"&Plik"_s, kPatience);
  QVERIFY(mainWindow()->isVisible());
  QVERIFY(mainWindow()->findChild<PreferencesDialog*>()->isVisible());  // the same page is open again
  QCOMPARE(SettingsStore::ofUser().load().settings.language, u"pl"_s);
}

// Windows are made anew for a language. Nothing else of them may change.
void TestDesktop::goesOnWhereItWasInAnotherLanguage() {
  Settings settings{.language = u"en"_s};
  for (int port = 1; port <= 30; ++port) {
    settings.servers.push_back(makeEntry(qPrintable(u"127.0.0.1:%1"_s.arg(port))));
  }
  keep(settings);
  const Desktop desktop(clock_, {});
  const auto trigger = [](const QString& action) { mainWindow()->findChild<QAction*>(action)->trigger(); };
  const auto dialog = [](const QString& name) { return mainWindow()->findChild<QDialog*>(name); };
  auto* table = mainWindow()->findChild<QTableView*>(u"serverTable"_s);
  table->setCurrentIndex(table->model()->index(7, 0));
  for (const QString& action : {u"details"_s, u"measurements"_s, u"why"_s, u"events"_s, u"addServer"_s}) {
    trigger(action);
  }
  table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 2);
  const int scrolled = table->verticalScrollBar()->value();
  QVERIFY(scrolled > 0);
  auto* address = mainWindow()->findChild<ServerDialog*>()->findChild<QLineEdit*>(u"address"_s);
  address->setText(u"half.typed.exam"_s);
  dialog(u"events"_s)->resize(640, 431);
  mainWindow()->showPreferences(PreferencesDialog::General);
  auto* language = dialog(u"preferences"_s)->findChild<QComboBox*>(u"language"_s);
  language->setFocus();
  const QPointer<QTableView> old = table;
  language->setCurrentIndex(language->findText(u"Deutsch"_s));
  QTRY_VERIFY_WITH_TIMEOUT(old == nullptr, kPatience);

  QCOMPARE(firstMenu(), u"&Datei"_s);
  table = mainWindow()->findChild<QTableView*>(u"serverTable"_s);
  QCOMPARE(table->currentIndex().row(), 7);
  QTRY_COMPARE_WITH_TIMEOUT(table->verticalScrollBar()->value(), scrolled, kPatience);
  for (const QString& name : {u"details"_s, u"measurements"_s, u"why"_s, u"events"_s, u"preferences"_s}) {
    QVERIFY2(dialog(name) != nullptr && dialog(name)->isVisible(), qPrintable(name));
  }
  QCOMPARE(dialog(u"events"_s)->size(), QSize(640, 431));
  QVERIFY(mainWindow()->findChild<ServerDialog*>()->isVisible());
  QCOMPARE(mainWindow()->findChild<ServerDialog*>()->findChild<QLineEdit*>(u"address"_s)->text(), u"half.typed.exam"_s);
  QCOMPARE(dialog(u"preferences"_s)->focusWidget()->objectName(), u"language"_s);
}

void TestDesktop::plotStaysZoomedInAnotherLanguage_data() {
  QTest::addColumn<QList<int>>("keys");
  QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
  QTest::newRow("time of a live plot") << QList<int>{Qt::Key_Plus, Qt::Key_Plus} << Qt::KeyboardModifiers();
  QTest::newRow("time in the past") << QList<int>{Qt::Key_PageUp, Qt::Key_Plus} << Qt::KeyboardModifiers();
  QTest::newRow("values") << QList<int>{Qt::Key_Plus} << Qt::KeyboardModifiers(Qt::ControlModifier);
  QTest::newRow("nothing") << QList<int>{} << Qt::KeyboardModifiers();
}

void TestDesktop::plotStaysZoomedInAnotherLanguage() {
  QFETCH(QList<int>, keys);
  QFETCH(Qt::KeyboardModifiers, modifiers);
  Settings settings{.language = u"en"_s};
  settings.servers.push_back(makeEntry("127.0.0.1:1"));
  keep(settings);
  const Desktop desktop(clock_, {});
  auto* charts = mainWindow()->findChild<Charts*>();
  for (const int key : keys) {
    QTest::keyClick(charts, static_cast<Qt::Key>(key), modifiers);
  }
  QCOMPARE(charts->isZoomed(), !keys.isEmpty());
  const PlotZoom before = charts->zoomed();
  mainWindow()->showPreferences(PreferencesDialog::General);
  auto* language = mainWindow()->findChild<QComboBox*>(u"language"_s);
  const QPointer<Charts> old = charts;
  language->setCurrentIndex(language->findText(u"Deutsch"_s));
  QTRY_VERIFY_WITH_TIMEOUT(old == nullptr, kPatience);

  charts = mainWindow()->findChild<Charts*>();
  const PlotZoom after = charts->zoomed();
  QCOMPARE(charts->isZoomed(), !keys.isEmpty());
  QCOMPARE(after.isLive, before.isLive);
  QCOMPARE(sizeOf(after.time), sizeOf(before.time));
  if (before.time && !before.isLive) {
    QCOMPARE(after.time->lower, before.time->lower);
  }
  QCOMPARE(sizeOf(after.offsets), sizeOf(before.offsets));
  QCOMPARE(sizeOf(after.delays), sizeOf(before.delays));
}

// Hebrew and Persian are not translated.
void TestDesktop::windowsAreMirroredOnlyWithTheTexts() {
  for (const QString& language : {u"he"_s, u"fa"_s, u"ar"_s}) {
    keep({.language = language});
    const Desktop desktop(clock_, {});
    const bool isEnglish = firstMenu() == "&File"_L1;
    QVERIFY(isEnglish || language == "ar"_L1);
    QCOMPARE(mainWindow()->layoutDirection(), isEnglish ? Qt::LeftToRight : Qt::RightToLeft);
  }
}

// As at logout.
void TestDesktop::endsInOrderWhenItIsToldTo() {
  keep({});
  {
    const Desktop desktop(clock_, {});
    mainWindow()->resize(901, 643);
    QTimer::singleShot(0, [] { ::kill(::getpid(), SIGTERM); });
    QTimer::singleShot(20'000, [] { QCoreApplication::exit(EXIT_FAILURE); });
    QCOMPARE(QCoreApplication::exec(), 0);
  }
  const Desktop again(clock_, {});
  QCOMPARE(mainWindow()->size(), QSize(901, 643));
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
