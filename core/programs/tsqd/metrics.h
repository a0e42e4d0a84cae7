// SPDX-License-Identifier: MIT
/// tsqd's metrics for Prometheus: of the state that was published last.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "discipline/discipline.h"
#include "programs/common/metrics_exporter.h"
#include "programs/tsqd/sources.h"

namespace tsq::programs {

/// All at the same time.
struct DaemonState {
  Mode mode = Mode::Watch;
  const Sources& sources;
  client::EnsembleView view;
  bool isTrusted = false;                        ///< see isTrustworthy()
  std::optional<discipline::Tracking> tracking;  ///< in Mode::Steer
  ClockReading now;
};

class DaemonMetrics {
 public:
  /// Errors: as MetricsExporter::open().
  static Result<std::unique_ptr<DaemonMetrics>> open(const std::string& address);

  void publish(const DaemonState& state);
  std::string url() const { return exporter_->url(); }

 private:
  class Published;

  DaemonMetrics();

  std::shared_ptr<Published> published_;
  std::unique_ptr<MetricsExporter> exporter_;
};

/// The metrics of this state.
std::vector<prometheus::MetricFamily> describeMetrics(const DaemonState& state);

}  // namespace tsq::programs
