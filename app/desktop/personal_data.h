// SPDX-License-Identifier: GPL-3.0-or-later
/// The user's personal data in files of the program.
#pragma once

#include "monitor/settings_store.h"

namespace tsq::app {

/// Removes settings, window state, history, tickets and the autostart entry, and then their folders if they are empty.
/// Other files stay. All objects that use these files must be destroyed before.
void removePersonalData(const SettingsStore& store);

}  // namespace tsq::app
