// SPDX-License-Identifier: MIT
#include "programs/client_options.h"

#include <fmt/format.h>

#include "programs/command_line.h"

namespace tsq::programs {
namespace {

// Nobody needs more than 20 answers a second from the same server for ever.
constexpr Duration kMinPollInterval = std::chrono::milliseconds(50);

// As they were typed: numbers are checked by us, so that the sentences are ours.
struct Typed {
  std::vector<std::string> servers;
  std::string port = "443";
  std::string count = "3";
  std::string interval;
  std::string timeout = "2";
  std::string transport = "auto";
  std::string ca;
  std::string pin;
  bool insecure = false;
  bool json = false;
  bool watch = false;
};

void declare(CLI::App& app, Typed& typed) {
  app.add_option(
      "SERVER", typed.servers,
      "Servers to ask: a name or address, with :PORT if need be ([ADDRESS]:PORT for IPv6), or a tsq:// link");
  app.add_option("--port", typed.port, "UDP port of servers named without one")
      ->type_name("PORT")
      ->capture_default_str();
  app.add_option("--count", typed.count, "Questions to each server, 1 to 100")->type_name("N")->capture_default_str();
  app.add_option("--interval", typed.interval,
                 "Pause between an answer and the next question (default 0), or with --watch between polls (default: 1 "
                 "to 64, the longer the steadier the clock)")
      ->type_name("SECONDS");
  app.add_option("--timeout", typed.timeout, "How long to wait for a connection, and for each answer")
      ->type_name("SECONDS")
      ->capture_default_str();
  app.add_option("--transport", typed.transport, "auto, datagram or stream")->type_name("HOW")->capture_default_str();
  auto* ca =
      app.add_option("--ca", typed.ca, "Trust only the certificate authorities in this PEM file")->type_name("FILE");
  auto* pin = app.add_option("--pin", typed.pin, "Trust only the server whose key has this fingerprint (sha256:HEX)")
                  ->type_name("PIN");
  auto* insecure = app.add_flag("--insecure", typed.insecure, "Do not verify certificates (testing only)");
  ca->excludes(pin)->excludes(insecure);
  pin->excludes(insecure);
  app.add_flag("--json", typed.json, "Print one JSON document instead of the table");
  app.add_flag("--watch", typed.watch, "Keep measuring, and show what all servers together say, until Ctrl-C");
  app.footer("Exit status: 0 every server answered, 1 none did, 2 wrong usage, 3 some did.");
}

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

Result<quic::Trust> parseTrust(const Typed& typed) {
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

Result<Duration> parseInterval(const Typed& typed) {
  const auto interval = parseSeconds(typed.interval.empty() ? "0" : typed.interval, 0, 3600,
                                     "Interval must be between 0 and 3600 seconds");
  if (interval && typed.watch && !typed.interval.empty() && *interval < kMinPollInterval) {
    return fail(ErrorCode::InvalidArgument, "Interval must be at least 0.05 seconds with --watch");
  }
  return interval;
}

Result<ClientOptions> parseSchedule(const Typed& typed) {
  const auto count = parseInteger(typed.count, 1, 100, "Count must be between 1 and 100");
  if (!count) {
    return tl::unexpected(count.error());
  }
  const auto interval = parseInterval(typed);
  if (!interval) {
    return tl::unexpected(interval.error());
  }
  const auto timeout = parseSeconds(typed.timeout, 0.01, 60, "Timeout must be between 0.01 and 60 seconds");
  if (!timeout) {
    return tl::unexpected(timeout.error());
  }
  ClientOptions options;
  options.schedule = {.burst = *count, .timeout = *timeout};
  if (typed.watch) {
    options.watch = typed.interval.empty() ? PollRange{} : PollRange{.shortest = *interval, .longest = *interval};
    options.schedule.pollInterval = options.watch->shortest;
  } else {
    options.schedule.burstInterval = *interval;
  }
  return options;
}

Result<ClientOptions> interpret(const Typed& typed) {
  const auto port = parsePort(typed.port);
  if (!port) {
    return tl::unexpected(port.error());
  }
  auto options = parseSchedule(typed);
  if (!options) {
    return options;
  }
  const auto transport = parseTransport(typed.transport);
  if (!transport) {
    return tl::unexpected(transport.error());
  }
  const auto trust = parseTrust(typed);
  if (!trust) {
    return tl::unexpected(trust.error());
  }
  if (typed.servers.empty()) {
    return fail(ErrorCode::InvalidArgument, "At least one server must be specified");
  }
  options->json = typed.json;
  for (const std::string& text : typed.servers) {
    const auto spec = client::ServerSpec::parse(text, *port);
    if (!spec) {
      return tl::unexpected(spec.error());
    }
    const bool usePin = spec->pin && !typed.insecure;
    options->servers.push_back(
        {.spec = *spec, .trust = usePin ? quic::Trust(*spec->pin) : *trust, .transport = *transport});
  }
  return options;
}

}  // namespace

std::variant<ClientOptions, int> readClientOptions(int argc, char** argv) {
  CLI::App app("Ask TSQ servers for the time and tell how far this computer's clock is off. It is never changed.",
               "tsq-client");
  Typed typed;
  declare(app, typed);
  if (const auto status = parseCommandLine(app, argc, argv)) {
    return *status;
  }
  const auto options = interpret(typed);
  if (!options) {
    return failUsage(options.error().detail);
  }
  return *options;
}

}  // namespace tsq::programs
