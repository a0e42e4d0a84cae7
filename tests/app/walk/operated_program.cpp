// SPDX-License-Identifier: GPL-3.0-or-later
#include "operated_program.h"

#include <QDir>
#include <QDirIterator>
#include <QStandardPaths>
#include <QTest>
#include <utility>

#include "monitor/settings_store.h"
#include "patience.h"
#include "recording_clock.h"
#include "test_support.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace tsq::app::test {
namespace {

// Beyond the threshold of an alarm, so that a correction is proposed.
constexpr Duration kAhead = 700ms;

const QString kSystemd = u"org.freedesktop.systemd1"_s;

// Unlike the defaults on every page, so that there is something to restore.
Settings firstSettings() {
  return {.trayIconColor = TrayIconColor::Dark,
          .appearance = AppearanceChoice::Light,
          .pollInterval = 1'800s,
          .resumesSessions = false,
          .warnOffset = 40ms,
          .daysKept = std::chrono::days(3),
          .welcomed = true};
}

}  // namespace

OperatedProgram::OperatedProgram(AtSpi& reader, SyncBus& bus, QString language)
    : reader_(reader),
      language_(std::move(language)),
      bus_(bus),
      clocks_{CountingClock(kAhead), CountingClock(kAhead)} {
  bus_.serveHelper(helper_);
  bus_.serve(kSystemd, u"/org/freedesktop/systemd1"_s, systemd_, QDBusConnection::ExportScriptableContents);
  for (const CountingClock& clock : clocks_) {
    servers_.push_back(DemoServer::start(clock, makeSystemLoop).value());
  }
}

OperatedProgram::~OperatedProgram() {
  program_.terminate();
  program_.waitForFinished(kPatience);
  bus_.end(kSystemd);
  bus_.end(QLatin1String(clock::kHelperName));
}

bool OperatedProgram::start() {
  beginAgain();
  Settings settings = firstSettings();
  for (const auto& server : servers_) {
    settings.servers.push_back(entryOf(*server));
  }
  SettingsStore::ofUser().save(settings);
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
  // Windows close while they are looked at.
  environment.insert(u"QT_LOGGING_RULES"_s, u"qt.accessibility.atspi.warning=false"_s);
  program_.setProcessEnvironment(environment);
  program_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  program_.start(qEnvironmentVariable("TSQ_BIN") + "/tsq-monitor"_L1, {u"--language"_s, language_});
  return QTest::qWaitFor(
      [this] {
        const auto found = reader_.findProgram(u"tsq-monitor"_s);
        root_ = found.value_or(Node());
        return found.has_value() && requests() > 0;
      },
      kPatience);
}

std::optional<int> OperatedProgram::exitCode() const {
  return program_.exitStatus() == QProcess::NormalExit ? std::optional(program_.exitCode()) : std::nullopt;
}

QByteArray OperatedProgram::stored() const {
  QByteArray all;
  QDirIterator files(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation), QDir::Files,
                     QDirIterator::Subdirectories);
  while (files.hasNext()) {
    QFile file(files.next());
    if (file.open(QFile::ReadOnly)) {
      all += file.fileName().toUtf8() + '\n' + file.readAll();
    }
  }
  return all;
}

int OperatedProgram::requests() const {
  return clocks_[0].reads() + clocks_[1].reads();
}

void OperatedProgram::beginAgain() {
  systemd_.units = {{u"chrony.service"_s, true}, {u"tsqd.service"_s, false}, {u"tsq-sync.timer"_s, false}};
  tsq::test::recordingClock().steppedNanoseconds = 0;
}

}  // namespace tsq::app::test
