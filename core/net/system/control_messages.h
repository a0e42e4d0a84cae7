// SPDX-License-Identifier: MIT
/// The ancillary data of recvmsg() and sendmsg(): addresses and timestamps. Internal to net/.
#pragma once

#include <sys/socket.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "base/socket_address.h"
#include "base/time.h"

namespace tsq::net {

/// Enough for a timestamp, an address and an extended error with the offender's address.
inline constexpr std::size_t kControlSize = 256;
struct alignas(cmsghdr) ControlBuffer {
  std::array<char, kControlSize> bytes{};
};

/// The ancillary data of a received packet.
struct ReceivedControl {
  SocketAddress local;  ///< destination address, port 0; unspecified if the kernel gave none
  std::optional<WallTime> kernelStamp;
  std::optional<std::uint32_t>
      transmitId;  ///< only from the error queue: the number of the packet whose transmit timestamp this is
};
ReceivedControl readControl(msghdr& message);

/// Adds the source address and the request for a transmit timestamp; either may be absent.
void writeControl(msghdr& message, ControlBuffer& buffer, const SocketAddress& source, bool wantStamp);

}  // namespace tsq::net
