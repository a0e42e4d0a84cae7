// SPDX-License-Identifier: MIT
// At build time: draws an icon (SVG) in one size (PNG), for desktops that do not draw SVG themselves.
// Usage: tsq-render-icon SVG PIXELS PNG
#include <QImage>
#include <QPainter>
#include <QString>
#include <QSvgRenderer>

int main(int count, char** arguments) {
  if (count != 4) {
    return 2;
  }
  const int pixels = QString::fromLocal8Bit(arguments[2]).toInt();
  QSvgRenderer renderer(QString::fromLocal8Bit(arguments[1]));
  QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
  if (!renderer.isValid() || image.isNull()) {
    return 1;
  }
  image.fill(Qt::transparent);
  QPainter painter(&image);
  renderer.render(&painter);
  painter.end();
  return image.save(QString::fromLocal8Bit(arguments[3])) ? 0 : 1;
}
