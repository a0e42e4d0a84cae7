// SPDX-License-Identifier: GPL-3.0-or-later
// Actions of the window for several servers, the order of the table, and what explains both.
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "patience.h"
#include "platform/translations.h"
#include "still_world.h"
#include "ui/servers/server_table.h"
#include "ui/window/main_window.h"

using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

/// A monitor and its window, with settings in a temporary folder.
struct Screen {
  explicit Screen(const QString& folder)
      : monitor(clock, makeStillLoop, SettingsStore(folder + "/monitor.ini"_L1, folder + "/window.ini"_L1)),
        window(monitor, clock) {
    window.show();
  }

  template <typename T>
  T* get(const char* name) {
    return window.findChild<T*>(QLatin1String(name));
  }
  ServerTable& table() { return *get<ServerTable>("serverTable"); }
  QStringList names() {
    QStringList names;
    for (const ServerRecord& record : monitor.servers().records()) {
      names.append(record.entry().name());
    }
    return names;
  }

  TestClock clock;
  Monitor monitor;
  MainWindow window;
};

}  // namespace

class TestTableActions : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { installTranslations(u"en"_s); }
  void init() { folder_ = std::make_unique<QTemporaryDir>(); }
  void removesSeveralServersAndBringsThemBackAtOnce();
  void sortsByAColumnUntilTheOwnOrderIsWantedAgain();
  void listsEveryShortcut();
  void explainsTheWordsOfTheTable();

 private:
  std::unique_ptr<QTemporaryDir> folder_;
};

void TestTableActions::removesSeveralServersAndBringsThemBackAtOnce() {
  Screen screen(folder_->path());
  for (int port = 1; port <= 5; ++port) {
    screen.monitor.addServer({.spec = client::ServerSpec::parse("127.0.0.1:" + std::to_string(port)).value()});
  }
  const QStringList all = screen.names();
  const auto select = [&](int row) {
    screen.table().selectionModel()->select(screen.table().model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
  };
  screen.table().selectRow(1);
  select(3);
  select(4);
  screen.get<QAction>("copyServer")->trigger();
  QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 3);
  screen.get<QAction>("removeServer")->trigger();
  QCOMPARE(screen.names(), (QStringList{all[0], all[2]}));
  QCOMPARE(screen.get<QPushButton>("undoButton")->text(), u"3 servers were removed. Undo"_s);
  screen.table().selectRow(0);
  screen.get<QAction>("removeServer")->trigger();
  QCOMPARE(screen.names(), QStringList{all[2]});
  screen.get<QAction>("undoRemoval")->trigger();
  QCOMPARE(screen.names(), (QStringList{all[0], all[2]}));
  screen.get<QAction>("undoRemoval")->trigger();
  QCOMPARE(screen.names(), all);
  QVERIFY(!screen.get<QAction>("undoRemoval")->isEnabled());
}

void TestTableActions::sortsByAColumnUntilTheOwnOrderIsWantedAgain() {
  const QStringList own{u"127.0.0.1:30"_s, u"127.0.0.1:4"_s, u"127.0.0.1:200"_s};
  const QStringList sorted{own[1], own[0], own[2]};
  const auto shown = [](Screen& screen) {
    QStringList names;
    for (int row = 0; row < screen.table().model()->rowCount(); ++row) {
      names.append(screen.table().model()->index(row, 0).data().toString());
    }
    return names;
  };
  {
    Screen screen(folder_->path());
    for (const QString& name : own) {
      screen.monitor.addServer({.spec = client::ServerSpec::parse(name.toStdString()).value()});
    }
    QHeaderView& titles = *screen.table().horizontalHeader();
    const auto click = [&] {
      QTest::mouseClick(titles.viewport(), Qt::LeftButton, {},
                        QPoint(titles.sectionPosition(0) + 20, titles.height() / 2));
    };
    screen.table().selectRow(2);
    click();
    QCOMPARE(shown(screen), sorted);
    QCOMPARE(screen.names(), own);
    QVERIFY(!screen.get<QAction>("moveUp")->isEnabled());
    QCOMPARE(screen.table().dragDropMode(), QAbstractItemView::NoDragDrop);
    // Actions are for the server that is seen, not for the same row of the list.
    QCOMPARE(screen.table().currentRow(), 2);
    screen.table().selectRow(0);
    QCOMPARE(*screen.table().currentServer(), screen.monitor.servers().records()[1].id());
    click();
    QCOMPARE(shown(screen), (QStringList{sorted[2], sorted[1], sorted[0]}));
    click();
    QCOMPARE(shown(screen), own);
    QVERIFY(screen.get<QAction>("moveUp")->isEnabled());
    QCOMPARE(screen.table().dragDropMode(), QAbstractItemView::InternalMove);
    screen.get<QMenu>("sortMenu")->actions().at(1)->trigger();
  }
  Screen again(folder_->path());
  QCOMPARE(shown(again), sorted);
  again.get<QMenu>("sortMenu")->actions().at(0)->trigger();
  QCOMPARE(shown(again), own);
}

void TestTableActions::listsEveryShortcut() {
  Screen screen(folder_->path());
  screen.get<QAction>("showShortcuts")->trigger();
  const auto* dialog = screen.get<QDialog>("shortcuts");
  QVERIFY(dialog != nullptr && dialog->isVisible());
  QStringList texts;
  for (const QLabel* label : dialog->findChildren<QLabel*>()) {
    texts.append(label->text());
  }
  int listed = 0;
  for (const QAction* action : screen.window.findChildren<QAction*>()) {
    if (!action->shortcuts().isEmpty()) {
      const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
      QVERIFY2(texts.contains(keys), qPrintable(action->text()));
      ++listed;
    }
  }
  QVERIFY(listed > 15);
  QVERIFY(texts.contains(u"Sync Clock"_s));
}

void TestTableActions::explainsTheWordsOfTheTable() {
  Screen screen(folder_->path());
  const QString titleTip = screen.table().model()->headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString();
  for (const QString& word : {u"selected: "_s, u"combined: "_s, u"falseticker: "_s}) {
    QVERIFY(screen.table().whatsThis().contains(word));
    QVERIFY(titleTip.contains(word));
  }
}

QTEST_MAIN(TestTableActions)
#include "tst_table_actions.moc"
