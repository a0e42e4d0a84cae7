// SPDX-License-Identifier: MIT
#include "programs/tsqd/options.h"

#include <CLI/CLI.hpp>

#include "programs/common/command_line.h"
#include "programs/common/output.h"

namespace tsq::programs {
namespace {

struct Typed {
  std::string config = kUsualConfig;
  std::string control;
  bool checkConfig = false;
  bool watch = false;
};

void declare(CLI::App& app, Typed& typed) {
  app.add_option("--config", typed.config, "The file with the settings; SIGHUP reads it again")
      ->type_name("FILE")
      ->capture_default_str();
  app.add_flag("--check-config", typed.checkConfig, "Check the file, print its settings, and exit");
  app.add_option("--control", typed.control, "The socket for tsqctl, instead of the file's (/run/tsq/tsqd.sock)")
      ->type_name("PATH");
  app.add_flag("--watch", typed.watch, "Only measure: neither steer this computer's clock nor feed another service");
  app.footer(
      "Waits: as the file's timeout says for each answer; 10 s for the look-up of a name.\n"
      "Exit status: 0 ended by a signal, 1 failed, 2 wrong usage or settings.");
}

// The command line takes precedence over the file.
Result<DaemonSettings> interpret(const Typed& typed, const config::TsqdFile& file) {
  auto settings = interpretSettings(typed.config, file);
  if (settings && typed.watch) {
    settings->mode = Mode::Watch;
    settings->feed.clear();
    settings->shm.reset();
  }
  if (settings && !typed.control.empty()) {
    settings->control = typed.control;
  }
  return settings;
}

}  // namespace

std::variant<DaemonOptions, int> readDaemonOptions(int argc, char** argv) {
  CLI::App app("Keep this computer's clock right by TSQ servers, or feed their time to chronyd or ntpd.", "tsqd");
  Typed typed;
  declare(app, typed);
  if (const auto status = parseCommandLine(app, argc, argv)) {
    return *status;
  }
  const auto file = config::readTsqdFile(typed.config);  // once, because it may be a pipe
  const auto settings = file ? interpret(typed, *file) : tl::unexpected(file.error());
  if (!settings) {
    const bool isRead = settings.error().code != ErrorCode::FileUnreadable;
    return failUsage(settings.error().detail + (isRead ? "" : "; tsqd.toml(5) describes the settings"));
  }
  if (typed.checkConfig) {
    printText(stdout, describeSettings(*file));
    return 0;
  }
  return DaemonOptions{.config = typed.config, .settings = *settings};
}

Result<DaemonSettings> rereadSettings(int argc, char** argv) {
  CLI::App app;
  Typed typed;
  declare(app, typed);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return fail(ErrorCode::InvalidArgument, error.what());
  }
  const auto file = config::readTsqdFile(typed.config);
  return file ? interpret(typed, *file) : tl::unexpected(file.error());
}

}  // namespace tsq::programs
