// SPDX-License-Identifier: MIT
#include "programs/server/log/access_text.h"

#include <fmt/format.h>

#include "programs/common/json.h"
#include "programs/server/log/client_name.h"

namespace tsq::programs {
namespace {

double milliseconds(Duration duration) {
  return std::chrono::duration<double, std::milli>(duration).count();
}

// A date and the time of day to the millisecond, with this between them.
std::string formatTime(WallTime time, char between) {
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::milliseconds>(time - day));
  return fmt::format("{:04}-{:02}-{:02}{}{:02}:{:02}:{:02}.{:03}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), between,
                     clock.hours().count(), clock.minutes().count(), clock.seconds().count(),
                     clock.subseconds().count());
}

const char* protocolOf(const server::Access& access) {
  return access.onStreams ? "stream" : "datagram";
}

std::string asText(const server::Access& access, const std::string& client, WallTime now) {
  std::string text =
      fmt::format("[TSQ-LOG] {} UTC client={} protocol={} ", formatTime(now, ' '), client, protocolOf(access));
  const double duration = milliseconds(access.duration);
  if (access.failure.empty()) {
    text += fmt::format("status=SUCCESS queries={} duration={:.3f}ms processing_time={:.3f}ms", access.requests,
                        duration, milliseconds(access.processing));
  } else {
    text += fmt::format(R"(status=FAILED error="{}" queries={} duration={:.3f}ms processing_time=N/A)", access.failure,
                        access.requests, duration);
  }
  return text;
}

std::string asJson(const server::Access& access, const std::string& client, WallTime now) {
  Json line{{"time", formatTime(now, 'T') + "Z"}, {"client", client},
            {"protocol", protocolOf(access)},     {"status", access.failure.empty() ? "success" : "failed"},
            {"queries", access.requests},         {"duration_ms", milliseconds(access.duration)}};
  if (access.failure.empty()) {
    line["processing_ms"] = milliseconds(access.processing);
  } else {
    line["error"] = access.failure;
  }
  return toText(line);
}

std::string asFields(const server::Access& access, const std::string& client, WallTime now) {
  std::string fields = fmt::format(
      "MESSAGE={}\nPRIORITY=6\nSYSLOG_IDENTIFIER=tsq-server\nTSQ_CLIENT={}\nTSQ_PROTOCOL={}\nTSQ_STATUS={}\n"
      "TSQ_QUERIES={}\nTSQ_DURATION_MS={:.3f}",
      asText(access, client, now), client, protocolOf(access), access.failure.empty() ? "SUCCESS" : "FAILED",
      access.requests, milliseconds(access.duration));
  fields += access.failure.empty() ? fmt::format("\nTSQ_PROCESSING_MS={:.3f}", milliseconds(access.processing))
                                   : fmt::format("\nTSQ_ERROR={}", access.failure);
  return fields;
}

}  // namespace

std::string formatAccess(const server::Access& access, WallTime now, const LogOptions& options) {
  const std::string client = nameClient(access.client, options.privacy);
  if (options.isJournal()) {
    return asFields(access, client, now);
  }
  return options.isJson ? asJson(access, client, now) : asText(access, client, now);
}

}  // namespace tsq::programs
