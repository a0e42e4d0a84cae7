// SPDX-License-Identifier: GPL-3.0-or-later
/// Loads the words of a language into the application.
#pragma once

#include <QString>

namespace tsq::app {

/// Instead of what was loaded before. An empty language is the desktop's. English plurals are always there: without
/// them untranslated languages would read "1 server(s)". Needs a QCoreApplication.
void installTranslations(const QString& language);

}  // namespace tsq::app
