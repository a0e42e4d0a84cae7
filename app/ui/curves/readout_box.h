// SPDX-License-Identifier: GPL-3.0-or-later
/// The box beside the crosshair: a time, and a row for each curve with its sample.
#pragma once

#include <QString>
#include <vector>

#include "ui/curves/line_sample.h"
#include "ui/curves/plot_library.h"

namespace tsq::app {

struct ReadoutRow {
  LineSample sample;
  QString name;
  QString offset;
  QString delay;  ///< may be empty
};

class ReadoutBox final : public QCPAbstractItem {
 public:
  struct Contents {
    QString time;
    std::vector<ReadoutRow> rows;
    QString more;  ///< below the rows, for those that are left out; may be empty
  };

  /// Belongs to the view, and is hidden.
  explicit ReadoutBox(QCustomPlot& view);

  /// Beside this pixel, on the side with more room, and never beyond the edges of the view.
  void show(Contents contents, const QPoint& beside);
  void hide();
  /// The rows for which the view is high enough, beside the time and `more`.
  int mostRows() const;
  void applyTheme(const QWidget& owner);

  double selectTest(const QPointF& /*position*/, bool /*onlySelectable*/, QVariant* /*details*/) const override {
    return -1;
  }

 protected:
  void draw(QCPPainter* painter) override;

 private:
  int lineHeight() const;
  int widest(QString ReadoutRow::* column) const;
  QSize measure();
  void drawRow(QCPPainter& painter, const ReadoutRow& row, const QRect& line) const;

  Contents contents_;
  QFont font_;
  QColor text_;
  QColor border_;
  QColor base_;
  QRect area_;
  int nameWidth_ = 0;
};

}  // namespace tsq::app
