// SPDX-License-Identifier: GPL-3.0-or-later
/// The pages of the preferences, except that of the servers.
#pragma once

#include "ui/preferences/preferences_page.h"

namespace tsq::app {

/// The monitor must outlive the pages.
PreferencesPage* makeGeneralPage(Monitor& monitor);
PreferencesPage* makeMeasurementPage(Monitor& monitor);
PreferencesPage* makeAlertsPage(Monitor& monitor);
PreferencesPage* makeHistoryPage(Monitor& monitor);
PreferencesPage* makeAppearancePage(Monitor& monitor);
PreferencesPage* makeAdvancedPage(Monitor& monitor);

}  // namespace tsq::app
