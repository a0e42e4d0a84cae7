// SPDX-License-Identifier: MIT
/// One burst to each server, and what all of them together say: the measurement that a clock is set by.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "client/ensemble.h"

namespace tsq::client {

/// What is learned about one server.
struct Measurement {
  ServerConfig server;
  std::optional<ConnectionInfo> connection;
  std::optional<Transport> transport;  ///< of the last answer
  std::vector<Sample> samples;
  wire::ClockReport report;            ///< what the server told last of its clock and itself
  std::map<ErrorCode, int> discarded;  ///< answers that did not count, by reason
  std::optional<Error> error;          ///< the last thing that went wrong
  ServerView view;                     ///< what the samples say; its verdict counts once all servers are finished
};

using Measurements = std::vector<Measurement>;

struct Burst {
  Measurements servers;  ///< in the order asked for
  Selection selection;   ///< with a verdict for each
  ClockReading at;       ///< when it was over
};

/// Whether this server's samples are in the answer.
bool isBelieved(const Measurement& server);
/// There is an answer, and nobody but the servers can have given it.
bool isVerified(const Burst& burst);

/// Collects what a Fleet observes until each server's schedule without polling has ended. Belongs to the thread that
/// calls it.
class BurstCollector final : public Observer {
 public:
  /// Hears of each server as it has answered or failed, with a verdict that the others may still change, and of how
  /// many others are not finished yet.
  using OnFinished = std::function<void(const Measurement& server, std::size_t unfinished)>;

  /// The servers are called `first` and upwards; reports about others are ignored. The clock must outlive it.
  BurstCollector(const std::vector<ServerConfig>& servers, const Clock& clock, OnFinished onFinished,
                 ServerId first = ServerId{0});

  void onConnected(ServerId server, const ConnectionInfo& connection) override;
  void onSample(ServerId server, const Sample& sample, Transport transport) override;
  void onAmended(ServerId server, const Sample& sample) override;
  void onReport(ServerId server, const wire::ClockReport& report) override;
  void onDiscarded(ServerId server, const Error& reason) override;
  void onFailure(ServerId server, const Error& error) override;
  void onFinished(ServerId server) override;

  ServerId idOf(std::size_t index) const { return ServerId{static_cast<std::uint32_t>(first_ + index)}; }
  /// Once all are finished.
  Burst takeBurst();

 private:
  Measurement* find(ServerId server);

  const Clock& clock_;
  const OnFinished onFinished_;
  const std::uint32_t first_;
  Ensemble ensemble_;
  std::size_t unfinished_;
  Burst burst_;
};

}  // namespace tsq::client
