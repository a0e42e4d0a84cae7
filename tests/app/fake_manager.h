// SPDX-License-Identifier: GPL-3.0-or-later
/// systemd's manager with a few units, on the bus of a test: starts, stops, enables and disables them, and tells of its
/// jobs.
#pragma once

#include <QDBusArgument>
#include <QDBusContext>
#include <QDBusObjectPath>
#include <QMap>
#include <QObject>
#include <QStringList>

namespace tsq::app::test {

/// A unit in the answer of ListUnitsByPatterns.
struct ListedUnit {
  QString name;
};
/// A unit's file in the answer of ListUnitFilesByPatterns.
struct ListedFile {
  QString path;
  QString state;
};
/// A symbolic link that was made or removed.
struct LinkChange {
  QString kind, link, target;
};

QDBusArgument& operator<<(QDBusArgument& out, const ListedUnit& unit);
const QDBusArgument& operator>>(const QDBusArgument& in, ListedUnit& unit);
QDBusArgument& operator<<(QDBusArgument& out, const ListedFile& file);
const QDBusArgument& operator>>(const QDBusArgument& in, ListedFile& file);
QDBusArgument& operator<<(QDBusArgument& out, const LinkChange& change);
const QDBusArgument& operator>>(const QDBusArgument& in, LinkChange& change);

class FakeManager final : public QObject, protected QDBusContext {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.systemd1.Manager")

 public:
  FakeManager();

  QMap<QString, bool> units;   ///< installed units, and whether each runs
  QStringList calls;           ///< "StartUnit tsqd.service"
  QString refused;             ///< the method that polkit forbids
  QString failing;             ///< the unit whose start fails
  QString ignored;             ///< the unit whose start does nothing, as one whose conditions are not met
  QString silent;              ///< the unit whose jobs never end
  bool wasInteractive = true;  ///< every call that needs it allowed a prompt

 public Q_SLOTS:
  // NOLINTBEGIN(readability-identifier-naming): the names on the bus
  Q_SCRIPTABLE void Subscribe() {}
  Q_SCRIPTABLE QList<tsq::app::test::ListedUnit> ListUnitsByPatterns(const QStringList& states,
                                                                     const QStringList& patterns);
  Q_SCRIPTABLE QList<tsq::app::test::ListedFile> ListUnitFilesByPatterns(const QStringList& states,
                                                                         const QStringList& patterns);
  Q_SCRIPTABLE QDBusObjectPath StartUnit(const QString& unit, const QString& mode);
  Q_SCRIPTABLE QDBusObjectPath StopUnit(const QString& unit, const QString& mode);
  Q_SCRIPTABLE bool EnableUnitFiles(const QStringList& files, bool runtime, bool force,
                                    QList<tsq::app::test::LinkChange>& changes);
  Q_SCRIPTABLE QList<tsq::app::test::LinkChange> DisableUnitFiles(const QStringList& files, bool runtime);

 Q_SIGNALS:
  Q_SCRIPTABLE void JobRemoved(uint id, const QDBusObjectPath& job, const QString& unit, const QString& result);
  // NOLINTEND(readability-identifier-naming)

 private:
  bool isRefused(const QString& method, const QString& argument);
  QDBusObjectPath makeJob(const QString& unit, const QString& result);

  uint jobs_ = 0;
};

}  // namespace tsq::app::test

Q_DECLARE_METATYPE(tsq::app::test::ListedUnit)
Q_DECLARE_METATYPE(tsq::app::test::ListedFile)
Q_DECLARE_METATYPE(tsq::app::test::LinkChange)
