// SPDX-License-Identifier: MIT
// tsq-load: many exchanges with one server on loopback, on one connection after another. Bounded in count and time.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <vector>

#include "client/fleet.h"
#include "clock/system_clock.h"
#include "net/event_loop.h"
#include "programs/common/command_line.h"
#include "programs/common/text.h"

namespace tsq::programs {
namespace {

using namespace std::chrono_literals;

struct Options {
  std::string server;
  std::string ca;
  std::string transport = "datagram";
  int connections = 1;
  int exchanges = 1000;
  std::string resumption = "off";
};

/// Starts the next connection when one has finished.
class Load final : public client::Observer {
 public:
  Load(net::EventLoop& loop, const Clock& clock, const Options& options, client::ServerSpec spec)
      : loop_(loop), options_(options), fleet_(loop, clock, *this, options.resumption == "off" ? nullptr : &tickets_) {
    const bool stream = options.transport == "stream";
    config_ = {.spec = std::move(spec),
               .trust = quic::CaFile{options.ca},
               .transport = stream ? client::TransportChoice::Stream : client::TransportChoice::Datagram,
               .resumption = options.resumption == "psk-only" ? quic::Resumption::PskOnly
                             : options.resumption == "off"    ? quic::Resumption::Off
                                                              : quic::Resumption::ForwardSecret};
    startNext();
  }

  void onConnected(client::ServerId, const client::ConnectionInfo& connection) override {
    resumed += connection.handshake == quic::HandshakeKind::Full ? 0 : 1;
  }

  void onSample(client::ServerId, const Sample& sample, client::Transport) override {
    if (sample.invalid) {
      ++invalid;
    } else {
      offsets.push_back(sample.offset());
    }
  }

  void onFailure(client::ServerId, const Error& error) override {
    ++failures;
    lastFailure = describe(error);
  }

  void onFinished(client::ServerId server) override {
    fleet_.remove(server);
    startNext();
  }

  client::Fleet& fleet() { return fleet_; }

  std::vector<Duration> offsets;
  int invalid = 0;
  int failures = 0;
  int resumed = 0;
  std::string lastFailure;

 private:
  void startNext() {
    if (started_ == options_.connections) {
      loop_.stop();
      return;
    }
    const client::Schedule schedule{
        .burst = options_.exchanges, .burstInterval = 0s, .timeout = 2s, .pollInterval = {}};
    if (!fleet_.add(client::ServerId{static_cast<std::uint32_t>(started_++)}, config_, schedule)) {
      loop_.stop();
      ++failures;
      lastFailure = "the CA file cannot be used";
    }
  }

  net::EventLoop& loop_;
  const Options& options_;
  client::ServerConfig config_;
  client::MemoryTicketStore tickets_;
  client::Fleet fleet_;
  int started_ = 0;
};

int run(const Options& options) {
  const auto spec = client::ServerSpec::parse(options.server);
  if (!spec) {
    return failUsage(spec.error().detail);
  }
  const auto address = SocketAddress::parse(spec->host, spec->port);
  if (!address || !address->isLoopback()) {
    return failUsage("Load goes to a server on this computer only: give a loopback address");
  }
  const clock::SystemClock clock;
  net::EventLoop loop(clock);
  Load load(loop, clock, options, *spec);
  const MonoTime start = clock.monotonic();
  if (const auto ran = loop.run(load.fleet()); !ran) {
    return failUsage(ran.error().detail);
  }
  const double seconds = std::chrono::duration<double>(clock.monotonic() - start).count();
  const std::size_t answers = load.offsets.size() + static_cast<std::size_t>(load.invalid);
  std::sort(load.offsets.begin(), load.offsets.end());
  const Duration median = load.offsets.empty() ? Duration::zero() : load.offsets[load.offsets.size() / 2];
  fmt::print(
      "{} answers on {} connections ({}) in {:.2f} s, {:.1f} us each; median offset {}; {} not usable, {} failed {}; "
      "{} resumed\n",
      answers, options.connections, options.transport, seconds, 1e6 * seconds / static_cast<double>(answers),
      formatSigned(median), load.invalid, load.failures, load.lastFailure, load.resumed);
  return load.failures == 0 ? 0 : 1;
}

}  // namespace
}  // namespace tsq::programs

int main(int argc, char** argv) {
  tsq::programs::Options options;
  CLI::App app("Make load on a TSQ server on this computer.", "tsq-load");
  app.add_option("SERVER", options.server, "Loopback address and port")->required();
  app.add_option("--ca", options.ca, "Its CA file")->required();
  app.add_option("--transport", options.transport, "datagram or stream");
  app.add_option("--connections", options.connections, "One after another")->check(CLI::Range(1, 100'000));
  app.add_option("--exchanges", options.exchanges, "On each connection")->check(CLI::Range(1, 1'000'000));
  app.add_option("--resumption", options.resumption,
                 "off, forward-secret or psk-only: each connection resumes the last")
      ->check(CLI::IsMember({"off", "forward-secret", "psk-only"}));
  if (const auto status = tsq::programs::parseCommandLine(app, argc, argv)) {
    return *status;
  }
  return tsq::programs::run(options);
}
