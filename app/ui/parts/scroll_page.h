// SPDX-License-Identifier: GPL-3.0-or-later
/// Scrolls its content where it does not fit. It has no frame, and the background of the widget behind it.
#pragma once

#include <QScrollArea>

namespace tsq::app {

class ScrollPage final : public QScrollArea {
  Q_OBJECT

 public:
  /// Whether the window may become narrower than the content, which then scrolls sideways, too.
  enum class Width { Kept, Scrolled };

  explicit ScrollPage(QWidget* content, Width width = Width::Kept, QWidget* parent = nullptr);

  QSize minimumSizeHint() const override;

 protected:
  /// The layout around this page hears of changes of the content's size.
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  Width width_;
};

}  // namespace tsq::app
