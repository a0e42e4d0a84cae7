// SPDX-License-Identifier: MIT
#include "programs/adjtime/terminal_agent.h"

#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <string>
#include <thread>

namespace tsq::programs {
namespace {

// The agent registers within milliseconds, unless polkit is missing.
constexpr std::chrono::milliseconds kReadyTimeout = std::chrono::seconds(10);
// The agent ends at once on SIGTERM; after this time it gets SIGKILL.
constexpr std::chrono::milliseconds kEndTimeout = std::chrono::seconds(2);
constexpr std::chrono::milliseconds kEndInterval(10);  // how often to check whether it has ended

pid_t spawnAgent(int notify) {
  const std::string self = std::to_string(getpid());
  const std::string descriptor = std::to_string(notify);
  // posix_spawn() takes pointers to non-const, but does not write through them.
  std::array<const char*, 6> arguments{"pkttyagent",  "--process",        self.c_str(),
                                       "--notify-fd", descriptor.c_str(), nullptr};
  pid_t process = -1;
  if (posix_spawnp(&process, arguments[0], nullptr, nullptr, const_cast<char**>(arguments.data()), environ) != 0) {
    return -1;
  }
  return process;
}

}  // namespace

TerminalAgent::TerminalAgent() {
  std::array<int, 2> ends{};
  if (isatty(STDIN_FILENO) == 0 || pipe(ends.data()) != 0) {
    return;
  }
  process_ = spawnAgent(ends[1]);
  close(ends[1]);
  // The agent closes its end of the pipe when it is registered; its exit closes it as well.
  pollfd closed{.fd = ends[0], .events = POLLIN, .revents = 0};
  poll(&closed, 1, static_cast<int>(kReadyTimeout.count()));
  close(ends[0]);
}

TerminalAgent::~TerminalAgent() {
  if (process_ <= 0) {
    return;
  }
  kill(process_, SIGTERM);
  for (auto waited = std::chrono::milliseconds::zero(); waited < kEndTimeout; waited += kEndInterval) {
    if (waitpid(process_, nullptr, WNOHANG) != 0) {
      return;
    }
    std::this_thread::sleep_for(kEndInterval);
  }
  kill(process_, SIGKILL);
  waitpid(process_, nullptr, 0);
}

}  // namespace tsq::programs
