// SPDX-License-Identifier: MIT
/// Wakes a loop that waits for descriptors. Internal to net/.
#pragma once

#include "base/file_descriptor.h"

namespace tsq::net {

class WakeUp {
 public:
  /// If the system refuses, descriptor() is negative and errno says why.
  WakeUp();

  /// Readable from raise() until clear().
  int descriptor() const { return readEnd_.get(); }
  /// From any thread.
  void raise();
  void clear();

  /// The system call that makes it, for messages.
  static const char* const kCall;

 private:
  FileDescriptor readEnd_;
  FileDescriptor writeEnd_;  // unused where one descriptor has both ends
};

}  // namespace tsq::net
