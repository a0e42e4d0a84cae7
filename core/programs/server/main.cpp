// SPDX-License-Identifier: MIT
// tsq-server: serve this computer's time.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <climits>
#include <csignal>
#include <cstdio>
#include <functional>

#include "client/server_spec.h"
#include "clock/system_clock.h"
#include "net/event_loop.h"
#include "net/signal_watch.h"
#include "programs/common/output.h"
#include "programs/server/identity.h"
#include "programs/server/options.h"
#include "programs/server/service.h"
#include "programs/server/start_errors.h"
#include "server/server.h"

namespace tsq::programs {
namespace {

constexpr int kExitFailure = 1;
// Bytes; POSIX allows 255, Linux 64.
constexpr std::size_t kMaxHostName = 255;

int failStart(const std::string& sentence) {
  print(stderr, "Error: {}\n", sentence);
  return kExitFailure;
}

// This computer's host name, for certificates without a name.
std::string ownName() {
  std::array<char, kMaxHostName + 1> name{};
  ::gethostname(name.data(), name.size() - 1);
  const auto spec = client::ServerSpec::parse(name.data());
  return spec ? spec->host : "localhost";
}

// The link for clients, with the listening address, or the certificate's name if that is the wildcard address. The pin
// makes the name irrelevant for authentication.
std::string makeLink(const quic::ServerCredentials& credentials, const std::string& host, std::uint16_t port) {
  const auto address = SocketAddress::parse(host, port);
  if (!address || !address->isAnyAddress()) {
    return client::ServerSpec{.host = host, .port = port, .pin = credentials.pin()}.toLink();
  }
  const auto named = client::ServerSpec::parse(credentials.firstName());
  return client::ServerSpec{.host = named ? named->host : ownName(), .port = port, .pin = credentials.pin()}.toLink();
}

void printCounters(const char* begin, const server::Counters& counters) {
  print(
      "{} {} datagram and {} stream requests on {} connections; kernel receive times: {}; "
      "malformed: {}; answers dropped: {}; failed handshakes: {}; refused connections: {}; resumed sessions: {}; "
      "retries: {}; over a limit: {} connections, {} requests; connections ended to make room: {}; packets of denied "
      "addresses: {}; replies left out: {}.\n",
      begin, counters.datagramAnswers, counters.streamAnswers, counters.handshakes, counters.kernelReceiveStamps,
      counters.malformedRequests, counters.answersDropped, counters.handshakeFailures, counters.connectionsRefused,
      counters.resumptions, counters.retries, counters.connectionsDelayed, counters.requestsLimited,
      counters.connectionsEvicted, counters.packetsDenied, counters.repliesLimited);
}

using Reread = std::function<Result<ServerOptions>()>;

// SIGHUP (systemctl reload) reloads certificate, keys and limits; SIGUSR1 prints the counters; SIGINT and SIGTERM end
// the program, gently the first time.
void onSignal(int signal, Workers& workers, Service& service, const Reread& reread) {
  if (signal == SIGHUP) {
    service.reload(reread());
  } else if (signal == SIGUSR1) {
    printCounters("So far answered", workers.counters());
  } else {
    service.end();
  }
}

int serveOn(const std::vector<SocketAddress>& addresses, Workers& workers, Service& service,
            const quic::ServerCredentials& credentials) {
  service.begin(addresses);
  for (const SocketAddress& address : addresses) {
    print("Listening on {}\n", address.toString());
  }
  print("Link: {}\n", makeLink(credentials, addresses.front().host(), addresses.front().port()));
  const auto ran = workers.first().loop().run(service);
  workers.first().server().shutdown();
  if (!service.isEnding()) {
    workers.stop();
  }
  workers.join();
  if (!ran) {
    return failStart("the system refuses what this program needs: " + ran.error().detail);
  }
  printCounters("Stopped. Answered", workers.counters());
  return workers.haveFailed() ? kExitFailure : 0;
}

int serve(const ServerOptions& options, const Reread& reread, IdentityFiles& files, LoadedIdentity identity,
          const Clock& clock) {
  neverWaitForReaders();
  auto inherited = InheritedSockets::receive(options.workers);
  if (!inherited) {
    return failStart(inherited.error().detail);
  }
  const std::size_t count = inherited->empty() ? options.workers : inherited->size();
  const auto systemdAddresses = inherited->empty() ? std::vector<SocketAddress>() : inherited->front().addresses();
  const Credentials credentials = identity.credentials;
  Workers workers(count, clock,
                  {.credentials = credentials,
                   .limits = options.limits,
                   .secrets = std::move(identity.sessionSecrets),
                   .signingKeys = std::move(identity.signingKeys)},
                  *std::move(inherited));
  net::EventLoop& loop = workers.first().loop();
  Service service(workers, clock, options, files, credentials);
  const auto heard = loop.onSignals({SIGINT, SIGTERM, SIGHUP, SIGUSR1},
                                    [&](int signal) { onSignal(signal, workers, service, reread); });
  if (!heard) {
    return failStart("the system refuses what this program needs: " + heard.error().detail);
  }
  const auto opened = service.openLog().and_then([&] { return service.openMetrics(options.metrics); });
  if (!opened) {
    return failStart(opened.error().detail);
  }
  const auto addresses = systemdAddresses.empty() ? listenAll(workers.first().server(), loop, clock, options.listen)
                                                  : listenInherited(workers.first().server(), systemdAddresses);
  if (service.isEnding()) {
    return 0;  // told to end while it looked a name up
  }
  if (!addresses) {
    return failStart(addresses.error().detail);
  }
  if (const auto started = workers.start(*addresses); !started) {
    return failStart("the workers cannot share the addresses: " + started.error().detail);
  }
  if (count < options.workers) {
    print("systemd has bound {} sockets on an address, so there are {} workers\n", count, count);
  }
  return serveOn(*addresses, workers, service, *credentials);
}

int start(const ServerOptions& options, const Reread& reread) {
  const clock::SystemClock clock;
  IdentityFiles files(options);
  auto identity = files.load(clock);
  if (!identity) {
    return failStart(identity.error().detail);
  }
  if (options.printUriOnly) {
    const auto [host, port] =
        options.listen.empty() ? ListenAddress{"::", client::kDefaultPort} : options.listen.front();
    print("{}\n", makeLink(*identity->credentials, host, port));
    return 0;
  }
  return serve(options, reread, files, *std::move(identity), clock);
}

int run(int argc, char** argv) {
  net::holdSignal(SIGHUP);  // a reload that comes before its handler waits for it
  const auto options = readServerOptions(argc, argv);
  const int* status = std::get_if<int>(&options);
  return status != nullptr ? *status
                           : start(std::get<ServerOptions>(options), [=] { return rereadServerOptions(argc, argv); });
}

}  // namespace
}  // namespace tsq::programs

int main(int argc, char** argv) {
  using namespace tsq::programs;
  return runProgram(kExitFailure, run, argc, argv);
}
