// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/accessible_text.h"

#include <QAccessibleWidget>
#include <QLabel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

using SetText = void (QWidget::*)(const QString&);
using GetText = QString (QWidget::*)() const;

/// Belongs to its widget, and keeps the newest text until it may be announced.
class LiveText final : public QObject {
 public:
  LiveText(QWidget& widget, const QString& property, GetText get, SetText set)
      : QObject(&widget), widget_(widget), get_(get), set_(set) {
    setObjectName(property);
    pause_.setSingleShot(true);
    pause_.setInterval(kAccessibleInterval);
    connect(&pause_, &QTimer::timeout, this, &LiveText::announce);
  }

  void take(const QString& text, Announce when) {
    text_ = text;
    if (when == Announce::AtOnce || !pause_.isActive()) {
      announce();
    }
  }

 private:
  void announce() {
    if ((widget_.*get_)() != text_) {
      (widget_.*set_)(text_);
      pause_.start();
    }
  }

  QWidget& widget_;
  GetText get_;
  SetText set_;
  QString text_;
  QTimer pause_;
};

LiveText& liveText(QWidget& widget, const QString& property, GetText get, SetText set) {
  auto* text = widget.findChild<QObject*>(property, Qt::FindDirectChildrenOnly);
  return *static_cast<LiveText*>(text != nullptr ? text : new LiveText(widget, property, get, set));
}

constexpr auto kRoleProperty = "accessibleRole";

class PaintedWidget final : public QAccessibleWidget {
 public:
  using QAccessibleWidget::QAccessibleWidget;

  // What it contains is drawn, or described as a whole.
  int childCount() const override { return 0; }
  QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
};

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object) {
  auto* widget = qobject_cast<QWidget*>(object);
  const QVariant role = widget == nullptr ? QVariant() : widget->property(kRoleProperty);
  return role.isValid() ? new PaintedWidget(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

}  // namespace

void setLiveName(QWidget& widget, const QString& name, Announce when) {
  liveText(widget, u"liveName"_s, &QWidget::accessibleName, &QWidget::setAccessibleName).take(name, when);
}

void setLiveDescription(QWidget& widget, const QString& description, Announce when) {
  liveText(widget, u"liveDescription"_s, &QWidget::accessibleDescription, &QWidget::setAccessibleDescription)
      .take(description, when);
}

// A label with a name of its own does not announce its text.
void setLiveText(QLabel& label, const QString& text, Announce when) {
  setLiveName(label, text, when);
  label.setText(text);
}

void setAccessibleRole(QWidget& widget, QAccessible::Role role) {
  [[maybe_unused]] static const bool kIsInstalled = (QAccessible::installFactory(makeInterface), true);
  widget.setProperty(kRoleProperty, static_cast<int>(role));
}

}  // namespace tsq::app
