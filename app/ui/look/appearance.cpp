// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/appearance.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStyle>
#include <QStyleFactory>
#include <utility>

#include "ui/look/colors.h"
#include "ui/look/framed_style.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

constexpr auto kPortalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto kPortalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto kSettingsInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto kAppearanceGroup = "org.freedesktop.appearance"_L1;
constexpr auto kColorScheme = "color-scheme"_L1;

// Values of the portal's color-scheme; 0 is "no preference".
constexpr uint kPreferDark = 1;
constexpr uint kPreferLight = 2;

struct Shades {
  QRgb window;
  QRgb base;
  QRgb text;
  QRgb button;
  QRgb highlight;
  QRgb highlightedText;
  QRgb link;
};

QPalette makePalette(const Shades& shades) {
  QPalette palette(QColor::fromRgb(shades.button), QColor::fromRgb(shades.window));
  const auto set = [&](QPalette::ColorRole role, QRgb color) { palette.setColor(role, QColor::fromRgb(color)); };
  set(QPalette::Base, shades.base);
  set(QPalette::AlternateBase, shades.window);
  set(QPalette::ToolTipBase, shades.base);
  set(QPalette::Highlight, shades.highlight);
  set(QPalette::HighlightedText, shades.highlightedText);
  set(QPalette::Link, shades.link);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
    set(role, shades.text);
    palette.setColor(QPalette::Disabled, role,
                     mixed(QColor::fromRgb(shades.text), QColor::fromRgb(shades.window), 0.45));
  }
  palette.setColor(QPalette::PlaceholderText, mixed(QColor::fromRgb(shades.text), QColor::fromRgb(shades.base), 0.66));
  return palette;
}

bool isDark(const QPalette& palette) {
  return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void usePalette(const QPalette& palette) {
  QApplication::setStyle(new FramedStyle);
  QApplication::setPalette(palette);
  // Fusion draws the frame of a check box in a darker shade of the window colour, which is invisible on a dark one.
  if (isDark(palette)) {
    QPalette boxes = palette;
    boxes.setColor(QPalette::Base, mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.25));
    QApplication::setPalette(boxes, "QCheckBox");
    QApplication::setPalette(boxes, "QRadioButton");
  }
}

// The portal wraps the value in a variant once more.
uint schemeFrom(QVariant value) {
  while (value.canConvert<QDBusVariant>()) {
    value = value.value<QDBusVariant>().variant();
  }
  return value.toUInt();
}

}  // namespace

QPalette lightPalette() {
  return makePalette({.window = 0xfff4f6f8,
                      .base = 0xffffffff,
                      .text = 0xff1c2126,
                      .button = 0xfffafbfc,
                      .highlight = 0xff0a62bb,
                      .highlightedText = 0xffffffff,
                      .link = 0xff0b5cad});
}

QPalette darkPalette() {
  return makePalette({.window = 0xff1b1e22,
                      .base = 0xff24282d,
                      .text = 0xffeceff2,
                      .button = 0xff2a2f34,
                      .highlight = 0xff4a9eff,
                      .highlightedText = 0xff10151a,
                      .link = 0xff7ab8ff});
}

Appearance::Appearance(AppearanceChoice choice, QObject* parent)
    : QObject(parent), native_(QApplication::palette()), nativeStyle_(QApplication::style()->name()) {
  choose(choice);
}

void Appearance::choose(AppearanceChoice choice) {
  choice_ = choice;
  switch (choice) {
    case AppearanceChoice::Light:
      usePalette(lightPalette());
      break;
    case AppearanceChoice::Dark:
      usePalette(darkPalette());
      break;
    case AppearanceChoice::Auto:
      useNative();
      followPortal();
      break;
  }
}

void Appearance::followPortal() {
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) {
    return;
  }
  if (!std::exchange(isFollowing_, true)) {
    bus.connect(kPortalService, kPortalPath, kSettingsInterface, u"SettingChanged"_s, this,
                SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
  }
  QDBusMessage question = QDBusMessage::createMethodCall(kPortalService, kPortalPath, kSettingsInterface, u"Read"_s);
  question.setArguments({QString(kAppearanceGroup), QString(kColorScheme)});
  auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
    const QDBusPendingReply<QVariant> reply = *answer;
    if (!reply.isError()) {
      applyScheme(schemeFrom(reply.value()));
    }
    answer->deleteLater();
  });
}

void Appearance::portalSettingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
  if (group == kAppearanceGroup && key == kColorScheme) {
    applyScheme(schemeFrom(value.variant()));
  }
}

void Appearance::useNative() {
  if (QApplication::style()->name() != nativeStyle_) {
    QApplication::setStyle(QStyleFactory::create(nativeStyle_));
  }
  QApplication::setPalette(native_);
}

// If the desktop's palette already matches the portal's scheme, it is kept: it has the user's accent colours.
void Appearance::applyScheme(uint scheme) {
  if (choice_ != AppearanceChoice::Auto) {
    return;
  }
  const bool wantsDark = scheme == kPreferDark;
  const bool hasWish = wantsDark || scheme == kPreferLight;
  if (!hasWish || wantsDark == isDark(native_)) {
    useNative();
  } else {
    usePalette(wantsDark ? darkPalette() : lightPalette());
  }
}

}  // namespace tsq::app
