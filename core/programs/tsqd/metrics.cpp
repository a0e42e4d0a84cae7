// SPDX-License-Identifier: MIT
#include "programs/tsqd/metrics.h"

#include <prometheus/metric_family.h>

#include <mutex>

namespace tsq::programs {

class DaemonMetrics::Published {
 public:
  void set(std::vector<prometheus::MetricFamily> families) {
    const std::scoped_lock lock(mutex_);
    families_ = std::move(families);
  }
  std::vector<prometheus::MetricFamily> get() const {
    const std::scoped_lock lock(mutex_);
    return families_;
  }

 private:
  mutable std::mutex mutex_;
  std::vector<prometheus::MetricFamily> families_;
};

DaemonMetrics::DaemonMetrics() : published_(std::make_shared<Published>()) {}

Result<std::unique_ptr<DaemonMetrics>> DaemonMetrics::open(const std::string& address) {
  std::unique_ptr<DaemonMetrics> metrics(new DaemonMetrics);
  auto opened = MetricsExporter::open(address, [published = metrics->published_] { return published->get(); });
  if (!opened) {
    return tl::unexpected(opened.error());
  }
  metrics->exporter_ = *std::move(opened);
  return metrics;
}

void DaemonMetrics::publish(const DaemonState& state) {
  published_->set(describeMetrics(state));
}

}  // namespace tsq::programs
