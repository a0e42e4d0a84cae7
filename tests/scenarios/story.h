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
#include "discipline/clock_keeper.h"
#include "record.h"
#include "server/server.h"
#include "sim/kernel_clock.h"
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
  explicit Story(std::uint64_t seed, const sim::ClockModel& clock = {},
                 WallTime utcAtStart = sim::Simulation::kDefaultStart);
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
  /// The following watch() starts a daemon that steers the computer's clock.
  void steer(const discipline::DisciplineLimits& limits = {},
             const std::optional<discipline::Drift>& drift = std::nullopt);
  /// It ends; killed: the kernel keeps the rate of the moment.
  void stopSteering(bool killed = false);
  discipline::ClockKeeper& keeper() { return *keeper_; }
  sim::KernelClock& kernel() { return kernel_; }
  /// The keeper's events, in order.
  const std::vector<discipline::KeeperEvent>& events() const { return events_; }
  /// Runs for this time and compares the clock with true time, and its error with the stated ones.
  Record observeClock(Duration time, Duration every = std::chrono::seconds(1));
  /// Positive: the clock is ahead of UTC, of which leap seconds are part.
  Duration clockError() { return computer.clock().error() - kernel_.leapt(); }

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
  /// The server's clock report from now on.
  void report(std::size_t server, const wire::ClockReport& report) { servers_[server].service->setReport(report); }
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
  void onAmended(client::ServerId server, const Sample& sample) override;
  void onFailure(client::ServerId server, const Error& error) override;
  void startKeeper();
  void afterSample();
  void takeEvents();
  void onFinished(client::ServerId /*server*/) override {}

  QTemporaryDir folder_;
  std::string caFile_;
  std::vector<Running> servers_;
  std::uint64_t samples_ = 0;
  std::unique_ptr<client::Ensemble> ensemble_;
  client::MemoryTicketStore tickets_;
  std::unique_ptr<client::Fleet> fleet_;
  sim::KernelClock kernel_;
  struct Steering {
    discipline::DisciplineLimits limits;
    std::optional<discipline::Drift> drift;
  };
  std::optional<Steering> steering_;
  std::unique_ptr<discipline::ClockKeeper> keeper_;
  std::vector<discipline::KeeperEvent> events_;
  std::uint32_t watched_ = 0;
};

inline constexpr std::uint64_t kSeeds = 20;

/// Runs the scenario for each seed, until it fails for one.
void forEachSeed(const std::function<void(std::uint64_t seed)>& tell, std::uint64_t seeds = kSeeds);
/// Likewise, and returns the records of all seeds together.
Record recordEachSeed(const std::function<Record(std::uint64_t seed)>& tell, std::uint64_t seeds = kSeeds);

}  // namespace tsq::test
