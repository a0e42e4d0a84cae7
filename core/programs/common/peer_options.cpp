// SPDX-License-Identifier: MIT
#include "programs/common/peer_options.h"

#include <fmt/format.h>

#include <algorithm>

#include "config/key_file.h"
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
  return fail(ErrorCode::InvalidArgument, "Transport must be auto, datagram or stream");
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
    return fail(ErrorCode::InvalidArgument, "Pin must be sha256: followed by 64 hexadecimal digits");
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
      return fail(ErrorCode::InvalidArgument,
                  fmt::format("{0} can be read or changed by others, so its key is no secret: chmod go-rwx {0}, or "
                              "better, make a new one",
                              loaded.error().detail));
    }
    if (!loaded) {
      return fail(ErrorCode::InvalidArgument, "No usable key in " + loaded.error().detail);
    }
    keys.insert(keys.end(), loaded->begin(), loaded->end());
  }
  return keys;
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
  return fail(ErrorCode::InvalidArgument, "Resumption must be forward-secret, psk-only or off");
}

void declarePeers(CLI::App& app, TypedPeers& typed) {
  app.add_option(
      "SERVER", typed.servers,
      "Servers to ask: a name or address, with :PORT if need be ([ADDRESS]:PORT for IPv6), or a tsq:// link");
  app.add_option("--port", typed.port, "UDP port of servers named without one")
      ->type_name("PORT")
      ->capture_default_str();
  app.add_option("--transport", typed.transport, "auto, datagram or stream")->type_name("HOW")->capture_default_str();
  app.add_option(
         "--resumption", typed.resumption,
         "How a server that was met before is met again, in half the round trips: forward-secret, psk-only (less "
         "work; but whoever records it can read it with the server's ticket key) or off")
      ->type_name("HOW")
      ->capture_default_str();
  auto* ca =
      app.add_option("--ca", typed.ca, "Trust only the certificate authorities in this PEM file")->type_name("FILE");
  auto* pin = app.add_option("--pin", typed.pin, "Trust only the server whose key has this fingerprint (sha256:HEX)")
                  ->type_name("PIN");
  auto* insecure = app.add_flag("--insecure", typed.insecure, "Do not verify certificates (testing only)");
  app.add_option("--verify-key", typed.verifyKeys,
                 "Only take answers signed with a key in this file (see tsq-keygen); may be given more than once")
      ->type_name("FILE")
      ->allow_extra_args(false);
  app.add_flag("--require-signature", typed.requireSignature, "Only take signed answers; implied by --verify-key");
  app.add_flag("--precision", typed.precision, "Ask for answers exactly as long as the requests (Precision Mode)");
  app.add_flag(
      "--time-only", typed.timeOnly,
      "Ask for the time and nothing else: neither what servers tell of their clock, nor when answers really left");
  app.add_flag("--strict", typed.strict,
               "To the letter of the draft: no servers of TSQ 0.1, and only streams or signed answers count");
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
      return tl::unexpected(spec.error());
    }
    const bool usePin = spec->pin && !typed.insecure;
    servers.push_back({.spec = *spec,
                       .trust = usePin ? quic::Trust(*spec->pin) : *trust,
                       .transport = *transport,
                       .strict = typed.strict,
                       .precision = typed.precision,
                       .metadata = !typed.timeOnly,
                       .verifyKeys = *verifyKeys,
                       .resumption = *resumption});
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
    fmt::print(stderr,
               "Warning: certificates are not verified (--insecure): anyone could answer in a server's place.\n");
  }
}

}  // namespace tsq::programs
