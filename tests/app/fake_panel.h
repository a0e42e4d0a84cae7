// SPDX-License-Identifier: GPL-3.0-or-later
/// A panel with a StatusNotifier tray on the session bus.
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QMutex>
#include <QObject>
#include <QStringList>

namespace tsq::app::test {

/// The part of a panel that Qt uses; Qt reads its properties through introspection. It has its own thread and
/// connection, as if in another process, because Qt blocks for its answers.
class FakePanel : public QObject, protected QDBusContext {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
  Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
  Q_PROPERTY(int ProtocolVersion READ protocolVersion)
  Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)

 public:
  bool hasHost() const { return true; }
  int protocolVersion() const { return 0; }
  QStringList items() const {
    const QMutexLocker lock(&mutex_);
    return items_;
  }
  void appear() {
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, kConnection);
    bus.registerObject(
        QStringLiteral("/StatusNotifierWatcher"), this,
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties | QDBusConnection::ExportAllSignals);
    bus.registerService(kWatcher);
  }
  void vanish() {
    QDBusConnection(kConnection).unregisterService(kWatcher);
    const QMutexLocker lock(&mutex_);
    items_.clear();
  }
  void restart() {
    vanish();
    appear();
  }

 public Q_SLOTS:
  void RegisterStatusNotifierItem(const QString& service) {
    const QMutexLocker lock(&mutex_);
    items_.append(service.startsWith(QLatin1Char('/')) ? message().service() : service);
  }
  void RegisterStatusNotifierHost(const QString& /*service*/) {}

 Q_SIGNALS:
  void StatusNotifierHostRegistered();

 private:
  static constexpr auto kWatcher = QLatin1StringView("org.kde.StatusNotifierWatcher");
  static constexpr auto kConnection = QLatin1StringView("panel");

  mutable QMutex mutex_;
  QStringList items_;
};

}  // namespace tsq::app::test
