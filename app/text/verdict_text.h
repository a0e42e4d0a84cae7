// SPDX-License-Identifier: GPL-3.0-or-later
/// Texts of a server's status in the selection.
#pragma once

#include <QString>

#include "client/ensemble.h"

namespace tsq::app {

/// A few words for a table row: "combined", "falseticker, off by 1.6 ms", "too distant (± 16 ms)".
QString verdictLabel(const client::ServerView& server);

/// Its meaning, as full sentences.
QString verdictSentence(ServerStatus status);

/// What the words of verdictLabel() mean, one line for each.
QString verdictGlossary();

}  // namespace tsq::app
