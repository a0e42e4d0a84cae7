// SPDX-License-Identifier: MIT
/// The UDP sockets that systemd has bound for this program (sd_listen_fds(3)).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/file_descriptor.h"
#include "base/socket_address.h"

namespace tsq::programs {

/// The sockets of one worker: one for each address.
class InheritedSockets {
 public:
  /// The sockets for `workers` workers, or fewer, if systemd has bound fewer sockets on an address (ReusePort=yes and
  /// the address repeated for each worker). Empty without systemd's sockets. The detail of an error is a sentence.
  /// Once.
  static Result<std::vector<InheritedSockets>> receive(std::size_t workers);

  bool isEmpty() const { return sockets_.empty(); }
  std::vector<SocketAddress> addresses() const;
  /// The socket on this address, once; nothing if there is none.
  std::optional<FileDescriptor> take(const SocketAddress& address);

 private:
  struct Bound {
    SocketAddress address;
    FileDescriptor socket;
  };

  std::vector<Bound> sockets_;
};

}  // namespace tsq::programs
