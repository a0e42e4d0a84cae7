// SPDX-License-Identifier: GPL-3.0-or-later
/// Everything of the user's that the program keeps.
#pragma once

#include "monitor/settings_store.h"

namespace tsq::app {

/// Removes settings, window state, history, tickets and the entry that starts the program at login, and then folders
/// that are empty. What others put there stays. Nobody may use any of it any more.
void removePersonalData(const SettingsStore& store);

}  // namespace tsq::app
