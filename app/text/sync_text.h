// SPDX-License-Identifier: GPL-3.0-or-later
/// Texts for setting the clock.
#pragma once

#include <QString>
#include <QStringList>

#include "sync/synchroniser.h"

namespace tsq::app {

/// "Move the clock forward by 3.21 ms?"
QString proposalTitle(Duration by);
/// "Measured 12 s ago from 40 answers."
QString measuredSentence(const client::Burst& burst, Duration age);
/// "4 of 5 servers".
QString agreementCount(const client::Burst& burst);
/// Servers that are not used, and why; empty if all are.
QString leftOutOf(const client::Burst& burst, const std::vector<Synchroniser::Asked>& asked);
/// How the clock would be moved, and the effect on programs.
QString methodSentence(const Adjustment& adjustment);
/// "15:20:07.412 → 15:20:07.415", with the day if that changes; empty if both would look the same.
QString nowAndThen(WallTime now, Duration by);
/// Warnings, each of which needs the user's confirmation.
QStringList warningsOf(const SyncProposal& proposal);
/// The steps that follow.
QString outlook(const SyncProposal& proposal);

QString refusalTitle(const SyncRefusal& refusal);
/// Why the clock is not set, and what to do about it.
QString refusalSentence(const Synchroniser& sync);

/// "The clock was moved forward by 3.21 ms."
QString appliedSentence(const Adjustment& applied, bool isUndone);
/// "2.10 ms of 3.21 ms are still to come, in about 4 s."
QString slewSentence(Duration remaining, Duration by);
/// The current step in a few words; empty if there is none.
QString syncNote(const Synchroniser& sync);

}  // namespace tsq::app
