// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/status_item.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <utility>

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// Where Qt exports the icon and its menu, on a connection for each icon.
constexpr auto kItemPath = "/StatusNotifierItem"_L1;
constexpr auto kMenuPath = "/MenuBar"_L1;
// Qt counts the icons of the process, also those that it makes to look for a tray.
constexpr int kMostIcons = 1000;

QObject* lastExported() {
  QObject* last = nullptr;
  for (int number = 1; number <= kMostIcons; ++number) {
    const QDBusConnection bus(
        u"org.kde.StatusNotifierItem-%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(number));
    if (QObject* object = bus.isConnected() ? bus.objectRegisteredAt(kItemPath) : nullptr) {
      last = object;
    }
  }
  return last;
}

}  // namespace

StatusItem* StatusItem::replaceLast(std::function<void()> open) {
  QObject* exported = lastExported();
  return exported != nullptr ? new StatusItem(*exported, std::move(open)) : nullptr;
}

// Of two adaptors with the same interface, QtDBus uses the later one.
StatusItem::StatusItem(QObject& exported, std::function<void()> open)
    : QDBusAbstractAdaptor(&exported), open_(std::move(open)) {
  registerBusPictures();
}

void StatusItem::setTitle(const QString& title) {
  if (title != std::exchange(title_, title)) {
    Q_EMIT NewTitle();
  }
}

void StatusItem::setUrgency(TrayUrgency urgency) {
  if (urgency != std::exchange(urgency_, urgency)) {
    Q_EMIT NewStatus(status());
  }
}

void StatusItem::setIcon(const QIcon& icon) {
  iconName_ = icon.name();
  icon_ = busPictures(icon);
  Q_EMIT NewIcon();
  Q_EMIT NewAttentionIcon();
}

void StatusItem::setToolTip(const QString& text) {
  if (text != std::exchange(toolTip_, text)) {
    Q_EMIT NewToolTip();
  }
}

QString StatusItem::category() const {
  return u"ApplicationStatus"_s;
}

QString StatusItem::id() const {
  return QCoreApplication::applicationName();
}

QString StatusItem::status() const {
  switch (urgency_) {
    case TrayUrgency::Passive:
      return u"Passive"_s;
    case TrayUrgency::Active:
      return u"Active"_s;
    case TrayUrgency::NeedsAttention:
      return u"NeedsAttention"_s;
  }
  return u"Active"_s;
}

QDBusObjectPath StatusItem::menu() const {
  return QDBusObjectPath(kMenuPath);
}

void StatusItem::Activate(int /*x*/, int /*y*/) {
  open_();
}

// The middle button.
void StatusItem::SecondaryActivate(int /*x*/, int /*y*/) {
  open_();
}

// Panels show the exported menu themselves.
void StatusItem::ContextMenu(int /*x*/, int /*y*/) {}

void StatusItem::Scroll(int /*delta*/, const QString& /*orientation*/) {}

}  // namespace tsq::app
