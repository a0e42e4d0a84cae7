// SPDX-License-Identifier: GPL-3.0-or-later
/// What became of a server among the others, in words.
#pragma once

#include <QString>

#include "client/ensemble.h"

namespace tsq::app {

/// A few words for a table row: "combined", "falseticker, off by 1.6 ms", "too distant (± 16 ms)".
QString verdictLabel(const client::ServerView& server);

/// What that means, as full sentences.
QString verdictSentence(ServerStatus status);

}  // namespace tsq::app
