// SPDX-License-Identifier: GPL-3.0-or-later
/// A burst through the monitor's own engine, beside its polls, also while monitoring is paused.
#pragma once

#include <QObject>
#include <memory>

#include "monitor/measurement_service.h"
#include "sync/burst_engine.h"

namespace tsq::app {

class FleetBurst final : public QObject, public BurstEngine {
  Q_OBJECT

 public:
  /// Both must outlive it.
  FleetBurst(MeasurementService& measurements, const Clock& clock);
  ~FleetBurst() override { cancel(); }

  void measure(Servers servers, Progress progress, Done done) override;
  void cancel() override;

 private:
  void finish(client::ServerId server);

  MeasurementService& measurements_;
  const Clock& clock_;
  std::unique_ptr<client::BurstCollector> collector_;
  std::size_t count_ = 0;
  std::size_t unfinished_ = 0;
  Progress progress_;
  Done done_;
};

}  // namespace tsq::app
