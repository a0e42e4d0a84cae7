// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/outlined_icon.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <cmath>

#include "ui/look/state_icon.h"

namespace tsq::app {
namespace {

// The outline's share of the icon's size, and its least width in pixels.
constexpr double kOutline = 1.0 / 16;
constexpr double kLeastOutline = 1;
constexpr QColor kInside(0xff, 0xff, 0xff);
constexpr QColor kOutside(0x20, 0x20, 0x20);

class OutlinedIcon final : public QIconEngine {
 public:
  explicit OutlinedIcon(QString name) : name_(std::move(name)) {}

  QString iconName() override { return name_; }
  QIconEngine* clone() const override { return new OutlinedIcon(*this); }
  bool isNull() override { return false; }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap picture(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return picture;
  }

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode /*mode*/, QIcon::State /*state*/) override {
    const int side = std::min(rect.width(), rect.height());
    const double outline = std::max(kLeastOutline, side * kOutline);
    const int inner = side - 2 * static_cast<int>(std::ceil(outline));
    const QPointF corner = QRectF(rect).center() - QPointF(inner, inner) / 2;
    const double ratio = painter->device()->devicePixelRatio();
    const QPixmap dark = symbolicPixmap(name_, kOutside, inner, ratio);
    for (int step = 0; step < kDirections; ++step) {
      const double angle = 2 * M_PI * step / kDirections;
      painter->drawPixmap(corner + outline * QPointF(std::cos(angle), std::sin(angle)), dark);
    }
    painter->drawPixmap(corner, symbolicPixmap(name_, kInside, inner, ratio));
  }

 private:
  static constexpr int kDirections = 16;

  QString name_;
};

}  // namespace

QIcon outlinedIcon(const QString& name) {
  return QIcon(new OutlinedIcon(name));
}

}  // namespace tsq::app
