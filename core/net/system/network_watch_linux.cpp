// SPDX-License-Identifier: MIT
#include <ifaddrs.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>

#include "base/socket_address.h"
#include "net/system/network_watch.h"

namespace tsq::net {
namespace {

constexpr std::size_t kBufferSize = 16'384;  // bytes; the kernel's largest netlink message

}  // namespace

NetworkWatch::NetworkWatch()
    : fd_(::socket(AF_NETLINK, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, NETLINK_ROUTE)), addresses_(listAddresses()) {
  sockaddr_nl address{};
  address.nl_family = AF_NETLINK;
  address.nl_groups = RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR | RTMGRP_IPV4_ROUTE | RTMGRP_IPV6_ROUTE;
  if (fd_.isValid() && ::bind(fd_.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0) {
    fd_ = FileDescriptor();
  }
}

bool NetworkWatch::takeChanges() {
  bool changed = false;
  alignas(nlmsghdr) std::array<char, kBufferSize> buffer;
  while (true) {
    const ssize_t size = ::recv(fd_.get(), buffer.data(), buffer.size(), 0);
    if (size < 0 && errno == ENOBUFS) {
      changed = true;  // ENOBUFS: messages were lost
      continue;
    }
    if (size < 0 && errno != EAGAIN && errno != EINTR) {
      fd_ = FileDescriptor();  // an unreadable descriptor would wake the loop for ever
    }
    if (size <= 0) {
      return changed;
    }
    changed = hasChange(buffer.data(), static_cast<std::size_t>(size)) || changed;
  }
}

// Iterates over aligned netlink messages. (The kernel's macros for this are full of C casts.)
bool NetworkWatch::hasChange(const char* messages, std::size_t size) {
  bool changed = false;
  std::size_t at = 0;
  while (size - at >= sizeof(nlmsghdr)) {
    const auto* message = reinterpret_cast<const nlmsghdr*>(messages + at);
    if (message->nlmsg_len < sizeof(nlmsghdr) || message->nlmsg_len > size - at) {
      break;
    }
    changed = isChange(*message) || changed;
    at += std::min<std::size_t>(NLMSG_ALIGN(message->nlmsg_len), size - at);
  }
  return changed;
}

bool NetworkWatch::isChange(const nlmsghdr& message) {
  if (message.nlmsg_type == RTM_NEWROUTE || message.nlmsg_type == RTM_DELROUTE) {
    const auto* route =
        reinterpret_cast<const rtmsg*>(reinterpret_cast<const char*>(&message) + NLMSG_ALIGN(sizeof(nlmsghdr)));
    return route->rtm_dst_len == 0 && route->rtm_table == RT_TABLE_MAIN;
  }
  if (message.nlmsg_type != RTM_NEWADDR && message.nlmsg_type != RTM_DELADDR) {
    return false;
  }
  std::vector<std::string> addresses = listAddresses();
  const bool changed = addresses != addresses_;
  addresses_ = std::move(addresses);
  return changed;
}

std::vector<std::string> NetworkWatch::listAddresses() {
  std::vector<std::string> addresses;
  ifaddrs* raw = nullptr;
  if (::getifaddrs(&raw) != 0) {
    return addresses;
  }
  const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> list(raw, ::freeifaddrs);
  for (const ifaddrs* entry = list.get(); entry != nullptr; entry = entry->ifa_next) {
    if (entry->ifa_addr == nullptr || (entry->ifa_flags & IFF_UP) == 0) {
      continue;
    }
    const SocketAddress address = SocketAddress::from(entry->ifa_addr, sizeof(sockaddr_in6));
    if (address.isSpecified()) {
      addresses.push_back(entry->ifa_name + (" " + address.host()));
    }
  }
  std::sort(addresses.begin(), addresses.end());
  return addresses;
}

}  // namespace tsq::net
