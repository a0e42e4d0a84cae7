// SPDX-License-Identifier: MIT
#include "programs/client/json.h"

#include "programs/common/json.h"
#include "programs/common/text.h"

namespace tsq::programs {
namespace {

Json nanoseconds(WallTime time) {
  return time.time_since_epoch().count();
}

Json sourceName(std::optional<StampSource> source) {
  if (!source) {
    return nullptr;
  }
  return *source == StampSource::Kernel ? "kernel" : "user";
}

Json toJson(const Sample& sample) {
  return {{"t1", nanoseconds(sample.t1)},
          {"t2", nanoseconds(sample.t2)},
          {"t3", nanoseconds(sample.t3)},
          {"t4", nanoseconds(sample.t4)},
          {"offset_ns", sample.offset().count()},
          {"rtt_ns", sample.delay().count()},
          {"t1_source", sourceName(sample.t1Source)},
          {"t2_source", sourceName(sample.t2Source)},
          {"t4_source", sourceName(sample.t4Source)},
          {"t3_source", sample.trueSendTime ? "interleaved" : "foretold"},
          {"retransmitted", sample.maybeRetransmitted},
          {"precision_mode", sample.precision},
          {"invalid", sample.invalid ? Json(invalidReasonName(*sample.invalid)) : Json(nullptr)}};
}

Json transportName(const std::optional<client::Transport>& transport) {
  if (!transport) {
    return nullptr;
  }
  return *transport == client::Transport::Datagram ? "datagram" : "stream";
}

Json toJson(const Measurement& measurement) {
  const auto& estimate = measurement.view.estimate;
  const auto& connection = measurement.connection;
  Json samples = Json::array();
  for (const Sample& sample : measurement.samples) {
    samples.push_back(toJson(sample));
  }
  Json discarded = Json::object();
  for (const auto& [reason, count] : measurement.discarded) {
    discarded[std::string(errorName(reason))] = count;
  }
  return {{"server", measurement.server.spec.host},
          {"address", connection ? Json(connection->address.host()) : Json(nullptr)},
          {"port", measurement.server.spec.port},
          {"transport", transportName(measurement.transport)},
          {"alpn", connection ? Json(connection->alpn) : Json(nullptr)},
          {"verified", connection ? connection->verified : false},
          {"session", connection ? Json(sessionName(connection->handshake)) : Json(nullptr)},
          {"samples", std::move(samples)},
          {"discarded", std::move(discarded)},
          {"told", programs::toJson(measurement.report)},
          {"offset_ns", estimate ? Json(estimate->offset.count()) : Json(nullptr)},
          {"rtt_ns", estimate ? Json(estimate->delay.count()) : Json(nullptr)},
          {"jitter_ns", estimate ? Json(estimate->jitter.count()) : Json(nullptr)},
          {"error_ns", estimate ? Json(estimate->offsetDeviation.count()) : Json(nullptr)},
          {"status", serverStatusName(measurement.view.verdict.status)},
          {"reason", describe(measurement.view.verdict, measurement.error)},
          {"error", measurement.error ? Json(errorName(measurement.error->code)) : Json(nullptr)},
          {"error_text", measurement.error ? Json(describe(*measurement.error)) : Json(nullptr)}};
}

}  // namespace

std::string toJson(const Measurements& measurements, const std::optional<Selection::Answer>& answer) {
  Json document{{"servers", Json::array()}, {"combined", toJson(answer)}};
  for (const Measurement& measurement : measurements) {
    document["servers"].push_back(toJson(measurement));
  }
  return toText(document);
}

std::string toJson(const WatchedServer& server, WallTime now, const std::optional<Selection::Answer>& answer) {
  const auto& estimate = server.view.estimate;
  Json document{{"time", nanoseconds(now)},
                {"server", server.name},
                {"status", serverStatusName(server.view.verdict.status)},
                {"reason", describe(server.view.verdict, server.error)},
                {"reach", server.view.reach},
                {"offset_ns", estimate ? Json(estimate->offset.count()) : Json(nullptr)},
                {"error_ns", estimate ? Json(estimate->offsetDeviation.count()) : Json(nullptr)},
                {"rtt_ns", estimate ? Json(estimate->delay.count()) : Json(nullptr)},
                {"frequency_ppm", estimate ? Json(estimate->frequency * 1e6) : Json(nullptr)},
                {"combined", toJson(answer)}};
  return toText(document);
}

}  // namespace tsq::programs
