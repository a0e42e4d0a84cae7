// SPDX-License-Identifier: MIT
// tsq-helper: sets the clock for authorised callers. Started by the system bus; has no arguments and no settings.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <cstdio>

#include "base/last_resort.h"
#include "base/standard_streams.h"
#include "clock/state_folders.h"
#include "clock/system_clock.h"
#include "service.h"

namespace {

// Created by systemd (RuntimeDirectory=), and preserved while the helper does not run.
constexpr auto kStateFolder = "/run/tsq-helper";

QString bootId() {
  QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
  file.open(QIODevice::ReadOnly);
  return QString::fromLatin1(file.readAll().trimmed());
}

int fail(const char* sentence) {
  std::fprintf(stderr, "<3>Error: %s\n", sentence);
  return EXIT_FAILURE;
}

int run(int argc, char** argv) {
  using namespace tsq;
  QCoreApplication application(argc, argv);
  if (argc > 1) {
    return fail("tsq-helper takes no arguments; the system bus starts it when somebody wants to set the clock.");
  }
  const QDBusConnection bus = QDBusConnection::systemBus();
  if (!bus.isConnected()) {
    return fail("there is no system bus to be reached at.");
  }
  const QString folder = QLatin1String(kStateFolder);
  QDir().mkpath(folder);
  const clock::SystemClock clock;
  const auto setter = clock::makeClockSetter();
  helper::ClockKeeper keeper(clock, *setter, [&clock] { return clock::findOthers(clock.read().boot); },
                             helper::AppliedStore(folder + QStringLiteral("/applied.json"), bootId()),
                             {clock::kHelperStateFolder, clock::kStateFolder});
  helper::SystemAuthority authority;
  helper::Service service(bus, keeper, authority);
  QObject::connect(&service, &helper::Service::idle, &application, &QCoreApplication::quit);
  if (!service.start()) {
    return fail("the bus does not give the name org.tsqtime.Helper1: only root may have it, and only once.");
  }
  return QCoreApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
  tsq::openStandardStreams();
  const auto status = tsq::runGuarded([argc, argv] { return run(argc, argv); });
  return status ? *status : fail(status.error().detail.c_str());
}
