// SPDX-License-Identifier: MIT
/// Hears from the kernel (rtnetlink) when this computer's addresses or default routes change. Internal to net/.
#pragma once

#include <string>
#include <vector>

#include "base/file_descriptor.h"

struct nlmsghdr;

namespace tsq::net {

class NetworkWatch {
 public:
  /// Without rtnetlink (a sandbox may forbid it) there is nothing to hear: descriptor() is -1.
  NetworkWatch();

  int descriptor() const { return fd_.get(); }

  /// Takes what the kernel has said; whether anything changed that packets would notice. Lifetimes that a router renews
  /// every few minutes are no change.
  bool takeChanges();

 private:
  bool hasChange(const char* messages, std::size_t size);
  bool isChange(const nlmsghdr& message);
  static std::vector<std::string> listAddresses();

  FileDescriptor fd_;
  std::vector<std::string> addresses_;  // sorted
};

}  // namespace tsq::net
