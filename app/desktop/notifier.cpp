// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDateTime>

#include "text/status_text.h"
#include "ui/parts/state_icon.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

constexpr auto kService = "org.freedesktop.Notifications"_L1;
constexpr auto kPath = "/org/freedesktop/Notifications"_L1;
constexpr int kServerDecidesHowLong = -1;
constexpr uchar kCritical = 2;
constexpr uchar kNormal = 1;

std::chrono::minutes localTimeOfDay(WallTime now) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
  return std::chrono::minutes(QDateTime::fromSecsSinceEpoch(seconds).time().msecsSinceStartOfDay() / 60'000);
}

}  // namespace

Notifier::Notifier(Monitor& monitor, const Clock& clock, QObject* parent)
    : QObject(parent), monitor_(monitor), clock_(clock) {
  QDBusConnection::sessionBus().connect(kService, kPath, kService, u"ActionInvoked"_s, this,
                                        SLOT(actionInvoked(uint, QString)));
  connect(&monitor_, &Monitor::secondPassed, this, &Notifier::consider);
}

// Being offline is not notified: the desktop does that itself.
void Notifier::consider() {
  if (monitor_.status().isOffline) {
    return;
  }
  const auto news =
      policy_.consider(monitor_.status().state, clock_.monotonic(), localTimeOfDay(clock_.wall()), monitor_.settings());
  if (news) {
    notify(*news);
  }
}

void Notifier::notify(ClockState state) {
  const ClockStatus& status = monitor_.status();
  QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, u"Notify"_s);
  const QStringList actions{u"default"_s, tr("Open"), u"check"_s, tr("Check Now")};
  const QVariantMap hints{
      {u"urgency"_s, QVariant::fromValue(state == ClockState::Wrong ? kCritical : kNormal)},
      {u"desktop-entry"_s, u"org.tsqtime.Monitor"_s},
  };
  call.setArguments({tr("TSQ Monitor"), id_, stateIconName(status), headline(status),
                     subline(status, clock_.monotonic()), actions, hints, kServerDecidesHowLong});
  auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
    const QDBusPendingReply<uint> reply = *answer;
    id_ = reply.isError() ? 0 : reply.value();
    answer->deleteLater();
  });
}

void Notifier::actionInvoked(uint id, const QString& action) {
  if (id != id_ || id_ == 0) {
    return;
  }
  if (action == "check"_L1) {
    monitor_.checkNow();
  } else {
    Q_EMIT openRequested();
  }
}

}  // namespace tsq::app
