// SPDX-License-Identifier: GPL-3.0-or-later
/// The menu for pausing the measurements.
#pragma once

#include <QMenu>

#include "monitor/monitor.h"

namespace tsq::app {

class PauseMenu final : public QMenu {
  Q_OBJECT

 public:
  /// The monitor must outlive it.
  explicit PauseMenu(Monitor& monitor, QWidget* parent = nullptr);
};

}  // namespace tsq::app
