// SPDX-License-Identifier: GPL-3.0-or-later
/// A field for a time of day that assistive technology can read and change. Qt's accessible interface of a spin box
/// uses properties that QTimeEdit does not have.
#pragma once

#include <QTimeEdit>

namespace tsq::app {

class TimeBox final : public QTimeEdit {
  Q_OBJECT
  /// In minutes since midnight, as the limits and the step.
  Q_PROPERTY(int value READ minutes WRITE setMinutes)
  Q_PROPERTY(int minimum READ least CONSTANT)
  Q_PROPERTY(int maximum READ most CONSTANT)
  Q_PROPERTY(int singleStep READ step CONSTANT)

 public:
  using QTimeEdit::QTimeEdit;

 private:
  int minutes() const;
  void setMinutes(int minutes);
  static int least() { return 0; }
  static int most();
  static int step() { return 1; }
};

}  // namespace tsq::app
