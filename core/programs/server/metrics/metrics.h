// SPDX-License-Identifier: MIT
/// tsq-server's metrics for Prometheus: from the states that were published last.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "clock/kernel/kernel_state.h"
#include "programs/common/metrics_exporter.h"
#include "programs/server/metrics/worker_states.h"

namespace tsq::programs {

/// The state of what the workers share.
struct SharedState {
  server::Limits limits;
  std::chrono::sys_seconds certificateEnd{};
  std::optional<clock::KernelState> clock;  ///< nothing: it cannot be read
  std::uint64_t logLinesLost = 0;
};

class Metrics {
 public:
  /// Errors: as MetricsExporter::open().
  static Result<std::unique_ptr<Metrics>> open(const std::string& address, std::shared_ptr<const WorkerStates> workers);

  /// Any thread.
  void publish(SharedState state);
  std::string url() const { return exporter_->url(); }

 private:
  class Snapshot;

  explicit Metrics(std::shared_ptr<const WorkerStates> workers);

  std::shared_ptr<Snapshot> snapshot_;
  std::unique_ptr<MetricsExporter> exporter_;
};

/// The metrics of these states.
std::vector<prometheus::MetricFamily> describeState(const std::vector<WorkerState>& workers, const SharedState& shared);

}  // namespace tsq::programs
