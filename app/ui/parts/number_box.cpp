// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/number_box.h"

using namespace std::chrono_literals;

namespace tsq::app {
namespace {

// Longer than between two steps of somebody who looks at the number after each.
constexpr auto kPause = 1500ms;

}  // namespace

NumberBox::NumberBox(QWidget* parent) : QSpinBox(parent) {
  // "1" is no value while the user types "16".
  setKeyboardTracking(false);
  pause_.setSingleShot(true);
  pause_.setInterval(kPause);
  connect(&pause_, &QTimer::timeout, this, [this] { Q_EMIT settled(value()); });
  connect(this, &QSpinBox::valueChanged, this, &NumberBox::noteChange);
  connect(this, &QSpinBox::editingFinished, this, &NumberBox::finish);
}

void NumberBox::noteChange() {
  pause_.start();
  if (!hasFocus()) {
    finish();
  }
}

void NumberBox::finish() {
  if (pause_.isActive()) {
    pause_.stop();
    Q_EMIT settled(value());
  }
}

// The dialog is closed.
void NumberBox::hideEvent(QHideEvent* event) {
  QSpinBox::hideEvent(event);
  finish();
}

}  // namespace tsq::app
