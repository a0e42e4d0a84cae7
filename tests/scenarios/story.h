// SPDX-License-Identifier: MIT
/// A computer that watches some servers for a while, on a simulated network whose true time is known.
#pragma once

#include <QTemporaryDir>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "client/ensemble.h"
#include "client/fleet.h"
#include "server/server.h"
#include "sim/simulation.h"

namespace tsq::test {

/// How the answers compared with the truth, second by second.
struct Record {
  int instants = 0;  ///< at which there was an answer
  int silent = 0;    ///< at which there was none
  std::vector<Duration> errors;
  std::vector<Duration> deviations;
  int withinTwoDeviations = 0;
  int withinBound = 0;

  Duration rms() const;
  Duration largest() const;
  Duration quantile(double part) const;  ///< of the errors
};

struct StoryServer {
  sim::ClockModel clock;
  sim::PathModel path;  ///< the same both ways
};

class Story final : private client::Observer {
 public:
  Story(std::uint64_t seed, const sim::ClockModel& clock);
  ~Story() override;

  /// A server that answers at once; numbered from 0.
  void addServer(const StoryServer& server);
  /// Begins to watch all servers added, polling this often.
  void watch(Duration pollInterval);

  void letPass(Duration time) { simulation.runFor(time); }
  /// Lets time pass and compares the answer with the truth once a second.
  Record observe(Duration time);
  client::EnsembleView view() { return ensemble_->viewNow(); }
  ServerStatus statusOf(std::size_t server);
  /// Ends a server; clients are not told.
  void kill(std::size_t server);
  /// Starts it again, without any memory of its connections.
  void restart(std::size_t server);
  std::uint64_t packetsTo(std::size_t server) { return simulation.traffic(computer, host(server)).sent(); }

  sim::Host& host(std::size_t server) { return *servers_[server].host; }
  sim::PathModel& there(std::size_t server) { return simulation.path(computer, host(server)); }
  sim::PathModel& back(std::size_t server) { return simulation.path(host(server), computer); }

  sim::Simulation simulation;
  sim::Host& computer;

 private:
  struct Running {
    sim::Host* host = nullptr;
    std::unique_ptr<server::Server> service;
  };

  void onConnected(client::ServerId server, const client::ConnectionInfo& connection) override;
  void onSample(client::ServerId server, const Sample& sample, client::Transport transport) override;
  void onFailure(client::ServerId server, const Error& error) override;
  void onFinished(client::ServerId /*server*/) override {}

  QTemporaryDir folder_;
  std::string caFile_;
  std::shared_ptr<const quic::ServerCredentials> credentials_;
  std::vector<Running> servers_;
  std::unique_ptr<client::Ensemble> ensemble_;
  std::unique_ptr<client::Fleet> fleet_;
};

/// Tells the story once for each seed, until it fails for one.
void forEachSeed(const std::function<void(std::uint64_t seed)>& tell);

}  // namespace tsq::test
