// SPDX-License-Identifier: MIT
#include "programs/server/settings/listen_options.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

namespace tsq::programs {
namespace {

// Port 0 lets the system choose one, for tests; the program prints it.
Result<std::uint16_t> parseListenPort(const std::string& text) {
  return text == "0" ? Result<std::uint16_t>(std::uint16_t{0}) : parsePort(text);
}

// "ADDR:PORT", or an address alone with the port in --port; IPv6 with or without brackets then.
struct ListenText {
  std::string host;  // empty if the text has another form
  std::string port;  // empty if none is given
};

ListenText splitListen(const std::string& text) {
  const auto bracket = text.find(']');
  if (!text.empty() && text.front() == '[' && bracket != std::string::npos) {
    const std::string rest = text.substr(bracket + 1);
    const bool hasPort = rest.starts_with(':');
    return rest.empty() || hasPort
               ? ListenText{.host = text.substr(1, bracket - 1), .port = hasPort ? rest.substr(1) : std::string()}
               : ListenText{};
  }
  const auto colon = text.rfind(':');
  if (colon == std::string::npos || text.find(':') != colon) {
    return {.host = text, .port = {}};
  }
  return {.host = text.substr(0, colon), .port = text.substr(colon + 1)};
}

Result<ListenAddress> parseListen(const std::string& text, const std::string& defaultPort) {
  const ListenText split = splitListen(text);
  const std::string& port = split.port.empty() ? defaultPort : split.port;
  // glibc takes the name * for the loopback address.
  if (split.host.empty() || split.host == "*" || port.empty()) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("'{}' is not of the form ADDR:PORT, as in 0.0.0.0:443 or [::]:443", text));
  }
  return parseListenPort(port).map(
      [&](std::uint16_t number) { return ListenAddress{.host = split.host, .port = number}; });
}

}  // namespace

void declareListening(CLI::App& app, TypedListening& typed) {
  app.add_option("--listen", typed.listen,
                 "Listen on this address, or on those of this name (looked up for 10 s at most), and UDP port; may be "
                 "given more than once (default [::]:443, IPv6 and IPv4)")
      ->type_name("ADDR:PORT")
      ->allow_extra_args(false);
  app.add_option("--host", typed.host, "Address to listen on, together with --port")->type_name("ADDR");
  app.add_option("--port", typed.port, "UDP port of --host and of each --listen without one (default 443)")
      ->type_name("PORT");
}

// --port applies to --host and to each --listen without a port; alone, to every address.
Result<std::vector<ListenAddress>> interpretListening(const TypedListening& typed) {
  std::vector<std::string> texts = typed.listen;
  std::string defaultPort = typed.port;
  if (!typed.host.empty()) {
    texts.push_back(typed.host);
    defaultPort = typed.port.empty() ? "443" : typed.port;
  } else if (texts.empty() && !typed.port.empty()) {
    texts.emplace_back("[::]");
  }
  std::vector<ListenAddress> addresses;
  bool isPortUsed = typed.port.empty();
  for (const std::string& text : texts) {
    const auto address = parseListen(text, defaultPort);
    if (!address) {
      return tl::unexpected(address.error());
    }
    const std::string port = splitListen(text).port;
    isPortUsed = isPortUsed || port.empty() || port == typed.port;
    addresses.push_back(*address);
  }
  if (!isPortUsed) {
    return fail(ErrorCode::InvalidArgument,
                "--port and --listen or --host name different ports: leave one of them out");
  }
  return addresses;
}

}  // namespace tsq::programs
