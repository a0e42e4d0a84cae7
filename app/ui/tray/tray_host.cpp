// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray_host.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

constexpr auto kWatcherName = "org.kde.StatusNotifierWatcher"_L1;
constexpr auto kWatcherPath = "/StatusNotifierWatcher"_L1;

}  // namespace

TrayHost::TrayHost(std::chrono::milliseconds patience, QObject* parent) : QObject(parent) {
  deadline_.setSingleShot(true);
  connect(&deadline_, &QTimer::timeout, this, &TrayHost::finish);
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) {
    deadline_.start(0);
    return;
  }
  deadline_.start(patience);
  auto* watcher = new QDBusServiceWatcher(kWatcherName, bus, QDBusServiceWatcher::WatchForRegistration, this);
  connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::askForHost);
  bus.connect(kWatcherName, kWatcherPath, kWatcherName, u"StatusNotifierHostRegistered"_s, this, SLOT(askForHost()));
  askForHost();
}

void TrayHost::askForHost() {
  QDBusMessage question =
      QDBusMessage::createMethodCall(kWatcherName, kWatcherPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
  question.setArguments({QString(kWatcherName), u"IsStatusNotifierHostRegistered"_s});
  // The query must not start a watcher that the desktop does not run.
  question.setAutoStartService(false);
  auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
    const QDBusPendingReply<QDBusVariant> reply = *answer;
    answer->deleteLater();
    if (!reply.isError() && reply.value().variant().toBool()) {
      finish();
    }
  });
}

void TrayHost::finish() {
  if (!std::exchange(done_, true)) {
    deadline_.stop();
    Q_EMIT settled();
  }
}

}  // namespace tsq::app
