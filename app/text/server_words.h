// SPDX-License-Identifier: GPL-3.0-or-later
/// Names of the choices for a server, and the result of testing one.
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
/// A sentence about a single answer: its offset and round trip, or why it is invalid.
QString answerSentence(const Sample& answer);
/// A dash without an estimate.
QString offsetOrDash(const std::optional<TrackEstimate>& estimate);

}  // namespace tsq::app
