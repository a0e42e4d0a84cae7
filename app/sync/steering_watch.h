// SPDX-License-Identifier: GPL-3.0-or-later
/// Asks about every half minute, on another thread, what sets this clock. Belongs to the GUI thread.
#pragma once

#include <QObject>
#include <QTimer>

#include "sync/steering_query.h"

namespace tsq::app {

class SteeringWatch final : public QObject {
  Q_OBJECT

 public:
  explicit SteeringWatch(FindSteeringReport find, QObject* parent = nullptr);

  /// The newest answer; nothing before the first.
  const std::optional<SteeringReport>& report() const { return report_; }
  /// Asks at once; while a question is open, again after its answer.
  void refresh();

 Q_SIGNALS:
  /// A new answer came, be it the same as before.
  void changed();

 private:
  void take(const SteeringReport& report);

  const FindSteeringReport find_;
  std::optional<SteeringReport> report_;
  bool isAsking_ = false;
  bool asksAgain_ = false;
  QTimer timer_;
};

}  // namespace tsq::app
