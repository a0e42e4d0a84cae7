// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_manager.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tsq::app::test {

QDBusArgument& operator<<(QDBusArgument& out, const ListedUnit& unit) {
  const QDBusObjectPath path(u"/org/freedesktop/systemd1/unit/x"_s);
  out.beginStructure();
  out << unit.name << QString() << u"loaded"_s << u"active"_s << u"running"_s << QString() << path << uint{0}
      << QString() << QDBusObjectPath(u"/"_s);
  out.endStructure();
  return out;
}

const QDBusArgument& operator>>(const QDBusArgument& in, ListedUnit& /*unit*/) {
  return in;
}

QDBusArgument& operator<<(QDBusArgument& out, const ListedFile& file) {
  out.beginStructure();
  out << file.path << file.state;
  out.endStructure();
  return out;
}

const QDBusArgument& operator>>(const QDBusArgument& in, ListedFile& /*file*/) {
  return in;
}

QDBusArgument& operator<<(QDBusArgument& out, const LinkChange& change) {
  out.beginStructure();
  out << change.kind << change.link << change.target;
  out.endStructure();
  return out;
}

const QDBusArgument& operator>>(const QDBusArgument& in, LinkChange& /*change*/) {
  return in;
}

FakeManager::FakeManager() {
  qDBusRegisterMetaType<ListedUnit>();
  qDBusRegisterMetaType<QList<ListedUnit>>();
  qDBusRegisterMetaType<ListedFile>();
  qDBusRegisterMetaType<QList<ListedFile>>();
  qDBusRegisterMetaType<LinkChange>();
  qDBusRegisterMetaType<QList<LinkChange>>();
}

QList<ListedUnit> FakeManager::ListUnitsByPatterns(const QStringList& /*states*/, const QStringList& patterns) {
  QList<ListedUnit> running;
  for (auto unit = units.cbegin(); unit != units.cend(); ++unit) {
    if (unit.value() && QDir::match(patterns, unit.key())) {
      running.append({unit.key()});
    }
  }
  return running;
}

QList<ListedFile> FakeManager::ListUnitFilesByPatterns(const QStringList& /*states*/, const QStringList& patterns) {
  QList<ListedFile> files;
  for (auto unit = units.cbegin(); unit != units.cend(); ++unit) {
    if (QDir::match(patterns, unit.key())) {
      files.append({"/usr/lib/systemd/system/"_L1 + unit.key(), u"disabled"_s});
    }
  }
  return files;
}

bool FakeManager::isRefused(const QString& method, const QString& argument) {
  calls.append(method + u' ' + argument);
  wasInteractive = wasInteractive && message().isInteractiveAuthorizationAllowed();
  if (method == refused) {
    sendErrorReply(u"org.freedesktop.DBus.Error.AccessDenied"_s, u"Permission denied"_s);
  }
  return method == refused;
}

// As systemd, tells of the end of a job after it has answered the call.
QDBusObjectPath FakeManager::makeJob(const QString& unit, const QString& result) {
  const uint id = ++jobs_;
  const QDBusObjectPath job("/org/freedesktop/systemd1/job/"_L1 + QString::number(id));
  if (unit != silent) {
    QTimer::singleShot(0, this, [=, this] { Q_EMIT JobRemoved(id, job, unit, result); });
  }
  return job;
}

QDBusObjectPath FakeManager::StartUnit(const QString& unit, const QString& /*mode*/) {
  if (isRefused(u"StartUnit"_s, unit)) {
    return {};
  }
  const bool fails = unit == failing;
  units[unit] = !fails && unit != ignored;
  return makeJob(unit, fails ? u"failed"_s : u"done"_s);
}

QDBusObjectPath FakeManager::StopUnit(const QString& unit, const QString& /*mode*/) {
  if (isRefused(u"StopUnit"_s, unit)) {
    return {};
  }
  units[unit] = false;
  return makeJob(unit, u"done"_s);
}

bool FakeManager::EnableUnitFiles(const QStringList& files, bool /*runtime*/, bool /*force*/,
                                  QList<LinkChange>& changes) {
  changes = {};
  return !isRefused(u"EnableUnitFiles"_s, files.join(u' '));
}

QList<LinkChange> FakeManager::DisableUnitFiles(const QStringList& files, bool /*runtime*/) {
  isRefused(u"DisableUnitFiles"_s, files.join(u' '));
  return {};
}

}  // namespace tsq::app::test
