// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawn_text.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QWidget>
#include <memory>

#include "ui/curves/plot_library.h"

namespace tsq::app::test {
namespace {

constexpr QRectF kEverywhere(-1e5, -1e5, 2e5, 2e5);

class TextEngine final : public QPaintEngine {
 public:
  TextEngine() : QPaintEngine(AllFeatures) {}

  bool begin(QPaintDevice* /*device*/) override { return true; }
  bool end() override { return true; }
  Type type() const override { return User; }
  void updateState(const QPaintEngineState& now) override {
    if (now.state() & DirtyPen) {
      color_ = now.pen().color();
    }
    if (now.state() & DirtyTransform) {
      transform_ = now.transform();
    }
    if (now.state() & DirtyClipRegion) {
      clip(now.clipOperation(), now.clipRegion().boundingRect());
    }
    if (now.state() & DirtyClipPath) {
      clip(now.clipOperation(), now.clipPath().boundingRect());
    }
  }
  void drawTextItem(const QPointF& baseline, const QTextItem& item) override {
    const QRectF letters(baseline.x(), baseline.y() - item.ascent(), item.width(), item.ascent() + item.descent());
    // Marks of the writing direction are drawn without a width.
    if (!letters.isEmpty() && !item.text().trimmed().isEmpty()) {
      texts_.append({.text = item.text(), .area = transform_.mapRect(letters), .clip = clip_, .color = color_});
    }
  }
  void drawPixmap(const QRectF& /*to*/, const QPixmap& /*pixmap*/, const QRectF& /*from*/) override {}
  void drawPath(const QPainterPath& /*path*/) override {}
  void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}
  void drawImage(const QRectF& /*to*/, const QImage& /*image*/, const QRectF& /*from*/,
                 Qt::ImageConversionFlags /*flags*/) override {}

  QList<DrawnText> texts_;

 private:
  void clip(Qt::ClipOperation operation, const QRectF& to) {
    const QRectF area = transform_.mapRect(to);
    clip_ = operation == Qt::NoClip ? kEverywhere : (operation == Qt::ReplaceClip ? area : clip_ & area);
  }

  QColor color_;
  QTransform transform_;
  QRectF clip_ = kEverywhere;
};

class TextDevice final : public QPaintDevice {
 public:
  explicit TextDevice(const QWidget& like) : like_(like) {}

  QPaintEngine* paintEngine() const override { return engine_.get(); }
  const QList<DrawnText>& texts() const { return engine_->texts_; }

 protected:
  int metric(PaintDeviceMetric metric) const override {
    switch (metric) {
      case PdmWidth:
        return like_.width();
      case PdmHeight:
        return like_.height();
      case PdmDpiX:
      case PdmPhysicalDpiX:
        return like_.logicalDpiX();
      case PdmDpiY:
      case PdmPhysicalDpiY:
        return like_.logicalDpiY();
      case PdmDepth:
        return 32;
      case PdmDevicePixelRatio:
        return 1;
      default:
        return QPaintDevice::metric(metric);
    }
  }

 private:
  const QWidget& like_;
  std::unique_ptr<TextEngine> engine_ = std::make_unique<TextEngine>();
};

}  // namespace

QList<DrawnText> textsOf(QWidget& widget) {
  TextDevice device(widget);
  QPainter painter(&device);
  widget.render(&painter, {}, {}, QWidget::RenderFlags());
  painter.end();
  return device.texts();
}

QList<DrawnText> textsOfPlot(QWidget& plot) {
  TextDevice device(plot);
  QCPPainter painter;
  if (!painter.begin(&device)) {
    return {};
  }
  painter.setMode(QCPPainter::pmVectorized);
  static_cast<QCustomPlot&>(plot).toPainter(&painter, plot.width(), plot.height());
  painter.end();
  return device.texts();
}

}  // namespace tsq::app::test
