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
  QString link;            ///< a tsq:// link whose server is proposed; empty: none
  QString screenshotFile;  ///< empty: none
  std::chrono::milliseconds screenshotAfter{3'000};
  std::optional<AppearanceChoice> appearance;  ///< nothing: as in the preferences
  QString language;                            ///< empty: as in the preferences
};

/// The program should end at once, with this text and exit code.
struct EarlyExit {
  int code = 0;
  QString text;  ///< for standard output if the code is 0, else for standard error
};

inline constexpr int kExitFailure = 1;
inline constexpr int kExitUsage = 2;

/// `arguments` begin with the program's name. Needs a QCoreApplication.
std::variant<Options, EarlyExit> parseCommandLine(const QStringList& arguments);

/// The value of --language, read before parsing, so that messages about wrong options are translated, too.
QString languageFrom(const QStringList& arguments);

}  // namespace tsq::app
