// SPDX-License-Identifier: MIT
// Times of the monitor's window with much history, compared with an empty window and plot in the same run: 20 servers,
// a day, one answer per second each. Run it offscreen; it only prints.
#undef QT_NO_KEYWORDS
#include "ui/plot/charts.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QTemporaryDir>
#include <cstdio>
#include <ctime>
#include <semaphore>

#include "clock/system_clock.h"
#include "day_of_history.h"
#include "ui/look/state_icon.h"
#include "ui/window/main_window.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::bench;

namespace {

/// No requests are sent: only the window is measured.
class NoLoop final : public EngineLoop, private Network {
 public:
  Network& network() override { return *this; }
  Result<void> run(Actor& /*actor*/) override {
    stopped_.acquire();
    return {};
  }
  void stop() override { stopped_.release(); }
  void post(std::function<void()> /*task*/) override {}
  void onNetworkChange(std::function<void()> /*handler*/) override {}

 private:
  Result<std::unique_ptr<Socket>> connect(const SocketAddress& /*remote*/, PacketHandler& /*handler*/) override {
    return tl::unexpected(Error{ErrorCode::NetworkUnreachable, {}});
  }
  Result<std::unique_ptr<Socket>> bind(const SocketAddress& /*local*/, PacketHandler& /*handler*/) override {
    return tl::unexpected(Error{ErrorCode::NetworkUnreachable, {}});
  }
  std::unique_ptr<Lookup> resolve(const std::string& /*host*/, std::uint16_t /*port*/,
                                  std::function<void(LookupResult)> /*done*/) override {
    return nullptr;
  }

  std::binary_semaphore stopped_{0};
};

double residentMebibytes() {
  QFile file(u"/proc/self/statm"_s);
  const QList<QByteArray> pages = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QList<QByteArray>();
  return pages.value(1).toDouble() * 4'096 / (1'024 * 1'024);
}

void paint(QWidget& widget) {
  for (int i = 0; i < 3; ++i) {
    QCoreApplication::processEvents();
  }
  widget.repaint();
}

void print(const char* what, double value, const char* unit) {
  std::printf("%-52s %8.1f %s\n", what, value, unit);
}

/// Elapsed time and CPU time; the latter is more reliable on a busy machine.
class Stopwatch {
 public:
  void start() {
    wall_.start();
    processor_ = std::clock();
  }
  double wall() const { return static_cast<double>(wall_.nsecsElapsed()) / 1e6; }
  double processor() const { return static_cast<double>(std::clock() - processor_) * 1e3 / CLOCKS_PER_SEC; }

 private:
  QElapsedTimer wall_;
  std::clock_t processor_ = 0;
};

void print(const char* what, const Stopwatch& watch, int rounds = 1) {
  std::printf("%-52s %8.1f ms (%.1f ms of the processor)\n", what, watch.wall() / rounds, watch.processor() / rounds);
}

constexpr int kRounds = 20;

/// Milliseconds of the processor.
double drawingTime(QCustomPlot& plot) {
  Stopwatch watch;
  watch.start();
  for (int round = 0; round < kRounds; ++round) {
    plot.replot();
  }
  return watch.processor() / kRounds;
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  useOwnIcons();
  const clock::SystemClock clock;
  const QTemporaryDir folder;
  const QString file = folder.filePath(u"history.sqlite"_s);
  Stopwatch timer;
  timer.start();
  writeDay(file, clock.wall());
  print("written: 20 servers, a day, each second", timer);

  double emptyDrawing = 0;
  timer.start();
  {
    QMainWindow empty;
    auto* plot = new QCustomPlot;
    empty.setCentralWidget(plot);
    empty.resize(1180, 740);
    empty.show();
    paint(empty);
    print("empty window with an empty plot, to first paint", timer);
    print("  resident memory", residentMebibytes(), "MiB");
    emptyDrawing = drawingTime(*plot);
  }

  timer.start();
  Monitor monitor(clock, [](const Clock&) { return std::make_unique<NoLoop>(); }, SettingsStore({}, {}, file));
  for (int server = 0; server < kServers; ++server) {
    monitor.addServer(serverNumber(server));
  }
  monitor.apply({.range = ChartRange::OneDay, .pollInterval = 1s, .welcomed = true});
  MainWindow window(monitor, clock);
  window.resize(1180, 740);
  window.show();
  paint(window);
  print("the monitor with a day of them, to first paint", timer);
  print("  resident memory", residentMebibytes(), "MiB");

  auto& charts = *window.findChild<Charts*>();
  for (const ChartRange range :
       {ChartRange::TenMinutes, ChartRange::OneHour, ChartRange::SixHours, ChartRange::OneDay}) {
    timer.start();
    charts.setRange(range);
    paint(window);
    std::printf("%4lld min: ", static_cast<long long>(lengthOf(range).count() / 60));
    print("another range, loaded and drawn", timer);
    timer.start();
    for (int round = 0; round < kRounds; ++round) {
      for (const ServerRecord& record : monitor.servers().records()) {
        charts.addPoint(record.id(), pointAt(clock.wall(), round));
      }
      charts.addCombined(pointAt(clock.wall(), round));
      charts.setLive(true);
      paint(window);
    }
    std::printf("          ");
    print("20 answers appended and drawn", timer, kRounds);
    std::printf("          ");
    print("drawing, compared with an empty plot", drawingTime(*charts.findChild<QCustomPlot*>()) / emptyDrawing,
          "times");
  }
  print("resident memory in the end", residentMebibytes(), "MiB");
  return 0;
}
