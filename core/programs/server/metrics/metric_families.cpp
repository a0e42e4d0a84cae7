// SPDX-License-Identifier: MIT
// The names of the metrics, and where their values come from.
#include "programs/common/metric_families.h"

#include <fmt/format.h>

#include "programs/server/metrics/metrics.h"

namespace tsq::programs {
namespace {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;
using server::Counters;

double seconds(Duration duration) {
  return std::chrono::duration<double>(duration).count();
}

void addHistogram(Families& to, const char* name, const char* help, const server::Histogram& values) {
  ClientMetric metric;
  for (std::size_t i = 0; i < values.counts.size(); ++i) {
    metric.histogram.sample_count += values.counts[i];
    const bool hasLimit = i < server::Histogram::kLimits.size();
    metric.histogram.bucket.push_back(
        {.cumulative_count = metric.histogram.sample_count,
         .upper_bound = hasLimit ? seconds(server::Histogram::kLimits[i]) : std::numeric_limits<double>::infinity()});
  }
  metric.histogram.sample_sum = seconds(values.sum);
  to.begin(name, help, MetricType::Histogram).metric.push_back(std::move(metric));
}

void addTraffic(Families& to, const Counters& all) {
  to.counter("packets_total", "Received UDP datagrams.", all.packets);
  to.counter("connections_accepted_total", "Connections opened, by the client's first packet.",
             all.connectionsAccepted);
  to.cases("handshakes_total", "Handshakes by kind; failed ones are those of clients that gave up, too.", "kind",
           {{"full", all.handshakes - all.resumptions},
            {"resumed", all.resumptions - all.earlyHandshakes},
            {"0-rtt", all.earlyHandshakes},
            {"failed", all.handshakeFailures}});
  to.cases("answers_total", "Answers by transport.", "transport",
           {{"datagram", all.datagramAnswers}, {"stream", all.streamAnswers}});
  to.counter("signed_answers_total", "Answers with a signature.", all.signedAnswers);
  to.counter("interleaved_answers_total", "Answers with the transmit timestamp of an earlier one.",
             all.interleavedAnswers);
  to.counter("kernel_receive_timestamps_total", "Answers whose receive time is a kernel timestamp.",
             all.kernelReceiveStamps);
  to.counter("retries_total", "Clients asked to validate their address (Retry).", all.retries);
  addHistogram(to, "processing_seconds", "From the receive to the transmit timestamp of an answer.", all.processing);
  addHistogram(to, "transmit_correction_seconds", "Added to the transmit timestamp for the delay until it is sent.",
               all.correction);
}

void addRefusals(Families& to, const Counters& all) {
  to.cases("refusals_total", "Packets, connections and requests that were not served, by reason.", "reason",
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
  const auto put = [&](const char* name, double value) { Families::add(family, value, {{"limit", name}}); };
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
      Families::add(family, value(workers[i]), {{"worker", fmt::to_string(i)}});
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

void addClock(Families& to, const clock::KernelState& kernel) {
  to.gauge("clock_synchronised", "1: the kernel reports this clock as synchronised.", kernel.synchronised ? 1 : 0);
  to.gauge("clock_max_error_seconds", "The kernel's maximum error of this clock.", seconds(kernel.maxError));
  to.gauge("clock_estimated_error_seconds", "The kernel's estimated error of this clock.",
           seconds(kernel.estimatedError));
}

void addShared(Families& to, const SharedState& shared) {
  to.counter("access_log_lines_lost_total", "Lines of the access log that could not be written.", shared.logLinesLost);
  to.gauge("certificate_expiry_timestamp_seconds", "When the certificate ends.",
           static_cast<double>(shared.certificateEnd.time_since_epoch().count()));
  if (shared.clock) {
    addClock(to, *shared.clock);
  }
  to.version();
}

}  // namespace

std::vector<MetricFamily> describeState(const std::vector<WorkerState>& workers, const SharedState& shared) {
  Counters all;
  for (const WorkerState& worker : workers) {
    all.add(worker.counters);
  }
  Families families("tsq_server_");
  addTraffic(families, all);
  addRefusals(families, all);
  addWorkers(families, workers);
  addLimits(families, shared.limits);
  addShared(families, shared);
  return families.take();
}

}  // namespace tsq::programs
