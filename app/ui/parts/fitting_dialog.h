// SPDX-License-Identifier: GPL-3.0-or-later
/// A dialog as large as its content, but not larger than its screen: then the content scrolls, and the buttons below it
/// stay visible.
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QVBoxLayout;

namespace tsq::app {

class ScrollPage;

class FittingDialog : public QDialog {
  Q_OBJECT

 public:
  explicit FittingDialog(QWidget* parent = nullptr);

  void setVisible(bool visible) override;

 protected:
  /// The content. The dialog follows its size.
  QVBoxLayout& column() { return *column_; }
  /// Shown below the content: side by side, or below each other where the screen is too narrow.
  void setButtons(QDialogButtonBox* buttons);
  /// Pixels around everything.
  void setMargins(const QMargins& margins);
  /// Pixels for the content, on the screen of this dialog.
  int availableWidth() const;
  bool event(QEvent* event) override;

 private:
  int contentWidth() const;
  int contentHeight(int width) const;
  void arrangeButtons();
  void fit();
  void moveOntoScreen();

  QVBoxLayout* outer_;
  QVBoxLayout* column_;
  ScrollPage* page_;
  QDialogButtonBox* buttons_ = nullptr;
};

/// Resizes a window to as much of this as its screen has.
void resizeWithinScreen(QWidget& window, const QSize& wanted);

}  // namespace tsq::app
