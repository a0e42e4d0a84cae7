// SPDX-License-Identifier: MIT
#include "server/prefix_set.h"

#include <algorithm>
#include <charconv>

namespace tsq::server {
namespace {

constexpr unsigned kBitsPerByte = 8;

}  // namespace

PrefixSet::Prefix PrefixSet::cut(const SocketAddress& address, unsigned length) {
  Prefix prefix{.family = address.family(), .length = length};
  std::ranges::copy(address.bytes(), prefix.bits.begin());
  for (std::size_t byte = 0; byte < prefix.bits.size(); ++byte) {
    const unsigned before = static_cast<unsigned>(byte) * kBitsPerByte;
    const unsigned kept = length > before ? std::min(length - before, kBitsPerByte) : 0;
    prefix.bits[byte] = static_cast<std::uint8_t>(prefix.bits[byte] & (0xff00U >> kept));
  }
  return prefix;
}

Result<void> PrefixSet::add(std::string_view text) {
  const std::size_t slash = text.find('/');
  const auto parsed = SocketAddress::parse(text.substr(0, slash), 0);
  if (!parsed || text.find('%') != std::string_view::npos) {
    return fail(ErrorCode::InvalidArgument, "an IP address or a prefix is needed, as 192.0.2.0/24 or 2001:db8::/32");
  }
  const SocketAddress address = parsed->unmapped();
  const auto most = static_cast<unsigned>(address.bytes().size()) * kBitsPerByte;
  unsigned length = most;
  if (slash != std::string_view::npos) {
    const std::string_view digits = text.substr(slash + 1);
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
    if (failure != std::errc() || end != digits.data() + digits.size() || length > most) {
      return fail(ErrorCode::InvalidArgument, "the length after '/' is not between 0 and " + std::to_string(most));
    }
  }
  const Prefix prefix = cut(address, length);
  if (prefix.bits != cut(address, most).bits) {
    return fail(ErrorCode::InvalidArgument, "the address has bits beyond the prefix's length");
  }
  prefixes_.insert(prefix);
  lengths_.emplace(prefix.family, length);
  return {};
}

bool PrefixSet::contains(const SocketAddress& address) const {
  const SocketAddress plain = address.unmapped();
  return std::ranges::any_of(lengths_, [&](const auto& one) {
    return one.first == plain.family() && prefixes_.contains(cut(plain, one.second));
  });
}

}  // namespace tsq::server
