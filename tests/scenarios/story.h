// SPDX-License-Identifier: MIT
/// A computer that watches some servers for a while, on a simulated network whose true time is known.
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

// Ways to a server that everybody knows, of delay and mean queueing in each direction.
inline const sim::PathModel kLan{.delay = std::chrono::microseconds(200), .jitter = std::chrono::microseconds(100)};
inline const sim::PathModel kWifi{.delay = std::chrono::milliseconds(1), .jitter = std::chrono::milliseconds(1)};
inline const sim::PathModel kWan{.delay = std::chrono::milliseconds(10), .jitter = std::chrono::milliseconds(3)};

struct StoryServer {
  sim::ClockModel clock;
  sim::PathModel path;  ///< the same both ways
  client::TransportChoice transport = client::TransportChoice::Auto;
  bool verified = true;  ///< its certificate is checked
};

class Story final : private client::Observer {
 public:
  explicit Story(std::uint64_t seed, const sim::ClockModel& clock = {});
  ~Story() override;

  /// A server that answers at once; numbered from 0.
  void addServer(const StoryServer& server);
  /// So many right ones on the same kind of path.
  void addServers(std::size_t count, const sim::PathModel& path);
  /// Begins to watch all servers added, polling at an interval that suits them or always at the same.
  void watch(const PollRange& poll = {});
  void watch(Duration interval) { watch({.shortest = interval, .longest = interval}); }
  /// Watches a single server, by this name.
  void watchName(const std::string& name, Duration interval);

  void letPass(Duration time) { simulation.runFor(time); }
  /// Lets time pass and compares the answer with the truth every so often.
  Record observe(Duration time, Duration every = std::chrono::seconds(1));
  client::EnsembleView view() { return ensemble_->viewNow(); }
  ServerStatus statusOf(std::size_t server);
  std::uint8_t reachOf(std::size_t server);
  /// Measures so many exchanges with each server, as tsq-client does.
  client::Burst burst(int exchanges);
  /// All answers to the computer up to now.
  std::uint64_t samples() const { return samples_; }
  /// Ends a server; clients are not told.
  void kill(std::size_t server);
  /// Starts it again, without any memory of its connections.
  void restart(std::size_t server);
  /// Changes the way to the server and the way back.
  void changePath(std::size_t server, const std::function<void(sim::PathModel& path)>& change);
  /// The system tells that addresses or routes have changed.
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

/// Tells the story once for each of so many seeds, until it fails for one.
void forEachSeed(const std::function<void(std::uint64_t seed)>& tell, std::uint64_t seeds = kSeeds);
/// Tells it likewise, and gives the records of all seeds together.
Record recordEachSeed(const std::function<Record(std::uint64_t seed)>& tell, std::uint64_t seeds = kSeeds);

}  // namespace tsq::test
