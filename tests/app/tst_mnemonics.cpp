// SPDX-License-Identifier: GPL-3.0-or-later
// Alt with a letter reaches one control of a window and one entry of a menu, in each language.
#include <QAbstractButton>
#include <QApplication>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTest>
#include <map>

#include "platform/translations.h"
#include "still_sync.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/servers/server_dialog.h"
#include "ui/sync/sync_sheet.h"
#include "ui/tray/pause_menu.h"
#include "ui/window/first_run.h"
#include "ui/window/main_window.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

// "E&xport": Alt+X. Empty: none.
QString mnemonicOf(const QString& text) {
  return QKeySequence::mnemonic(text).toString();
}

QString inWords(const std::multimap<QString, QString>& texts, const QString& where) {
  QStringList doubles;
  for (auto it = texts.begin(); it != texts.end(); it = texts.upper_bound(it->first)) {
    if (texts.count(it->first) > 1) {
      doubles << it->first + u' ' + it->second + " | "_L1 + std::next(it)->second;
    }
  }
  return doubles.isEmpty() ? QString() : where + ": "_L1 + doubles.join("; "_L1);
}

QString doublesIn(const QList<QAction*>& actions, const QString& where) {
  std::multimap<QString, QString> texts;
  for (const QAction* action : actions) {
    if (const QString key = mnemonicOf(action->text()); !key.isEmpty()) {
      texts.emplace(key, action->text());
    }
  }
  return inWords(texts, where);
}

QString textOf(const QWidget& widget) {
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
    return button->text();
  }
  if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
    return group->title();
  }
  const auto* label = qobject_cast<const QLabel*>(&widget);
  return label != nullptr && label->buddy() != nullptr ? label->text() : QString();
}

// What is shown at the same time; menus: those of the menu bar.
QString doublesIn(const QWidget& window, const QString& where, const QList<QAction*>& menus = {}) {
  std::multimap<QString, QString> texts;
  for (const QAction* menu : menus) {
    texts.emplace(mnemonicOf(menu->text()), menu->text());
  }
  for (const QWidget* widget : window.findChildren<QWidget*>()) {
    if (const QString key = mnemonicOf(textOf(*widget)); !key.isEmpty() && widget->isVisibleTo(&window)) {
      texts.emplace(key, textOf(*widget));
    }
  }
  return inWords(texts, where);
}

struct World {
  World() {
    for (const char* address : {"a.example.org", "b.example.org", "c.example.org"}) {
      monitor.addServer(makeEntry(address));
    }
  }

  TestClock clock;
  Monitor monitor{clock, makeStillLoop, SettingsStore::inMemory()};
};

QString phaseUnless(const Synchroniser& sync, Synchroniser::Phase expected) {
  return sync.phase() == expected ? QString() : u"not in the phase %1"_s.arg(static_cast<int>(expected));
}

// A proposal that has to be confirmed, its result, and a clock that is far off.
QStringList doublesInSyncSheet(World& world) {
  StillBurst engine(world.clock);
  engine.answers = {{3ms, 600us}, {3ms, 600us}, {3ms, 600us}};
  StillHelper helper;
  helper.status = {.services = {u"chrony"_s}, .isSteered = true};
  Synchroniser sync(world.monitor, world.clock, engine, helper, [] { return Duration{}; }, nothingIsPast);
  const SyncSheet sheet(sync, world.clock);
  sync.start();
  sync.proposeAllTheSame();
  QStringList doubles{doublesIn(sheet, u"proposal"_s), phaseUnless(sync, Synchroniser::Phase::Proposing)};
  helper.status = {};
  sync.start();
  sync.apply();
  doubles << doublesIn(sheet, u"result"_s) << phaseUnless(sync, Synchroniser::Phase::Done);
  engine.failure = ErrorCode::CertificateNotYetValid;
  sync.start();
  return doubles << doublesIn(sheet, u"far off"_s) << phaseUnless(sync, Synchroniser::Phase::Refused);
}

}  // namespace

class TestMnemonics : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void entriesOfAMenuHaveDifferentLetters_data() { languages(); }
  void entriesOfAMenuHaveDifferentLetters();
  void controlsOfAWindowHaveDifferentLetters_data() { languages(); }
  void controlsOfAWindowHaveDifferentLetters();

 private:
  static void languages();
};

void TestMnemonics::languages() {
  QTest::addColumn<QString>("language");
  for (const Language& language : availableLanguages()) {
    QTest::newRow(qPrintable(language.code)) << language.code;
  }
}

void TestMnemonics::entriesOfAMenuHaveDifferentLetters() {
  QFETCH(QString, language);
  installTranslations(language);
  World world;
  const MainWindow window(world.monitor, world.clock);
  const PauseMenu pause(world.monitor);
  QStringList doubles{doublesIn(window, u"main window"_s, window.menuBar()->actions())};
  int menus = 0;
  for (const QWidget* widget : QApplication::allWidgets()) {
    if (const auto* menu = qobject_cast<const QMenu*>(widget)) {
      doubles << doublesIn(menu->actions(), menu->title());
      ++menus;
    }
  }
  QVERIFY(menus >= 6);  // those of the menu bar, and that of the tray for pausing
  doubles.removeAll(QString());
  QCOMPARE(doubles.join(u'\n'), QString());
}

void TestMnemonics::controlsOfAWindowHaveDifferentLetters() {
  QFETCH(QString, language);
  installTranslations(language);
  World world;
  QStringList doubles;
  PreferencesDialog preferences(world.monitor);
  const int pages = preferences.findChild<QStackedWidget*>()->count();
  QVERIFY(pages > 5);
  for (int page = 0; page < pages; ++page) {
    preferences.setPage(page);
    doubles << doublesIn(preferences, u"page %1"_s.arg(page));
  }
  const ServerDialog server(std::nullopt, [](const ServerEntry&) { return false; });
  doubles << doublesIn(server, server.windowTitle());
  FirstRun steps(world.monitor, [] { return clock::Steering{}; });
  for (steps.restart(); steps.nextId() >= 0; steps.next()) {
    doubles << doublesIn(steps, u"step %1"_s.arg(steps.currentId()));
  }
  doubles << doublesIn(steps, u"last step"_s) << doublesInSyncSheet(world);
  doubles.removeAll(QString());
  QCOMPARE(doubles.join(u'\n'), QString());
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
