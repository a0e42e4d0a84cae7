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

/// What came beside a packet.
struct ReceivedControl {
  SocketAddress local;  ///< the address it was sent to, port 0; unspecified when not told
  std::optional<WallTime> kernelStamp;
  std::optional<std::uint32_t> transmitId;  ///< only from the error queue: whose transmit time this is
};
ReceivedControl readControl(msghdr& message);

/// Adds the source address and the wish for a transmit stamp; either may be absent.
void writeControl(msghdr& message, ControlBuffer& buffer, const SocketAddress& source, bool wantStamp);

}  // namespace tsq::net
