// SPDX-License-Identifier: MIT
#include "base/socket_address.h"

#include <arpa/inet.h>
#include <net/if.h>

#include <array>
#include <charconv>
#include <cstring>

namespace tsq {

namespace {

// RFC 4007 section 11: an interface's name or index; 0 if it is neither.
std::uint32_t scopeFrom(std::string_view zone) {
  if (const unsigned index = if_nametoindex(std::string(zone).c_str())) {
    return index;
  }
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(zone.data(), zone.data() + zone.size(), number);
  return error == std::errc() && end == zone.data() + zone.size() ? number : 0;
}

}  // namespace

SocketAddress::SocketAddress(const sockaddr_in& v4) {
  storage_.v4 = v4;
}

SocketAddress::SocketAddress(const sockaddr_in6& v6) {
  storage_.v6 = v6;
}

SocketAddress SocketAddress::from(const sockaddr* address, socklen_t length) {
  SocketAddress result;
  if (address->sa_family == AF_INET && length >= sizeof(sockaddr_in)) {
    std::memcpy(&result.storage_.v4, address, sizeof(sockaddr_in));
  } else if (address->sa_family == AF_INET6 && length >= sizeof(sockaddr_in6)) {
    std::memcpy(&result.storage_.v6, address, sizeof(sockaddr_in6));
  }
  return result;
}

std::optional<SocketAddress> SocketAddress::parse(std::string_view literal, std::uint16_t port) {
  std::string text(literal);
  sockaddr_in v4{};
  v4.sin_family = AF_INET;
  v4.sin_port = htons(port);
  if (inet_pton(AF_INET, text.c_str(), &v4.sin_addr) == 1) {
    return SocketAddress(v4);
  }
  sockaddr_in6 v6{};
  v6.sin6_family = AF_INET6;
  v6.sin6_port = htons(port);
  if (const auto percent = text.find('%'); percent != std::string::npos) {
    v6.sin6_scope_id = scopeFrom(text.c_str() + percent + 1);
    if (v6.sin6_scope_id == 0) {
      return std::nullopt;
    }
    text.resize(percent);
  }
  if (inet_pton(AF_INET6, text.c_str(), &v6.sin6_addr) == 1) {
    return SocketAddress(v6);
  }
  return std::nullopt;
}

bool SocketAddress::isAnyAddress() const {
  if (family() == AF_INET) {
    return storage_.v4.sin_addr.s_addr == htonl(INADDR_ANY);
  }
  return family() == AF_INET6 && IN6_IS_ADDR_UNSPECIFIED(&storage_.v6.sin6_addr);
}

bool SocketAddress::isLoopback() const {
  const SocketAddress plain = unmapped();
  if (plain.family() == AF_INET) {
    return (ntohl(plain.storage_.v4.sin_addr.s_addr) >> IN_CLASSA_NSHIFT) == IN_LOOPBACKNET;
  }
  return plain.family() == AF_INET6 && IN6_IS_ADDR_LOOPBACK(&plain.storage_.v6.sin6_addr);
}

std::span<const std::uint8_t> SocketAddress::bytes() const {
  if (family() == AF_INET) {
    return {reinterpret_cast<const std::uint8_t*>(&storage_.v4.sin_addr), sizeof(storage_.v4.sin_addr)};
  }
  return family() == AF_INET6 ? std::span<const std::uint8_t>(storage_.v6.sin6_addr.s6_addr)
                              : std::span<const std::uint8_t>();
}

std::uint16_t SocketAddress::port() const {
  if (family() == AF_INET) {
    return ntohs(storage_.v4.sin_port);
  }
  return family() == AF_INET6 ? ntohs(storage_.v6.sin6_port) : std::uint16_t{0};
}

void SocketAddress::setPort(std::uint16_t port) {
  if (family() == AF_INET) {
    storage_.v4.sin_port = htons(port);
  } else if (family() == AF_INET6) {
    storage_.v6.sin6_port = htons(port);
  }
}

socklen_t SocketAddress::size() const {
  if (family() == AF_INET) {
    return sizeof(sockaddr_in);
  }
  return family() == AF_INET6 ? sizeof(sockaddr_in6) : socklen_t{0};
}

SocketAddress SocketAddress::unmapped() const {
  if (family() != AF_INET6 || !IN6_IS_ADDR_V4MAPPED(&storage_.v6.sin6_addr)) {
    return *this;
  }
  sockaddr_in v4{};
  v4.sin_family = AF_INET;
  v4.sin_port = storage_.v6.sin6_port;
  std::memcpy(&v4.sin_addr, &storage_.v6.sin6_addr.s6_addr[12], sizeof(v4.sin_addr));
  return SocketAddress(v4);
}

SocketAddress SocketAddress::mapped() const {
  if (family() != AF_INET) {
    return *this;
  }
  sockaddr_in6 v6{};
  v6.sin6_family = AF_INET6;
  v6.sin6_port = storage_.v4.sin_port;
  v6.sin6_addr.s6_addr[10] = 0xff;
  v6.sin6_addr.s6_addr[11] = 0xff;
  std::memcpy(&v6.sin6_addr.s6_addr[12], &storage_.v4.sin_addr, sizeof(storage_.v4.sin_addr));
  return SocketAddress(v6);
}

std::string SocketAddress::host() const {
  std::array<char, INET6_ADDRSTRLEN> text{};
  if (family() == AF_INET) {
    return inet_ntop(AF_INET, &storage_.v4.sin_addr, text.data(), text.size());
  }
  if (family() != AF_INET6) {
    return {};
  }
  std::string result = inet_ntop(AF_INET6, &storage_.v6.sin6_addr, text.data(), text.size());
  if (storage_.v6.sin6_scope_id != 0) {
    std::array<char, IF_NAMESIZE> name{};
    const bool known = if_indextoname(storage_.v6.sin6_scope_id, name.data()) != nullptr;
    result += '%';
    result += known ? std::string(name.data()) : std::to_string(storage_.v6.sin6_scope_id);
  }
  return result;
}

std::string SocketAddress::toString() const {
  const std::string portSuffix = ":" + std::to_string(port());
  return family() == AF_INET6 ? "[" + host() + "]" + portSuffix : host() + portSuffix;
}

bool operator==(const SocketAddress& a, const SocketAddress& b) {
  if (a.family() != b.family()) {
    return false;
  }
  if (a.family() == AF_INET) {
    return a.storage_.v4.sin_port == b.storage_.v4.sin_port &&
           a.storage_.v4.sin_addr.s_addr == b.storage_.v4.sin_addr.s_addr;
  }
  return a.family() != AF_INET6 || (a.storage_.v6.sin6_port == b.storage_.v6.sin6_port &&
                                    a.storage_.v6.sin6_scope_id == b.storage_.v6.sin6_scope_id &&
                                    IN6_ARE_ADDR_EQUAL(&a.storage_.v6.sin6_addr, &b.storage_.v6.sin6_addr));
}

}  // namespace tsq
