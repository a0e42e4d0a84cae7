// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_view.h"

#include <QCoreApplication>
#include <algorithm>

#include "text/format_quantity.h"
#include "text/status_text.h"
#include "text/sync_text.h"

using namespace std::chrono_literals;

namespace tsq::app {
namespace {

using Phase = Synchroniser::Phase;

// A slew's progress in parts of this.
constexpr int kSlewSteps = 1'000;

QString cancelText() {
  return QCoreApplication::translate("SyncSheet", "Cancel");
}

QString closeText() {
  return QCoreApplication::translate("SyncSheet", "&Close");
}

SyncView measuring(const Synchroniser& sync) {
  const int total = static_cast<int>(sync.asked().size());
  SyncView view{
      .title = sync.phase() == Phase::Verifying ? QCoreApplication::translate("SyncSheet", "Measuring again…")
                                                : QCoreApplication::translate("SyncSheet", "Measuring…"),
      .text = QCoreApplication::translate("SyncSheet", "Asking %Ln server(s) several times each.", nullptr, total),
      .progress = SyncView::Progress{.done = static_cast<int>(sync.finished()), .total = total},
      .closeText = sync.phase() == Phase::Verifying ? closeText() : cancelText()};
  if (sync.canUndo() && sync.phase() == Phase::Verifying) {
    view.buttons = SyncView::Undo;
  }
  return view;
}

void addEvidence(SyncView& view, const Synchroniser& sync) {
  const client::Burst& burst = *sync.burst();
  view.hasDiagram = true;
  view.rows.emplace_back(QCoreApplication::translate("SyncSheet", "Agreement"), agreementCount(burst));
  view.rows.emplace_back(QCoreApplication::translate("SyncSheet", "Uncertainty"),
                         formatUncertainty(burst.selection.answer->bound));
}

SyncView proposing(const Synchroniser& sync, const Clock& clock) {
  const SyncProposal& proposal = sync.proposal();
  const ClockReading now = clock.read();
  SyncView view{.title = proposalTitle(proposal.adjustment.by),
                .text = measuredSentence(*sync.burst(), now.boot - sync.burst()->at.boot),
                .hasMethods = proposal.canChoose,
                .method = proposal.canChoose ? QString() : methodSentence(proposal.adjustment),
                .warnings = warningsOf(proposal),
                .note = outlook(proposal),
                .buttons = SyncView::Adjust,
                .closeText = cancelText()};
  addEvidence(view, sync);
  if (const QString times = nowAndThen(now.wall, proposal.adjustment.by); !times.isEmpty()) {
    view.rows.emplace_back(QCoreApplication::translate("SyncSheet", "Clock now, and then"), times);
  }
  return view;
}

SyncView refused(const Synchroniser& sync) {
  const SyncRefusal& refusal = sync.refusal();
  const auto* reason = std::get_if<RefusalReason>(&refusal.reason);
  SyncView view{.title = refusalTitle(refusal),
                .text = refusalSentence(sync),
                .hasDiagram = std::holds_alternative<NothingToDo>(refusal.reason) ||
                              (reason != nullptr && *reason == RefusalReason::ServersDisagree),
                .closeText = closeText()};
  view.buttons |= SyncView::Again;
  if (refusal.canForce) {
    view.buttons |= SyncView::ProposeAllTheSame;
  }
  if (refusal.isFarOff) {
    view.buttons |= SyncView::IgnoreDates;
  }
  if (sync.canUndo()) {
    view.buttons |= SyncView::Undo;
  }
  return view;
}

SyncView asking(const Synchroniser& sync) {
  if (sync.phase() == Phase::Undoing) {
    return {.title = QCoreApplication::translate("SyncSheet", "Undoing…"),
            .progress = SyncView::Progress{},
            .closeText = closeText()};
  }
  return {.title = QCoreApplication::translate("SyncSheet", "Waiting for permission…"),
          .text = QCoreApplication::translate(
              "SyncSheet", "Your desktop may ask for an administrator's password. Nothing is changed before that."),
          .progress = SyncView::Progress{},
          .closeText = cancelText()};
}

SyncView slewing(const Synchroniser& sync) {
  const Duration by = sync.applied().by;
  const Duration remaining = sync.slewRemaining();
  const auto done = kSlewSteps * (magnitude(by) - magnitude(remaining)) / std::max(magnitude(by), 1ns);
  SyncView view{.title = QCoreApplication::translate("SyncSheet", "Correcting the clock…"),
                .text = slewSentence(remaining, by),
                .progress = SyncView::Progress{.done = static_cast<int>(done), .total = kSlewSteps},
                .note = QCoreApplication::translate("SyncSheet", "You can close this window: the correction goes on."),
                .closeText = closeText()};
  if (sync.canUndo()) {
    view.buttons = SyncView::Undo;
  }
  return view;
}

SyncView done(const Synchroniser& sync) {
  const auto& answer = sync.burst()->selection.answer;
  const QString what = appliedSentence(sync.applied(), sync.isUndone());
  SyncView view{.title = what, .closeText = closeText()};
  if (answer) {
    view.title = headline({.state = ClockState::Good,
                           .offset = answer->offset,
                           .uncertainty = answer->bound,
                           .deviation = answer->deviation});
    view.text = what + u' ' + QCoreApplication::translate("SyncSheet", "It has been measured again.");
    addEvidence(view, sync);
  } else {
    view.text = QCoreApplication::translate(
        "SyncSheet", "No server gave a usable answer afterwards, so the result could not be verified.");
  }
  if (sync.canUndo()) {
    view.buttons = SyncView::Undo;
  }
  return view;
}

}  // namespace

SyncView viewOf(const Synchroniser& sync, const Clock& clock) {
  switch (sync.phase()) {
    case Phase::Idle:
      return {.closeText = closeText()};
    case Phase::Measuring:
    case Phase::Verifying:
      return measuring(sync);
    case Phase::Proposing:
      return proposing(sync, clock);
    case Phase::Refused:
      return refused(sync);
    case Phase::Asking:
    case Phase::Undoing:
      return asking(sync);
    case Phase::Slewing:
      return slewing(sync);
    case Phase::Done:
      return done(sync);
  }
  return {};
}

}  // namespace tsq::app
