// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/settings_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include "state/ticket_directory.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// Increased when earlier versions cannot read the file any more.
constexpr int kFormatVersion = 1;

template <typename T>
using Names = std::array<std::pair<T, QLatin1StringView>, 5>;

constexpr Names<ChartRange> kRangeNames = {{{ChartRange::TenMinutes, "10min"_L1},
                                            {ChartRange::OneHour, "1h"_L1},
                                            {ChartRange::SixHours, "6h"_L1},
                                            {ChartRange::OneDay, "24h"_L1},
                                            {ChartRange::SevenDays, "7d"_L1}}};

QString rangeName(ChartRange range) {
  const auto found = std::find_if(kRangeNames.begin(), kRangeNames.end(), [&](auto& p) { return p.first == range; });
  return QString(found->second);
}

std::optional<ChartRange> rangeFrom(const QString& name) {
  const auto found = std::find_if(kRangeNames.begin(), kRangeNames.end(), [&](auto& p) { return p.second == name; });
  return found == kRangeNames.end() ? std::nullopt : std::optional(found->first);
}

// Numbers are limited to the range that the preferences offer.
template <typename Number>
void readNumber(const QSettings& file, QLatin1StringView key, Number& value, qlonglong least, qlonglong most) {
  bool isNumber = false;
  const qlonglong read = file.value(key).toLongLong(&isNumber);
  if (isNumber) {
    value = Number{static_cast<decltype(Number{}.count())>(std::clamp(read, least, most))};
  }
}

constexpr double kMicrosecondsPerMillisecond = 1'000;

// Milliseconds with decimals.
void readThreshold(const QSettings& file, QLatin1StringView key, std::chrono::microseconds& value,
                   std::chrono::microseconds least, std::chrono::microseconds most) {
  bool isNumber = false;
  const double read = file.value(key).toDouble(&isNumber) * kMicrosecondsPerMillisecond;
  if (isNumber && !std::isnan(read)) {
    const double kept = std::clamp(read, static_cast<double>(least.count()), static_cast<double>(most.count()));
    value = std::chrono::microseconds(std::llround(kept));
  }
}

double inMilliseconds(std::chrono::microseconds value) {
  return static_cast<double>(value.count()) / kMicrosecondsPerMillisecond;
}

template <typename Choice>
void readChoice(const QSettings& file, QLatin1StringView key, Choice& value, Choice last) {
  const int read = file.value(key, static_cast<int>(value)).toInt();
  value = read >= 0 && read <= static_cast<int>(last) ? static_cast<Choice>(read) : value;
}

constexpr qlonglong kMinutesOfDay = 24 * 60;

void readPreferences(const QSettings& file, Settings& settings) {
  settings.startHidden = file.value("startHidden"_L1, settings.startHidden).toBool();
  settings.language = file.value("language"_L1).toString();
  readChoice(file, "trayIconColor"_L1, settings.trayIconColor, TrayIconColor::Dark);
  readChoice(file, "appearance"_L1, settings.appearance, AppearanceChoice::Dark);
  settings.plot.band = file.value("plotBand"_L1, settings.plot.band).toBool();
  settings.plot.thresholds = file.value("plotThresholds"_L1, settings.plot.thresholds).toBool();
  settings.plot.marks = file.value("plotMarks"_L1, settings.plot.marks).toBool();
  settings.plot.legend = file.value("plotLegend"_L1, settings.plot.legend).toBool();
  readNumber(file, "pollSeconds"_L1, settings.pollInterval, kShortestPollInterval.count(),
             kLongestPollInterval.count());
  settings.burst = std::clamp(file.value("burst"_L1, settings.burst).toInt(), 1, kLargestBurst);
  settings.resumesSessions = file.value("resumesSessions"_L1, settings.resumesSessions).toBool();
  readChoice(file, "newTransport"_L1, settings.newTransport, client::TransportChoice::Stream);
  readThreshold(file, "alarmMilliseconds"_L1, settings.alarmOffset, kSmallestThreshold, kLargestThreshold);
  readThreshold(file, "warnMilliseconds"_L1, settings.warnOffset, kSmallestThreshold, settings.alarmOffset);
  settings.notifies = file.value("notifies"_L1, settings.notifies).toBool();
  settings.quiet.on = file.value("quietHours"_L1, settings.quiet.on).toBool();
  readNumber(file, "quietFrom"_L1, settings.quiet.from, 0, kMinutesOfDay - 1);
  readNumber(file, "quietTo"_L1, settings.quiet.to, 0, kMinutesOfDay - 1);
  settings.alerts.falseticker = file.value("alertsFalseticker"_L1, settings.alerts.falseticker).toBool();
  settings.alerts.unreachable = file.value("alertsUnreachable"_L1, settings.alerts.unreachable).toBool();
  settings.alerts.certificate = file.value("alertsCertificate"_L1, settings.alerts.certificate).toBool();
  settings.alerts.key = file.value("alertsKey"_L1, settings.alerts.key).toBool();
  settings.stateCommand = file.value("stateCommand"_L1).toString();
  readNumber(file, "daysKept"_L1, settings.daysKept, 1, kMostDaysKept.count());
  settings.welcomed = file.value("welcomed"_L1, settings.welcomed).toBool();
}

void writePreferences(QSettings& file, const Settings& settings) {
  const std::pair<QLatin1StringView, QVariant> values[] = {
      {"startHidden"_L1, settings.startHidden},
      {"language"_L1, settings.language},
      {"trayIconColor"_L1, static_cast<int>(settings.trayIconColor)},
      {"appearance"_L1, static_cast<int>(settings.appearance)},
      {"plotBand"_L1, settings.plot.band},
      {"plotThresholds"_L1, settings.plot.thresholds},
      {"plotMarks"_L1, settings.plot.marks},
      {"plotLegend"_L1, settings.plot.legend},
      {"pollSeconds"_L1, qlonglong{settings.pollInterval.count()}},
      {"burst"_L1, settings.burst},
      {"resumesSessions"_L1, settings.resumesSessions},
      {"newTransport"_L1, static_cast<int>(settings.newTransport)},
      {"alarmMilliseconds"_L1, inMilliseconds(settings.alarmOffset)},
      {"warnMilliseconds"_L1, inMilliseconds(settings.warnOffset)},
      {"notifies"_L1, settings.notifies},
      {"quietHours"_L1, settings.quiet.on},
      {"quietFrom"_L1, qlonglong{settings.quiet.from.count()}},
      {"quietTo"_L1, qlonglong{settings.quiet.to.count()}},
      {"alertsFalseticker"_L1, settings.alerts.falseticker},
      {"alertsUnreachable"_L1, settings.alerts.unreachable},
      {"alertsCertificate"_L1, settings.alerts.certificate},
      {"alertsKey"_L1, settings.alerts.key},
      {"stateCommand"_L1, settings.stateCommand},
      {"daysKept"_L1, qlonglong{settings.daysKept.count()}},
      {"welcomed"_L1, settings.welcomed},
  };
  for (const auto& [key, value] : values) {
    file.setValue(key, value);
  }
}

QString transportName(client::TransportChoice transport) {
  switch (transport) {
    case client::TransportChoice::Datagram:
      return u"datagram"_s;
    case client::TransportChoice::Stream:
      return u"stream"_s;
    case client::TransportChoice::Auto:
      break;
  }
  return u"auto"_s;
}

client::TransportChoice transportFrom(const QString& name) {
  if (name == "datagram"_L1) {
    return client::TransportChoice::Datagram;
  }
  return name == "stream"_L1 ? client::TransportChoice::Stream : client::TransportChoice::Auto;
}

void writeTrust(QSettings& file, const quic::Trust& trust) {
  if (const auto* ca = std::get_if<quic::CaFile>(&trust)) {
    file.setValue("trust"_L1, u"ca"_s);
    file.setValue("caFile"_L1, QString::fromStdString(ca->path));
  } else if (const auto* pin = std::get_if<quic::Pin>(&trust)) {
    file.setValue("trust"_L1, u"pin"_s);
    file.setValue("pin"_L1, QString::fromStdString(pin->toString()));
  } else {
    file.setValue("trust"_L1, std::holds_alternative<quic::Insecure>(trust) ? u"insecure"_s : u"system"_s);
  }
}

// Unknown values are errors: a default could trust more than the user chose.
std::optional<quic::Trust> readTrust(const QSettings& file) {
  const QString kind = file.value("trust"_L1, u"system"_s).toString();
  if (kind == "system"_L1) {
    return quic::SystemRoots{};
  }
  if (kind == "insecure"_L1) {
    return quic::Insecure{};
  }
  if (kind == "ca"_L1) {
    return quic::CaFile{file.value("caFile"_L1).toString().toStdString()};
  }
  const auto pin = quic::Pin::parse(file.value("pin"_L1).toString().toStdString());
  return kind == "pin"_L1 && pin ? std::optional<quic::Trust>(*pin) : std::nullopt;
}

std::optional<ServerEntry> readServer(const QSettings& file) {
  const auto spec = client::ServerSpec::parse(file.value("address"_L1).toString().toStdString());
  const auto trust = readTrust(file);
  if (!spec || !trust) {
    return std::nullopt;
  }
  return ServerEntry{.spec = *spec,
                     .trust = *trust,
                     .transport = transportFrom(file.value("transport"_L1).toString()),
                     .signatureKeyFile = file.value("signatureKeyFile"_L1).toString().toStdString(),
                     .strict = file.value("strict"_L1, false).toBool(),
                     .plotted = file.value("plotted"_L1, true).toBool()};
}

void writeServer(QSettings& file, const ServerEntry& server) {
  file.setValue("address"_L1, server.name());
  file.setValue("transport"_L1, transportName(server.transport));
  file.setValue("plotted"_L1, server.plotted);
  if (!server.signatureKeyFile.empty()) {
    file.setValue("signatureKeyFile"_L1, QString::fromStdString(server.signatureKeyFile));
  }
  if (server.strict) {
    file.setValue("strict"_L1, true);
  }
  writeTrust(file, server.trust);
}

// Entries that only a later version understands are kept in the file.
std::vector<QVariantMap> collectUnreadable(QSettings& file) {
  std::vector<QVariantMap> kept;
  const int count = file.beginReadArray("servers"_L1);
  for (int i = 0; i < count; ++i) {
    file.setArrayIndex(i);
    if (!readServer(file)) {
      QVariantMap values;
      for (const QString& key : file.childKeys()) {
        values.insert(key, file.value(key));
      }
      kept.push_back(std::move(values));
    }
  }
  file.endArray();
  return kept;
}

void writeServers(QSettings& file, const std::vector<ServerEntry>& servers) {
  const std::vector<QVariantMap> unreadable = collectUnreadable(file);
  file.remove("servers"_L1);
  file.beginWriteArray("servers"_L1);
  int index = 0;
  for (const ServerEntry& server : servers) {
    file.setArrayIndex(index++);
    writeServer(file, server);
  }
  for (const QVariantMap& values : unreadable) {
    file.setArrayIndex(index++);
    for (auto it = values.begin(); it != values.end(); ++it) {
      file.setValue(it.key(), it.value());
    }
  }
  file.endArray();
}

// QStandardPaths of Qt 6.4 does not know the state directory yet.
QString stateHome() {
  const QString fromEnvironment = qEnvironmentVariable("XDG_STATE_HOME");
  return QDir::isAbsolutePath(fromEnvironment) ? fromEnvironment : QDir::homePath() + "/.local/state"_L1;
}

void makeFolderFor(const QString& path) {
  QDir().mkpath(QFileInfo(path).absolutePath());
}

}  // namespace

SettingsStore SettingsStore::ofUser() {
  const QString configHome = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
  const QString dataHome = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
  return {configHome + "/tsq/monitor.ini"_L1, stateHome() + "/tsq/monitor-window.ini"_L1,
          dataHome + "/tsq/history.sqlite"_L1};
}

SettingsStore SettingsStore::inMemory(const Settings& settings) {
  SettingsStore store;
  store.initial_ = settings;
  return store;
}

SettingsStore::SettingsStore(QString settingsFile, QString windowFile, QString historyFile)
    : settingsFile_(std::move(settingsFile)),
      windowFile_(std::move(windowFile)),
      historyFile_(std::move(historyFile)) {}

std::unique_ptr<client::TicketStore> SettingsStore::openTickets() const {
  const auto folder = settingsFile_.isEmpty() ? std::nullopt : state::TicketDirectory::defaultFolder();
  std::unique_ptr<client::TicketStore> tickets;
  if (folder) {
    tickets = state::TicketDirectory::open(*folder);
  }
  return tickets ? std::move(tickets) : std::make_unique<client::MemoryTicketStore>();
}

SettingsStore::Loaded SettingsStore::load() const {
  if (settingsFile_.isEmpty()) {
    return {.settings = initial_};
  }
  Loaded loaded;
  QSettings file(settingsFile_, QSettings::IniFormat);
  loaded.fromNewerVersion = file.value("version"_L1, kFormatVersion).toInt() > kFormatVersion;
  loaded.settings.range = rangeFrom(file.value("range"_L1).toString()).value_or(Settings{}.range);
  readPreferences(file, loaded.settings);
  const int count = file.beginReadArray("servers"_L1);
  for (int i = 0; i < count; ++i) {
    file.setArrayIndex(i);
    if (auto server = readServer(file)) {
      loaded.settings.servers.push_back(std::move(*server));
    } else {
      ++loaded.unreadableServers;
    }
  }
  file.endArray();
  // Known only now: QSettings parses a section when one of its keys is read.
  file.allKeys();
  loaded.isDamaged = file.status() == QSettings::FormatError;
  return loaded;
}

QString SettingsStore::setAside() const {
  constexpr int kMostKept = 100;
  for (int number = 1; number <= kMostKept; ++number) {
    const QString name = settingsFile_ + ".damaged-"_L1 + QString::number(number);
    if (!QFile::exists(name)) {
      return QFile::rename(settingsFile_, name) ? name : QString();
    }
  }
  return {};
}

bool SettingsStore::save(const Settings& settings) const {
  if (settingsFile_.isEmpty()) {
    return true;
  }
  makeFolderFor(settingsFile_);
  QSettings file(settingsFile_, QSettings::IniFormat);
  file.setValue("version"_L1, std::max(kFormatVersion, file.value("version"_L1).toInt()));
  file.setValue("range"_L1, rangeName(settings.range));
  writePreferences(file, settings);
  writeServers(file, settings.servers);
  file.sync();
  return file.status() == QSettings::NoError;
}

bool SettingsStore::exportServers(const QString& file, const std::vector<ServerEntry>& servers) {
  // Written beside the old file, which stays until the new one is complete.
  QTemporaryFile target(file + ".XXXXXX"_L1);
  if (!target.open()) {
    return false;
  }
  QSettings settings(target.fileName(), QSettings::IniFormat);
  settings.setValue("version"_L1, kFormatVersion);
  writeServers(settings, servers);
  settings.sync();
  QFile written(target.fileName());
  QSaveFile replacement(file);
  return settings.status() == QSettings::NoError && written.open(QFile::ReadOnly) &&
         replacement.open(QFile::WriteOnly) && replacement.write(written.readAll()) == written.size() &&
         replacement.flush() && replacement.commit();
}

SettingsStore::Imported SettingsStore::importServers(const QString& file) {
  QSettings source(file, QSettings::IniFormat);
  Imported imported{.isList = source.contains("servers/size"_L1)};
  if (imported.isList) {
    imported.servers = SettingsStore(file, {}).load().settings.servers;
    for (const QVariantMap& entry : collectUnreadable(source)) {
      imported.unreadable.append(entry.value(u"address"_s).toString());
    }
  }
  return imported;
}

QByteArray SettingsStore::windowState(const QString& key) const {
  return windowFile_.isEmpty() ? QByteArray() : QSettings(windowFile_, QSettings::IniFormat).value(key).toByteArray();
}

void SettingsStore::saveWindowState(const QString& key, const QByteArray& state) const {
  if (windowFile_.isEmpty()) {
    return;
  }
  makeFolderFor(windowFile_);
  QSettings(windowFile_, QSettings::IniFormat).setValue(key, state);
}

}  // namespace tsq::app
