// SPDX-License-Identifier: MIT
// sandboxed CALL... -- PROGRAM ARGUMENTS...: runs a program in a sandbox that refuses these system calls with EPERM.
#include <linux/netlink.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <map>
#include <string>

#include "sandbox.h"

namespace {

using Refusals = std::vector<tsq::test::RefusedCall>;

const std::map<std::string, Refusals>& known() {
  static const std::map<std::string, Refusals> kCalls{
      {"nothing", {}},
      {"ppoll", {{.number = SYS_ppoll, .error = EPERM}}},
      {"poll",
       {{.number = SYS_ppoll, .error = EPERM},
#ifdef SYS_poll  // elsewhere the C library makes poll() of ppoll
        {.number = SYS_poll, .error = EPERM}
#endif
       }},
      {"eventfd", {{.number = SYS_eventfd2, .error = EPERM}}},
      {"pipe", {{.number = SYS_pipe2, .error = EPERM}}},
      {"signals", {{.number = SYS_rt_sigaction, .error = EPERM}}},
      {"signalfd", {{.number = SYS_signalfd4, .error = EPERM}}},
      {"timerfd", {{.number = SYS_timerfd_create, .error = EPERM}}},
      {"threads", {{.number = SYS_clone, .error = EAGAIN}, {.number = SYS_clone3, .error = EAGAIN}}},
      {"batches", {{.number = SYS_recvmmsg, .error = EPERM}, {.number = SYS_sendmmsg, .error = EPERM}}},
      {"sending", {{.number = SYS_sendmmsg, .error = EPERM}, {.number = SYS_sendmsg, .error = EPERM}}},
      {"options", {{.number = SYS_setsockopt, .error = EPERM}}},
      {"addresses", {{.number = SYS_getsockname, .error = EPERM}}},
      {"sockets", {{.number = SYS_socket, .error = EPERM}}},
      {"netlink", {{.number = SYS_socket, .error = EPERM, .first = AF_NETLINK}}},
      {"clocks", {{.number = SYS_adjtimex, .error = EPERM}, {.number = SYS_clock_adjtime, .error = EPERM}}},
      {"files", {{.number = SYS_mkdir, .error = EPERM}, {.number = SYS_rename, .error = EPERM}}},
  };
  return kCalls;
}

}  // namespace

int main(int argc, char** argv) {
  Refusals refusals;
  int i = 1;
  for (; i < argc && std::string(argv[i]) != "--"; ++i) {
    const auto call = known().find(argv[i]);
    if (call == known().end()) {
      std::fprintf(stderr, "sandboxed: unknown call %s\n", argv[i]);
      return 99;
    }
    refusals.insert(refusals.end(), call->second.begin(), call->second.end());
  }
  if (i + 1 >= argc || !tsq::test::refuse(refusals)) {
    std::fputs("sandboxed: no program, or no seccomp\n", stderr);
    return 99;
  }
  ::execvp(argv[i + 1], argv + i + 1);
  std::perror(argv[i + 1]);
  return 99;
}
