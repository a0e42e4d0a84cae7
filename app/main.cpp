// SPDX-License-Identifier: GPL-3.0-or-later
/// tsq-monitor: shows the clock's offset.
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include "base/last_resort.h"
#include "base/standard_streams.h"
#include "clock/system_clock.h"
#include "desktop/command_line.h"
#include "desktop/desktop.h"
#include "desktop/personal_data.h"
#include "desktop/screenshot.h"
#include "platform/single_instance.h"
#include "platform/translations.h"
#include "ui/look/state_icon.h"

using namespace Qt::StringLiterals;

namespace {

using namespace tsq::app;

// Without any of these Qt would abort. The argument "-platform" is the same as QT_QPA_PLATFORM.
bool hasDisplay(int argc, char** argv) {
  for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}) {
    if (!qEnvironmentVariableIsEmpty(name)) {
      return true;
    }
  }
  return std::any_of(argv, argv + argc, [](const char* argument) { return qstrcmp(argument, "-platform") == 0; });
}

// If the display cannot be opened, Qt prints a message about its plugins and aborts; this prints ours instead.
void explainDisplay(QtMsgType type, const QMessageLogContext& /*context*/, const QString& /*message*/) {
  if (type == QtFatalMsg) {
    QTextStream(stderr) << "tsq-monitor: "
                        << QCoreApplication::translate("CommandLine",
                                                       "The display cannot be reached. Check DISPLAY and "
                                                       "WAYLAND_DISPLAY.")
                        << Qt::endl;
    std::_Exit(kExitFailure);
  }
}

// --help and the like also work on machines without a display.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, bool withDisplay) {
  if (withDisplay) {
    const auto before = qInstallMessageHandler(explainDisplay);
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
  }
  return std::make_unique<QCoreApplication>(argc, argv);
}

void describeApplication() {
  QCoreApplication::setApplicationName(u"tsq-monitor"_s);
  QCoreApplication::setApplicationVersion(QLatin1String(TSQ_VERSION));
  QGuiApplication::setDesktopFileName(u"org.tsqtime.Monitor"_s);
}

int leave(const EarlyExit& exit) {
  QTextStream(exit.code == 0 ? stdout : stderr) << exit.text << (exit.code == 0 ? "" : "\n");
  return exit.code;
}

int fail(const QString& sentence) {
  return leave({.code = kExitFailure, .text = "tsq-monitor: "_L1 + sentence});
}

// Beside the settings, which it protects; removed with them.
QString lockFile() {
  const QString settings = SettingsStore::ofUser().settingsFile();
  QDir().mkpath(QFileInfo(settings).absolutePath());
  return settings + ".instance"_L1;
}

int runDesktop(const Options& options) {
  QGuiApplication::setApplicationDisplayName(QString());
  useOwnIcons();
  const tsq::clock::SystemClock clock;
  SingleInstance instance;
  // A demonstration or screenshot runs independently of a running monitor.
  const bool isAlone = options.demo || !options.screenshotFile.isEmpty();
  if (!isAlone) {
    switch (instance.claim(options.link, lockFile())) {
      case SingleInstance::Claim::First:
        break;
      case SingleInstance::Claim::Forwarded:
        return 0;
      case SingleInstance::Claim::Locked:
        return fail(QCoreApplication::translate(
            "CommandLine", "TSQ Monitor is running already, in a session whose bus cannot be reached from here."));
    }
  }
  auto desktop = std::make_unique<Desktop>(clock, options);
  QObject::connect(&instance, &SingleInstance::activated, desktop.get(), &Desktop::present);
  QObject::connect(&instance, &SingleInstance::linkOpened, desktop.get(), &Desktop::proposeServer);
  const int code = QCoreApplication::exec();
  const auto toRemove = desktop->storeToRemove();
  desktop.reset();  // its destructor still writes files
  if (toRemove) {
    removePersonalData(*toRemove);
  }
  return code;
}

int run(int argc, char** argv) {
  describeApplication();
  const bool withDisplay = hasDisplay(argc, argv);
  const auto application = makeApplication(argc, argv, withDisplay);
  const QStringList arguments = QCoreApplication::arguments();
  installTranslations(languageFrom(arguments));

  const auto parsed = parseCommandLine(arguments);
  if (const auto* exit = std::get_if<EarlyExit>(&parsed)) {
    return leave(*exit);
  }
  const auto& options = std::get<Options>(parsed);
  if (!withDisplay) {
    return fail(QCoreApplication::translate(
        "CommandLine", "There is no display to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set."));
  }
  if (!options.screenshotFile.isEmpty() && !canWrite(options.screenshotFile)) {
    return fail(
        QCoreApplication::translate("CommandLine", "The picture cannot be written to %1.").arg(options.screenshotFile));
  }
  return runDesktop(options);
}

}  // namespace

int main(int argc, char** argv) {
  tsq::openStandardStreams();
  const auto status = tsq::runGuarded([argc, argv] { return run(argc, argv); });
  return status ? *status : fail(QString::fromStdString(status.error().detail));
}
