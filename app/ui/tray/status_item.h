// SPDX-License-Identifier: GPL-3.0-or-later
/// The tray icon on the session bus (org.kde.StatusNotifierItem). QSystemTrayIcon exports one whose title is the name
/// of the executable and whose status is always "Active", and has no functions to change that. This one takes its place
/// on the same bus object. The menu stays Qt's.
#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>
#include <functional>

#include "ui/tray/bus_picture.h"

namespace tsq::app {

/// How much the user has to know of the icon. Panels hide a passive icon and may let one that needs attention blink.
enum class TrayUrgency { Passive, Active, NeedsAttention };

class StatusItem final : public QDBusAbstractAdaptor {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierItem")
  Q_PROPERTY(QString Category READ category)
  Q_PROPERTY(QString Id READ id)
  Q_PROPERTY(QString Title READ title)
  Q_PROPERTY(QString Status READ status)
  Q_PROPERTY(int WindowId READ windowId)
  Q_PROPERTY(QString IconThemePath READ nothing)
  Q_PROPERTY(QString IconName READ iconName)
  Q_PROPERTY(tsq::app::BusPictures IconPixmap READ icon)
  Q_PROPERTY(QString OverlayIconName READ nothing)
  Q_PROPERTY(tsq::app::BusPictures OverlayIconPixmap READ noPictures)
  Q_PROPERTY(QString AttentionIconName READ iconName)
  Q_PROPERTY(tsq::app::BusPictures AttentionIconPixmap READ icon)
  Q_PROPERTY(QString AttentionMovieName READ nothing)
  Q_PROPERTY(tsq::app::BusToolTip ToolTip READ toolTip)
  Q_PROPERTY(bool ItemIsMenu READ isMenu)
  Q_PROPERTY(QDBusObjectPath Menu READ menu)

 public:
  /// Takes the place of the item that Qt has just exported, which owns it. Nothing: there is none (an XEmbed tray).
  /// `open` is called when the user clicks the icon.
  static StatusItem* replaceLast(std::function<void()> open);

  void setTitle(const QString& title);
  void setUrgency(TrayUrgency urgency);
  void setIcon(const QIcon& icon);
  void setToolTip(const QString& text);

  QString category() const;
  QString id() const;
  const QString& title() const { return title_; }
  QString status() const;
  int windowId() const { return 0; }
  QString iconName() const { return iconName_; }
  const BusPictures& icon() const { return icon_; }
  BusToolTip toolTip() const { return {.iconName = {}, .icon = {}, .title = toolTip_, .text = {}}; }
  bool isMenu() const { return false; }
  QDBusObjectPath menu() const;
  QString nothing() const { return {}; }
  BusPictures noPictures() const { return {}; }

 public Q_SLOTS:
  // D-Bus names. NOLINTBEGIN(readability-identifier-naming)
  void Activate(int x, int y);
  void SecondaryActivate(int x, int y);
  void ContextMenu(int x, int y);
  void Scroll(int delta, const QString& orientation);

 Q_SIGNALS:
  void NewTitle();
  void NewIcon();
  void NewAttentionIcon();
  void NewOverlayIcon();
  void NewToolTip();
  void NewStatus(const QString& status);
  // NOLINTEND(readability-identifier-naming)

 private:
  StatusItem(QObject& exported, std::function<void()> open);

  std::function<void()> open_;
  QString title_;
  QString toolTip_;
  TrayUrgency urgency_ = TrayUrgency::Active;
  QString iconName_;
  BusPictures icon_;
};

}  // namespace tsq::app
