// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether monitoring is paused, and until when. Belongs to the GUI thread.
#pragma once

#include <QObject>
#include <chrono>
#include <optional>

#include "base/time.h"

namespace tsq::app {

class Pause final : public QObject {
  Q_OBJECT

 public:
  /// The clock must outlive it.
  explicit Pause(const Clock& clock) : clock_(clock) {}

  bool isOn() const { return isOn_; }
  /// When the pause ends automatically.
  const std::optional<WallTime>& until() const { return until_; }

  /// Without a time limit.
  void set(bool on);
  /// Time in suspend counts as well.
  void setFor(std::chrono::minutes length);
  /// Ends a pause whose time is over.
  void refresh();

 Q_SIGNALS:
  void toggled(bool on);
  /// The pause began or ended, or its end changed.
  void changed();

 private:
  const Clock& clock_;
  bool isOn_ = false;
  std::optional<BootTime> resumeAt_;
  std::optional<WallTime> until_;
};

}  // namespace tsq::app
