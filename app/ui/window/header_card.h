// SPDX-License-Identifier: GPL-3.0-or-later
/// The top of the main window: a sentence about the clock, the state's icon, and buttons.
#pragma once

#include <QWidget>

#include "monitor/clock_status.h"

class QAction;
class QBoxLayout;
class QLabel;
class QPushButton;

namespace tsq::app {

class HeaderCard final : public QWidget {
  Q_OBJECT

 public:
  /// The buttons trigger these actions and follow their states. The last is the main one.
  explicit HeaderCard(const QList<QAction*>& actions, QWidget* parent = nullptr);

  void setStatus(const ClockStatus& status, MonoTime now);
  void setDemonstration(bool on);
  /// The buttons may be below the sentence.
  QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QWidget* makeCard();
  int buttonsWidth() const;
  void arrange();
  int iconSize() const;
  void showState();
  void showTexts();

  QLabel* icon_;
  QLabel* sentence_;
  QLabel* subline_;
  QLabel* badge_;
  QBoxLayout* row_ = nullptr;
  QBoxLayout* buttonRow_ = nullptr;
  QList<QPushButton*> buttons_;
  ClockStatus status_;
  QString announced_;
  MonoTime now_{};
};

}  // namespace tsq::app
