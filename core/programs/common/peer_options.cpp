// SPDX-License-Identifier: MIT
#include "programs/common/peer_options.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>

#include "config/key_file.h"
#include "programs/common/output.h"
#include "programs/common/text.h"
#include "state/ticket_directory.h"

namespace tsq::programs {
namespace {

Result<client::TransportChoice> parseTransport(const std::string& text) {
  if (text == "auto") {
    return client::TransportChoice::Auto;
  }
  if (text == "datagram") {
    return client::TransportChoice::Datagram;
  }
  if (text == "stream") {
    return client::TransportChoice::Stream;
  }
  return failValue("Transport must be auto, datagram or stream", text);
}

Result<quic::Trust> parseTrust(const TypedPeers& typed) {
  if (typed.insecure) {
    return quic::Insecure{};
  }
  if (!typed.ca.empty()) {
    return quic::CaFile{typed.ca};
  }
  if (typed.pin.empty()) {
    return quic::SystemRoots{};
  }
  const auto pin = quic::Pin::parse(typed.pin);
  if (!pin) {
    return failValue("Pin must be sha256: followed by 64 hexadecimal digits", typed.pin);
  }
  return *pin;
}

Result<std::vector<wire::VerifyKey>> loadVerifyKeys(const TypedPeers& typed) {
  if (typed.requireSignature && typed.verifyKeys.empty()) {
    return fail(ErrorCode::InvalidArgument, "--require-signature needs --verify-key FILE to verify with");
  }
  std::vector<wire::VerifyKey> keys;
  for (const std::string& path : typed.verifyKeys) {
    const auto loaded = config::readVerifyKeys(path);
    if (!loaded && loaded.error().code == ErrorCode::SecretExposed) {
      return fail(ErrorCode::InvalidArgument, describeExposure(loaded.error().detail));
    }
    if (!loaded) {
      const bool isRead = loaded.error().code == ErrorCode::KeyUnusable;
      return fail(ErrorCode::InvalidArgument, (isRead ? "No usable key in " : "Cannot read ") + loaded.error().detail);
    }
    keys.insert(keys.end(), loaded->begin(), loaded->end());
  }
  return keys;
}

// Two trust options for the same server are an error, so that neither is ignored silently.
Result<quic::Trust> trustFor(const client::ServerSpec& spec, const TypedPeers& typed, const quic::Trust& others) {
  if (!spec.pin) {
    return others;
  }
  const std::string link = spec.displayName();
  if (typed.insecure) {
    return fail(ErrorCode::InvalidArgument,
                "The link to " + link + " has a pin, which --insecure would ignore: leave one of them out");
  }
  if (const auto* pin = std::get_if<quic::Pin>(&others); pin != nullptr && *pin != *spec.pin) {
    return fail(ErrorCode::InvalidArgument, "The pin in the link to " + link +
                                                " differs from the pin that is given as well: leave one of them out");
  }
  return quic::Trust(*spec.pin);
}

// --ca that no server uses is an error: it was meant to have an effect.
Result<void> checkAuthorityIsUsed(const TypedPeers& typed, const std::vector<client::ServerConfig>& servers) {
  const bool isUsed = std::ranges::any_of(
      servers, [](const auto& server) { return std::holds_alternative<quic::CaFile>(server.trust); });
  return typed.ca.empty() || isUsed
             ? Result<void>()
             : fail(ErrorCode::InvalidArgument, "The links to all servers have pins, so the authorities in " +
                                                    typed.ca + " would not be used: leave one of them out");
}

}  // namespace

Result<quic::Resumption> parseResumption(const std::string& text) {
  if (text == "forward-secret") {
    return quic::Resumption::ForwardSecret;
  }
  if (text == "psk-only") {
    return quic::Resumption::PskOnly;
  }
  if (text == "off") {
    return quic::Resumption::Off;
  }
  return failValue("Resumption must be forward-secret, psk-only or off", text);
}

void declarePeers(CLI::App& app, TypedPeers& typed) {
  app.add_option(
      "SERVER", typed.servers,
      "Servers to ask: a name or address, with :PORT if need be ([ADDRESS]:PORT for IPv6), or a tsq:// link");
  app.add_option("--port", typed.port, "UDP port of servers named without one")
      ->type_name("PORT")
      ->capture_default_str();
  app.add_option("--transport", typed.transport, "auto, datagram or stream")->type_name("HOW")->capture_default_str();
  app.add_option("--resumption", typed.resumption,
                 "Session resumption, with the first answer after one round trip: forward-secret, psk-only (no key "
                 "exchange: cheaper, but recorded traffic can be decrypted with the server's ticket key) or off")
      ->type_name("HOW")
      ->capture_default_str();
  auto* ca =
      app.add_option("--ca", typed.ca,
                     "Trust only the certificate authorities in this PEM file, for servers without a pin in their link")
          ->type_name("FILE");
  auto* pin = app.add_option("--pin", typed.pin, "Trust only the server whose key has this fingerprint (sha256:HEX)")
                  ->type_name("PIN");
  auto* insecure = app.add_flag("--insecure", typed.insecure, "Do not verify certificates (testing only)");
  app.add_option("--verify-key", typed.verifyKeys,
                 "Accept only answers signed with a key in this file (see tsq-keygen); may be given more than once")
      ->type_name("FILE")
      ->allow_extra_args(false);
  app.add_flag("--require-signature", typed.requireSignature, "Accept only signed answers; implied by --verify-key");
  app.add_flag("--precision", typed.precision, "Request answers exactly as long as the requests (Precision Mode)");
  app.add_flag("--time-only", typed.timeOnly,
               "Request only the time: neither clock reports nor the true transmit times of answers");
  app.add_flag("--strict", typed.strict,
               "Follow the draft exactly: no servers of TSQ 0.1, and only streams or signed answers count");
  ca->excludes(pin)->excludes(insecure);
  pin->excludes(insecure);
}

Result<std::vector<client::ServerConfig>> interpretPeers(const TypedPeers& typed) {
  const auto port = parsePort(typed.port);
  if (!port) {
    return tl::unexpected(port.error());
  }
  const auto transport = parseTransport(typed.transport);
  if (!transport) {
    return tl::unexpected(transport.error());
  }
  const auto resumption = parseResumption(typed.resumption);
  if (!resumption) {
    return tl::unexpected(resumption.error());
  }
  const auto trust = parseTrust(typed);
  if (!trust) {
    return tl::unexpected(trust.error());
  }
  if (typed.servers.empty()) {
    return fail(ErrorCode::InvalidArgument, "At least one server must be specified");
  }
  const auto verifyKeys = loadVerifyKeys(typed);
  if (!verifyKeys) {
    return tl::unexpected(verifyKeys.error());
  }
  std::vector<client::ServerConfig> servers;
  for (const std::string& text : typed.servers) {
    const auto spec = client::ServerSpec::parse(text, *port);
    if (!spec) {
      return fail(ErrorCode::InvalidArgument, fmt::format("{} (server '{}')", spec.error().detail, text));
    }
    const auto itsTrust = trustFor(*spec, typed, *trust);
    if (!itsTrust) {
      return tl::unexpected(itsTrust.error());
    }
    servers.push_back({.spec = *spec,
                       .trust = *itsTrust,
                       .transport = *transport,
                       .strict = typed.strict,
                       .precision = typed.precision,
                       .metadata = !typed.timeOnly,
                       .verifyKeys = *verifyKeys,
                       .resumption = *resumption});
  }
  if (const auto checked = checkAuthorityIsUsed(typed, servers); !checked) {
    return tl::unexpected(checked.error());
  }
  return servers;
}

std::unique_ptr<client::TicketStore> openTickets(const std::vector<client::ServerConfig>& servers) {
  const bool areUsed = std::any_of(servers.begin(), servers.end(), [](const auto& server) {
    return server.resumption != quic::Resumption::Off && !std::holds_alternative<quic::Insecure>(server.trust);
  });
  const auto folder = state::TicketDirectory::defaultFolder();
  return areUsed && folder ? state::TicketDirectory::open(*folder) : nullptr;
}

void warnIfInsecure(const std::vector<client::ServerConfig>& servers) {
  const bool insecure = std::any_of(servers.begin(), servers.end(), [](const auto& server) {
    return std::holds_alternative<quic::Insecure>(server.trust);
  });
  if (insecure) {
    print(stderr, "Warning: certificates are not verified (--insecure): anyone could answer in a server's place.\n");
  }
  const bool unasked = std::ranges::any_of(servers, [](const auto& server) { return !server.metadata; });
  if (unasked) {
    print(stderr,
          "Warning: servers do not report whether their clock is synchronised or smears leap seconds (--time-only): "
          "one that has lost synchronisation is used all the same.\n");
  }
}

}  // namespace tsq::programs
