// SPDX-License-Identifier: MIT
/// Watches this computer's addresses and default routes with rtnetlink, on Linux. Internal to net/.
#pragma once

#include <string>
#include <vector>

#include "base/file_descriptor.h"

struct nlmsghdr;

namespace tsq::net {

class NetworkWatch {
 public:
  /// Without rtnetlink (another system, or a sandbox forbids it) descriptor() is -1 and no change is seen.
  NetworkWatch();

  int descriptor() const { return fd_.get(); }

  /// Reads the pending messages; true if an address or a default route changed. Renewed lifetimes, which a router sends
  /// every few minutes, are no change.
  bool takeChanges();

 private:
  bool hasChange(const char* messages, std::size_t size);
  bool isChange(const nlmsghdr& message);
  static std::vector<std::string> listAddresses();

  FileDescriptor fd_;
  std::vector<std::string> addresses_;  // sorted
};

}  // namespace tsq::net
