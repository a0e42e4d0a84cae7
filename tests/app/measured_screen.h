// SPDX-License-Identifier: GPL-3.0-or-later
/// A main window whose servers are measured by the test itself.
#pragma once

#include <QTest>
#include <chrono>
#include <initializer_list>

#include "patience.h"
#include "still_world.h"
#include "ui/plot/charts.h"
#include "ui/window/main_window.h"

namespace tsq::app::test {

struct Screen {
  explicit Screen(std::initializer_list<const char*> servers) {
    for (const char* server : servers) {
      monitor.addServer(makeEntry(server));
    }
    window.resize(1180, 740);
    window.show();
  }
  Charts& charts() { return *window.findChild<Charts*>(); }
  /// Draws the plot now and not with the next second.
  bool isUpToDate() {
    QCoreApplication::processEvents();
    charts().setLive(charts().isLive());
    QCoreApplication::processEvents();
    return QTest::qWaitFor([&] { return charts().shownSpan().to >= clock.wall(); }, kPatience);
  }

  TestClock clock;
  Monitor monitor{clock, makeStillLoop, SettingsStore::inMemory()};
  MainWindow window{monitor, clock};
};

/// Twenty polls of two servers.
struct MeasuredScreen : Screen {
  MeasuredScreen() : Screen({"one.example.org", "two.example.org"}) {
    using namespace std::chrono_literals;
    for (int exchange = 0; exchange < 20; ++exchange) {
      clock.advance(16s);
      tell(monitor, clock, 0, std::chrono::milliseconds(exchange % 5), 1ms);
      tell(monitor, clock, 1, 3ms, 2ms);
    }
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, int times = 1) {
    for (int i = 0; i < times; ++i) {
      QTest::keyClick(&charts(), key, modifiers);
    }
  }
  auto length() { return charts().shownSpan().to - charts().shownSpan().from; }
};

inline QWidget* viewOf(Charts& charts) {
  return charts.findChild<QWidget*>({}, Qt::FindDirectChildrenOnly);
}

}  // namespace tsq::app::test
