// SPDX-License-Identifier: MIT
/// Serves a program's metrics for Prometheus, over HTTP. Requests are answered on threads of its own, so they never
/// delay the program.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/error.h"

namespace prometheus {
class Exposer;
struct MetricFamily;
}  // namespace prometheus

namespace tsq::programs {

class MetricsExporter {
 public:
  /// Called on the exporter's threads, several at once.
  using Collect = std::function<std::vector<prometheus::MetricFamily>()>;

  /// Listens at "ADDRESS:PORT". The detail of an error is a sentence.
  static Result<std::unique_ptr<MetricsExporter>> open(const std::string& address, Collect collect);
  /// `collect` is not called any more.
  ~MetricsExporter();

  /// "http://127.0.0.1:9464/metrics", with the system's choice for port 0.
  std::string url() const;

 private:
  class Source;

  MetricsExporter() = default;

  std::string host_;
  std::shared_ptr<Source> source_;
  std::unique_ptr<prometheus::Exposer> exposer_;
};

}  // namespace tsq::programs
