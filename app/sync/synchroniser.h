// SPDX-License-Identifier: GPL-3.0-or-later
/// Carries out the actions of a SyncProcedure: has servers measured and the clock corrected, and reports the outcome.
/// Independent of windows and D-Bus; belongs to the GUI thread, and outlives the windows that show it.
#pragma once

#include <QObject>
#include <functional>
#include <optional>
#include <vector>

#include "monitor/monitor.h"
#include "procedure/sync_procedure.h"
#include "sync/burst_engine.h"
#include "sync/helper_proxy.h"
#include "sync/sync_proposal.h"

namespace tsq::app {

class Synchroniser final : public QObject {
  Q_OBJECT

 public:
  using Phase = procedure::SyncPhase;

  /// The remaining part of the kernel's slew.
  using SlewRemaining = std::function<Duration()>;
  using KnownPast = std::function<client::TimeFloor()>;
  struct Asked {
    QString name;
    int colorIndex = 0;
  };

  /// All must outlive it.
  Synchroniser(Monitor& monitor, const Clock& clock, BurstEngine& engine, HelperProxy& helper,
               SlewRemaining slewRemaining, KnownPast knownPast, QObject* parent = nullptr);

  Phase phase() const { return procedure_.phase(); }
  /// An operation is in progress; false while the user has to decide.
  bool isBusy() const { return procedure_.isBusy(); }

  /// Starts over, unless busy.
  void start();
  /// For a proposal: choose() changes its method, apply() accepts it.
  void choose(AdjustMethod method);
  void apply();
  /// For a refusal because of another service: makes the proposal anyway.
  void proposeAllTheSame();
  /// For a refusal that looks as if the clock were far off: measures once with the dates of certificates ignored, then
  /// with dates checked against the time measured; see client/far_clock.h.
  void ignoreDates();
  /// Cancels what is not done yet, with the password prompt. A slew continues; undo() ends it.
  void cancel();
  void undo();

  const std::vector<Asked>& asked() const { return asked_; }
  std::size_t finished() const { return finished_; }
  /// The newest measurement of asked().
  const std::optional<client::Burst>& burst() const { return procedure_.burst(); }
  const SyncProposal& proposal() const { return proposal_; }
  const SyncRefusal& refusal() const { return refusal_; }
  /// The last correction; also an undo.
  const Adjustment& applied() const { return procedure_.applied(); }
  bool isUndone() const { return procedure_.isUndone(); }
  Duration slewRemaining() const { return slewRemaining_(); }
  /// The last correction can still be undone.
  bool canUndo() const { return procedure_.canUndo(clock_.read()); }

 Q_SIGNALS:
  void changed();

 private:
  void carryOut(const procedure::SyncAction& action);
  void perform(procedure::Wait /*what*/) {}
  void perform(const procedure::Measure& what);
  void perform(procedure::FindOthers what);
  void perform(procedure::Propose what);
  void perform(const procedure::Apply& what);
  void perform(const procedure::TakeBack& what);
  void perform(procedure::AwaitSlew /*what*/) { Q_EMIT changed(); }
  void perform(const procedure::Refuse& what);
  void perform(procedure::Finish /*what*/) { Q_EMIT changed(); }
  void perform(procedure::Abandon what);

  BurstEngine::Servers listServers(const procedure::Measure& what);
  void askStatus();
  void judge();
  procedure::SetterMeans means() const;
  void stopMeasuring();
  void conclude(const HelperAnswer<Adjustment>& answer);
  void watchSlew();

  Monitor& monitor_;
  const Clock& clock_;
  BurstEngine& engine_;
  HelperProxy& helper_;
  const SlewRemaining slewRemaining_;
  const KnownPast knownPast_;

  procedure::SyncProcedure procedure_;
  int attempt_ = 0;  // late answers of the helper to earlier attempts are ignored
  std::vector<Asked> asked_;
  std::size_t finished_ = 0;
  std::optional<client::Burst> measured_;  // until the helper's status is known
  std::optional<HelperAnswer<HelperStatus>> status_;
  HelperProblem problem_;  // why the helper refused or failed last
  SyncProposal proposal_;
  SyncRefusal refusal_;
};

}  // namespace tsq::app
