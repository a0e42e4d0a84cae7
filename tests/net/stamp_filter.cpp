// SPDX-License-Identifier: MIT
#include "stamp_filter.h"

#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace tsq::test {
namespace {

int told = 0;
int calls = 0;

ssize_t receive(int socket, msghdr* message, int flags) {
  const msghdr asked = *message;
  while (true) {
    *message = asked;
    const ssize_t size = syscall(SYS_recvmsg, socket, message, flags);
    if (size < 0 || (flags & MSG_ERRQUEUE) == 0 || lostStamps().count(told++) == 0) {
      return size;
    }
  }
}

}  // namespace

std::set<int>& lostStamps() {
  static std::set<int> lost;
  return lost;
}

int receiveCalls() {
  return calls;
}

void resetStamps() {
  lostStamps().clear();
  told = 0;
  calls = 0;
}

}  // namespace tsq::test

// Replace libc's functions in this program.
extern "C" ssize_t recvmsg(int socket, msghdr* message, int flags) {
  ++tsq::test::calls;
  return tsq::test::receive(socket, message, flags);
}

extern "C" int recvmmsg(int socket, mmsghdr* messages, unsigned count, int flags, timespec* /*timeout*/) {
  ++tsq::test::calls;
  unsigned done = 0;
  while (done < count) {
    const ssize_t size = tsq::test::receive(socket, &messages[done].msg_hdr, flags);
    if (size < 0) {
      break;
    }
    messages[done++].msg_len = static_cast<unsigned>(size);
  }
  return done > 0 ? static_cast<int>(done) : -1;
}
