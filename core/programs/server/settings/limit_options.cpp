// SPDX-License-Identifier: MIT
#include "programs/server/settings/limit_options.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

namespace tsq::programs {
namespace {

constexpr int kMaxConnections = 1'000'000;
constexpr int kMaxRate = 1'000'000;

// An option with a number: its name and range.
struct Number {
  const char* option;
  int least;
  int most;
};

// Does not change `value` if the option was not given.
Result<void> take(const std::string& text, const Number& number, auto& value) {
  if (text.empty()) {
    return {};
  }
  const std::string sentence =
      fmt::format("{} takes a whole number from {} to {}", number.option, number.least, number.most);
  return parseInteger(text, number.least, number.most, sentence.c_str()).map([&](int parsed) {
    value = static_cast<std::remove_reference_t<decltype(value)>>(parsed);
  });
}

// The burst is proportional to the rate.
Result<void> takeRate(const std::string& text, const char* option, server::Rate& rate) {
  const double seconds = rate.burst / rate.perSecond;
  const auto taken = take(text, {.option = option, .least = 0, .most = kMaxRate}, rate.perSecond);
  rate.burst = rate.perSecond * seconds;
  return taken;
}

Result<void> takeRetry(const std::string& text, server::RetryPolicy& policy) {
  if (text.empty() || text == "pressure") {
    return {};
  }
  if (text != "always" && text != "never") {
    return fail(ErrorCode::InvalidArgument, fmt::format("--retry takes pressure, always or never, not '{}'", text));
  }
  policy = text == "always" ? server::RetryPolicy::Always : server::RetryPolicy::Never;
  return {};
}

Result<void> takePrefixes(const std::vector<std::string>& texts, const char* option, server::PrefixSet& prefixes) {
  for (const std::string& text : texts) {
    if (const auto added = prefixes.add(text); !added) {
      return fail(ErrorCode::InvalidArgument, fmt::format("{} '{}': {}", option, text, added.error().detail));
    }
  }
  return {};
}

}  // namespace

void declareLimits(CLI::App& app, TypedLimits& typed) {
  const server::Limits defaults;
  const server::AdmissionLimits& admission = defaults.admission;
  const auto add = [&](const char* option, std::string& value, const std::string& text) {
    app.add_option(option, value, text)->type_name("N")->group("Limits");
  };
  app.add_option("--retry", typed.retry,
                 "When new clients have to validate their address with a Retry, which takes one round trip more: "
                 "pressure (many pending handshakes), always or never (default pressure)")
      ->type_name("WHEN")
      ->group("Limits");
  add("--max-connections", typed.connections,
      fmt::format("Simultaneous connections; beyond that, those of the prefix with the most connections and the oldest "
                  "requests are closed (default {})",
                  admission.connections));
  add("--max-connections-per-prefix", typed.connectionsPerPrefix,
      fmt::format("Of these, from one IPv4 address or IPv6 /64 (default {})", admission.connectionsPerPrefix));
  add("--max-handshakes", typed.handshakes,
      fmt::format("Pending handshakes with clients without a validated address; --retry pressure begins at a quarter "
                  "of this (default {})",
                  admission.unprovenHandshakes));
  add("--handshake-rate", typed.handshakeRate,
      fmt::format("New connections per second from one IPv4 address or IPv6 /64, four times as many from a /56, "
                  "sixteen times from a /48; 0: no limit (default {:.0f})",
                  admission.handshakes.perSecond));
  add("--request-rate", typed.requestRate,
      fmt::format("Requests per second, likewise (default {:.0f})", defaults.requests.perSecond));
  add("--signature-rate", typed.signatureRate,
      fmt::format("Signed answers per second, likewise (default {:.0f})", defaults.signatures.perSecond));
  const auto addPrefixes = [&](const char* option, std::vector<std::string>& value, const char* text) {
    app.add_option(option, value, text)->type_name("PREFIX")->allow_extra_args(false)->group("Limits");
  };
  addPrefixes("--allow", typed.allowed,
              "Serve only clients of this address or prefix, as 192.0.2.0/24 or 2001:db8::/32; may be given more than "
              "once");
  addPrefixes("--deny", typed.denied, "Do not serve clients of this address or prefix, even if they are allowed");
}

Result<server::Limits> interpretLimits(const TypedLimits& typed) {
  server::Limits limits;
  server::AdmissionLimits& admission = limits.admission;
  const auto number = [](const char* option) { return Number{.option = option, .least = 1, .most = kMaxConnections}; };
  return takeRetry(typed.retry, admission.retry)
      .and_then([&] { return take(typed.connections, number("--max-connections"), admission.connections); })
      .and_then([&] {
        return take(typed.connectionsPerPrefix, number("--max-connections-per-prefix"), admission.connectionsPerPrefix);
      })
      .and_then([&] { return take(typed.handshakes, number("--max-handshakes"), admission.unprovenHandshakes); })
      .and_then([&] { return takeRate(typed.handshakeRate, "--handshake-rate", admission.handshakes); })
      .and_then([&] { return takeRate(typed.requestRate, "--request-rate", limits.requests); })
      .and_then([&] { return takeRate(typed.signatureRate, "--signature-rate", limits.signatures); })
      .and_then([&] { return takePrefixes(typed.allowed, "--allow", admission.allowed); })
      .and_then([&] { return takePrefixes(typed.denied, "--deny", admission.denied); })
      .map([&] { return limits; });
}

// Else some workers would have no share.
Result<void> checkLimits(const server::Limits& limits, int workers) {
  const server::AdmissionLimits& admission = limits.admission;
  for (const auto& [option, value] : {std::pair("--max-connections", admission.connections),
                                      {"--max-connections-per-prefix", admission.connectionsPerPrefix},
                                      {"--max-handshakes", admission.unprovenHandshakes}}) {
    if (value < static_cast<std::size_t>(workers)) {
      return fail(ErrorCode::InvalidArgument,
                  fmt::format("{} {} is less than one for each of the {} workers: raise it, or lower --workers", option,
                              value, workers));
    }
  }
  return {};
}

}  // namespace tsq::programs
