// SPDX-License-Identifier: MIT
/// Options of the IP layer, whose names differ between systems. Internal to net/.
#pragma once

#include <sys/socket.h>

#include <optional>

#include "base/socket_address.h"
#include "net/system/control_messages.h"

namespace tsq::net {

/// Sets DF (don't fragment). Useful, not required: errors (sandbox, other kernel) are ignored, also of the next.
void forbidFragments(int fd, sa_family_t family);
/// Requests the destination address of received packets.
void requestDestination(int fd, sa_family_t family);

/// The destination address of a received IPv4 packet; nothing if the control message is another one.
std::optional<SocketAddress> readDestination(const cmsghdr& header);

/// Sets the source address of an IPv4 packet.
void appendSource(msghdr& message, ControlBuffer& buffer, const in_addr& source);

}  // namespace tsq::net
