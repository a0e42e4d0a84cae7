// SPDX-License-Identifier: MIT
#include "net/signal_watch.h"

#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdint>

#include "net/system/descriptors.h"

namespace tsq::net {
namespace {

// The descriptor to which the signal handler writes the signal's number; -1: none.
std::atomic<int> target = -1;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may only touch such");

void noteSignal(int signal) {
  const int reason = errno;
  const auto number = static_cast<std::uint8_t>(signal);
  [[maybe_unused]] const auto written =
      ::write(target, &number, sizeof(number));  // a full pipe wakes the loop all the same
  errno = reason;
}

void mask(int signal, int how) {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, signal);
  ::pthread_sigmask(how, &signals, nullptr);
}

}  // namespace

void holdSignal(int signal) {
  mask(signal, SIG_BLOCK);
}

SignalWatch::SignalWatch(FileDescriptor readEnd, FileDescriptor writeEnd)
    : readEnd_(std::move(readEnd)), writeEnd_(std::move(writeEnd)) {
  target = writeEnd_.get();
}

Result<std::unique_ptr<SignalWatch>> SignalWatch::start(const std::vector<int>& signals) {
  Pipe pipe = openPipe();
  if (!pipe.readEnd.isValid()) {
    return fail(ErrorCode::Internal, std::string("pipe: ") + systemReason(errno));
  }
  std::unique_ptr<SignalWatch> result(new SignalWatch(std::move(pipe.readEnd), std::move(pipe.writeEnd)));
  for (const int signal : signals) {
    result->watch(signal);
  }
  return result;
}

void SignalWatch::watch(int signal) {
  struct sigaction before{};
  if (::sigaction(signal, nullptr, &before) != 0 || (signal == SIGHUP && before.sa_handler == SIG_IGN)) {
    return;
  }
  struct sigaction action{};
  action.sa_handler = noteSignal;
  action.sa_flags = SA_RESTART;
  if (::sigaction(signal, &action, nullptr) == 0) {
    before_.emplace(signal, before);
    mask(signal, SIG_UNBLOCK);
  }
}

SignalWatch::~SignalWatch() {
  struct sigaction ignored{};
  ignored.sa_handler = SIG_IGN;
  for (const auto& [signal, before] : before_) {
    ::sigaction(signal, reported_.contains(signal) ? &ignored : &before, nullptr);
  }
  target = -1;
}

std::optional<int> SignalWatch::take() {
  std::uint8_t number = 0;
  if (::read(readEnd_.get(), &number, sizeof(number)) != static_cast<ssize_t>(sizeof(number))) {
    return std::nullopt;
  }
  reported_.insert(number);
  return number;
}

}  // namespace tsq::net
