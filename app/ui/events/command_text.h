// SPDX-License-Identifier: GPL-3.0-or-later
/// Why the user's command failed, in the language of the window. The log has the reason in English, for programs.
#pragma once

#include <QString>

namespace tsq::app {

/// `reason`: as from StateCommand::failed(). An unknown one is returned as it is.
QString commandFailureText(const QString& reason);

}  // namespace tsq::app
