// SPDX-License-Identifier: GPL-3.0-or-later
/// Installs the translations of a language.
#pragma once

#include <QString>

namespace tsq::app {

/// Replaces the previous ones. An empty language means the desktop's. English plural forms are always installed:
/// without them untranslated languages would show "1 server(s)". Needs a QCoreApplication.
void installTranslations(const QString& language);

}  // namespace tsq::app
