// SPDX-License-Identifier: MIT
/// The servers that tsqd polls, and what they say together.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "client/ensemble.h"
#include "programs/tsqd/settings.h"

namespace tsq::programs {

struct Source {
  DaemonServer settings;
  bool online = true;                ///< offline: not polled, until told otherwise
  std::optional<Sample> lastSample;  ///< the newest valid one
  std::uint64_t samples = 0;         ///< valid ones
  std::uint64_t failures = 0;        ///< of exchanges and connections
  std::optional<Error> error;        ///< the last failure, if no answer followed
  std::optional<client::ConnectionInfo> connection;
  wire::ClockReport report;  ///< the last one

  std::string name() const { return settings.config.spec.displayName(); }
};

class Sources final : public client::Observer, public Actor {
 public:
  using OnSample = std::function<void(client::ServerId, const Sample&)>;
  using OnFailed = std::function<void(client::ServerId)>;

  /// All must outlive it; `tickets` may be null. The callbacks are called on the loop's thread, and may not change the
  /// servers; none tells of an amended sample, because the next sample follows at once.
  Sources(Network& network, const Clock& clock, client::TicketStore* tickets, OnSample onSample, OnFailed onFailed);

  /// Adds, removes and changes servers; one whose settings are the same keeps its connection and its samples, one with
  /// the name of an offline server is offline. On error (see Fleet::add()) nothing has changed.
  Result<void> setServers(const std::vector<DaemonServer>& servers, const client::Schedule& schedule);
  /// Starts or stops polling a server, or all with an empty name. False if there is no server with this name. On error
  /// (see Fleet::add(); the first, if there are several) the servers concerned stay offline.
  Result<bool> setOnline(const std::string& name, bool online);
  /// Connections are tried on the new network; the Ensemble has to be told beside it.
  void networkChanged() { fleet_.networkChanged(); }
  /// Measures a burst from every server that is online.
  void checkNow();

  /// By id, which is never used for another server.
  const std::map<client::ServerId, Source>& all() const { return sources_; }
  const Source* find(client::ServerId id) const;
  /// Of those that are online.
  std::vector<client::ServerConfig> onlineConfigs() const;
  client::Ensemble& ensemble() { return ensemble_; }
  Duration pollInterval(client::ServerId id) const { return ensemble_.pollInterval(id); }

  MonoTime nextDeadline() const override { return fleet_.nextDeadline(); }
  void onDeadline() override { fleet_.onDeadline(); }

  void onConnected(client::ServerId id, const client::ConnectionInfo& connection) override;
  void onSample(client::ServerId id, const Sample& sample, client::Transport transport) override;
  void onAmended(client::ServerId id, const Sample& sample) override { ensemble_.noteAmended(id, sample); }
  void onReport(client::ServerId id, const wire::ClockReport& report) override;
  void onFailure(client::ServerId id, const Error& error) override;
  void onFinished(client::ServerId /*id*/) override {}

 private:
  Source* known(client::ServerId id);
  bool has(const std::string& identity) const;
  bool isOffline(const std::string& name) const;
  Result<void> add(const DaemonServer& server);
  Result<void> change(client::ServerId id, Source& source, bool online);
  void removeIf(const std::function<bool(client::ServerId, const Source&)>& isUnwanted);
  Result<void> poll(client::ServerId id, const Source& source);
  void stopPolling(client::ServerId id);

  client::Ensemble ensemble_;
  client::Fleet fleet_;
  const OnSample onSample_;
  const OnFailed onFailed_;
  client::Schedule schedule_;
  std::map<client::ServerId, Source> sources_;
  std::uint32_t nextId_ = 0;
};

/// The number of servers that have to agree: `minServers`, or a majority of those that are polled, whether or not they
/// answer; duplicates count once.
std::size_t requiredServers(const client::EnsembleView& view, const std::optional<std::size_t>& minServers);

/// Whether the answer may set a clock: enough servers agree, the offset is plausible, and no leap second is near.
bool isTrustworthy(const client::EnsembleView& view, const std::optional<std::size_t>& minServers);

}  // namespace tsq::programs
