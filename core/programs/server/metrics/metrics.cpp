// SPDX-License-Identifier: MIT
#include "programs/server/metrics/metrics.h"

#include <prometheus/metric_family.h>

#include <mutex>

namespace tsq::programs {

class Metrics::Snapshot {
 public:
  explicit Snapshot(std::shared_ptr<const WorkerStates> workers) : workers_(std::move(workers)) {}

  void set(SharedState state) {
    const std::scoped_lock lock(mutex_);
    shared_ = std::move(state);
  }

  // The locks are held for a copy of some kilobytes only.
  std::vector<prometheus::MetricFamily> describe() const {
    std::unique_lock lock(mutex_);
    const auto shared = shared_;
    lock.unlock();
    return describeState(workers_->get(), shared);
  }

 private:
  const std::shared_ptr<const WorkerStates> workers_;
  mutable std::mutex mutex_;
  SharedState shared_;
};

Metrics::Metrics(std::shared_ptr<const WorkerStates> workers)
    : snapshot_(std::make_shared<Snapshot>(std::move(workers))) {}

Result<std::unique_ptr<Metrics>> Metrics::open(const std::string& address,
                                               std::shared_ptr<const WorkerStates> workers) {
  std::unique_ptr<Metrics> metrics(new Metrics(std::move(workers)));
  auto opened = MetricsExporter::open(address, [snapshot = metrics->snapshot_] { return snapshot->describe(); });
  if (!opened) {
    return tl::unexpected(opened.error());
  }
  metrics->exporter_ = *std::move(opened);
  return metrics;
}

void Metrics::publish(SharedState state) {
  snapshot_->set(std::move(state));
}

}  // namespace tsq::programs
