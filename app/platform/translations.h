// SPDX-License-Identifier: GPL-3.0-or-later
/// Installs the translations of a language.
#pragma once

#include <QString>
#include <vector>

namespace tsq::app {

struct Language {
  QString code;  // as in Settings::language, such as pl or zh_CN
  QString name;  // in the language itself
};

/// The languages this program is translated to, and English; sorted by their codes.
std::vector<Language> availableLanguages();

/// Replaces the previous ones. An empty language means the desktop's. English plural forms are always installed:
/// without them untranslated languages would show "1 server(s)". The default locale, and with it digits, dates and the
/// direction of the layout, becomes one of the language whose texts were found: without texts of ours in that language
/// everything is English, Qt's own buttons too. Needs a QCoreApplication.
void installTranslations(const QString& language);

}  // namespace tsq::app
