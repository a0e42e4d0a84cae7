// SPDX-License-Identifier: MIT
#include "net/system/control_messages.h"

#include <netinet/in.h>

#include "net/system/control_bytes.h"
#include "net/system/ip_options.h"
#include "net/system/udp_options.h"

namespace tsq::net {
namespace {

SocketAddress addressOf(const in6_pktinfo& info) {
  sockaddr_in6 v6{};
  v6.sin6_family = AF_INET6;
  v6.sin6_addr = info.ipi6_addr;
  v6.sin6_scope_id = IN6_IS_ADDR_LINKLOCAL(&info.ipi6_addr) ? static_cast<std::uint32_t>(info.ipi6_ifindex) : 0;
  return SocketAddress(v6).unmapped();
}

}  // namespace

ReceivedControl readControl(msghdr& message) {
  ReceivedControl result;
  for (cmsghdr* header = CMSG_FIRSTHDR(&message); header != nullptr; header = CMSG_NXTHDR(&message, header)) {
    if (readStamp(*header, result)) {
      continue;
    }
    if (const auto local = readDestination(*header)) {
      result.local = *local;
    } else if (header->cmsg_level == IPPROTO_IPV6 && header->cmsg_type == IPV6_PKTINFO) {
      result.local = addressOf(contents<in6_pktinfo>(*header));
    }
  }
  return result;
}

void writeControl(msghdr& message, ControlBuffer& buffer, const SocketAddress& source, bool wantStamp) {
  message.msg_control = nullptr;
  message.msg_controllen = 0;
  if (source.family() == AF_INET && !source.isAnyAddress()) {
    appendSource(message, buffer, reinterpret_cast<const sockaddr_in*>(source.data())->sin_addr);
  } else if (source.family() == AF_INET6 && !source.isAnyAddress()) {
    const auto& v6 = *reinterpret_cast<const sockaddr_in6*>(source.data());
    const in6_pktinfo info{.ipi6_addr = v6.sin6_addr, .ipi6_ifindex = v6.sin6_scope_id};
    append(message, buffer, IPPROTO_IPV6, IPV6_PKTINFO, info);
  }
  if (wantStamp) {
    requestTransmitStamp(message, buffer);
  }
}

}  // namespace tsq::net
