// SPDX-License-Identifier: GPL-3.0-or-later
// Files that the user exports from the window: pictures of the plots with a heading and the legend, and tables.
#include <sys/resource.h>

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QScopeGuard>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <optional>

#include "desktop/screenshot.h"
#include "history/history_export.h"
#include "measured_screen.h"
#include "ui/events/event_export.h"
#include "ui/plot/plot_export.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

/// While it exists, this process cannot write more than some bytes into a file.
class FullDisk {
 public:
  FullDisk() : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
    getrlimit(RLIMIT_FSIZE, &before_);
    constexpr rlim_t kRoom = 16;  // bytes
    const rlimit full{.rlim_cur = kRoom, .rlim_max = before_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &full);
  }
  ~FullDisk() {
    setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, handler_);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;

 private:
  void (*handler_)(int);
  rlimit before_{};
};

bool exportHistory(const History& history, const QString& path) {
  HistoryExport out(history);
  std::optional<bool> isWritten;
  QObject::connect(&out, &HistoryExport::finished, [&](const QString&, bool isGood) { isWritten = isGood; });
  out.start(path, history.since() ? TimeSpan{.from = *history.since(), .to = *history.since() + 1h} : TimeSpan{});
  return QTest::qWaitFor([&] { return isWritten.has_value(); }, kPatience) && *isWritten;
}

/// By the export that has files of this name.
bool save(MeasuredScreen& screen, const QString& path) {
  const QString name = QFileInfo(path).fileName();
  if (name.startsWith("plot"_L1)) {
    screen.window.saveShown(path);
    return screen.window.findChild<QMessageBox*>() == nullptr;
  }
  if (name.startsWith("events"_L1)) {
    const LogEntry event{.at = screen.clock.wall(), .kind = LogKind::ClockSet};
    return exportEvents(path, {&event, 1});
  }
  if (name.startsWith("history"_L1)) {
    return exportHistory(screen.monitor.history(), path);
  }
  return name.startsWith("window"_L1) ? writeScreenshot(screen.window, path)
                                      : SettingsStore::exportServers(path, screen.monitor.settings().servers);
}

}  // namespace

class TestPlotExport : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void exportedPageHasHeadingAndLegend();
  void typeOfAnExportFollowsItsName();
  void exportThatFailsIsExplained();
  void exportThatFailsKeepsTheOldFile_data();
  void exportThatFailsKeepsTheOldFile();

 private:
  QByteArray exported(MainWindow& window, const QString& name) const;

  QTemporaryDir folder_;
};

QByteArray TestPlotExport::exported(MainWindow& window, const QString& name) const {
  window.saveShown(folder_.filePath(name));
  QFile file(folder_.filePath(name));
  return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPlotExport::exportedPageHasHeadingAndLegend() {
  const QByteArray zone = qgetenv("TZ");
  qputenv("TZ", "Europe/Berlin");
  const auto restore = qScopeGuard([&zone] { qputenv("TZ", zone); });
  MeasuredScreen screen;
  QVERIFY(screen.isUpToDate());
  const QString page = QString::fromUtf8(exported(screen.window, u"page.svg"_s));
  QVERIFY(page.contains(u">The clock of "_s + QSysInfo::machineHostName()));
  QVERIFY2(page.contains(u"18 Dec 2024 01:05:20 (Europe/Berlin, UTC+01:00)<"_s), qPrintable(page.mid(0, 2'000)));
  QVERIFY(page.contains(u">all combined<"_s));
  QVERIFY(page.contains(u">two.example.org<"_s));
  const QImage picture = QImage::fromData(exported(screen.window, u"page.png"_s));
  QVERIFY(picture.height() > viewOf(screen.charts())->height() * picture.devicePixelRatio());
}

void TestPlotExport::typeOfAnExportFollowsItsName() {
  MeasuredScreen screen;
  QVERIFY(screen.isUpToDate());
  QVERIFY(exported(screen.window, u"page.PDF"_s).startsWith("%PDF-"));
  QVERIFY(exported(screen.window, u"page.png"_s).startsWith("\x89PNG"));
  QVERIFY(exported(screen.window, u"page.svg"_s).contains("<svg"));
  QVERIFY(exported(screen.window, u"page.csv"_s).startsWith("time,server,"));
  QCOMPARE(proposedPlotName(u"my/host"_s, QDate(2026, 11, 30)), u"tsq-my-host-2026-11-30.png"_s);

  QString chosen;
  choosePlotFile(screen.window, [&chosen](const QString& file) { chosen = file; });
  auto& dialog = *screen.window.findChild<QFileDialog*>();
  QVERIFY(dialog.selectedFiles().value(0).endsWith(u".png"_s));
  dialog.setDirectory(folder_.path());
  const QString pdf = dialog.nameFilters()[2];
  dialog.selectNameFilter(pdf);
  Q_EMIT dialog.filterSelected(pdf);  // as the user's choice does
  QVERIFY(dialog.selectedFiles().value(0).endsWith(u".pdf"_s));
  dialog.selectFile(u"without-extension"_s);
  QMetaObject::invokeMethod(&dialog, "accept");
  QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(chosen).fileName(), u"without-extension.pdf"_s, kPatience);
}

void TestPlotExport::exportThatFailsIsExplained() {
  MeasuredScreen screen;
  const auto problem = [&](const QString& file) {
    screen.window.saveShown(file);
    auto* box = screen.window.findChild<QMessageBox*>();
    const QString text = box == nullptr ? QString() : box->text();
    delete box;
    return text;
  };
  const QString other = folder_.filePath(u"plot.jpg"_s);
  QVERIFY(problem(other).contains(u".png, .svg, .pdf or .csv"_s));
  QVERIFY(!QFile::exists(other));
  for (const QString& name : {u"plot.png"_s, u"plot.svg"_s, u"plot.pdf"_s, u"plot.csv"_s}) {
    const QString text = problem(u"/nowhere/"_s + name);
    QVERIFY2(text.contains(u"No such file"_s) && text.contains(u"/nowhere/"_s + name), qPrintable(text));
  }
}

void TestPlotExport::exportThatFailsKeepsTheOldFile_data() {
  QTest::addColumn<QString>("name");
  for (const char* name : {"plot.png", "plot.svg", "plot.pdf", "plot.csv", "events.csv", "events.txt", "servers.ini",
                           "history.csv", "window.png"}) {
    QTest::newRow(name) << QString::fromLatin1(name);
  }
}

// A file may not become larger than a few bytes, as on a full disk.
void TestPlotExport::exportThatFailsKeepsTheOldFile() {
  QFETCH(QString, name);
  const QByteArray old = "kept";
  const QString path = folder_.filePath(name);
  QFile file(path);
  QVERIFY(file.open(QFile::WriteOnly) && file.write(old) == old.size());
  file.close();
  MeasuredScreen screen;
  {
    const FullDisk disk;
    QVERIFY(!save(screen, path));
  }
  QVERIFY(file.open(QFile::ReadOnly));
  QCOMPARE(file.readAll(), old);
  file.close();
  QCOMPARE(QDir(folder_.path()).entryList({name + u"?*"_s}, QDir::Files), QStringList());
  delete screen.window.findChild<QMessageBox*>();
  QVERIFY(save(screen, path));
  QVERIFY(file.open(QFile::ReadOnly));
  QVERIFY(file.size() > old.size());
}

QTEST_MAIN(TestPlotExport)
#include "tst_plot_export.moc"
