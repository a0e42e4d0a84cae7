// SPDX-License-Identifier: MIT
/// A set of address prefixes, such as 192.0.2.0/24. Pure.
#pragma once

#include <array>
#include <cstdint>
#include <set>
#include <string_view>

#include "base/error.h"
#include "base/socket_address.h"

namespace tsq::server {

class PrefixSet {
 public:
  /// Adds "192.0.2.0/24", "2001:db8::/32", or one address. InvalidArgument with a clause, also if bits beyond the
  /// prefix's length are set.
  Result<void> add(std::string_view text);

  bool isEmpty() const { return prefixes_.empty(); }
  /// An IPv4 address in IPv6 form counts as IPv4. Takes a search for each different length in the set.
  bool contains(const SocketAddress& address) const;

 private:
  using Bits = std::array<std::uint8_t, 16>;
  struct Prefix {
    sa_family_t family = 0;
    unsigned length = 0;
    Bits bits{};  // zero beyond the length
    friend auto operator<=>(const Prefix&, const Prefix&) = default;
  };

  static Prefix cut(const SocketAddress& address, unsigned length);

  std::set<Prefix> prefixes_;
  std::set<std::pair<sa_family_t, unsigned>> lengths_;
};

}  // namespace tsq::server
