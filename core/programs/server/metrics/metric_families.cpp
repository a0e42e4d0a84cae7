// SPDX-License-Identifier: MIT
// The names of the metrics, and where their values come from.
#include <fmt/format.h>
#include <prometheus/metric_family.h>

#include "programs/server/metrics/metrics.h"

namespace tsq::programs {
namespace {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;
using server::Counters;
using Labels = std::vector<ClientMetric::Label>;

double seconds(Duration duration) {
  return std::chrono::duration<double>(duration).count();
}

MetricFamily family(const char* name, const char* help, MetricType type) {
  return {.name = std::string("tsq_server_") + name, .help = help, .type = type, .metric = {}};
}

void add(MetricFamily& to, double value, Labels labels = {}) {
  ClientMetric metric;
  metric.label = std::move(labels);
  (to.type == MetricType::Counter ? metric.counter.value : metric.gauge.value) = value;
  to.metric.push_back(std::move(metric));
}

/// Collects the families in order.
class Families {
 public:
  explicit Families(const Counters& counters) : counters_(counters) {}

  MetricFamily& begin(const char* name, const char* help, MetricType type) {
    return families_.emplace_back(family(name, help, type));
  }
  void gauge(const char* name, const char* help, double value) { add(begin(name, help, MetricType::Gauge), value); }
  void counter(const char* name, const char* help, std::uint64_t value) {
    add(begin(name, help, MetricType::Counter), static_cast<double>(value));
  }

  struct Case {
    const char* label;
    std::uint64_t value;
  };
  void cases(const char* name, const char* help, const char* key, std::initializer_list<Case> values) {
    MetricFamily& to = begin(name, help, MetricType::Counter);
    for (const Case& one : values) {
      add(to, static_cast<double>(one.value), {{key, one.label}});
    }
  }

  void histogram(const char* name, const char* help, const server::Histogram& values) {
    ClientMetric metric;
    for (std::size_t i = 0; i < values.counts.size(); ++i) {
      metric.histogram.sample_count += values.counts[i];
      const bool hasLimit = i < server::Histogram::kLimits.size();
      metric.histogram.bucket.push_back(
          {.cumulative_count = metric.histogram.sample_count,
           .upper_bound = hasLimit ? seconds(server::Histogram::kLimits[i]) : std::numeric_limits<double>::infinity()});
    }
    metric.histogram.sample_sum = seconds(values.sum);
    begin(name, help, MetricType::Histogram).metric.push_back(std::move(metric));
  }

  void addTraffic();
  void addRefusals();
  std::vector<MetricFamily> take() { return std::move(families_); }

 private:
  const Counters& counters_;
  std::vector<MetricFamily> families_;
};

void Families::addTraffic() {
  const Counters& all = counters_;
  counter("packets_total", "Received UDP datagrams.", all.packets);
  counter("connections_accepted_total", "Connections opened, by the client's first packet.", all.connectionsAccepted);
  cases("handshakes_total", "Handshakes by kind; failed ones are those of clients that gave up, too.", "kind",
        {{"full", all.handshakes - all.resumptions},
         {"resumed", all.resumptions - all.earlyHandshakes},
         {"0-rtt", all.earlyHandshakes},
         {"failed", all.handshakeFailures}});
  cases("answers_total", "Answers by transport.", "transport",
        {{"datagram", all.datagramAnswers}, {"stream", all.streamAnswers}});
  counter("signed_answers_total", "Answers with a signature.", all.signedAnswers);
  counter("interleaved_answers_total", "Answers with the transmit timestamp of an earlier one.",
          all.interleavedAnswers);
  counter("kernel_receive_timestamps_total", "Answers whose receive time is a kernel timestamp.",
          all.kernelReceiveStamps);
  counter("retries_total", "Clients asked to validate their address (Retry).", all.retries);
  histogram("processing_seconds", "From the receive to the transmit timestamp of an answer.", all.processing);
  histogram("transmit_correction_seconds", "Added to the transmit timestamp for the delay until it is sent.",
            all.correction);
}

void Families::addRefusals() {
  const Counters& all = counters_;
  cases("refusals_total", "Packets, connections and requests that were not served, by reason.", "reason",
        {{"stray-packet", all.strayPackets},
         {"connections-of-prefix", all.connectionsRefused},
         {"handshake-rate", all.connectionsDelayed},
         {"table-full", all.connectionsEvicted},
         {"denied-address", all.packetsDenied},
         {"request-rate", all.requestsLimited},
         {"malformed-request", all.malformedRequests},
         {"no-signing-key", all.unsignedRefusals},
         {"not-sent-in-time", all.answersDropped},
         {"reply-rate", all.repliesLimited}});
}

void addLimits(Families& to, const server::Limits& limits) {
  MetricFamily& family = to.begin("limit", "Limits in force; 0 for a rate: no limit.", MetricType::Gauge);
  const auto put = [&](const char* name, double value) { add(family, value, {{"limit", name}}); };
  put("connections", static_cast<double>(limits.admission.connections));
  put("connections-per-prefix", static_cast<double>(limits.admission.connectionsPerPrefix));
  put("handshakes", static_cast<double>(limits.admission.unprovenHandshakes));
  put("handshake-rate", limits.admission.handshakes.perSecond);
  put("request-rate", limits.requests.perSecond);
  put("signature-rate", limits.signatures.perSecond);
}

void addWorkers(Families& to, const std::vector<WorkerState>& workers) {
  const auto each = [&](const char* name, const char* help, MetricType type, auto value) {
    MetricFamily& family = to.begin(name, help, type);
    for (std::size_t i = 0; i < workers.size(); ++i) {
      add(family, value(workers[i]), {{"worker", fmt::to_string(i)}});
    }
  };
  each("connections", "Open connections.", MetricType::Gauge,
       [](const WorkerState& one) { return static_cast<double>(one.connections); });
  each("pending_handshakes", "Pending handshakes with clients without a validated address.", MetricType::Gauge,
       [](const WorkerState& one) { return static_cast<double>(one.unprovenHandshakes); });
  each("worker_cpu_seconds_total", "CPU time of the worker's thread.", MetricType::Counter,
       [](const WorkerState& one) { return seconds(one.cpuTime); });
  each("kernel_drops_total", "Received packets that the kernel dropped because the worker was too slow.",
       MetricType::Counter, [](const WorkerState& one) { return static_cast<double>(one.kernelDrops); });
}

void addShared(Families& to, const SharedState& shared) {
  to.counter("access_log_lines_lost_total", "Lines of the access log that could not be written.", shared.logLinesLost);
  to.gauge("certificate_expiry_timestamp_seconds", "When the certificate ends.",
           static_cast<double>(shared.certificateEnd.time_since_epoch().count()));
  to.gauge("clock_synchronised", "1: the kernel reports this clock as synchronised.",
           shared.clock && shared.clock->synchronised ? 1 : 0);
  to.gauge("clock_max_error_seconds", "The kernel's maximum error of this clock.",
           shared.clock ? seconds(shared.clock->maxError) : 0);
  to.gauge("clock_estimated_error_seconds", "The kernel's estimated error of this clock.",
           shared.clock ? seconds(shared.clock->estimatedError) : 0);
  add(to.begin("build_info", "Always 1.", MetricType::Gauge), 1, {{"version", TSQ_VERSION}});
}

}  // namespace

std::vector<MetricFamily> describeState(const std::vector<WorkerState>& workers, const SharedState& shared) {
  Counters all;
  for (const WorkerState& worker : workers) {
    all.add(worker.counters);
  }
  Families families(all);
  families.addTraffic();
  families.addRefusals();
  addWorkers(families, workers);
  addLimits(families, shared.limits);
  addShared(families, shared);
  return families.take();
}

}  // namespace tsq::programs
