// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program with start options of the user. Without a tray, hidden windows are shown again.
#include <unistd.h>

#include <QApplication>
#include <QComboBox>
#include <QMenuBar>
#include <QTest>
#include <QTimer>
#include <csignal>
#include <cstdlib>

#include "clock/system_clock.h"
#include "desktop/desktop.h"
#include "patience.h"
#include "ui/preferences/preferences_dialog.h"

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

}  // namespace

class TestDesktop : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void startsHiddenWhenToldTo_data();
  void startsHiddenWhenToldTo();
  void beginsInTheChosenLanguage();
  void speaksAnotherLanguageAtOnce();
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
