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
  /// When it ends by itself.
  const std::optional<WallTime>& until() const { return until_; }

  /// Until it is called with the contrary.
  void set(bool on);
  /// The time also passes while the machine sleeps.
  void setFor(std::chrono::minutes length);
  /// Ends a pause whose time is over.
  void refresh();

 Q_SIGNALS:
  void toggled(bool on);
  /// Begun, ended, or to end at another time.
  void changed();

 private:
  const Clock& clock_;
  bool isOn_ = false;
  std::optional<BootTime> resumeAt_;
  std::optional<WallTime> until_;
};

}  // namespace tsq::app
