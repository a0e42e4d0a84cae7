// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// An hour; a longer wait for a picture is a mistake.
constexpr double kLongestWaitSeconds = 3'600;

void addOptions(QCommandLineParser& parser) {
  parser.setApplicationDescription(
      QCoreApplication::translate("CommandLine", "Shows how right your clock is, with authenticated time over QUIC."));
  parser.addOptions({
      {u"demo"_s, QCoreApplication::translate("CommandLine",
                                              "Demonstrate with a server inside this program. Your settings are "
                                              "neither read nor written.")},
      {u"hidden"_s, QCoreApplication::translate("CommandLine", "Start in the tray, without a window.")},
      {u"screenshot"_s,
       QCoreApplication::translate("CommandLine", "Write a picture of the window to <file> (PNG) and quit."),
       u"file"_s},
      {u"after"_s, QCoreApplication::translate("CommandLine", "Wait <seconds> before the picture (3)."), u"seconds"_s},
      {u"appearance"_s,
       QCoreApplication::translate("CommandLine", "Colours: auto, light or dark. Auto follows the desktop."),
       u"choice"_s},
      {u"language"_s, QCoreApplication::translate("CommandLine", "Speak this language, for example pl."), u"code"_s},
  });
  parser.addPositionalArgument(
      u"link"_s, QCoreApplication::translate("CommandLine", "A tsq:// link: asks whether to add this server."),
      u"[link]"_s);
  parser.addHelpOption();
  parser.addVersionOption();
}

EarlyExit usageError(const QString& sentence) {
  return {.code = kExitUsage, .text = "tsq-monitor: "_L1 + sentence};
}

std::optional<AppearanceChoice> appearanceFrom(const QString& name) {
  if (name == "light"_L1) {
    return AppearanceChoice::Light;
  }
  if (name == "dark"_L1) {
    return AppearanceChoice::Dark;
  }
  return name == "auto"_L1 ? std::optional(AppearanceChoice::Auto) : std::nullopt;
}

std::optional<std::chrono::milliseconds> waitFrom(const QString& text) {
  bool isNumber = false;
  const double seconds = text.toDouble(&isNumber);
  if (!isNumber || !(seconds >= 0 && seconds <= kLongestWaitSeconds)) {
    return std::nullopt;
  }
  return std::chrono::milliseconds(std::llround(seconds * 1'000));
}

bool isLanguage(const QString& code) {
  return code == "C"_L1 || QLocale(code).language() != QLocale::C;
}

// Replaces the parser's messages: their wording is Qt's, and Qt's translations may be missing.
QString problemWith(const QCommandLineParser& parser) {
  const QStringList unknown = parser.unknownOptionNames();
  if (!unknown.isEmpty()) {
    return QCoreApplication::translate("CommandLine", "Unknown option “%1”. See tsq-monitor --help.")
        .arg((unknown.constFirst().size() == 1 ? "-"_L1 : "--"_L1) + unknown.constFirst());
  }
  return parser.errorText();
}

std::optional<EarlyExit> exitBeforeValues(const QCommandLineParser& parser) {
  if (parser.isSet(u"help"_s)) {
    return EarlyExit{.code = 0, .text = parser.helpText()};
  }
  if (parser.isSet(u"version"_s)) {
    return EarlyExit{.code = 0, .text = "tsq-monitor "_L1 + QLatin1String(TSQ_VERSION) + u'\n'};
  }
  const QStringList rest = parser.positionalArguments();
  for (qsizetype i = 0; i < rest.size(); ++i) {
    if (i > 0 || !rest[i].startsWith("tsq://"_L1, Qt::CaseInsensitive)) {
      return usageError(
          QCoreApplication::translate("CommandLine", "Unexpected argument “%1”. See tsq-monitor --help.").arg(rest[i]));
    }
  }
  return std::nullopt;
}

std::variant<Options, EarlyExit> valuesOf(const QCommandLineParser& parser) {
  Options options;
  options.demo = parser.isSet(u"demo"_s);
  options.hidden = parser.isSet(u"hidden"_s);
  options.link = parser.positionalArguments().value(0);
  options.screenshotFile = parser.value(u"screenshot"_s);
  options.language = parser.value(u"language"_s);
  if (parser.isSet(u"after"_s)) {
    const auto wait = waitFrom(parser.value(u"after"_s));
    if (!wait) {
      return usageError(
          QCoreApplication::translate("CommandLine", "--after takes a number of seconds from 0 to 3600."));
    }
    options.screenshotAfter = *wait;
  }
  if (parser.isSet(u"appearance"_s)) {
    const auto choice = appearanceFrom(parser.value(u"appearance"_s));
    if (!choice) {
      return usageError(QCoreApplication::translate("CommandLine", "--appearance takes auto, light or dark."));
    }
    options.appearance = *choice;
  }
  if (parser.isSet(u"language"_s) && !isLanguage(options.language)) {
    return usageError(
        QCoreApplication::translate("CommandLine", "“%1” is not the code of a language.").arg(options.language));
  }
  return options;
}

}  // namespace

QString languageFrom(const QStringList& arguments) {
  const QString withValue = u"--language="_s;
  for (qsizetype i = 1; i < arguments.size(); ++i) {
    if (arguments[i].startsWith(withValue)) {
      return arguments[i].mid(withValue.size());
    }
    if (arguments[i] == "--language"_L1 && i + 1 < arguments.size()) {
      return arguments[i + 1];
    }
  }
  return {};
}

std::variant<Options, EarlyExit> parseCommandLine(const QStringList& arguments) {
  QCommandLineParser parser;
  addOptions(parser);
  if (!parser.parse(arguments)) {
    return usageError(problemWith(parser));
  }
  if (auto exit = exitBeforeValues(parser)) {
    return *std::move(exit);
  }
  return valuesOf(parser);
}

}  // namespace tsq::app
