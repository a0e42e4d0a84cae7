// SPDX-License-Identifier: MIT
#include "client/server_spec.h"

#include <algorithm>
#include <charconv>

#include "base/socket_address.h"
#include "tls/international_name.h"

namespace tsq::client {
namespace {

constexpr std::string_view kScheme = "tsq://";
// Bytes: RFC 1035 section 2.3.4, without the root's empty label.
constexpr std::size_t kMaxNameLength = 253;
constexpr std::size_t kMaxLabelLength = 63;
// IF_NAMESIZE without its terminator.
constexpr std::size_t kMaxScopeLength = 15;

// Independent of the locale, unlike <cctype>.
bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

char toLower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isNameCharacter(char c) {
  const char lower = toLower(c);
  return isDigit(c) || (lower >= 'a' && lower <= 'z') || c == '-' || c == '_';
}

bool isAscii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return (static_cast<unsigned char>(c) & 0x80) == 0; });
}

std::string lowered(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(), toLower);
  return result;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n\v\f";
  const std::size_t first = text.find_first_not_of(kBlank);
  return first == std::string_view::npos ? "" : text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

tl::unexpected<Error> refuse(const std::string& sentence) {
  return fail(ErrorCode::InvalidArgument, sentence);
}

/// The text before and after the first `separator`; without a separator, the second is nothing.
struct Halves {
  std::string_view before;
  std::optional<std::string_view> after;
};

Halves splitAt(std::string_view text, char separator) {
  const std::size_t position = text.find(separator);
  if (position == std::string_view::npos) {
    return {.before = text, .after = std::nullopt};
  }
  return {.before = text.substr(0, position), .after = text.substr(position + 1)};
}

Result<std::uint16_t> parsePort(std::string_view text) {
  std::uint16_t port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (error != std::errc() || end != text.data() + text.size() || port == 0) {
    return refuse("Port must be between 1 and 65535");
  }
  return port;
}

bool isScope(std::string_view scope) {
  return !scope.empty() && scope.size() <= kMaxScopeLength &&
         std::ranges::all_of(scope, [](char c) { return isNameCharacter(c) || c == '.'; });
}

// The scope, if any, need not be a current interface of this machine.
Result<std::string> parseIpv6(std::string_view text) {
  const auto [literal, scopeText] = splitAt(text, '%');
  const auto address = SocketAddress::parse(literal, 0);
  if (!address || address->family() != AF_INET6) {
    return refuse("'" + std::string(text) + "' is not an IPv6 address");
  }
  if (!scopeText) {
    return IN6_IS_ADDR_LINKLOCAL(&reinterpret_cast<const sockaddr_in6*>(address->data())->sin6_addr)
               ? refuse("A link-local address needs the network interface that leads there, as in fe80::1%eth0")
               : Result<std::string>(address->unmapped().host());
  }
  if (!isScope(*scopeText)) {
    return refuse("What follows % in an IPv6 address must be the name or number of a network interface");
  }
  return address->host() + "%" + std::string(*scopeText);
}

bool isLabel(std::string_view label) {
  return !label.empty() && label.size() <= kMaxLabelLength && label.front() != '-' && label.back() != '-' &&
         std::ranges::all_of(label, isNameCharacter);
}

Result<std::string> parseName(std::string_view text) {
  if (text.size() > kMaxNameLength) {
    return refuse("A server's name has at most 253 characters");
  }
  std::optional<std::string_view> rest = text;
  while (rest) {
    const auto [label, following] = splitAt(*rest, '.');
    if (label.size() > kMaxLabelLength) {
      return refuse("Each part of a server's name has at most 63 characters");
    }
    if (!isLabel(label)) {
      return refuse("A server's name consists of letters, digits and hyphens, with single dots between its parts");
    }
    rest = following;
  }
  return lowered(text);
}

// No top-level domain is numeric, so this is a mistyped address and must not be looked up as a name.
bool looksLikeIpv4(std::string_view text) {
  const std::string_view last = text.substr(text.rfind('.') + 1);
  return !last.empty() && std::ranges::all_of(last, isDigit);
}

Result<std::string> parseNameOrIpv4(std::string_view text);

// The ASCII form is checked like any other name.
Result<std::string> parseInternational(std::string_view text) {
  const auto ascii = quic::toAsciiName(text);
  return ascii && isAscii(*ascii) ? parseNameOrIpv4(*ascii)
                                  : refuse("'" + std::string(text) +
                                           "' is no international name; its ASCII form, which begins with xn--, is "
                                           "understood, too");
}

Result<std::string> parseNameOrIpv4(std::string_view text) {
  if (!isAscii(text)) {
    return parseInternational(text);
  }
  if (text.size() > 1 && text.ends_with('.')) {
    text.remove_suffix(1);  // the root label, which certificates and SNI do not have
  }
  if (!looksLikeIpv4(text)) {
    return parseName(text);
  }
  const auto address = SocketAddress::parse(text, 0);
  if (!address) {
    return refuse("An IPv4 address is four numbers from 0 to 255 with dots between them");
  }
  return address->host();
}

Result<ServerSpec> assemble(Result<std::string> host, std::optional<std::string_view> portText,
                            std::uint16_t defaultPort) {
  if (!host) {
    return tl::unexpected(host.error());
  }
  ServerSpec spec{.host = *std::move(host), .port = defaultPort, .pin = std::nullopt};
  if (portText) {
    const auto port = parsePort(*portText);
    if (!port) {
      return tl::unexpected(port.error());
    }
    spec.port = *port;
  }
  return spec;
}

Result<ServerSpec> parseBracketed(std::string_view text, std::uint16_t defaultPort) {
  const auto [literal, rest] = splitAt(text.substr(1), ']');
  if (!rest) {
    return refuse("The bracket around the IPv6 address is not closed");
  }
  if (rest->empty()) {
    return assemble(parseIpv6(literal), std::nullopt, defaultPort);
  }
  if (rest->front() != ':') {
    return refuse("Only a colon and a port may follow the bracket");
  }
  return assemble(parseIpv6(literal), rest->substr(1), defaultPort);
}

Result<ServerSpec> parseAuthority(std::string_view text, std::uint16_t defaultPort) {
  if (text.empty()) {
    return refuse("A server needs a name or an address");
  }
  if (text.find('@') != std::string_view::npos) {
    return refuse("A server has no user name: leave out what comes before @");
  }
  if (text.front() == '[') {
    return parseBracketed(text, defaultPort);
  }
  if (std::count(text.begin(), text.end(), ':') > 1) {
    return assemble(parseIpv6(text), std::nullopt, defaultPort);
  }
  const auto [host, port] = splitAt(text, ':');
  if (host.empty()) {
    return refuse("A server needs a name or an address before its port");
  }
  return assemble(parseNameOrIpv4(host), port, defaultPort);
}

// In links, and only there, the "%" before a scope is written "%25" (RFC 6874): elsewhere %252 is interface 252.
// People also put an address into a link as it is: "%" and nothing but 25 is interface 25.
std::string unescapedScope(std::string_view authority) {
  constexpr std::string_view kEscape = "%25";
  std::string result(authority);
  const std::size_t at = result.find(kEscape);
  if (at != std::string::npos && at + kEscape.size() < result.size() && result[at + kEscape.size()] != ']') {
    result.replace(at, kEscape.size(), "%");
  }
  return result;
}

// Other programs may have percent-encoded the colon of the pin.
std::string unescapedColons(std::string_view text) {
  std::string result(text);
  for (const std::string_view escape : {"%3A", "%3a"}) {
    for (std::size_t at = result.find(escape); at != std::string::npos; at = result.find(escape)) {
      result.replace(at, escape.size(), ":");
    }
  }
  return result;
}

Result<quic::Pin> parseQuery(std::string_view query) {
  const auto [key, value] = splitAt(query, '=');
  if (key != "pin" || !value) {
    return refuse("After the question mark a tsq:// link can only have pin=sha256: and 64 hexadecimal digits");
  }
  const auto pin = quic::Pin::parse(unescapedColons(*value));
  if (!pin) {
    return refuse("A pin is sha256: followed by 64 hexadecimal digits");
  }
  return *pin;
}

// A link is complete: without a port it means 443, whatever the program's default is.
Result<ServerSpec> parseLink(std::string_view rest) {
  if (rest.find('#') != std::string_view::npos) {
    return refuse("A tsq:// link has no part after #");
  }
  const auto [location, query] = splitAt(rest, '?');
  const auto [authority, path] = splitAt(location, '/');
  if (path && !path->empty()) {
    return refuse("A tsq:// link has no path: leave out what follows the slash");
  }
  auto spec = parseAuthority(unescapedScope(authority), kDefaultPort);
  if (!spec || !query) {
    return spec;
  }
  const auto pin = parseQuery(*query);
  if (!pin) {
    return tl::unexpected(pin.error());
  }
  spec->pin = *pin;
  return spec;
}

bool isBlankOrControl(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte <= 0x20 || byte == 0x7f;
}

std::string bracketed(const std::string& host) {
  return host.find(':') == std::string::npos ? host : "[" + host + "]";
}

std::string portSuffix(std::uint16_t port) {
  return port == kDefaultPort ? std::string() : ":" + std::to_string(port);
}

}  // namespace

Result<ServerSpec> ServerSpec::parse(std::string_view text, std::uint16_t defaultPort) {
  text = trimmed(text);
  if (std::ranges::any_of(text, isBlankOrControl)) {
    return refuse("A server's name or address contains no spaces");
  }
  if (lowered(text.substr(0, kScheme.size())) == kScheme) {
    return parseLink(text.substr(kScheme.size()));
  }
  if (text.find("://") != std::string_view::npos) {
    return refuse("Only links that begin with tsq:// lead to a time server");
  }
  if (text.find_first_of("/?#") != std::string_view::npos) {
    return refuse("A server is a name or an address, without / ? or #");
  }
  return parseAuthority(text, defaultPort);
}

std::string ServerSpec::displayName() const {
  // IPv6 literals always have brackets: without, a port would look like a part of the address.
  return bracketed(host) + portSuffix(port);
}

std::string ServerSpec::toLink() const {
  std::string escaped = host;
  if (const std::size_t percent = escaped.find('%'); percent != std::string::npos) {
    escaped.insert(percent + 1, "25");  // RFC 6874
  }
  const std::string query = pin ? "?pin=" + pin->toString() : std::string();
  return std::string(kScheme) + bracketed(escaped) + portSuffix(port) + query;
}

}  // namespace tsq::client
