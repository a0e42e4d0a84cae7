// SPDX-License-Identifier: MIT
#include <netinet/in.h>

#include "net/system/control_bytes.h"
#include "net/system/ip_options.h"
#include "net/system/socket_option.h"

namespace tsq::net {

// PROBE: set DF, but ignore "packet too big" messages, which can be forged: our packets are 1,200 bytes.
void forbidFragments(int fd, sa_family_t family) {
  if (family == AF_INET6) {
    setOption(fd, IPPROTO_IPV6, IPV6_MTU_DISCOVER, IPV6_PMTUDISC_PROBE);
  }
  setOption(fd, IPPROTO_IP, IP_MTU_DISCOVER, IP_PMTUDISC_PROBE);  // also for IPv4 through a dual-stack socket
}

void requestDestination(int fd, sa_family_t family) {
  if (family == AF_INET6) {
    setOption(fd, IPPROTO_IPV6, IPV6_RECVPKTINFO, 1);
  } else {
    setOption(fd, IPPROTO_IP, IP_PKTINFO, 1);
  }
}

std::optional<SocketAddress> readDestination(const cmsghdr& header) {
  if (header.cmsg_level != IPPROTO_IP || header.cmsg_type != IP_PKTINFO) {
    return std::nullopt;
  }
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr = contents<in_pktinfo>(header).ipi_addr;
  return SocketAddress(address);
}

void appendSource(msghdr& message, ControlBuffer& buffer, const in_addr& source) {
  in_pktinfo info{};
  info.ipi_spec_dst = source;
  append(message, buffer, IPPROTO_IP, IP_PKTINFO, info);
}

}  // namespace tsq::net
