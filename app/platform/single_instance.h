// SPDX-License-Identifier: GPL-3.0-or-later
/// One monitor for each session. It owns the program's name on the session bus and implements
/// org.freedesktop.Application, with which a second process passes its start, or a tsq:// link, to the first. A lock
/// file keeps processes apart that do not share a bus: two would overwrite each other's settings.
#pragma once

#include <QDBusAbstractAdaptor>
#include <QLockFile>
#include <QObject>
#include <QStringList>
#include <QVariantMap>
#include <memory>

namespace tsq::app {

class SingleInstance final : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  enum class Claim {
    First,      ///< this is the first process
    Forwarded,  ///< the first one was asked to show its window and to open the link, if any
    Locked,     ///< the first one has the lock file, but cannot be asked
  };

  /// `lockFile`: in a folder that exists; a lock of a process that ended counts no more.
  Claim claim(const QString& link, const QString& lockFile);

 Q_SIGNALS:
  void activated();
  void linkOpened(const QString& link);

 private:
  std::unique_ptr<QLockFile> lock_;
};

/// The D-Bus interface.
class ApplicationAdaptor final : public QDBusAbstractAdaptor {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

 public:
  explicit ApplicationAdaptor(SingleInstance* instance) : QDBusAbstractAdaptor(instance), instance_(*instance) {}

 public Q_SLOTS:
  // D-Bus method names. NOLINTBEGIN(readability-identifier-naming)
  void Activate(const QVariantMap& platformData);
  void Open(const QStringList& uris, const QVariantMap& platformData);
  void ActivateAction(const QString& name, const QVariantList& parameter, const QVariantMap& platformData);
  // NOLINTEND(readability-identifier-naming)

 private:
  SingleInstance& instance_;
};

}  // namespace tsq::app
