// SPDX-License-Identifier: MIT
/// The real client and the real server, on two hosts of a simulated network.
#pragma once

#include <QTemporaryDir>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "client/fleet.h"
#include "server/server.h"
#include "sim/simulation.h"
#include "tls/server_credentials.h"

namespace tsq::test {

inline constexpr std::uint16_t kPort = 443;
/// In the simulated DNS: the server's two addresses, IPv4 first.
inline constexpr const char* kName = "time.example";

/// Records the calls of a Fleet, in order.
class Recorder final : public client::Observer {
 public:
  struct Measured {
    Sample sample;
    client::Transport transport;
  };

  void onConnected(client::ServerId, const client::ConnectionInfo& connection) override {
    connections.push_back(connection);
  }
  void onSample(client::ServerId, const Sample& sample, client::Transport transport) override {
    samples.push_back({sample, transport});
  }
  void onAmended(client::ServerId, const Sample& sample) override { amended.push_back(sample); }
  void onReport(client::ServerId, const wire::ClockReport& report) override { reports.push_back(report); }
  void onDiscarded(client::ServerId, const Error& reason) override { discarded.push_back(reason); }
  void onFailure(client::ServerId, const Error& error) override { failures.push_back(error); }
  void onFinished(client::ServerId) override { ++finished; }

  std::vector<client::ConnectionInfo> connections;
  std::vector<Measured> samples;
  std::vector<Sample> amended;
  std::vector<wire::ClockReport> reports;
  std::vector<Error> discarded;
  std::vector<Error> failures;
  int finished = 0;
};

/// A certificate, and its file for the clients' trust.
struct Identity {
  std::shared_ptr<const quic::ServerCredentials> credentials;
  quic::CaFile file;
};

struct WorldOptions {
  std::uint64_t seed = 1;
  WallTime utcAtStart = sim::Simulation::kDefaultStart;
  sim::PathModel path{.delay = std::chrono::milliseconds(10)};
  sim::ClockModel clientClock;
  sim::ClockModel serverClock;
  sim::KernelModel clientKernel;
  sim::KernelModel serverKernel;
  server::Limits limits;
  std::vector<server::DatedKey> signingKeys;
  std::vector<std::string> certificateNames{kName, "10.0.0.2", "2001:db8::2"};
  /// Valid from a day before this to 30 days after it.
  WallTime certificateMade = sim::Simulation::kDefaultStart;
  bool withServer = true;     ///< false: nothing listens on the server's host
  bool keepsTickets = false;  ///< the client resumes sessions
};

class EngineWorld {
 public:
  explicit EngineWorld(const WorldOptions& options = {});
  ~EngineWorld();

  /// A self-signed certificate; its file lives as long as this.
  Identity makeIdentity(const std::vector<std::string>& names, WallTime made) const;

  /// Starts a measurement; trusts the server's own certificate by default.
  void measure(client::Schedule schedule = {}, client::TransportChoice transport = client::TransportChoice::Auto,
               std::optional<quic::Trust> trust = {}, const std::string& host = kName);
  /// Runs until every measurement has finished; false if one has not within a minute.
  bool finish();
  /// measure() and finish() with one exchange.
  bool measureOnce(client::TransportChoice transport = client::TransportChoice::Auto,
                   std::optional<quic::Trust> trust = {}, const std::string& host = kName);

  /// Restarts the server as after a crash: all connections are lost without CONNECTION_CLOSE.
  void restartServer(const server::Limits& limits = {}, const quic::SessionSecret& secret = quic::makeSessionSecret());

  /// Restarts the client program; its measurements have finished.
  void restartClient();

  sim::PathModel& there() { return simulation.path(client, server); }
  sim::PathModel& back() { return simulation.path(server, client); }
  Duration elapsed() const { return simulation.now().time_since_epoch(); }

  QTemporaryDir folder;
  sim::Simulation simulation;
  sim::Host& client;
  sim::Host& server;
  Identity identity;
  std::unique_ptr<server::Server> service;  ///< null without a server
  Recorder seen;
  client::MemoryTicketStore tickets;
  client::ServerConfig manner;  ///< for later measurements; server, trust and transport are set by each of them
  std::unique_ptr<client::Fleet> fleet;

 private:
  const bool keepsTickets_;
  const server::KeyRing signingKeys_;
  std::uint32_t lastId_ = 0;
  int begun_ = 0;
};

}  // namespace tsq::test
