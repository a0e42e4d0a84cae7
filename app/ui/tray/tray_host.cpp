// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray_host.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QGuiApplication>

#include "ui/tray/xembed_tray.h"

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace tsq::app {
namespace {

// A panel that starts together with the monitor is noticed this soon.
constexpr auto kLookInterval = 250ms;

constexpr auto kWatcherName = "org.kde.StatusNotifierWatcher"_L1;
constexpr auto kWatcherPath = "/StatusNotifierWatcher"_L1;

}  // namespace

TrayHost::TrayHost(std::chrono::milliseconds patience, QObject* parent) : QObject(parent) {
  deadline_.setSingleShot(true);
  connect(&deadline_, &QTimer::timeout, this, &TrayHost::finish);
  connect(&looking_, &QTimer::timeout, this, &TrayHost::lookForXEmbed);
  QDBusConnection bus = QDBusConnection::sessionBus();
  const bool canHaveXEmbed = QGuiApplication::platformName() == "xcb"_L1;
  deadline_.start(bus.isConnected() || canHaveXEmbed ? patience : 0ms);
  if (canHaveXEmbed) {
    looking_.start(kLookInterval);
  }
  if (!bus.isConnected()) {
    return;
  }
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
    hasWatcher_ = !reply.isError();
    if (hasWatcher_ && reply.value().variant().toBool()) {
      finish();
    }
  });
}

void TrayHost::lookForXEmbed() {
  if (!hasWatcher_ && hasXEmbedTray()) {
    finish();
  }
}

void TrayHost::finish() {
  if (!std::exchange(done_, true)) {
    deadline_.stop();
    looking_.stop();
    Q_EMIT settled();
  }
}

}  // namespace tsq::app
