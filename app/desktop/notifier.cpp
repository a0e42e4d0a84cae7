// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include "alerts/alert_service.h"
#include "text/status_text.h"
#include "ui/events/log_text.h"
#include "ui/look/state_icon.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

constexpr auto kService = "org.freedesktop.Notifications"_L1;
constexpr auto kPath = "/org/freedesktop/Notifications"_L1;
constexpr int kServerDecidesHowLong = -1;
constexpr uchar kCritical = 2;
constexpr uchar kNormal = 1;

QVariantMap hintsFor(uchar urgency) {
  return {{u"urgency"_s, QVariant::fromValue(urgency)}, {u"desktop-entry"_s, u"org.tsqtime.Monitor"_s}};
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
  const QStringList actions{u"default"_s, tr("Open"), u"check"_s, tr("Check Now")};
  send({tr("TSQ Monitor"), id_, stateIconName(status), headline(status), subline(status, clock_.monotonic()), actions,
        hintsFor(state == ClockState::Wrong ? kCritical : kNormal), kServerDecidesHowLong},
       id_);
}

// Each event is a notification of its own: one must not hide another.
void Notifier::tell(const LogEntry& entry) {
  const QStringList actions{u"default"_s, tr("Open")};
  send({tr("TSQ Monitor"), uint{0}, stateIconName(monitor_.status()), logSentence(entry), QString(), actions,
        hintsFor(kNormal), kServerDecidesHowLong},
       eventId_);
}

void Notifier::say(const QString& title, const QString& text, const std::function<void()>& ifNotShown) {
  const QStringList actions{u"default"_s, tr("Open")};
  send({tr("TSQ Monitor"), uint{0}, stateIconName(monitor_.status()), title, text, actions, hintsFor(kNormal),
        kServerDecidesHowLong},
       eventId_, ifNotShown);
}

void Notifier::send(const QVariantList& arguments, uint& id, const std::function<void()>& ifNotShown) {
  QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, u"Notify"_s);
  call.setArguments(arguments);
  auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [answer, &id, ifNotShown] {
    const QDBusPendingReply<uint> reply = *answer;
    id = reply.isError() ? 0 : reply.value();
    answer->deleteLater();
    if (reply.isError() && ifNotShown) {
      ifNotShown();
    }
  });
}

void Notifier::actionInvoked(uint id, const QString& action) {
  if (id == 0 || (id != id_ && id != eventId_)) {
    return;
  }
  if (action == "check"_L1) {
    monitor_.checkNow();
  } else {
    Q_EMIT openRequested();
  }
}

}  // namespace tsq::app
