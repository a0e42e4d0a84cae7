// SPDX-License-Identifier: GPL-3.0-or-later
/// What is said while the clock is being set.
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
/// Which servers do not count, and why; nothing if all do.
QString leftOutOf(const client::Burst& burst, const std::vector<Synchroniser::Asked>& asked);
/// How the clock would be moved, and what programs would notice of it.
QString methodSentence(const Adjustment& adjustment);
/// "15:20:07.412 → 15:20:07.415", with the day where that changes; nothing when it would look the same.
QString nowAndThen(WallTime now, Duration by);
/// What speaks against it: each needs the user's confirmation.
QStringList warningsOf(const SyncProposal& proposal);
/// What comes next.
QString outlook(const SyncProposal& proposal);

QString refusalTitle(const SyncRefusal& refusal);
/// Why, and what to do about it.
QString refusalSentence(const Synchroniser& sync);

/// "The clock was moved forward by 3.21 ms."
QString appliedSentence(const Adjustment& applied, bool isUndone);
/// "2.10 ms of 3.21 ms are still to come, in about 4 s."
QString slewSentence(Duration remaining, Duration by);
/// What is under way, in a few words; nothing if nothing is.
QString syncNote(const Synchroniser& sync);

}  // namespace tsq::app
