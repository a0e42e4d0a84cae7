// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "desktop/command_line.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq::app;

namespace {

struct Outcome {
  int code;
  QString output;
  QString errors;
};

QProcessEnvironment withoutDisplay() {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const auto name : {"DISPLAY"_L1, "WAYLAND_DISPLAY"_L1, "QT_QPA_PLATFORM"_L1}) {
    environment.remove(QString(name));
  }
  return environment;
}

Outcome run(const QStringList& arguments,
            const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment()) {
  QProcess program;
  program.setProcessEnvironment(environment);
  program.start(qEnvironmentVariable("TSQ_BIN") + "/tsq-monitor"_L1, arguments);
  if (!program.waitForFinished(60'000)) {
    program.kill();
    program.waitForFinished();
    return {-1, {}, u"still running after a minute"_s};
  }
  return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
          QString::fromUtf8(program.readAllStandardError())};
}

Options parsed(const QStringList& arguments) {
  return std::get<Options>(parseCommandLine(QStringList{u"tsq-monitor"_s} + arguments));
}

}  // namespace

class TestCommandLine : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsAllOptions();
  void answersHelpAndVersionWithoutADisplay();
  void refusesWrongOptionsWithOneSentence_data();
  void refusesWrongOptionsWithOneSentence();
  void takesOneLink();
  void saysThatThereIsNoDisplay();
  void saysThatTheDisplayCannotBeReached();
  void refusesAPictureThatCannotBeWritten();
  void takesAPictureOfTheDemonstration_data();
  void takesAPictureOfTheDemonstration();
  void leavesTheUsersSettingsAloneInADemonstration();
  void answersInTheChosenLanguage();
};

void TestCommandLine::readsAllOptions() {
  const Options options = parsed({u"--demo"_s, u"--hidden"_s, u"--screenshot"_s, u"x.png"_s, u"--after"_s, u"1.5"_s,
                                  u"--appearance"_s, u"dark"_s, u"--language=pl"_s});
  QVERIFY(options.demo && options.hidden);
  QCOMPARE(options.screenshotFile, u"x.png"_s);
  QCOMPARE(options.screenshotAfter, 1500ms);
  QCOMPARE(options.appearance, AppearanceChoice::Dark);
  QCOMPARE(options.language, u"pl"_s);
}

void TestCommandLine::answersHelpAndVersionWithoutADisplay() {
  const Outcome help = run({u"--help"_s}, withoutDisplay());
  QCOMPARE(help.code, 0);
  QVERIFY(help.output.contains("--screenshot"_L1));
  const Outcome version = run({u"--version"_s}, withoutDisplay());
  QCOMPARE(version.code, 0);
  QVERIFY(version.output.startsWith("tsq-monitor "_L1));
}

void TestCommandLine::refusesWrongOptionsWithOneSentence_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::newRow("unknown option") << QStringList{u"--nonsense"_s};
  QTest::newRow("argument") << QStringList{u"nonsense"_s};
  QTest::newRow("missing value") << QStringList{u"--screenshot"_s};
  QTest::newRow("no number") << QStringList{u"--after"_s, u"soon"_s};
  QTest::newRow("not a finite number") << QStringList{u"--after"_s, u"nan"_s};
  QTest::newRow("negative") << QStringList{u"--after=-1"_s};
  QTest::newRow("no appearance") << QStringList{u"--appearance"_s, u"pink"_s};
  QTest::newRow("no language") << QStringList{u"--language"_s, u"xx-nonsense"_s};
}

void TestCommandLine::refusesWrongOptionsWithOneSentence() {
  QFETCH(QStringList, arguments);
  const Outcome outcome = run(arguments);
  QCOMPARE(outcome.code, 2);
  QVERIFY(outcome.output.isEmpty());
  QVERIFY2(outcome.errors.startsWith("tsq-monitor: "_L1), qPrintable(outcome.errors));
  QCOMPARE(outcome.errors.count(u'\n'), 1);
}

void TestCommandLine::takesOneLink() {
  QCOMPARE(parsed({u"tsq://time.example.org"_s}).link, u"tsq://time.example.org"_s);
  QCOMPARE(run({u"tsq://a.example.org"_s, u"tsq://b.example.org"_s}).code, 2);
}

void TestCommandLine::saysThatTheDisplayCannotBeReached() {
  QProcessEnvironment environment = withoutDisplay();
  environment.insert(u"DISPLAY"_s, u"nowhere"_s);
  const Outcome outcome = run({}, environment);
  QCOMPARE(outcome.code, 1);
  QVERIFY2(outcome.errors.startsWith("tsq-monitor: The display cannot be reached."_L1), qPrintable(outcome.errors));
  QCOMPARE(outcome.errors.count(u'\n'), 1);
}

void TestCommandLine::saysThatThereIsNoDisplay() {
  const Outcome outcome = run({}, withoutDisplay());
  QCOMPARE(outcome.code, 1);
  QVERIFY(outcome.errors.contains("display"_L1));
  QCOMPARE(outcome.errors.count(u'\n'), 1);
}

void TestCommandLine::refusesAPictureThatCannotBeWritten() {
  const Outcome outcome = run({u"--screenshot"_s, u"/nowhere/at/all.png"_s});
  QCOMPARE(outcome.code, 1);
  QVERIFY2(outcome.errors.startsWith("tsq-monitor: The picture cannot be written to /nowhere/at/all.png."_L1),
           qPrintable(outcome.errors));
}

void TestCommandLine::takesAPictureOfTheDemonstration_data() {
  QTest::addColumn<QString>("appearance");
  QTest::addColumn<bool>("isDark");
  QTest::newRow("light") << u"light"_s << false;
  QTest::newRow("dark") << u"dark"_s << true;
}

void TestCommandLine::takesAPictureOfTheDemonstration() {
  QFETCH(QString, appearance);
  QFETCH(bool, isDark);
  const QTemporaryDir folder;
  const QString file = folder.filePath(u"window.png"_s);
  const Outcome outcome =
      run({u"--demo"_s, u"--screenshot"_s, file, u"--after"_s, u"2"_s, u"--appearance"_s, appearance});
  QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
  const QImage picture(file);
  QVERIFY(picture.width() >= 800 && picture.height() >= 500);
  QCOMPARE(qGray(picture.pixel(3, picture.height() / 2)) < 128, isDark);
}

void TestCommandLine::leavesTheUsersSettingsAloneInADemonstration() {
  const QTemporaryDir folder;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const auto name : {"XDG_CONFIG_HOME"_L1, "XDG_STATE_HOME"_L1, "XDG_DATA_HOME"_L1}) {
    environment.insert(QString(name), folder.filePath(u"home"_s));
  }
  const QString file = folder.filePath(u"window.png"_s);
  QCOMPARE(run({u"--demo"_s, u"--screenshot"_s, file, u"--after"_s, u"1"_s}, environment).code, 0);
  QVERIFY(!QDir(folder.filePath(u"home/tsq"_s)).exists());
}

void TestCommandLine::answersInTheChosenLanguage() {
  QVERIFY(run({u"--language"_s, u"pl"_s, u"--nonsense"_s}).errors.contains("Nieznana opcja"_L1));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
