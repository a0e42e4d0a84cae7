// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

void install(const QLocale& locale, const QString& name, const QString& folder) {
  auto* translator = new QTranslator(QCoreApplication::instance());
  if (translator->load(locale, name, u"_"_s, folder)) {
    QCoreApplication::installTranslator(translator);
  } else {
    delete translator;
  }
}

}  // namespace

void installTranslations(const QString& language) {
  for (auto* translator : QCoreApplication::instance()->findChildren<QTranslator*>()) {
    delete translator;
  }
  QLocale::setDefault(language.isEmpty() ? QLocale::system() : QLocale(language));
  install(QLocale(QLocale::English), u"tsq"_s, u":/i18n"_s);
  // Uses the desktop's list of languages, which may differ from the locale of numbers.
  const QLocale wanted = language.isEmpty() ? QLocale::system() : QLocale(language);
  install(wanted, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  install(wanted, u"tsq"_s, u":/i18n"_s);
}

}  // namespace tsq::app
