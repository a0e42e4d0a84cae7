// SPDX-License-Identifier: GPL-3.0-or-later
/// Light, dark, or the desktop's colour scheme. The desktop's own style and palette take precedence.
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QPalette>

#include "monitor/settings.h"

namespace tsq::app {

QPalette lightPalette();
QPalette darkPalette();

class Appearance final : public QObject {
  Q_OBJECT

 public:
  /// Auto follows the color-scheme of the desktop's portal. Needs a QApplication.
  explicit Appearance(AppearanceChoice choice, QObject* parent = nullptr);

  void choose(AppearanceChoice choice);
  AppearanceChoice choice() const { return choice_; }

 private Q_SLOTS:
  void portalSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

 private:
  void followPortal();
  void useNative();
  void applyScheme(uint scheme);

  QPalette native_;
  QString nativeStyle_;
  AppearanceChoice choice_ = AppearanceChoice::Auto;
  bool isFollowing_ = false;
};

}  // namespace tsq::app
