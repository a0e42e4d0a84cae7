// SPDX-License-Identifier: GPL-3.0-or-later
/// Texts made of parts with " · " between them.
#pragma once

#include <QLabel>

namespace tsq::app {

QString firstPart(const QString& text);

/// As many parts as fit into `width` pixels, none of them cut: half of a number would be another number. Only a first
/// part that is too long is elided.
QString fittingParts(const QString& text, const QFontMetrics& metrics, int width);

/// A line that shows as many parts as fit.
class PartsLabel final : public QLabel {
  Q_OBJECT

 public:
  using QLabel::QLabel;

  QSize minimumSizeHint() const override { return {1, QLabel::minimumSizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace tsq::app
