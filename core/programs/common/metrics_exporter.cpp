// SPDX-License-Identifier: MIT
#include "programs/common/metrics_exporter.h"

#include <fmt/format.h>
#include <prometheus/collectable.h>
#include <prometheus/exposer.h>
#include <prometheus/metric_family.h>

#include <exception>

#include "base/socket_address.h"
#include "net/tcp_port.h"

namespace tsq::programs {
namespace {

// Several scrapers at once; one that is slow holds one thread for kRequestTimeout.
constexpr const char* kThreads = "4";
constexpr const char* kRequestTimeout = "5000";  // milliseconds

std::string reasonAgainst(const SocketAddress& address, const std::exception& refused) {
  if (const auto tried = net::tryListening(address); !tried) {
    return tried.error().code == ErrorCode::AddressInUse ? "another program uses this TCP port" : tried.error().detail;
  }
  return address.family() == AF_INET6
             ? "the web server library on this computer has no IPv6; give an IPv4 address, as 127.0.0.1"
             : refused.what();
}

// The web server library does not say why it cannot listen, so the system is asked.
tl::unexpected<Error> failToListen(const std::string& at, const std::exception& refused) {
  const auto colon = at.rfind(':');
  const bool isBracketed = at.front() == '[';
  const auto port = static_cast<std::uint16_t>(std::stoul(at.substr(colon + 1)));
  const auto address = SocketAddress::parse(isBracketed ? at.substr(1, colon - 2) : at.substr(0, colon), port);
  return fail(ErrorCode::AddressNotAvailable, fmt::format("cannot listen on {} for metrics: {}", at,
                                                          address ? reasonAgainst(*address, refused) : refused.what()));
}

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
    return failToListen(address, refused);
  }
  exporter->exposer_->RegisterCollectable(exporter->source_);
  return exporter;
}

std::string MetricsExporter::url() const {
  return fmt::format("http://{}:{}/metrics", host_, exposer_->GetListeningPorts().front());
}

}  // namespace tsq::programs
