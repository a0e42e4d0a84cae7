// SPDX-License-Identifier: GPL-3.0-or-later
/// The names of the curves with samples of their lines and dots, one after the other in as many rows as they need.
#pragma once

#include <QFont>
#include <QRect>
#include <QString>
#include <limits>
#include <vector>

#include "ui/curves/line_sample.h"

namespace tsq::app {

struct LegendEntry {
  QString name;
  LineSample sample;
  bool isSelected = false;  ///< its name is bold

  friend bool operator==(const LegendEntry&, const LegendEntry&) = default;
};

class Legend {
 public:
  static constexpr int kAllRows = std::numeric_limits<int>::max();

  Legend() = default;
  /// The first entries are the most important: the last ones are left out where there is no room.
  Legend(std::vector<LegendEntry> entries, const QFont& font);

  const std::vector<LegendEntry>& entries() const { return entries_; }
  int rowHeight() const;
  /// More than the most rows if the first entry and the number of the others need them.
  int heightFor(int width, int mostRows = kAllRows) const;
  /// In an area with the height for its width.
  void draw(QPainter& painter, const QRect& area, const QColor& text, Qt::LayoutDirection direction,
            int mostRows = kAllRows) const;

 private:
  struct Layout {
    std::vector<QRect> cells;  // from the left; the last one is for `more`, if there is any
    QString more;
    int rows = 0;
  };

  QFont fontOf(const LegendEntry& entry) const;
  Layout layOut(int width, int mostRows) const;
  Layout layOutFirst(std::size_t shown, int width) const;

  std::vector<LegendEntry> entries_;
  QFont font_;
};

}  // namespace tsq::app
