// SPDX-License-Identifier: MIT
#include "net/control_messages.h"

#include <linux/errqueue.h>
#include <linux/net_tstamp.h>
#include <netinet/in.h>

#include <cstring>
#include <ctime>

namespace tsq::net {
namespace {

template <typename T>
T contents(const cmsghdr& header) {
  T value;
  std::memcpy(&value, CMSG_DATA(&header), sizeof(value));
  return value;
}

std::optional<WallTime> softwareStamp(const scm_timestamping& stamps) {
  const timespec& stamp = stamps.ts[0];  // 0: software, 2: hardware
  if (stamp.tv_sec == 0 && stamp.tv_nsec == 0) {
    return std::nullopt;
  }
  return WallTime(std::chrono::seconds(stamp.tv_sec) + std::chrono::nanoseconds(stamp.tv_nsec));
}

SocketAddress addressOf(const in_pktinfo& info) {
  sockaddr_in v4{};
  v4.sin_family = AF_INET;
  v4.sin_addr = info.ipi_addr;
  return SocketAddress(v4);
}

SocketAddress addressOf(const in6_pktinfo& info) {
  sockaddr_in6 v6{};
  v6.sin6_family = AF_INET6;
  v6.sin6_addr = info.ipi6_addr;
  v6.sin6_scope_id = IN6_IS_ADDR_LINKLOCAL(&info.ipi6_addr) ? static_cast<std::uint32_t>(info.ipi6_ifindex) : 0;
  return SocketAddress(v6).unmapped();
}

bool isExtendedError(const cmsghdr& header) {
  return (header.cmsg_level == SOL_IP && header.cmsg_type == IP_RECVERR) ||
         (header.cmsg_level == SOL_IPV6 && header.cmsg_type == IPV6_RECVERR);
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
  message.msg_controllen = used + CMSG_SPACE(sizeof(value));
}

}  // namespace

ReceivedControl readControl(msghdr& message) {
  ReceivedControl result;
  for (cmsghdr* header = CMSG_FIRSTHDR(&message); header != nullptr; header = CMSG_NXTHDR(&message, header)) {
    if (header->cmsg_level == SOL_SOCKET && header->cmsg_type == SO_TIMESTAMPING) {
      // T1: T2: T3: T4: the kernel's timestamp of any of them, depending on the packet
      result.kernelStamp = softwareStamp(contents<scm_timestamping>(*header));
    } else if (header->cmsg_level == IPPROTO_IP && header->cmsg_type == IP_PKTINFO) {
      result.local = addressOf(contents<in_pktinfo>(*header));
    } else if (header->cmsg_level == IPPROTO_IPV6 && header->cmsg_type == IPV6_PKTINFO) {
      result.local = addressOf(contents<in6_pktinfo>(*header));
    } else if (isExtendedError(*header)) {
      const auto error = contents<sock_extended_err>(*header);
      if (error.ee_origin == SO_EE_ORIGIN_TIMESTAMPING) {
        result.transmitId = error.ee_data;
      }
    }
  }
  return result;
}

void writeControl(msghdr& message, ControlBuffer& buffer, const SocketAddress& source, bool wantStamp) {
  message.msg_control = nullptr;
  message.msg_controllen = 0;
  if (source.family() == AF_INET && !source.isAnyAddress()) {
    in_pktinfo info{};
    info.ipi_spec_dst = reinterpret_cast<const sockaddr_in*>(source.data())->sin_addr;
    append(message, buffer, IPPROTO_IP, IP_PKTINFO, info);
  } else if (source.family() == AF_INET6 && !source.isAnyAddress()) {
    const auto& v6 = *reinterpret_cast<const sockaddr_in6*>(source.data());
    const in6_pktinfo info{.ipi6_addr = v6.sin6_addr, .ipi6_ifindex = v6.sin6_scope_id};
    append(message, buffer, IPPROTO_IPV6, IPV6_PKTINFO, info);
  }
  if (wantStamp) {
    const std::uint32_t flags = SOF_TIMESTAMPING_TX_SOFTWARE;
    append(message, buffer, SOL_SOCKET, SO_TIMESTAMPING, flags);
  }
}

}  // namespace tsq::net
