// SPDX-License-Identifier: MIT
/// A server as the user enters it: "time.example.org", "192.0.2.1:4433", "[2001:db8::7]:443", or a tsq:// link.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "tls/trust.h"

namespace tsq::client {

inline constexpr std::uint16_t kDefaultPort = 443;

struct ServerSpec {
  std::string host;  ///< a name, or an IP literal without brackets
  std::uint16_t port = kDefaultPort;
  std::optional<quic::Pin> pin;  ///< only from a link with ?pin=

  /// Parses user input; `defaultPort` applies if it has no port, but a link without a port means 443. Names are
  /// converted to lower case, addresses to their canonical form. Fails with InvalidArgument and a sentence that says
  /// what is wrong.
  static Result<ServerSpec> parse(std::string_view text, std::uint16_t defaultPort = kDefaultPort);

  /// "time.example.org", "192.0.2.1:4433", "[2001:db8::7]": the port only when it is not 443.
  std::string displayName() const;
  /// The tsq:// link, with the pin if there is one.
  std::string toLink() const;

  friend bool operator==(const ServerSpec&, const ServerSpec&) = default;
};

}  // namespace tsq::client
