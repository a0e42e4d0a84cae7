// SPDX-License-Identifier: GPL-3.0-or-later
/// Texts for the engine's error codes.
#pragma once

#include <QString>

#include "base/error.h"
#include "estimate/sample.h"

namespace tsq::app {

/// The failure and what to do about it, in full sentences.
QString errorSentence(const Error& error);

/// A few words for a table row: "certificate not trusted".
QString errorLabel(ErrorCode code);

/// Why an answer was not used, as a full sentence.
QString invalidSentence(InvalidReason reason);

/// A few words for a table row: "the clock was set meanwhile".
QString invalidLabel(InvalidReason reason);

/// What is wrong with a server address that ServerSpec::parse refused.
QString addressProblem(const QString& text);

}  // namespace tsq::app
