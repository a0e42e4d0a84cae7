// SPDX-License-Identifier: GPL-3.0-or-later
/// One monitor for each session. It owns the program's name on the session bus and speaks org.freedesktop.Application,
/// by which a second start, or a tsq:// link that is opened, reaches the first. Without a bus every start is the first.
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

  /// True: this is the first. False: the first one was told to show itself and to open the link, if there is one.
  bool claim(const QString& link);

 Q_SIGNALS:
  void activated();
  void linkOpened(const QString& link);
};

/// What others see of it on the bus.
class ApplicationAdaptor final : public QDBusAbstractAdaptor {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

 public:
  explicit ApplicationAdaptor(SingleInstance* instance) : QDBusAbstractAdaptor(instance), instance_(*instance) {}

 public Q_SLOTS:
  // The interface has these names. NOLINTBEGIN(readability-identifier-naming)
  void Activate(const QVariantMap& platformData);
  void Open(const QStringList& uris, const QVariantMap& platformData);
  void ActivateAction(const QString& name, const QVariantList& parameter, const QVariantMap& platformData);
  // NOLINTEND(readability-identifier-naming)

 private:
  SingleInstance& instance_;
};

}  // namespace tsq::app
