// SPDX-License-Identifier: MIT
/// Turns signals into input on a descriptor (self-pipe). Internal to net/, except for holdSignal().
#pragma once

#include <csignal>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "base/error.h"
#include "base/file_descriptor.h"

namespace tsq::net {

/// To be called first in main(): the signal waits for a SignalWatch, instead of ending the process before there is one.
void holdSignal(int signal);

/// While an object lives, these signals are reported here, in whichever thread they arrive. One at a time in a process.
/// Its destructor restores the previous actions, but those that were reported are ignored from then on: a program that
/// was told to end ends with its own status, however often it is told (timeout(1) sends its signal twice).
class SignalWatch {
 public:
  /// An ignored SIGHUP stays ignored (nohup). An ignored SIGINT does not: shells ignore it for background processes,
  /// but a SIGINT sent explicitly should end the program. Errors: Internal.
  static Result<std::unique_ptr<SignalWatch>> start(const std::vector<int>& signals);
  ~SignalWatch();
  SignalWatch(const SignalWatch&) = delete;
  SignalWatch& operator=(const SignalWatch&) = delete;

  /// Readable when a signal has arrived.
  int descriptor() const { return readEnd_.get(); }
  std::optional<int> take();

 private:
  SignalWatch(FileDescriptor readEnd, FileDescriptor writeEnd);

  void watch(int signal);

  FileDescriptor readEnd_;
  FileDescriptor writeEnd_;
  std::map<int, struct sigaction> before_;
  std::set<int> reported_;
};

}  // namespace tsq::net
