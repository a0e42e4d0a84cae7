// SPDX-License-Identifier: MIT
// tsq-server: serve this computer's time.
#include <fmt/format.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <fstream>

#include "client/server_spec.h"
#include "clock/system_clock.h"
#include "config/key_file.h"
#include "config/secret_file.h"
#include "net/event_loop.h"
#include "programs/server/options.h"
#include "report/report_keeper.h"
#include "server/server.h"

namespace tsq::programs {
namespace {

constexpr int kExitFailure = 1;
constexpr const char* kSelfSignedFile = "./tsq-selfsigned.pem";

using Credentials = std::shared_ptr<const quic::ServerCredentials>;

int failStart(const std::string& sentence) {
  fmt::print(stderr, "Error: {}\n", sentence);
  return kExitFailure;
}

std::string describeCredentials(const Error& error) {
  switch (error.code) {
    case ErrorCode::PermissionDenied:
      return fmt::format("cannot read {}: make it readable for the user the server runs as", error.detail);
    case ErrorCode::FileUnreadable:
      return fmt::format("cannot read {}", error.detail);
    case ErrorCode::KeyMismatch:
      return "the key does not belong to the certificate: give the --key that the --cert was made with";
    case ErrorCode::KeyUnusable:
      return fmt::format("no usable private key in {}: a PEM file without a password is needed", error.detail);
    default:
      return fmt::format("no usable certificate in {}: a PEM file is needed", error.detail);
  }
}

std::string describeExposure(const std::string& path, const char* content) {
  return fmt::format(
      "{0} can be read or changed by others, so its {1} is no secret: chmod go-rwx {0}, or better, make a new one",
      path, content);
}

std::string describeSigningKey(const Error& error) {
  return error.code == ErrorCode::SecretExposed ? describeExposure(error.detail, "key")
                                                : "no usable signing key in " + error.detail;
}

std::string describeSessionSecret(const Error& error) {
  switch (error.code) {
    case ErrorCode::SecretExposed:
      return describeExposure(error.detail, "content");
    case ErrorCode::FileUnreadable:
      return "cannot read " + error.detail;
    default:
      return fmt::format("{0} must hold 32 random bytes, as from: (umask 077; head -c 32 /dev/urandom >{0})",
                         error.detail);
  }
}

Result<server::KeyRing> loadSigningKeys(const std::vector<std::string>& files) {
  std::vector<server::DatedKey> keys;
  for (const std::string& file : files) {
    const auto entries = config::readSigningKeys(file);
    if (!entries) {
      return tl::unexpected(entries.error());
    }
    for (const config::SigningKeyEntry& entry : *entries) {
      keys.push_back({.key = entry.key, .validFrom = entry.validFrom});
    }
  }
  return server::KeyRing(std::move(keys));
}

/// The server, and what it tells of the clock.
class Service final : public Actor {
 public:
  Service(Network& network, const Clock& clock, const Credentials& credentials, const ServerOptions& options,
          const quic::SessionSecret& secret, server::KeyRing keys)
      : clock_(clock),
        server_(network, clock, credentials, {.resumption = options.resumption, .strict = options.strict}, secret,
                std::move(keys)) {
    if (options.statements) {
      reports_.emplace(
          network, clock, *options.statements,
          [] {
            const auto state = clock::readKernelState();
            return state ? std::optional(*state) : std::nullopt;
          },
          [this](wire::ClockReport report) { server_.setReport(std::move(report)); });
    }
  }

  server::Server& server() { return server_; }

  MonoTime nextDeadline() const override {
    return std::min(server_.nextDeadline(), reports_ ? reports_->nextDeadline() : kNever);
  }

  void onDeadline() override {
    server_.onDeadline();
    if (reports_ && reports_->nextDeadline() <= clock_.monotonic()) {
      reports_->onDeadline();
    }
  }

 private:
  const Clock& clock_;
  server::Server server_;
  std::optional<report::ReportKeeper> reports_;
};

Result<Credentials> makeSelfSigned(const std::vector<std::string>& names, const Clock& clock) {
  const auto made = quic::makeSelfSigned(names, clock.wall());
  if (!made) {
    return tl::unexpected(made.error());
  }
  std::ofstream file(kSelfSignedFile, std::ios::trunc);
  file << made->certificatePem << std::flush;
  if (!file) {
    return fail(ErrorCode::FileUnreadable, fmt::format("{}: cannot be written", kSelfSignedFile));
  }
  fmt::print("Testing only: self-signed certificate for {}. Nobody vouches for it.\n", fmt::join(names, ", "));
  fmt::print("Certificate: {} (for tsq-client --ca)\n", kSelfSignedFile);
  return quic::ServerCredentials::fromPem(made->certificatePem, made->keyPem);
}

// Where clients find us: the address we listen on, or, when that is every address, the name in the certificate.
std::string makeLink(const quic::ServerCredentials& credentials, const std::string& host, std::uint16_t port) {
  const auto address = SocketAddress::parse(host, port);
  const bool isNamed = address && address->isAnyAddress() && !credentials.firstName().empty();
  return client::ServerSpec{.host = isNamed ? credentials.firstName() : host, .port = port, .pin = credentials.pin()}
      .toLink();
}

void printFarewell(const server::Counters& counters) {
  fmt::print(
      "Stopped. Answered {} datagram and {} stream requests on {} connections; kernel receive times: {}; "
      "malformed: {}; answers dropped: {}; failed handshakes: {}; refused connections: {}; resumed sessions: {}.\n",
      counters.datagramAnswers, counters.streamAnswers, counters.handshakes, counters.kernelReceiveStamps,
      counters.malformedRequests, counters.answersDropped, counters.handshakeFailures, counters.connectionsRefused,
      counters.resumptions);
}

int serve(const ServerOptions& options, const Credentials& credentials, server::KeyRing keys, const Clock& clock) {
  const auto secret = options.sessionSecret.empty() ? Result<quic::SessionSecret>(quic::makeSessionSecret())
                                                    : config::readSessionSecret(options.sessionSecret);
  if (!secret) {
    return failStart(describeSessionSecret(secret.error()));
  }
  net::EventLoop loop(clock);
  if (const auto heard = loop.onSignals({SIGINT, SIGTERM, SIGHUP}, [&loop](int) { loop.stop(); }); !heard) {
    return failStart("the system refuses what this program needs: " + heard.error().detail);
  }
  Service service(loop, clock, credentials, options, *secret, std::move(keys));
  server::Server& server = service.server();
  const auto addresses = listenAll(server, loop, clock, options.listen);
  if (!addresses) {
    return failStart(addresses.error().detail);
  }
  for (const SocketAddress& address : *addresses) {
    fmt::print("Listening on {}\n", address.toString());
  }
  fmt::print("Link: {}\n", makeLink(*credentials, addresses->front().host(), addresses->front().port()));
  std::fflush(stdout);
  if (const auto ran = loop.run(service); !ran) {
    return failStart("the system refuses what this program needs: " + ran.error().detail);
  }
  server.shutdown();
  printFarewell(server.counters());
  return 0;
}

int run(const ServerOptions& options) {
  const clock::SystemClock clock;
  const auto credentials = options.selfSigned.empty() ? quic::ServerCredentials::load(options.certificate, options.key)
                                                      : makeSelfSigned(options.selfSigned, clock);
  if (!credentials) {
    return failStart(describeCredentials(credentials.error()));
  }
  if (options.printUriOnly) {
    const auto [host, port] =
        options.listen.empty() ? ListenAddress{"::", client::kDefaultPort} : options.listen.front();
    fmt::print("{}\n", makeLink(**credentials, host, port));
    return 0;
  }
  auto keys = loadSigningKeys(options.signingKeys);
  if (!keys) {
    return failStart(describeSigningKey(keys.error()));
  }
  return serve(options, *credentials, *std::move(keys), clock);
}

}  // namespace
}  // namespace tsq::programs

int main(int argc, char** argv) {
  const auto options = tsq::programs::readServerOptions(argc, argv);
  if (const int* status = std::get_if<int>(&options)) {
    return *status;
  }
  return tsq::programs::run(std::get<tsq::programs::ServerOptions>(options));
}
