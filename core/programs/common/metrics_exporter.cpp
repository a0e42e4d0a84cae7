// SPDX-License-Identifier: MIT
#include "programs/common/metrics_exporter.h"

#include <fmt/format.h>
#include <prometheus/collectable.h>
#include <prometheus/exposer.h>
#include <prometheus/metric_family.h>

#include <exception>

namespace tsq::programs {
namespace {

// Several scrapers at once; one that is slow holds one thread for kRequestTimeout.
constexpr const char* kThreads = "4";
constexpr const char* kRequestTimeout = "5000";  // milliseconds

}  // namespace

class MetricsExporter::Source final : public prometheus::Collectable {
 public:
  explicit Source(MetricsExporter::Collect collect) : collect_(std::move(collect)) {}

  std::vector<prometheus::MetricFamily> Collect() const override { return collect_(); }

 private:
  const MetricsExporter::Collect collect_;
};

MetricsExporter::~MetricsExporter() = default;

Result<std::unique_ptr<MetricsExporter>> MetricsExporter::open(const std::string& address, Collect collect) {
  std::unique_ptr<MetricsExporter> exporter(new MetricsExporter);
  exporter->host_ = address.substr(0, address.rfind(':'));
  exporter->source_ = std::make_shared<Source>(std::move(collect));
  try {
    exporter->exposer_ = std::make_unique<prometheus::Exposer>(std::vector<std::string>{
        "listening_ports", address, "num_threads", kThreads, "request_timeout_ms", kRequestTimeout});
  } catch (const std::exception& refused) {
    return fail(
        ErrorCode::AddressNotAvailable,
        fmt::format("cannot listen on {} for metrics: another program uses this TCP port, or this computer does "
                    "not have that address",
                    address));
  }
  exporter->exposer_->RegisterCollectable(exporter->source_);
  return exporter;
}

std::string MetricsExporter::url() const {
  return fmt::format("http://{}:{}/metrics", host_, exposer_->GetListeningPorts().front());
}

}  // namespace tsq::programs
