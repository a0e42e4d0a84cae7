// SPDX-License-Identifier: GPL-3.0-or-later
// The files in translations/: what translators can get wrong without the program noticing.
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

struct Message {
  QString source;
  QStringList forms;  // one, or one for each plural form
  bool isPlural = false;
  bool isFinished = true;
};

struct File {
  QString language;
  std::vector<Message> messages;
};

void readMessage(QXmlStreamReader& xml, Message& message) {
  while (xml.readNextStartElement()) {
    if (xml.name() == "source"_L1) {
      message.source = xml.readElementText();
    } else if (xml.name() == "translation"_L1) {
      message.isFinished = !xml.attributes().hasAttribute("type"_L1);
      if (message.isPlural) {
        while (xml.readNextStartElement()) {
          message.forms << xml.readElementText();
        }
      } else {
        message.forms << xml.readElementText();
      }
    } else {
      xml.skipCurrentElement();
    }
  }
}

QString folder() {
  return qEnvironmentVariable("TSQ_SOURCE") + "/translations/"_L1;
}

File readFile(const QString& name) {
  QFile device(folder() + name);
  File file;
  if (!device.open(QIODevice::ReadOnly)) {
    return file;
  }
  QXmlStreamReader xml(&device);
  while (!xml.atEnd()) {
    xml.readNext();
    if (xml.isStartElement() && xml.name() == "TS"_L1) {
      file.language = xml.attributes().value("language"_L1).toString();
    } else if (xml.isStartElement() && xml.name() == "message"_L1) {
      Message& message = file.messages.emplace_back();
      message.isPlural = xml.attributes().hasAttribute("numerus"_L1);
      readMessage(xml, message);
    }
  }
  return file;
}

// %1, %Ln, <file>, tsq://, --help, *.pem: what a translation has in common with its source.
std::set<QString> fixedParts(const QString& text, bool withNumber) {
  static const QRegularExpression kFixed(
      u"%L?[n\\d]|<[^<>]+>|tsq://|--[a-z]+|\\*\\.[a-z]+|TSQ|QUIC|UDP|IPv6|tsq-[a-z]+|polkit\\b|D-Bus|;;|T[1-4]\\b"_s);
  std::set<QString> parts;
  for (auto match = kFixed.globalMatch(text); match.hasNext();) {
    const QString part = match.next().captured();
    if (withNumber || !part.endsWith(u'n') || !part.startsWith(u'%')) {
      parts.insert(part);
    }
  }
  return parts;
}

QString missing(const Message& message, const QString& form) {
  // A form for one, two or none may say the number in a word.
  const bool withNumber = !message.isPlural || form == message.forms.last();
  return fixedParts(message.source, withNumber) == fixedParts(form, withNumber) ||
                 fixedParts(message.source, true) == fixedParts(form, true)
             ? QString()
             : message.source + " -> "_L1 + form;
}

bool hasMnemonic(const QString& text) {
  static const QRegularExpression kMnemonic(u"&[\\p{L}\\p{N}]"_s);
  return text.contains(kMnemonic);
}

// Arabic letters have other shapes when joined. Vowel signs are transparent.
bool isJoinedToNext(const QString& text, qsizetype index, int step) {
  const auto joins = [](QChar letter) { return letter.joiningType() == QChar::Joining_Dual; };
  qsizetype next = index + step;
  while (next >= 0 && next < text.size() && text.at(next).joiningType() == QChar::Joining_Transparent) {
    next += step;
  }
  if (next < 0 || next >= text.size()) {
    return false;
  }
  const QChar before = step > 0 ? text.at(index) : text.at(next);
  const QChar after = step > 0 ? text.at(next) : text.at(index);
  return joins(before) && (joins(after) || after.joiningType() == QChar::Joining_Right);
}

bool isCutByMnemonic(const QString& text) {
  const qsizetype mark = text.indexOf(u'&');
  const QString drawn = QString(text).remove(mark, 1);
  return mark >= 0 && mark < drawn.size() && (isJoinedToNext(drawn, mark, 1) || isJoinedToNext(drawn, mark, -1));
}

}  // namespace

class TestTranslationFiles : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyTextIsTranslated_data() { languages(); }
  void everyTextIsTranslated();
  void pluralFormsAreThoseOfTheLanguage_data() { languages(); }
  void pluralFormsAreThoseOfTheLanguage();
  void fixedPartsAreKept_data() { languages(); }
  void fixedPartsAreKept();
  void mnemonicsAndDotsAreKept_data() { languages(); }
  void mnemonicsAndDotsAreKept();
  void mnemonicsCutNoJoinedWord_data() { languages(); }
  void mnemonicsCutNoJoinedWord();
  void englishHasItsPlurals();
  void desktopMetainfoAndPromptHaveEachLanguage_data();
  void desktopMetainfoAndPromptHaveEachLanguage();

 private:
  static void languages();
};

void TestTranslationFiles::languages() {
  QTest::addColumn<QString>("name");
  for (const QString& name : QDir(folder()).entryList({u"tsq_*.ts"_s})) {
    if (name != "tsq_en.ts"_L1) {
      QTest::newRow(qPrintable(name)) << name;
    }
  }
}

void TestTranslationFiles::everyTextIsTranslated() {
  QFETCH(QString, name);
  const File file = readFile(name);
  QCOMPARE("tsq_"_L1 + file.language + ".ts"_L1, name);
  QCOMPARE(file.messages.size(), readFile(u"tsq_en.ts"_s).messages.size());
  for (const Message& message : file.messages) {
    QVERIFY2(message.isFinished && !message.forms.contains(QString()), qPrintable(message.source));
  }
}

void TestTranslationFiles::pluralFormsAreThoseOfTheLanguage() {
  QFETCH(QString, name);
  static const std::map<QLocale::Language, qsizetype> kForms{
      {QLocale::German, 2}, {QLocale::Spanish, 2}, {QLocale::French, 2},  {QLocale::Polish, 3},
      {QLocale::Arabic, 6}, {QLocale::Chinese, 1}, {QLocale::Japanese, 1}};
  const File file = readFile(name);
  const auto forms = kForms.find(QLocale(file.language).language());
  QVERIFY2(forms != kForms.end(), "add the number of its plural forms above");
  for (const Message& message : file.messages) {
    QVERIFY2(message.forms.size() == (message.isPlural ? forms->second : 1), qPrintable(message.source));
  }
}

void TestTranslationFiles::fixedPartsAreKept() {
  QFETCH(QString, name);
  QStringList wrong;
  for (const Message& message : readFile(name).messages) {
    for (const QString& form : message.forms) {
      wrong << missing(message, form);
    }
  }
  wrong.removeAll(QString());
  QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"\n"_s)));
}

void TestTranslationFiles::mnemonicsAndDotsAreKept() {
  QFETCH(QString, name);
  QStringList wrong;
  for (const Message& message : readFile(name).messages) {
    for (const QString& form : message.forms) {
      if (hasMnemonic(message.source) != hasMnemonic(form) || message.source.contains(u'…') != form.contains(u'…') ||
          message.source.startsWith(u' ') != form.startsWith(u' ') || form.endsWith(u' ')) {
        wrong << message.source + " -> "_L1 + form;
      }
    }
  }
  QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"\n"_s)));
}

// Qt shapes an underlined letter by itself: it measures the word as joined, and draws it in pieces that need more room.
void TestTranslationFiles::mnemonicsCutNoJoinedWord() {
  QFETCH(QString, name);
  QStringList cut;
  for (const Message& message : readFile(name).messages) {
    if (isCutByMnemonic(message.forms.value(0))) {
      cut << message.forms.first();
    }
  }
  QCOMPARE(cut, QStringList());
}

void TestTranslationFiles::englishHasItsPlurals() {
  for (const Message& message : readFile(u"tsq_en.ts"_s).messages) {
    QVERIFY2(!message.isPlural || (message.forms.size() == 2 && !message.forms.contains(QString())),
             qPrintable(message.source));
  }
}

void TestTranslationFiles::desktopMetainfoAndPromptHaveEachLanguage_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("mark");  // of a translated text; %1 is the language
  QTest::newRow("desktop file") << u"resources/org.tsqtime.Monitor.desktop"_s << u"[%1]="_s;
  QTest::newRow("metainfo") << u"resources/org.tsqtime.Monitor.metainfo.xml"_s << u"xml:lang=\"%1\">"_s;
  QTest::newRow("polkit prompt") << u"dist/helper/org.tsqtime.policy"_s << u"xml:lang=\"%1\">"_s;
}

void TestTranslationFiles::desktopMetainfoAndPromptHaveEachLanguage() {
  QFETCH(QString, file);
  QFETCH(QString, mark);
  QFile device(qEnvironmentVariable("TSQ_SOURCE") + u'/' + file);
  QVERIFY(device.open(QIODevice::ReadOnly));
  const QString text = QString::fromUtf8(device.readAll());
  QVERIFY(text.count(mark.arg("pl"_L1)) > 0);
  for (const QString& name : QDir(folder()).entryList({u"tsq_*.ts"_s})) {
    const QString language = name.sliced(4).chopped(3);
    QVERIFY2(language == "en"_L1 || text.count(mark.arg(language)) == text.count(mark.arg("pl"_L1)), qPrintable(name));
  }
}

QTEST_GUILESS_MAIN(TestTranslationFiles)
#include "tst_translation_files.moc"
