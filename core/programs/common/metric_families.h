// SPDX-License-Identifier: MIT
/// Collects a program's metrics for Prometheus, in the order in which they are added.
#pragma once

#include <prometheus/metric_family.h>

#include <cstdint>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace tsq::programs {

class Families {
 public:
  using Type = prometheus::MetricType;
  using Labels = std::vector<prometheus::ClientMetric::Label>;

  /// All names begin with the prefix, as "tsq_server_".
  explicit Families(std::string prefix) : prefix_(std::move(prefix)) {}

  /// The values are added to it; it stays valid until the next one begins.
  prometheus::MetricFamily& begin(const char* name, const char* help, Type type);
  static void add(prometheus::MetricFamily& to, double value, Labels labels = {});

  void gauge(const char* name, const char* help, double value) { add(begin(name, help, Type::Gauge), value); }
  void counter(const char* name, const char* help, std::uint64_t value) {
    add(begin(name, help, Type::Counter), static_cast<double>(value));
  }
  /// "build_info", whose value is always 1.
  void version();

  struct Case {
    const char* label;
    std::uint64_t value;
  };
  /// A counter with one value for each value of the label `key`.
  void cases(const char* name, const char* help, const char* key, std::initializer_list<Case> values);

  std::vector<prometheus::MetricFamily> take() { return std::move(families_); }

 private:
  std::string prefix_;
  std::vector<prometheus::MetricFamily> families_;
};

}  // namespace tsq::programs
