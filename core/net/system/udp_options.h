// SPDX-License-Identifier: MIT
/// Options of UDP sockets that not every system has. Internal to net/.
#pragma once

#include <sys/socket.h>

#include <cstddef>
#include <cstdint>

#include "net/system/control_messages.h"

namespace tsq::net {

/// Timestamps of the kernel. Transmit timestamps are requested for each packet; this only says how they are delivered.
/// Switching them off and on restarts the kernel's numbering at zero. Without kernel timestamps, user-space readings
/// are used.
void enableTimestamps(int fd, bool on);

/// The receive buffer in bytes; the system may grant less.
void setReceiveBuffer(int fd, int size);

/// For the sockets of a group (SO_REUSEPORT): the first byte of a packet's connection id modulo `count` is the number
/// of the socket that gets it, in the order in which they were bound. False if the system cannot; errno says why.
bool steerByConnectionId(int fd, std::size_t count);
/// The option of steerByConnectionId(), for messages.
extern const char* const kSteeringOption;

/// Received packets that the kernel has dropped because the buffer was full; 0 if it does not tell.
std::uint64_t droppedPackets(int fd);

/// Adds the request for a transmit timestamp to a packet.
void requestTransmitStamp(msghdr& message, ControlBuffer& buffer);
/// Takes a timestamp or the number of a transmitted packet from a control message; false if it is another one.
bool readStamp(const cmsghdr& header, ReceivedControl& result);

}  // namespace tsq::net
