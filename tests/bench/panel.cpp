// SPDX-License-Identifier: MIT
// A panel with a tray on the session bus, for tests/bench/monitor_cpu: until it is ended, the monitor can be hidden.
#include <QCoreApplication>
#include <cstdio>

#include "../app/fake_panel.h"

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  tsq::app::test::FakePanel panel;
  panel.appear();
  std::puts("ready");
  std::fflush(stdout);
  return QCoreApplication::exec();
}
