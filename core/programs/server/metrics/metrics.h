// SPDX-License-Identifier: MIT
/// tsq-server's metrics for Prometheus, over HTTP. Requests are answered on threads of their own from the states that
/// were published last, so they never delay an answer to a client.
#pragma once

#include <prometheus/collectable.h>
#include <prometheus/metric_family.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "clock/kernel_state.h"
#include "programs/server/metrics/worker_states.h"

namespace prometheus {
class Exposer;
}  // namespace prometheus

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
  /// Listens at "ADDRESS:PORT". The detail of an error is a sentence.
  static Result<std::unique_ptr<Metrics>> open(const std::string& address, std::shared_ptr<const WorkerStates> workers);
  ~Metrics();

  /// Any thread.
  void publish(SharedState state);
  /// With the system's choice for port 0.
  int port() const;

 private:
  class Snapshot;

  explicit Metrics(std::shared_ptr<const WorkerStates> workers);

  std::shared_ptr<Snapshot> snapshot_;
  std::unique_ptr<prometheus::Exposer> exposer_;
};

/// The metrics of these states.
std::vector<prometheus::MetricFamily> describeState(const std::vector<WorkerState>& workers, const SharedState& shared);

}  // namespace tsq::programs
