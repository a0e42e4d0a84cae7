// SPDX-License-Identifier: MIT
#include "programs/server/metrics/metrics.h"

#include <fmt/format.h>
#include <prometheus/exposer.h>

#include <exception>
#include <mutex>

namespace tsq::programs {
namespace {

// Several scrapers at once; one that is slow holds one thread for kRequestTimeout.
constexpr const char* kThreads = "4";
constexpr const char* kRequestTimeout = "5000";  // milliseconds

}  // namespace

class Metrics::Snapshot final : public prometheus::Collectable {
 public:
  explicit Snapshot(std::shared_ptr<const WorkerStates> workers) : workers_(std::move(workers)) {}

  void set(SharedState state) {
    const std::scoped_lock lock(mutex_);
    shared_ = std::move(state);
  }

  // The locks are held for a copy of some kilobytes only.
  std::vector<prometheus::MetricFamily> Collect() const override {
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

Metrics::~Metrics() = default;

Result<std::unique_ptr<Metrics>> Metrics::open(const std::string& address,
                                               std::shared_ptr<const WorkerStates> workers) {
  std::unique_ptr<Metrics> metrics(new Metrics(std::move(workers)));
  try {
    metrics->exposer_ = std::make_unique<prometheus::Exposer>(std::vector<std::string>{
        "listening_ports", address, "num_threads", kThreads, "request_timeout_ms", kRequestTimeout});
  } catch (const std::exception& refused) {
    return fail(
        ErrorCode::AddressNotAvailable,
        fmt::format("cannot listen on {} for metrics: another program uses this TCP port, or this computer does "
                    "not have that address",
                    address));
  }
  metrics->exposer_->RegisterCollectable(metrics->snapshot_);
  return metrics;
}

void Metrics::publish(SharedState state) {
  snapshot_->set(std::move(state));
}

int Metrics::port() const {
  return exposer_->GetListeningPorts().front();
}

}  // namespace tsq::programs
