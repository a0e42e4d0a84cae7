// SPDX-License-Identifier: MIT
#include "programs/server/options.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <sstream>

#include "control/messages.h"
#include "programs/common/command_line.h"
#include "programs/common/metrics_address.h"
#include "programs/common/option_settings.h"
#include "programs/common/output.h"
#include "programs/common/peer_options.h"
#include "programs/server/settings/limit_options.h"
#include "programs/server/settings/listen_options.h"
#include "programs/server/settings/statement_options.h"

namespace tsq::programs {
namespace {

// More than any machine needs for this; the first byte of a connection id names the worker.
constexpr int kMaxWorkers = 64;

// Those of the command line only, of which a reload can say nothing.
const std::vector<std::string> kOnlyTyped = {"config", "check-config", "print-uri", "help", "version"};
// What a reload takes, beside the limits and the access log.
const std::vector<std::string> kReloaded = {"cert", "key", "signing-key", "session-secret"};

bool isFixed(const CLI::Option& option) {
  const auto isIn = [&](const std::vector<std::string>& names) {
    return std::ranges::find(names, option.get_lnames().front()) != names.end();
  };
  return option.get_group() != "Limits" && option.get_group() != "Access log" && !isIn(kOnlyTyped) && !isIn(kReloaded);
}

struct Typed {
  std::string config;
  bool checkConfig = false;
  TypedListening listening;
  std::string certificate;
  std::string key;
  std::string names;
  std::string resumption = "forward-secret";
  std::string sessionSecret;
  bool selfSigned = false;
  bool printUri = false;
  std::vector<std::string> signingKeys;
  TypedStatements statements;
  TypedLimits limits;
  TypedLog log;
  std::string metrics;
  std::string tsqdSocket = control::kUsualPath;
  std::string workers = "1";
  bool strict = false;
};

void declare(CLI::App& app, Typed& typed) {
  app.add_option(
         "--config", typed.config,
         "Read options that are not given here from this file (server.toml), whose keys are the names of these "
         "options without the dashes; SIGHUP takes the limits, the lists of clients, the access log's options and "
         "the names of certificate and key files from it")
      ->type_name("FILE");
  app.add_flag("--check-config", typed.checkConfig, "Print the options in force and where they are set, and exit");
  declareListening(app, typed.listening);
  app.add_option("--cert", typed.certificate, "Certificate with its chain, PEM")->type_name("FILE");
  app.add_option("--key", typed.key, "Its private key, PEM")->type_name("FILE");
  app.add_option("--self-signed", typed.names,
                 "Make a throw-away certificate for these names (testing only; "
                 "default localhost, 127.0.0.1, ::1)")
      ->type_name("NAMES")
      ->expected(0, 1);
  app.add_option("--signing-key", typed.signingKeys,
                 "Sign answers on request, with the keys in this file (see tsq-keygen); may be given more "
                 "than once")
      ->type_name("FILE")
      ->allow_extra_args(false);
  app.add_flag("--strict", typed.strict, "Follow the draft exactly: refuse clients of TSQ 0.1");
  app.add_option("--resumption", typed.resumption,
                 "Session resumption: forward-secret, psk-only (also without a key exchange, for clients that offer "
                 "that) or off")
      ->type_name("HOW")
      ->capture_default_str();
  app.add_option("--session-secret", typed.sessionSecret,
                 "Secrets from which the keys of session tickets and address tokens are derived, made by tsq-keygen "
                 "--session-secret, or 32 random bytes: keep the file over restarts, and share it between servers of "
                 "one name (default: new ones at each start)")
      ->type_name("FILE");
  app.add_flag("--print-uri", typed.printUri, "Print the tsq:// link that clients can use, and exit");
  declareStatements(app, typed.statements);
  app.add_option("--workers", typed.workers,
                 "Threads that serve, each with its own connections; one per core is enough")
      ->type_name("N")
      ->capture_default_str();
  declareLimits(app, typed.limits);
  declareLog(app, typed.log);
  app.add_option("--metrics", typed.metrics,
                 "Serve metrics for Prometheus over HTTP, at this TCP port of 127.0.0.1 or this address and port")
      ->type_name("[ADDR:]PORT");
  app.add_option("--tsqd-socket", typed.tsqdSocket,
                 "The control socket of the tsqd on this computer, which is asked about the clock")
      ->type_name("PATH")
      ->capture_default_str();
  app.footer(
      "Waits: 10 s for the look-up of a name, 5 s for a client's handshake (3 s while its address is not proven), 30 s "
      "for its next packet, 3 min for its next "
      "request, 48 s for "
      "chronyd and tsqd.");
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
  const auto statements = interpretStatements(typed.statements);
  if (!statements) {
    return tl::unexpected(statements.error());
  }
  const auto resumption = parseResumption(typed.resumption);
  if (!resumption) {
    return tl::unexpected(resumption.error());
  }
  auto limits = interpretLimits(typed.limits);
  if (!limits) {
    return tl::unexpected(limits.error());
  }
  const auto log = interpretLog(typed.log);
  if (!log) {
    return tl::unexpected(log.error());
  }
  const auto metrics =
      typed.metrics.empty() ? Result<std::string>() : parseMetricsAddress(typed.metrics, "--metrics takes");
  if (!metrics) {
    return tl::unexpected(metrics.error());
  }
  const auto workers = parseInteger(typed.workers, 1, kMaxWorkers, "--workers takes a whole number from 1 to 64");
  if (!workers) {
    return tl::unexpected(workers.error());
  }
  if (const auto checked = checkLimits(*limits, *workers); !checked) {
    return tl::unexpected(checked.error());
  }
  // What several settings make up together comes last: withPlace() finds the others before they are complete.
  const auto listen = interpretListening(typed.listening);
  if (!listen) {
    return tl::unexpected(listen.error());
  }
  if (const auto checked = checkCertificateOptions(typed); !checked) {
    return tl::unexpected(checked.error());
  }
  limits->resumption = *resumption;
  limits->strict = typed.strict;
  ServerOptions options{.listen = *listen,
                        .certificate = typed.certificate,
                        .key = typed.key,
                        .selfSigned = splitNames(typed.names),
                        .printUriOnly = typed.printUri,
                        .sessionSecret = typed.sessionSecret,
                        .signingKeys = typed.signingKeys,
                        .statements = std::nullopt,
                        .config = typed.config,
                        .limits = *limits,
                        .accessLog = *log,
                        .workers = static_cast<std::size_t>(*workers),
                        .tsqdSocket = typed.tsqdSocket,
                        .metrics = *metrics};
  // A self-signed server is for tests: without a statement it sends no clock report, because "unsynchronised" would
  // make clients reject it.
  if (!typed.selfSigned || !typed.statements.empty()) {
    options.statements = *statements;
  }
  if (typed.selfSigned && options.selfSigned.empty()) {
    options.selfSigned = {"localhost", "127.0.0.1", "::1"};
  }
  return options;
}

/// One command line, with the settings of the file that it names.
class Reading {
 public:
  /// The exit status, if the program should end.
  std::optional<int> parse(int argc, char** argv) {
    declare(app_, typed_);
    return parseCommandLine(app_, argc, argv);
  }

  Result<void> readFile() {
    if (typed_.config.empty()) {
      return {};
    }
    auto settings = config::readSettings(typed_.config);
    if (!settings) {
      const Error& error = settings.error();
      return fail(error.code, error.code == ErrorCode::InvalidArgument ? error.detail : "cannot read " + error.detail);
    }
    settings_ = *std::move(settings);
    return {};
  }

  Result<ServerOptions> interpret() {
    if (const auto applied = applySettings(app_, settings_, kOnlyTyped); !applied) {
      return tl::unexpected(applied.error());
    }
    readSelfSigned();
    return programs::interpret(typed_).map([this](ServerOptions options) {
      options.fixed = valuesInForce(app_, isFixed);
      return options;
    });
  }

  std::vector<config::Setting>& settings() { return settings_; }
  bool isCheck() const { return typed_.checkConfig; }
  std::string inForce() const { return describeSettings(app_, settings_); }

 private:
  // The names are optional, so a file can only say true or false without them.
  void readSelfSigned() {
    typed_.selfSigned = app_.count("--self-signed") > 0 && typed_.names != "false";
    if (!typed_.selfSigned || typed_.names == "true") {
      typed_.names.clear();
    }
  }

  CLI::App app_{"Serve this computer's time over QUIC: datagrams and streams on one UDP port.", "tsq-server"};
  Typed typed_;
  std::vector<config::Setting> settings_;
};

// Messages about values have no location: the setting that completes the mistake is the first after which it is there.
Error withPlace(const Error& error, const std::vector<config::Setting>& settings, int argc, char** argv) {
  for (std::size_t count = 0; count <= settings.size(); ++count) {
    Reading part;
    if (part.parse(argc, argv)) {
      return error;
    }
    part.settings().assign(settings.begin(), settings.begin() + static_cast<std::ptrdiff_t>(count));
    if (const auto options = part.interpret(); !options && options.error().detail == error.detail) {
      return count == 0 ? error : Error{error.code, fmt::format("{}: {}", settings[count - 1].place, error.detail)};
    }
  }
  return error;
}

Result<ServerOptions> finish(Reading& reading, int argc, char** argv) {
  if (const auto read = reading.readFile(); !read) {
    return tl::unexpected(read.error());
  }
  auto options = reading.interpret();
  if (!options && options.error().detail.find(", line ") == std::string::npos) {
    return tl::unexpected(withPlace(options.error(), reading.settings(), argc, argv));
  }
  return options;
}

}  // namespace

std::variant<ServerOptions, int> readServerOptions(int argc, char** argv) {
  Reading reading;
  if (const auto status = reading.parse(argc, argv)) {
    return *status;
  }
  auto options = finish(reading, argc, argv);
  if (!options) {
    return failUsage(options.error().detail);
  }
  if (reading.isCheck()) {
    printText(stdout, reading.inForce());
    return 0;
  }
  return *std::move(options);
}

Result<ServerOptions> rereadServerOptions(int argc, char** argv) {
  Reading reading;
  if (reading.parse(argc, argv)) {
    return fail(ErrorCode::Internal, "the command line cannot be read again");
  }
  return finish(reading, argc, argv);
}

}  // namespace tsq::programs
