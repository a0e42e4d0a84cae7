// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

constexpr QLatin1StringView kFolder(":/i18n");

/// The same language and script in their main territory: for Singapore's Chinese that of China, because Qt itself looks
/// only for zh_SG and zh. Traditional Chinese is another script.
QLocale mainTerritory(const QLocale& locale) {
  return {locale.language(), locale.script(), QLocale::AnyTerritory};
}

/// The language of the installed texts; none if there are no texts for that locale.
std::optional<QLocale> install(const QLocale& locale, const QString& name, const QString& folder) {
  auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
  if (!translator->load(locale, name, u"_"_s, folder) &&
      !translator->load(mainTerritory(locale), name, u"_"_s, folder)) {
    return std::nullopt;
  }
  const QLocale language(translator->language());
  QCoreApplication::installTranslator(translator.release());
  return language;
}

/// The locale for numbers and dates in texts of that language: as wanted, or another one of the language. Otherwise
/// English sentences would contain Arabic digits and German months.
QLocale localeFor(const QLocale& language, const QLocale& wanted) {
  return wanted.language() == language.language() ? wanted : QLocale(language.language(), wanted.territory());
}

// Each translation names its own language. QLocale::nativeLanguageName() would name the variety: "American English".
QString nameOf(const QString& file) {
  //: The language of this translation, in the language itself: Deutsch, français, 日本語
  static constexpr const char* kEnglish = QT_TRANSLATE_NOOP("Language", "English");
  QTranslator translator;
  const QString name = translator.load(file, kFolder) ? translator.translate("Language", kEnglish) : QString();
  return name.isEmpty() ? QString::fromLatin1(kEnglish) : name;
}

}  // namespace

std::vector<Language> availableLanguages() {
  std::vector<Language> languages;
  for (const QString& file : QDir(QString(kFolder)).entryList({u"tsq_*.qm"_s}, QDir::Files, QDir::Name)) {
    languages.push_back({.code = file.sliced(4).chopped(3), .name = nameOf(file)});
  }
  return languages;
}

void installTranslations(const QString& language) {
  for (auto* translator : QCoreApplication::instance()->findChildren<QTranslator*>()) {
    delete translator;
  }
  const QLocale wanted = language.isEmpty() ? QLocale::system() : QLocale(language);
  install(QLocale(QLocale::English), u"tsq"_s, kFolder);
  // Uses the desktop's list of languages, which may differ from the locale of numbers.
  const auto loaded = install(wanted, u"tsq"_s, kFolder);
  const QLocale shown = localeFor(loaded.value_or(QLocale(QLocale::English)), wanted);
  QLocale::setDefault(shown);
  install(shown, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

}  // namespace tsq::app
