// SPDX-License-Identifier: MIT
/// tsqd at work: polls the servers, and uses what they say as its mode demands.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "control/messages.h"
#include "programs/common/service_manager.h"
#include "programs/tsqd/documents.h"
#include "programs/tsqd/events.h"
#include "programs/tsqd/far_clock_step.h"
#include "programs/tsqd/feeder.h"
#include "programs/tsqd/metrics.h"
#include "programs/tsqd/sources.h"
#include "programs/tsqd/steerer.h"

namespace tsq::programs {

/// Belongs to the thread of its loop.
class Daemon final : public Actor {
 public:
  /// All must outlive it; `tickets` may be null. `kernel` is only used in Mode::Steer.
  Daemon(Network& network, const Clock& clock, clock::KernelClock& kernel, client::TicketStore* tickets,
         const DaemonSettings& settings);

  /// Serves metrics, if they are wanted; to be called before start(). The detail of an error is a sentence.
  Result<void> openMetrics();
  /// To be called before start(). Fails if the trust of a server cannot be set up.
  Result<void> addServers();
  /// Begins to poll, and to steer. Fails with PermissionDenied without the privilege to set the clock.
  Result<void> start();
  /// Takes servers and limits; reports settings that cannot be taken on standard error, and keeps those of before.
  void reload(const Result<DaemonSettings>& settings);
  /// For the control socket.
  control::Reply answer(const control::Request& request);
  void networkChanged();
  /// It ends.
  void end();

  MonoTime nextDeadline() const override;
  void onDeadline() override;

 private:
  void onSample(client::ServerId server, const Sample& sample);
  void onFailed(client::ServerId server);
  void noteDates(client::ServerId server, const std::optional<InvalidReason>& invalid);
  void noteView(const client::EnsembleView& view);
  control::Reply makeStep();
  control::Reply setOnline(const std::string& server, bool online);
  Json describeTracking();
  void publishMetrics();
  std::string describeStatus(const client::EnsembleView& view) const;

  const Clock& clock_;
  DaemonSettings settings_;
  ServiceManager manager_;
  Sources sources_;
  Feeder feeder_;
  std::optional<Steerer> steerer_;        // in Mode::Steer
  std::optional<FarClockStep> farClock_;  // in Mode::Steer
  Events events_;
  std::string status_;
  std::unique_ptr<DaemonMetrics> metrics_;  // null: none
  MonoTime metricsDue_ = kNever;
};

}  // namespace tsq::programs
