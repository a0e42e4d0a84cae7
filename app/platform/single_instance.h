// SPDX-License-Identifier: GPL-3.0-or-later
/// One monitor for each session. It owns the program's name on the session bus and implements
/// org.freedesktop.Application, with which a second process passes its start, or a tsq:// link, to the first. Without a
/// bus, every process is the first.
#pragma once

#include <QDBusAbstractAdaptor>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace tsq::app {

class SingleInstance final : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// True: this is the first process. False: the first one was asked to show its window and to open the link, if any.
  bool claim(const QString& link);

 Q_SIGNALS:
  void activated();
  void linkOpened(const QString& link);
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
