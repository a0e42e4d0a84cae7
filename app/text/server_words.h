// SPDX-License-Identifier: GPL-3.0-or-later
/// What the choices for a server are called in lists, and what came of trying one.
#pragma once

#include <QString>
#include <optional>

#include "estimate/offset_track.h"
#include "estimate/sample.h"
#include "monitor/server_entry.h"

namespace tsq::app {

QString transportName(client::TransportChoice transport);
/// "An authority file (ca.pem)".
QString trustName(const quic::Trust& trust);
/// What a single answer of a server says: the offset and round trip, or why it does not count, as a sentence.
QString answerSentence(const Sample& answer);
/// A dash without an estimate.
QString offsetOrDash(const std::optional<TrackEstimate>& estimate);

}  // namespace tsq::app
