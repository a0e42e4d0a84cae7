// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/termination.h"

#include <fcntl.h>
#include <unistd.h>

#include <QSocketNotifier>
#include <cerrno>
#include <csignal>

namespace tsq::app {
namespace {

constexpr int kSignals[] = {SIGTERM, SIGINT};

// A global, because a signal handler has no other data. -1: no Termination exists.
volatile std::sig_atomic_t writeEnd = -1;

void noteSignal(int /*signal*/) {
  const int before = errno;
  const char byte = 0;
  (void)!::write(writeEnd, &byte, 1);  // a full pipe wakes the reader all the same
  errno = before;
}

void setHandler(void (*handler)(int)) {
  struct sigaction action = {};
  action.sa_handler = handler;
  action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
  for (const int signal : kSignals) {
    ::sigaction(signal, &action, nullptr);
  }
}

}  // namespace

Termination::Termination(QObject* parent) : QObject(parent) {
  int ends[2] = {-1, -1};
  if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) {
    return;  // the signals keep their default action
  }
  notifier_ = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
  connect(notifier_, &QSocketNotifier::activated, this, [this] {
    notifier_->setEnabled(false);
    Q_EMIT requested();
  });
  writeEnd = ends[1];
  setHandler(noteSignal);
}

Termination::~Termination() {
  if (notifier_ != nullptr) {
    setHandler(SIG_DFL);
    ::close(writeEnd);
    writeEnd = -1;
    ::close(static_cast<int>(notifier_->socket()));
  }
}

}  // namespace tsq::app
