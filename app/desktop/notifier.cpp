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
  QDBusConnection::sessionBus().connect(kService, kPath, kService, u"NotificationClosed"_s, this,
                                        SLOT(notificationClosed(uint)));
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
       [this](uint id) { id_ = id; });
}

// Each event is a notification of its own: one must not hide another.
void Notifier::tell(const LogEntry& entry) {
  const QStringList actions{u"default"_s, tr("Open")};
  const std::pair alert(entry.kind, entry.server);
  alerts_[alert] = 0;
  send({tr("TSQ Monitor"), uint{0}, stateIconName(monitor_.status()), logSentence(entry), QString(), actions,
        hintsFor(kNormal), kServerDecidesHowLong},
       [this, alert](uint id) {
         const auto sent = alerts_.find(alert);
         if (sent == alerts_.end()) {
           return close(id);  // it was over before the answer
         }
         sent->second = id;
         events_.insert(id);
       });
}

void Notifier::withdraw(LogKind kind, const QString& server) {
  const auto sent = alerts_.find({kind, server});
  if (sent != alerts_.end()) {
    close(sent->second);
    alerts_.erase(sent);
  }
}

void Notifier::close(uint id) {
  if (id != 0) {
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, u"CloseNotification"_s);
    call.setArguments({id});
    QDBusConnection::sessionBus().send(call);
  }
}

void Notifier::say(const QString& title, const QString& text, const std::function<void()>& ifNotShown) {
  const QStringList actions{u"default"_s, tr("Open")};
  send({tr("TSQ Monitor"), uint{0}, stateIconName(monitor_.status()), title, text, actions, hintsFor(kNormal),
        kServerDecidesHowLong},
       [this, ifNotShown](uint id) {
         if (id == 0) {
           return ifNotShown();
         }
         events_.insert(id);
       });
}

void Notifier::send(const QVariantList& arguments, const std::function<void(uint id)>& shown) {
  QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, u"Notify"_s);
  call.setArguments(arguments);
  auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [answer, shown] {
    const QDBusPendingReply<uint> reply = *answer;
    answer->deleteLater();
    shown(reply.isError() ? 0 : reply.value());
  });
}

void Notifier::actionInvoked(uint id, const QString& action) {
  if (id == 0 || (id != id_ && !events_.contains(id))) {
    return;
  }
  if (action == "check"_L1) {
    monitor_.checkNow();
  } else {
    Q_EMIT openRequested();
  }
}

void Notifier::notificationClosed(uint id) {
  events_.erase(id);
  std::erase_if(alerts_, [id](const auto& alert) { return id != 0 && alert.second == id; });
}

}  // namespace tsq::app
