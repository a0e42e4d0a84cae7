// SPDX-License-Identifier: GPL-3.0-or-later
/// A number whose change is costly to apply.
#pragma once

#include <QSpinBox>
#include <QTimer>

namespace tsq::app {

class NumberBox : public QSpinBox {
  Q_OBJECT

 public:
  explicit NumberBox(QWidget* parent = nullptr);

  /// The user changes the value: the last one that was settled is still in effect.
  bool isBeingEdited() const { return pause_.isActive(); }

 Q_SIGNALS:
  /// The user has finished editing, or pauses. Without the focus, each change is a finished one.
  void settled(int value);

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  void noteChange();
  void finish();

  QTimer pause_;
};

}  // namespace tsq::app
