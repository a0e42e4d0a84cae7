// SPDX-License-Identifier: MIT
// tsq-client: ask servers for the time and tell how far this computer's clock is off.
#include <fmt/format.h>

#include <algorithm>

#include "clock/system_clock.h"
#include "net/event_loop.h"
#include "programs/client_json.h"
#include "programs/client_options.h"
#include "programs/client_table.h"
#include "programs/peer_options.h"
#include "programs/text.h"
#include "programs/watch.h"

namespace tsq::programs {
namespace {

constexpr int kExitAllAnswered = 0;
constexpr int kExitNoneAnswered = 1;
constexpr int kExitSomeAnswered = 3;

/// Collects what the fleet reports, prints each server's line as it comes, and ends the loop after the last one.
class Collector final : public client::Observer {
 public:
  Collector(const ClientOptions& options, const Clock& clock, net::EventLoop& loop)
      : json_(options.json), loop_(loop), ensemble_(clock) {
    for (const client::ServerConfig& server : options.servers) {
      ensemble_.add(client::ServerId{static_cast<std::uint32_t>(measurements_.size())});
      measurements_.push_back({.server = server});
    }
  }

  void printHeader() const {
    if (!json_) {
      fmt::print("{}\n", ClientTable(measurements_).header());
      std::fflush(stdout);
    }
  }

  void onConnected(client::ServerId server, const client::ConnectionInfo& connection) override {
    ensemble_.noteConnected(server, connection);
    at(server).connection = connection;
  }

  void onSample(client::ServerId server, const Sample& sample, client::Transport transport) override {
    ensemble_.noteSample(server, sample);
    at(server).samples.push_back(sample);
    at(server).transport = transport;
  }

  void onFailure(client::ServerId server, const Error& error) override {
    ensemble_.noteFailure(server);
    at(server).error = error;
  }

  void onFinished(client::ServerId server) override {
    Measurement& measurement = at(server);
    measurement.finished = true;
    measurement.view = ensemble_.view().servers.at(server);
    if (!json_) {
      fmt::print("{}\n", ClientTable(measurements_).row(measurement));
      std::fflush(stdout);
    }
    if (std::all_of(measurements_.begin(), measurements_.end(), [](const auto& entry) { return entry.finished; })) {
      loop_.stop();
    }
  }

  void printSummary() {
    const client::EnsembleView view = ensemble_.view();
    for (std::uint32_t i = 0; i < measurements_.size(); ++i) {
      measurements_[i].view = view.servers.at(client::ServerId{i});
    }
    fmt::print("{}\n", json_ ? toJson(measurements_, view.answer) : ClientTable::summary(measurements_, view.answer));
  }

  int exitStatus() const {
    const auto answered = std::count_if(measurements_.begin(), measurements_.end(),
                                        [](const auto& entry) { return entry.view.estimate.has_value(); });
    if (answered == 0) {
      return kExitNoneAnswered;
    }
    return answered == std::ssize(measurements_) ? kExitAllAnswered : kExitSomeAnswered;
  }

 private:
  Measurement& at(client::ServerId server) { return measurements_[static_cast<std::size_t>(server)]; }

  const bool json_;
  net::EventLoop& loop_;
  client::Ensemble ensemble_;
  Measurements measurements_;
};

int run(const ClientOptions& options) {
  warnIfInsecure(options.servers);
  const clock::SystemClock clock;
  net::EventLoop loop(clock);
  if (options.watch) {
    return watch(options, clock, loop);
  }
  Collector collector(options, clock, loop);
  client::Fleet fleet(loop, clock, collector);
  for (std::uint32_t i = 0; i < options.servers.size(); ++i) {
    const auto added = fleet.add(client::ServerId{i}, options.servers[i], options.schedule);
    if (!added) {
      fmt::print(stderr, "Error: {}\n", describeTrustFailure(added.error()));
      return kExitNoneAnswered;
    }
  }
  collector.printHeader();
  loop.run(fleet);
  collector.printSummary();
  return collector.exitStatus();
}

}  // namespace
}  // namespace tsq::programs

int main(int argc, char** argv) {
  const auto options = tsq::programs::readClientOptions(argc, argv);
  if (const int* status = std::get_if<int>(&options)) {
    return *status;
  }
  return tsq::programs::run(std::get<tsq::programs::ClientOptions>(options));
}
