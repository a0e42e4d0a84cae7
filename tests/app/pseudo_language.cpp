// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudo_language.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tsq::app::test {
namespace {

// Units and the like are the same in most languages.
constexpr qsizetype kShortest = 4;

QChar accented(QChar letter) {
  static const QHash<QChar, QChar> kAccents{
      {u'a', u'å'}, {u'e', u'ë'}, {u'i', u'ï'}, {u'o', u'ö'}, {u'u', u'û'}, {u'y', u'ý'}, {u'c', u'ç'}, {u'n', u'ñ'},
      {u's', u'š'}, {u'A', u'Å'}, {u'E', u'É'}, {u'I', u'Î'}, {u'O', u'Ö'}, {u'U', u'Û'}, {u'S', u'Š'}, {u'C', u'Ç'}};
  return kAccents.value(letter, letter);
}

// The place of an argument, such as %1, %n or %Ln.
bool isArgument(const QString& text, qsizetype at) {
  return at > 0 && (text[at - 1] == u'%' || (at > 1 && text[at - 1] == u'L' && text[at - 2] == u'%'));
}

QString longer(const QString& text) {
  QString changed;
  int vowels = 0;
  for (qsizetype at = 0; at < text.size(); ++at) {
    const QChar letter = isArgument(text, at) ? text[at] : accented(text[at]);
    changed += letter;
    // Doubles every second vowel; the letter of a mnemonic, after &, once.
    const bool isVowel = u"åëïöûý"_s.contains(letter);
    if (isVowel && (at == 0 || text[at - 1] != u'&') && ++vowels % 2 == 0) {
      changed += letter;
    }
  }
  return changed;
}

}  // namespace

PseudoLanguage::PseudoLanguage(QObject* parent) : QTranslator(parent) {
  (void)english_.load(QLocale(QLocale::English), u"tsq"_s, u"_"_s, u":/i18n"_s);
}

QString PseudoLanguage::translate(const char* context, const char* text, const char* disambiguation, int n) const {
  const QString plural = english_.translate(context, text, disambiguation, n);
  const QString english = plural.isEmpty() ? QString::fromUtf8(text) : plural;
  const bool isWords =
      english.size() >= kShortest && !english.contains(u'<') && QLatin1String(context) != "Quantity"_L1;
  return isWords ? longer(english) : english;
}

}  // namespace tsq::app::test
