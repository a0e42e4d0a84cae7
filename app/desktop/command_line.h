// SPDX-License-Identifier: GPL-3.0-or-later
/// The options of tsq-monitor.
#pragma once

#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>
#include <variant>

#include "monitor/settings.h"

namespace tsq::app {

struct Options {
  bool demo = false;
  bool hidden = false;     ///< start in the tray
  QString link;            ///< tsq://…: to propose this server; empty: none
  QString screenshotFile;  ///< empty: none
  std::chrono::milliseconds screenshotAfter{3'000};
  std::optional<AppearanceChoice> appearance;  ///< nothing: as in the preferences
  QString language;                            ///< empty: as in the preferences
};

/// The program is to end at once, with this text and exit code.
struct EarlyExit {
  int code = 0;
  QString text;  ///< for standard output when the code is 0, else for standard error
};

inline constexpr int kExitFailure = 1;
inline constexpr int kExitUsage = 2;

/// `arguments` begin with the program's name. Needs a QCoreApplication.
std::variant<Options, EarlyExit> parseCommandLine(const QStringList& arguments);

/// The value of --language before anything is parsed, so that also the answers to wrong options are translated.
QString languageFrom(const QStringList& arguments);

}  // namespace tsq::app
