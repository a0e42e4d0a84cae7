// SPDX-License-Identifier: MIT
/// A computer that polls some servers on a simulated network with known true time.
#pragma once

#include <QTemporaryDir>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "client/burst.h"
#include "client/ensemble.h"
#include "client/fleet.h"
#include "record.h"
#include "server/server.h"
#include "sim/simulation.h"

namespace tsq::test {

// Typical paths to a server: delay and mean queueing in each direction.
inline const sim::PathModel kLan{.delay = std::chrono::microseconds(200), .jitter = std::chrono::microseconds(100)};
inline const sim::PathModel kWifi{.delay = std::chrono::milliseconds(1), .jitter = std::chrono::milliseconds(1)};
inline const sim::PathModel kWan{.delay = std::chrono::milliseconds(10), .jitter = std::chrono::milliseconds(3)};

struct StoryServer {
  sim::ClockModel clock;
  sim::PathModel path;  ///< in both directions
  client::TransportChoice transport = client::TransportChoice::Auto;
  bool verified = true;  ///< its certificate is checked
};

class Story final : private client::Observer {
 public:
  explicit Story(std::uint64_t seed, const sim::ClockModel& clock = {});
  ~Story() override;

  /// Adds a server that answers at once; numbered from 0.
  void addServer(const StoryServer& server);
  /// Adds `count` correct servers with the same path.
  void addServers(std::size_t count, const sim::PathModel& path);
  /// Starts polling all servers, with an adaptive or a fixed poll interval.
  void watch(const PollRange& poll = {});
  void watch(Duration interval) { watch({.shortest = interval, .longest = interval}); }
  /// Polls a single server, by this name.
  void watchName(const std::string& name, Duration interval);

  void letPass(Duration time) { simulation.runFor(time); }
  /// Runs for this time and compares the answer with the true offset at each interval.
  Record observe(Duration time, Duration every = std::chrono::seconds(1));
  client::EnsembleView view() { return ensemble_->viewNow(); }
  ServerStatus statusOf(std::size_t server);
  std::uint8_t reachOf(std::size_t server);
  /// Measures a burst of this many exchanges with each server, as tsq-client does.
  client::Burst burst(int exchanges);
  /// The number of answers so far.
  std::uint64_t samples() const { return samples_; }
  /// Ends a server without CONNECTION_CLOSE.
  void kill(std::size_t server);
  /// Starts it again, without its connections.
  void restart(std::size_t server);
  /// Changes the path to the server and the path back.
  void changePath(std::size_t server, const std::function<void(sim::PathModel& path)>& change);
  /// The system reports changed addresses or routes.
  void changeNetwork();
  std::uint64_t packetsTo(std::size_t server) { return simulation.traffic(computer, host(server)).sent(); }

  sim::Host& host(std::size_t server) { return *servers_[server].host; }
  sim::PathModel& there(std::size_t server) { return simulation.path(computer, host(server)); }
  sim::PathModel& back(std::size_t server) { return simulation.path(host(server), computer); }

  sim::Simulation simulation;
  sim::Host& computer;

 private:
  struct Running {
    StoryServer description;
    sim::Host* host = nullptr;
    std::shared_ptr<const quic::ServerCredentials> credentials;
    std::unique_ptr<server::Server> service;
  };

  client::ServerConfig configOf(const std::string& host, const StoryServer& server) const;
  void watchOne(std::uint32_t id, const std::string& host, const StoryServer& server, const PollRange& poll);
  void onConnected(client::ServerId server, const client::ConnectionInfo& connection) override;
  void onSample(client::ServerId server, const Sample& sample, client::Transport transport) override;
  void onFailure(client::ServerId server, const Error& error) override;
  void onFinished(client::ServerId /*server*/) override {}

  QTemporaryDir folder_;
  std::string caFile_;
  std::vector<Running> servers_;
  std::uint64_t samples_ = 0;
  std::unique_ptr<client::Ensemble> ensemble_;
  std::unique_ptr<client::Fleet> fleet_;
};

inline constexpr std::uint64_t kSeeds = 20;

/// Runs the scenario for each seed, until it fails for one.
void forEachSeed(const std::function<void(std::uint64_t seed)>& tell, std::uint64_t seeds = kSeeds);
/// Likewise, and returns the records of all seeds together.
Record recordEachSeed(const std::function<Record(std::uint64_t seed)>& tell, std::uint64_t seeds = kSeeds);

}  // namespace tsq::test
