// SPDX-License-Identifier: GPL-3.0-or-later
/// The column titles of the server table, aligned with the cells that the delegate draws.
#pragma once

#include <QHeaderView>

namespace tsq::app {

class TableHeader final : public QHeaderView {
  Q_OBJECT

 public:
  explicit TableHeader(QWidget* parent = nullptr);

  QSize sizeHint() const override;

 protected:
  QSize sectionSizeFromContents(int section) const override;
  void paintSection(QPainter* painter, const QRect& rect, int section) const override;

 private:
  void paintOrder(QPainter& painter, const QRect& rect) const;
  QFont titleFont() const;
};

}  // namespace tsq::app
