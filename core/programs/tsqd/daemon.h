// SPDX-License-Identifier: MIT
/// tsqd at work: polls the servers, and uses what they say as its mode demands.
#pragma once

#include <optional>
#include <string>

#include "control/messages.h"
#include "programs/common/service_manager.h"
#include "programs/tsqd/documents.h"
#include "programs/tsqd/events.h"
#include "programs/tsqd/feeder.h"
#include "programs/tsqd/sources.h"

namespace tsq::programs {

/// Belongs to the thread of its loop.
class Daemon final : public Actor {
 public:
  /// Network, clock and tickets (which may be null) must outlive it.
  Daemon(Network& network, const Clock& clock, client::TicketStore* tickets, const DaemonSettings& settings);

  /// Begins to poll. Fails if the trust of a server cannot be set up.
  Result<void> start();
  /// Takes servers and limits; reports settings that cannot be taken on standard error, and keeps those of before.
  void reload(const Result<DaemonSettings>& settings);
  /// For the control socket.
  control::Reply answer(const control::Request& request);
  void networkChanged() { sources_.networkChanged(); }
  /// It ends.
  void end() { manager_.tellStopping(); }

  MonoTime nextDeadline() const override;
  void onDeadline() override;

 private:
  void onSample(client::ServerId server, const Sample& sample);
  void onFailed();
  void noteView(const client::EnsembleView& view);
  control::Reply makeStep();
  control::Reply setOnline(const std::string& server, bool online);
  Json describeTracking();
  std::string describeStatus(const client::EnsembleView& view) const;

  const Clock& clock_;
  DaemonSettings settings_;
  ServiceManager manager_;
  Sources sources_;
  Feeder feeder_;
  Events events_;
  std::string status_;
};

}  // namespace tsq::programs
