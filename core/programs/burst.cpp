// SPDX-License-Identifier: MIT
#include "programs/burst.h"

#include "net/event_loop.h"

namespace tsq::programs {
namespace {

/// Keeps what the fleet reports, and ends the loop after the last server.
class Collector final : public client::Observer {
 public:
  Collector(const std::vector<client::ServerConfig>& servers, const Clock& clock, net::EventLoop& loop,
            const std::function<void(const Measurement&)>& onFinished)
      : clock_(clock), loop_(loop), onFinished_(onFinished), ensemble_(clock), unfinished_(servers.size()) {
    for (const client::ServerConfig& server : servers) {
      ensemble_.add(client::ServerId{static_cast<std::uint32_t>(burst_.servers.size())});
      burst_.servers.push_back({.server = server});
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
    at(server).view = ensemble_.view().servers.at(server);
    if (onFinished_) {
      onFinished_(at(server));
    }
    if (--unfinished_ == 0) {
      loop_.stop();
    }
  }

  Burst takeBurst() {
    const client::EnsembleView view = ensemble_.view();
    burst_.at = clock_.read();
    burst_.selection.answer = view.answer;
    for (std::uint32_t i = 0; i < burst_.servers.size(); ++i) {
      burst_.servers[i].view = view.servers.at(client::ServerId{i});
      burst_.selection.verdicts.push_back(burst_.servers[i].view.verdict);
    }
    return std::move(burst_);
  }

 private:
  Measurement& at(client::ServerId server) { return burst_.servers[static_cast<std::size_t>(server)]; }

  const Clock& clock_;
  net::EventLoop& loop_;
  const std::function<void(const Measurement&)>& onFinished_;
  client::Ensemble ensemble_;
  std::size_t unfinished_;
  Burst burst_;
};

}  // namespace

Result<Burst> measureBurst(const std::vector<client::ServerConfig>& servers, const client::Schedule& schedule,
                           const Clock& clock, const std::function<void(const Measurement&)>& onFinished) {
  net::EventLoop loop(clock);
  Collector collector(servers, clock, loop, onFinished);
  client::Fleet fleet(loop, clock, collector);
  for (std::uint32_t i = 0; i < servers.size(); ++i) {
    if (const auto added = fleet.add(client::ServerId{i}, servers[i], schedule); !added) {
      return tl::unexpected(added.error());
    }
  }
  loop.run(fleet);
  return collector.takeBurst();
}

}  // namespace tsq::programs
