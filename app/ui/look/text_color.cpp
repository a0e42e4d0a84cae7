// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/text_color.h"

#include <QEvent>
#include <QWidget>

#include "ui/look/colors.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

QColor colorIn(const QPalette& palette, TextColor color) {
  const Colors colors(palette);
  switch (color) {
    case TextColor::Strong:
      return palette.color(QPalette::Text);
    case TextColor::Muted:
      return colors.muted();
    case TextColor::Warning:
      return colors.warning();
    case TextColor::Wrong:
      return colors.wrong();
  }
  return {};
}

/// Belongs to its label.
class ColorKeeper final : public QObject {
 public:
  explicit ColorKeeper(QWidget& label) : QObject(&label), label_(label) {
    setObjectName("colorKeeper"_L1);
    label.installEventFilter(this);
  }

  void keep(TextColor color) {
    color_ = color;
    const QColor wanted = colorIn(label_.palette(), color_);
    if (label_.palette().color(QPalette::WindowText) != wanted) {
      QPalette own;
      own.setColor(QPalette::WindowText, wanted);
      label_.setPalette(own);
    }
  }

 protected:
  bool eventFilter(QObject* /*watched*/, QEvent* event) override {
    if (event->type() == QEvent::PaletteChange) {
      keep(color_);
    }
    return false;
  }

 private:
  QWidget& label_;
  TextColor color_ = TextColor::Strong;
};

}  // namespace

void setTextColor(QWidget& label, TextColor color) {
  auto* keeper = label.findChild<QObject*>(u"colorKeeper"_s, Qt::FindDirectChildrenOnly);
  (keeper == nullptr ? new ColorKeeper(label) : static_cast<ColorKeeper*>(keeper))->keep(color);
}

}  // namespace tsq::app
