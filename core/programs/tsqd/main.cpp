// SPDX-License-Identifier: MIT
// tsqd: keep this computer's clock right, or feed the time to another service that does.
#include <csignal>
#include <cstdio>

#include "clock/kernel/kernel_clock.h"
#include "clock/system_clock.h"
#include "clock/time_services.h"
#include "control/control_server.h"
#include "net/event_loop.h"
#include "net/signal_watch.h"
#include "programs/common/output.h"
#include "programs/common/peer_options.h"
#include "programs/common/text.h"
#include "programs/tsqd/daemon.h"
#include "programs/tsqd/options.h"
#include "programs/tsqd/steering_lock.h"

namespace tsq::programs {
namespace {

constexpr int kExitFailure = 1;

int failRun(const std::string& sentence) {
  print(stderr, "Error: {}\n", sentence);
  return kExitFailure;
}

std::string describeControlFailure(const Error& error) {
  return "cannot make the socket for tsqctl, " + error.detail +
         (error.code == ErrorCode::AddressInUse ? "; another tsqd runs" : "; --control names another path");
}

std::string describeStartFailure(const Error& error, const DaemonOptions& options) {
  if (error.code != ErrorCode::PermissionDenied) {
    return "the kernel refuses a change of its clock: " + error.detail;
  }
  return "tsqd may not set this computer's clock (" + error.detail +
         "): run it as root or with CAP_SYS_TIME, like tsqd.service; --watch, or watch or feed in " + options.config +
         ", leave the clock alone";
}

// Nothing if another tsqd steers this clock. A folder that cannot be written is no reason to leave the clock alone.
std::optional<FileDescriptor> lockClock() {
  auto locked = lockSteering();
  if (locked) {
    return *std::move(locked);
  }
  if (locked.error().code == ErrorCode::AddressInUse) {
    return std::nullopt;
  }
  print(stderr, "Warning: another tsqd that steers this clock would not be noticed: {}.\n", locked.error().detail);
  return FileDescriptor();
}

// Empty, or who steers this clock beside us. Under systemd, they have been ended before (Conflicts=).
std::string findOthers(const Clock& clock) {
  clock::Steering steering = clock::findOthers(clock.read().boot);
  std::erase_if(steering.services, [](const clock::TimeService& service) { return service.unit == "tsqd.service"; });
  return steering.services.empty() ? std::string() : steering.names();
}

int serve(const DaemonOptions& options, int argc, char** argv) {
  neverWaitForReaders();
  const clock::SystemClock clock;
  net::EventLoop loop(clock);
  const auto tickets = openTickets(configsOf(options.settings));
  clock::AdjtimexClock kernel;
  Daemon daemon(loop, clock, kernel, tickets.get(), options.settings);
  // SIGHUP (systemctl reload) reads the settings again; SIGINT and SIGTERM end the program.
  const auto heard = loop.onSignals({SIGINT, SIGTERM, SIGHUP}, [&](int signal) {
    if (signal == SIGHUP) {
      daemon.reload(rereadSettings(argc, argv));
    } else {
      loop.stop();
    }
  });
  if (!heard) {
    return failRun("the system refuses what this program needs: " + heard.error().detail);
  }
  const auto control =
      control::ControlServer::open(options.settings.control, loop, clock,
                                   [&daemon](const control::Request& request) { return daemon.answer(request); });
  if (!control) {
    return failRun(describeControlFailure(control.error()));
  }
  loop.drive(**control);
  const auto lock = options.settings.mode == Mode::Steer ? lockClock() : FileDescriptor();
  if (!lock) {
    return failRun("another tsqd steers this clock already; stop that first, or only watch (--watch)");
  }
  if (const std::string others = options.settings.mode == Mode::Steer ? findOthers(clock) : ""; !others.empty()) {
    return failRun("this clock is steered by " + others + " already; stop that first, or feed it (see tsqd.toml(5))");
  }
  if (const auto opened = daemon.openMetrics(); !opened) {
    return failRun(opened.error().detail);
  }
  if (const auto added = daemon.addServers(); !added) {
    return failRun(describeTrustFailure(added.error()));
  }
  if (const auto started = daemon.start(); !started) {
    return failRun(describeStartFailure(started.error(), options));
  }
  loop.onNetworkChange([&daemon] { daemon.networkChanged(); });
  if (const auto ran = loop.run(daemon); !ran) {
    return failRun("the system refuses what this program needs: " + ran.error().detail);
  }
  daemon.end();
  return 0;
}

int run(int argc, char** argv) {
  net::holdSignal(SIGHUP);  // a reload that comes before its handler waits for it
  const auto options = readDaemonOptions(argc, argv);
  const int* status = std::get_if<int>(&options);
  return status != nullptr ? *status : serve(std::get<DaemonOptions>(options), argc, argv);
}

}  // namespace
}  // namespace tsq::programs

int main(int argc, char** argv) {
  using namespace tsq::programs;
  return runProgram(kExitFailure, run, argc, argv);
}
