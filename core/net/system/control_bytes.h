// SPDX-License-Identifier: MIT
/// The contents of control messages, as bytes. Internal to net/.
#pragma once

#include <sys/socket.h>

#include <cstring>

#include "net/system/control_messages.h"

namespace tsq::net {

template <typename T>
T contents(const cmsghdr& header) {
  T value;
  std::memcpy(&value, CMSG_DATA(&header), sizeof(value));
  return value;
}

template <typename T>
void append(msghdr& message, ControlBuffer& buffer, int level, int type, const T& value) {
  const std::size_t used = message.msg_controllen;
  message.msg_control = buffer.bytes.data();
  auto* header = reinterpret_cast<cmsghdr*>(buffer.bytes.data() + used);
  header->cmsg_level = level;
  header->cmsg_type = type;
  header->cmsg_len = CMSG_LEN(sizeof(value));
  std::memcpy(CMSG_DATA(header), &value, sizeof(value));
  message.msg_controllen = static_cast<decltype(message.msg_controllen)>(used + CMSG_SPACE(sizeof(value)));
}

}  // namespace tsq::net
