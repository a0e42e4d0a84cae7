// SPDX-License-Identifier: MIT
// Time from exec to the first painted window: the monitor and, alternately, an empty window with an empty plot. It runs
// itself for each of them, offscreen and without the user's settings; it only prints. With the argument "day", the
// monitor has 20 servers and a day of their answers, one per second each.
#undef QT_NO_KEYWORDS
#include <qcustomplot.h>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <vector>

#include "clock/system_clock.h"
#include "day_of_history.h"
#include "desktop/desktop.h"
#include "platform/translations.h"
#include "ui/look/state_icon.h"

using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;

namespace {

constexpr int kRuns = 40;
constexpr int kRunsWithDay = 10;

/// Detects the first painting of a plot: then the window is on the screen.
class FirstPaint final : public QObject {
 public:
  FirstPaint() { qApp->installEventFilter(this); }

  void waitAndTell() const {
    while (!isPainted_) {
      QCoreApplication::processEvents();
    }
    std::puts("painted");
    std::fflush(stdout);
  }

 private:
  bool eventFilter(QObject* watched, QEvent* event) override {
    isPainted_ = isPainted_ || (event->type() == QEvent::Paint && qobject_cast<QCustomPlot*>(watched) != nullptr);
    return false;
  }

  bool isPainted_ = false;
};

void showEmptyWindow() {
  const FirstPaint paint;
  QMainWindow window;
  window.setCentralWidget(new QCustomPlot);
  window.resize(1180, 740);
  window.show();
  paint.waitAndTell();
}

// As main() does.
void showMonitor() {
  const FirstPaint paint;
  useOwnIcons();
  installTranslations({});
  const clock::SystemClock clock;
  const Desktop desktop(clock, {});
  paint.waitAndTell();
}

// None of the servers exists.
void writeSettings(bool withDay) {
  const SettingsStore store = SettingsStore::ofUser();
  Settings settings{.welcomed = true};
  if (withDay) {
    for (int i = 0; i < bench::kServers; ++i) {
      settings.servers.push_back(bench::serverNumber(i));
    }
    settings.range = ChartRange::OneDay;
    settings.pollInterval = kShortestPollInterval;
  } else {
    for (const char* address : {"127.0.0.1:9", "127.0.0.2:9", "127.0.0.3:9"}) {
      settings.servers.push_back({.spec = client::ServerSpec::parse(address).value()});
    }
  }
  store.save(settings);
  if (withDay) {
    QDir().mkpath(QFileInfo(store.historyFile()).path());
    bench::writeDay(store.historyFile(), clock::SystemClock().wall());
  }
}

/// Milliseconds.
double timeOf(const QString& what) {
  QProcess program;
  QElapsedTimer timer;
  timer.start();
  program.start(QCoreApplication::applicationFilePath(), {what});
  program.waitForReadyRead();
  const double taken = static_cast<double>(timer.nsecsElapsed()) / 1e6;
  program.waitForFinished();
  if (program.exitStatus() != QProcess::NormalExit || program.readAllStandardOutput() != "painted\n") {
    qFatal("The %s window was not painted.", qPrintable(what));
  }
  return taken;
}

double medianOf(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

int compare(bool withDay) {
  const QTemporaryDir folder;
  for (const char* variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"}) {
    qputenv(variable, folder.path().toUtf8());
  }
  qputenv("QT_QPA_PLATFORM", "offscreen");
  qunsetenv("DBUS_SESSION_BUS_ADDRESS");
  writeSettings(withDay);
  std::vector<double> empty;
  std::vector<double> monitor;
  std::vector<double> ratios;  // of consecutive runs, so that changes of the machine's speed affect both
  for (int run = 0; run < (withDay ? kRunsWithDay : kRuns); ++run) {
    empty.push_back(timeOf(u"empty"_s));
    monitor.push_back(timeOf(u"monitor"_s));
    ratios.push_back(monitor.back() / empty.back());
  }
  std::printf("empty window: median %.1f ms, best %.1f ms\n", medianOf(empty), *std::ranges::min_element(empty));
  std::printf("monitor:      median %.1f ms, best %.1f ms\n", medianOf(monitor), *std::ranges::min_element(monitor));
  std::printf("monitor / empty: median %.2f\n", medianOf(ratios));
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const QByteArray what = argc < 2 ? QByteArray() : QByteArray(argv[1]);
  if (what.isEmpty() || what == "day") {
    const QCoreApplication application(argc, argv);
    return compare(!what.isEmpty());
  }
  const QApplication application(argc, argv);
  if (what == "monitor") {
    showMonitor();
  } else {
    showEmptyWindow();
  }
  return 0;
}
