// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_page.h"

#include <QBuffer>
#include <QFontMetrics>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <utility>

#include "ui/curves/plot_library.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

constexpr int kMargin = 14;  // pixels
constexpr qreal kTitleScale = 1.2;
// Windows count in pixels of 1/96 inch, pages in points of 1/72 inch.
constexpr int kPixelsPerInch = 96;
constexpr qreal kPointsPerInch = 72;

bool hasSuffix(const QString& file, QLatin1StringView suffix) {
  return file.endsWith(suffix, Qt::CaseInsensitive);
}

}  // namespace

bool isPictureName(const QString& file) {
  return hasSuffix(file, ".png"_L1) || hasSuffix(file, ".svg"_L1) || hasSuffix(file, ".pdf"_L1);
}

PlotPage::PlotPage(const QWidget& owner, QCustomPlot& view, PlotHeading heading, std::vector<LegendEntry> entries)
    : owner_(owner),
      view_(view),
      margin_(kMargin),
      heading_(std::move(heading)),
      legend_(std::move(entries), owner.font()) {}

PlotPage::PlotPage(const QWidget& owner, QCustomPlot& view) : owner_(owner), view_(view), margin_(0) {}

// Painted in memory: Qt's drawing writers do not notice that a file was written only in part.
QString PlotPage::write(const QString& file) const {
  QByteArray page;
  QBuffer buffer(&page);
  buffer.open(QIODevice::WriteOnly);
  const bool isPainted = hasSuffix(file, ".pdf"_L1)   ? paintPdf(buffer)
                         : hasSuffix(file, ".svg"_L1) ? paintSvg(buffer)
                                                      : paintPng(buffer);
  QSaveFile out(file);
  const bool isWritten =
      isPainted && out.open(QIODevice::WriteOnly) && out.write(page) == page.size() && out.flush() && out.commit();
  return isWritten ? QString() : out.errorString();
}

QFont PlotPage::titleFont() const {
  QFont font = owner_.font();
  font.setBold(true);
  font.setPointSizeF(font.pointSizeF() * kTitleScale);
  return font;
}

int PlotPage::headingHeight() const {
  return heading_.title.isEmpty()
             ? 0
             : QFontMetrics(titleFont()).height() + QFontMetrics(owner_.font()).height() + margin_ / 2;
}

QSize PlotPage::size() const {
  const QSize plot = view_.size();
  return {plot.width() + 2 * margin_, plot.height() + headingHeight() + legend_.heightFor(plot.width()) + 3 * margin_};
}

bool PlotPage::paint(QPaintDevice& device) const {
  QCPPainter painter;
  if (!painter.begin(&device)) {
    return false;
  }
  const QColor text = owner_.palette().color(QPalette::Text);
  const Qt::Alignment left = owner_.isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft;
  const QRect plot(margin_, margin_ + headingHeight(), view_.width(), view_.height());
  const QRect heading(margin_, margin_, view_.width(), headingHeight() - margin_ / 2);
  painter.fillRect(QRect(QPoint(), size()), owner_.palette().color(QPalette::Base));
  painter.setPen(text);
  painter.setFont(titleFont());
  painter.drawText(heading, static_cast<int>(left | Qt::AlignTop), heading_.title);
  painter.setFont(owner_.font());
  painter.drawText(heading, static_cast<int>(left | Qt::AlignBottom), heading_.details);
  painter.save();
  painter.translate(plot.topLeft());
  painter.setMode(QCPPainter::pmVectorized, device.devType() != QInternal::Image);
  view_.toPainter(&painter, plot.width(), plot.height());
  painter.restore();
  const QRect below(plot.left(), plot.bottom() + 1 + margin_, plot.width(), legend_.heightFor(plot.width()));
  legend_.draw(painter, below, text, owner_.layoutDirection());
  return painter.end();
}

bool PlotPage::paintPng(QIODevice& out) const {
  const qreal ratio = owner_.devicePixelRatioF();
  QImage image(size() * ratio, QImage::Format_RGB32);
  image.setDevicePixelRatio(ratio);
  return paint(image) && image.save(&out, "PNG");
}

bool PlotPage::paintSvg(QIODevice& out) const {
  QSvgGenerator generator;
  generator.setOutputDevice(&out);
  generator.setTitle(heading_.title);
  generator.setDescription(heading_.details);
  generator.setSize(size());
  generator.setViewBox(QRect(QPoint(), size()));
  return paint(generator);
}

bool PlotPage::paintPdf(QIODevice& out) const {
  QPdfWriter writer(&out);
  writer.setTitle(heading_.title);
  writer.setResolution(kPixelsPerInch);
  writer.setPageSize(QPageSize(QSizeF(size()) * kPointsPerInch / kPixelsPerInch, QPageSize::Point));
  writer.setPageMargins({});
  return paint(writer);
}

}  // namespace tsq::app
