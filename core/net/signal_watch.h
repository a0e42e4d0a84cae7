// SPDX-License-Identifier: MIT
/// Hears of signals without being interrupted by them. Internal to net/.
#pragma once

#include <csignal>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "base/error.h"
#include "base/file_descriptor.h"

namespace tsq::net {

/// From start() to its end the process hears of these signals here, in whichever thread they arrive; afterwards they do
/// what they did before. One at a time in a process.
class SignalWatch {
 public:
  /// SIGHUP stays ignored where it is: that is what nohup is for. Shells ignore SIGINT for what runs in the background,
  /// but who sends it all the same means it. Errors: Internal.
  static Result<std::unique_ptr<SignalWatch>> start(const std::vector<int>& signals);
  ~SignalWatch();
  SignalWatch(const SignalWatch&) = delete;
  SignalWatch& operator=(const SignalWatch&) = delete;

  /// Readable when a signal has come.
  int descriptor() const { return readEnd_.get(); }
  std::optional<int> take();

 private:
  SignalWatch(FileDescriptor readEnd, FileDescriptor writeEnd);

  void watch(int signal);

  FileDescriptor readEnd_;
  FileDescriptor writeEnd_;
  std::map<int, struct sigaction> before_;
};

}  // namespace tsq::net
