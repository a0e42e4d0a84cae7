// SPDX-License-Identifier: MIT
/// An IPv4 or IPv6 address with a port, as a plain value. No I/O.
#pragma once

#include <netinet/in.h>
#include <sys/socket.h>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tsq {

class SocketAddress {
 public:
  /// Unspecified: no family; equal only to another unspecified address.
  SocketAddress() = default;
  explicit SocketAddress(const sockaddr_in& v4);
  explicit SocketAddress(const sockaddr_in6& v6);

  /// From a kernel's sockaddr; unspecified when the family is neither AF_INET nor AF_INET6 or the length is short.
  static SocketAddress from(const sockaddr* address, socklen_t length);

  /// From a numeric literal without brackets ("192.0.2.1", "2001:db8::7", "fe80::1%eth0").
  static std::optional<SocketAddress> parse(std::string_view literal, std::uint16_t port);

  bool isSpecified() const { return family() != AF_UNSPEC; }
  bool isAnyAddress() const;
  bool isLoopback() const;
  sa_family_t family() const { return storage_.generic.sa_family; }
  std::uint16_t port() const;
  void setPort(std::uint16_t port);

  /// The address without the port: 4 or 16 bytes in network order, none if unspecified. Valid as long as this object.
  std::span<const std::uint8_t> bytes() const;

  const sockaddr* data() const { return &storage_.generic; }
  socklen_t size() const;

  /// ::ffff:192.0.2.1 becomes 192.0.2.1; everything else stays as it is.
  SocketAddress unmapped() const;
  /// 192.0.2.1 becomes ::ffff:192.0.2.1, the form that a dual-stack socket needs; everything else stays as it is.
  SocketAddress mapped() const;

  /// "192.0.2.1", "2001:db8::7"; empty when unspecified.
  std::string host() const;
  /// "192.0.2.1:443", "[2001:db8::7]:443".
  std::string toString() const;

  friend bool operator==(const SocketAddress& a, const SocketAddress& b);

 private:
  union {
    sockaddr generic;
    sockaddr_in v4;
    sockaddr_in6 v6;
  } storage_{};
};

}  // namespace tsq
