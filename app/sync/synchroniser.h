// SPDX-License-Identifier: GPL-3.0-or-later
/// Setting the clock, step by step: measure afresh, propose, have it moved, measure again, undo. Knows nothing of
/// windows and buses; belongs to the GUI thread, and outlives the windows that show it.
#pragma once

#include <QObject>
#include <functional>
#include <optional>
#include <vector>

#include "monitor/monitor.h"
#include "sync/burst_engine.h"
#include "sync/helper_proxy.h"
#include "sync/sync_proposal.h"

namespace tsq::app {

class Synchroniser final : public QObject {
  Q_OBJECT

 public:
  enum class Phase {
    Idle,
    Measuring,  ///< what to propose
    Proposing,  ///< the user decides
    Refused,    ///< nothing was done, see refusal()
    Asking,     ///< the helper, which asks for a password
    Undoing,
    Slewing,    ///< the correction runs; nobody has to wait for its end
    Verifying,  ///< moved, and being measured again
    Done,
  };

  /// What the kernel has still to apply of a slew.
  using SlewRemaining = std::function<Duration()>;
  using KnownPast = std::function<client::TimeFloor()>;
  struct Asked {
    QString name;
    int colorIndex = 0;
  };

  /// All must outlive it.
  Synchroniser(Monitor& monitor, const Clock& clock, BurstEngine& engine, HelperProxy& helper,
               SlewRemaining slewRemaining, KnownPast knownPast, QObject* parent = nullptr);

  Phase phase() const { return phase_; }
  /// Something is under way that the user does not have to do anything about.
  bool isBusy() const;

  /// Begins anew, unless something is under way.
  void start();
  /// Of a proposal.
  void choose(AdjustMethod method);
  void apply();
  /// Of a refusal because of another service: proposes all the same.
  void proposeAllTheSame();
  /// Of a refusal that looks as if the clock were far off: measures once with the dates of certificates ignored, and
  /// again with dates as of the time that was told then; see client/far_clock.h.
  void ignoreDates();
  /// Gives up what has not been done yet; a password prompt goes away. A slew runs on: undo() ends it.
  void cancel();
  void undo();

  const std::vector<Asked>& asked() const { return asked_; }
  std::size_t finished() const { return finished_; }
  /// The newest measurement, of the servers asked.
  const std::optional<client::Burst>& burst() const { return burst_; }
  const SyncProposal& proposal() const { return proposal_; }
  const SyncRefusal& refusal() const { return refusal_; }
  /// The last correction, also when it was the undoing of another.
  const Adjustment& applied() const { return applied_; }
  bool isUndone() const { return isUndone_; }
  Duration slewRemaining() const { return slewRemaining_(); }
  /// The last correction can still be taken back.
  bool canUndo() const;

 Q_SIGNALS:
  void changed();

 private:
  void enter(Phase phase);
  void refuse(const SyncRefusal& refusal);
  void refuse(const HelperProblem& problem);
  void measure(Phase phase, const quic::DateCheck& dates, const std::function<void()>& then);
  void checkGuess(const client::TimeFloor& floor);
  SyncLimits limits() const;
  void consider();
  void propose(const Adjustment& adjustment);
  void conclude(const HelperAnswer<Adjustment>& answer);
  void verifyOnceApplied();
  void watchSlew();

  Monitor& monitor_;
  const Clock& clock_;
  BurstEngine& engine_;
  HelperProxy& helper_;
  const SlewRemaining slewRemaining_;
  const KnownPast knownPast_;

  Phase phase_ = Phase::Idle;
  int attempt_ = 0;  // answers to earlier ones are not listened to
  std::vector<Asked> asked_;
  std::size_t finished_ = 0;
  std::optional<client::Burst> burst_;
  std::optional<HelperAnswer<HelperStatus>> status_;
  std::optional<AdjustMethod> chosen_;
  bool isForced_ = false;
  bool isFarOff_ = false;
  SyncProposal proposal_;
  SyncRefusal refusal_;
  Adjustment applied_;
  bool isUndone_ = false;
  std::optional<ClockReading> undoable_;  // the clocks right after a correction that nobody has taken back
};

}  // namespace tsq::app
