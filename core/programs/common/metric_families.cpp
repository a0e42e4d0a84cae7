// SPDX-License-Identifier: MIT
#include "programs/common/metric_families.h"

namespace tsq::programs {

using prometheus::MetricFamily;

MetricFamily& Families::begin(const char* name, const char* help, Type type) {
  return families_.emplace_back(MetricFamily{.name = prefix_ + name, .help = help, .type = type, .metric = {}});
}

void Families::add(MetricFamily& to, double value, Labels labels) {
  prometheus::ClientMetric metric;
  metric.label = std::move(labels);
  (to.type == Type::Counter ? metric.counter.value : metric.gauge.value) = value;
  to.metric.push_back(std::move(metric));
}

void Families::version() {
  add(begin("build_info", "Always 1.", Type::Gauge), 1, {{"version", TSQ_VERSION}});
}

void Families::cases(const char* name, const char* help, const char* key, std::initializer_list<Case> values) {
  MetricFamily& to = begin(name, help, Type::Counter);
  for (const Case& one : values) {
    add(to, static_cast<double>(one.value), {{key, one.label}});
  }
}

}  // namespace tsq::programs
