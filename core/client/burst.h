// SPDX-License-Identifier: MIT
/// One burst to each server and the resulting selection: the measurement for setting a clock.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "client/ensemble.h"

namespace tsq::client {

/// The results of one server.
struct Measurement {
  ServerConfig server;
  std::optional<ConnectionInfo> connection;
  std::optional<Transport> transport;  ///< of the last answer
  std::vector<Sample> samples;
  wire::ClockReport report;            ///< the newest clock report
  std::map<ErrorCode, int> discarded;  ///< number of discarded answers, by reason
  std::optional<Error> error;          ///< the last failure
  ServerView view;                     ///< estimate and verdict; the verdict is final once all servers are finished
};

using Measurements = std::vector<Measurement>;

struct Burst {
  Measurements servers;  ///< in the order of the request
  Selection selection;   ///< with a verdict for each server
  ClockReading at;       ///< clocks at the end
};

/// Whether this server's samples are part of the combined offset.
bool isBelieved(const Measurement& server);
/// There is an answer, and only authenticated servers contributed to it.
bool isVerified(const Burst& burst);

/// Collects the Fleet's observations until the burst of each server has ended. For one thread.
class BurstCollector final : public Observer {
 public:
  /// Called when a server has answered or failed, with a preliminary verdict and the number of servers that are not
  /// finished yet.
  using OnFinished = std::function<void(const Measurement& server, std::size_t unfinished)>;

  /// The servers have the ids `first` and upwards; other ids are ignored. The clock must outlive it.
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
  /// To be called once all servers are finished.
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
