// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

constexpr QLatin1StringView kFolder(":/i18n");

void install(const QLocale& locale, const QString& name, const QString& folder) {
  auto* translator = new QTranslator(QCoreApplication::instance());
  if (translator->load(locale, name, u"_"_s, folder)) {
    QCoreApplication::installTranslator(translator);
  } else {
    delete translator;
  }
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
  QLocale::setDefault(language.isEmpty() ? QLocale::system() : QLocale(language));
  install(QLocale(QLocale::English), u"tsq"_s, kFolder);
  // Uses the desktop's list of languages, which may differ from the locale of numbers.
  const QLocale wanted = language.isEmpty() ? QLocale::system() : QLocale(language);
  install(wanted, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  install(wanted, u"tsq"_s, kFolder);
}

}  // namespace tsq::app
