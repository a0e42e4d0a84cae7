// SPDX-License-Identifier: MIT
#include "programs/server/options.h"

#include <fmt/format.h>

#include <sstream>

#include "programs/common/command_line.h"
#include "programs/common/peer_options.h"
#include "programs/server/statement_options.h"

namespace tsq::programs {
namespace {

struct Typed {
  std::vector<std::string> listen;
  std::string host;
  std::string port;
  std::string certificate;
  std::string key;
  std::string names;
  std::string resumption = "forward-secret";
  std::string sessionSecret;
  bool selfSigned = false;
  bool printUri = false;
  std::vector<std::string> signingKeys;
  TypedStatements statements;
  bool strict = false;
};

void declare(CLI::App& app, Typed& typed) {
  app.add_option("--listen", typed.listen,
                 "Answer at this address and UDP port; may be given more than once "
                 "(default [::]:443, IPv6 and IPv4)")
      ->type_name("ADDR:PORT")
      ->allow_extra_args(false);
  app.add_option("--host", typed.host, "The same in two options: the address")->type_name("ADDR");
  app.add_option("--port", typed.port, "and the port (default 443)")->type_name("PORT");
  app.add_option("--cert", typed.certificate, "Certificate with its chain, PEM")->type_name("FILE");
  app.add_option("--key", typed.key, "Its private key, PEM")->type_name("FILE");
  app.add_option("--self-signed", typed.names,
                 "Make a throw-away certificate for these names (testing only; "
                 "default localhost, 127.0.0.1, ::1)")
      ->type_name("NAMES")
      ->expected(0, 1);
  app.add_option("--signing-key", typed.signingKeys,
                 "Sign answers for clients that ask, with the keys in this file (see tsq-keygen); may be given more "
                 "than once")
      ->type_name("FILE")
      ->allow_extra_args(false);
  app.add_flag("--strict", typed.strict, "To the letter of the draft: refuse clients of TSQ 0.1");
  app.add_option("--resumption", typed.resumption,
                 "How clients that were here before are met again: forward-secret, psk-only (also without a new key "
                 "exchange, for clients that want it so) or off")
      ->type_name("HOW")
      ->capture_default_str();
  app.add_option("--session-secret", typed.sessionSecret,
                 "32 random bytes that clients are recognised by: keep the file over restarts, and share it between "
                 "servers of one name (default: new ones at each start)")
      ->type_name("FILE");
  app.add_flag("--print-uri", typed.printUri, "Print the tsq:// link that clients can use, and exit");
  declareStatements(app, typed.statements);
}

// Port 0 lets the system choose: useful for tests, and the chosen one is printed.
Result<std::uint16_t> parseListenPort(const std::string& text) {
  return text == "0" ? Result<std::uint16_t>(std::uint16_t{0}) : parsePort(text);
}

Result<SocketAddress> parseAddress(std::string host, const std::string& portText) {
  const auto port = parseListenPort(portText);
  if (!port) {
    return tl::unexpected(port.error());
  }
  if (host.size() >= 2 && host.front() == '[' && host.back() == ']') {
    host = host.substr(1, host.size() - 2);
  }
  const auto address = SocketAddress::parse(host, *port);
  if (!address) {
    return fail(
        ErrorCode::InvalidArgument,
        fmt::format("'{}' is not an IP address: give one of this computer's, or [::] or 0.0.0.0 for all", host));
  }
  return *address;
}

Result<SocketAddress> parseListen(const std::string& text) {
  const auto colon = text.rfind(':');
  const bool bareSix = colon != std::string::npos && text.front() != '[' && text.find(':') != colon;
  if (colon == std::string::npos || bareSix) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("'{}' is not of the form ADDR:PORT, as in 0.0.0.0:443 or [::]:443", text));
  }
  return parseAddress(text.substr(0, colon), text.substr(colon + 1));
}

Result<std::vector<SocketAddress>> parseListens(const Typed& typed) {
  std::vector<SocketAddress> addresses;
  for (const std::string& text : typed.listen) {
    const auto address = parseListen(text);
    if (!address) {
      return tl::unexpected(address.error());
    }
    addresses.push_back(*address);
  }
  if (!typed.host.empty() || !typed.port.empty()) {
    const auto address = parseAddress(typed.host.empty() ? "::" : typed.host, typed.port.empty() ? "443" : typed.port);
    if (!address) {
      return tl::unexpected(address.error());
    }
    addresses.push_back(*address);
  }
  return addresses;
}

std::vector<std::string> splitNames(const std::string& list) {
  std::vector<std::string> names;
  std::istringstream stream(list);
  for (std::string name; std::getline(stream, name, ',');) {
    if (!name.empty()) {
      names.push_back(name);
    }
  }
  return names;
}

Result<void> checkCertificateOptions(const Typed& typed) {
  const bool anyFile = !typed.certificate.empty() || !typed.key.empty();
  if (typed.selfSigned && anyFile) {
    return fail(ErrorCode::InvalidArgument, "--self-signed makes its own certificate: leave --cert and --key out");
  }
  if (typed.selfSigned && typed.printUri) {
    return fail(ErrorCode::InvalidArgument,
                "--print-uri needs --cert and --key: a self-signed certificate is made anew at "
                "each start, which prints its link");
  }
  if (!typed.selfSigned && (typed.certificate.empty() || typed.key.empty())) {
    return fail(ErrorCode::InvalidArgument,
                "A certificate is needed: give --cert FILE and --key FILE, or --self-signed for a test");
  }
  return {};
}

Result<ServerOptions> interpret(const Typed& typed) {
  if (const auto checked = checkCertificateOptions(typed); !checked) {
    return tl::unexpected(checked.error());
  }
  const auto listen = parseListens(typed);
  if (!listen) {
    return tl::unexpected(listen.error());
  }
  const auto statements = interpretStatements(typed.statements);
  if (!statements) {
    return tl::unexpected(statements.error());
  }
  const auto resumption = parseResumption(typed.resumption);
  if (!resumption) {
    return tl::unexpected(resumption.error());
  }
  ServerOptions options{.listen = *listen,
                        .certificate = typed.certificate,
                        .key = typed.key,
                        .selfSigned = splitNames(typed.names),
                        .printUriOnly = typed.printUri,
                        .resumption = *resumption,
                        .sessionSecret = typed.sessionSecret,
                        .signingKeys = typed.signingKeys,
                        .strict = typed.strict};
  // What a server says that is only for tests should not make clients refuse it because nothing sets the clock here.
  if (!typed.selfSigned || !typed.statements.empty()) {
    options.statements = *statements;
  }
  if (typed.selfSigned && options.selfSigned.empty()) {
    options.selfSigned = {"localhost", "127.0.0.1", "::1"};
  }
  return options;
}

}  // namespace

std::variant<ServerOptions, int> readServerOptions(int argc, char** argv) {
  CLI::App app("Serve this computer's time over QUIC: datagrams and streams on one UDP port.", "tsq-server");
  Typed typed;
  declare(app, typed);
  if (const auto status = parseCommandLine(app, argc, argv)) {
    return *status;
  }
  typed.selfSigned = app.count("--self-signed") > 0;  // it may come without names
  const auto options = interpret(typed);
  if (!options) {
    return failUsage(options.error().detail);
  }
  return *options;
}

}  // namespace tsq::programs
