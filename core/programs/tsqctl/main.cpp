// SPDX-License-Identifier: MIT
// tsqctl: ask tsqd, and command it.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <thread>

#include "clock/system_clock.h"
#include "control/control_client.h"
#include "programs/common/output.h"
#include "programs/tsqctl/options.h"
#include "programs/tsqctl/report.h"

namespace tsq::programs {
namespace {

using control::Outcome;
using control::Reply;

constexpr int kExitFailure = 1;
constexpr int kExitNotYet = 3;
constexpr int kExitForbidden = 7;

std::string describeFailure(const Error& error) {
  switch (error.code) {
    case ErrorCode::PortUnreachable:
      return fmt::format(
          "tsqd does not run ({}); start it with 'systemctl start tsqd', or name its socket with "
          "--control",
          error.detail);
    case ErrorCode::ResponseTimeout:
      return fmt::format("tsqd does not answer ({})", error.detail);
    default:
      return fmt::format("tsqd cannot be asked: {}", error.detail);
  }
}

int failControl(const std::string& clause, int status = kExitFailure) {
  print(stderr, "Error: {}.\n", clause);
  return status;
}

// The document, or nothing if the reply is none; untrusted, because any process may listen at a path.
std::optional<Json> documentOf(const Reply& reply) {
  Json document = Json::parse(reply.text, nullptr, false);
  return reply.outcome == Outcome::Done && document.is_object() ? std::optional(std::move(document)) : std::nullopt;
}

int report(const ControlOptions& options, const Reply& reply) {
  if (reply.outcome != Outcome::Done) {
    return failControl(reply.text, reply.outcome == Outcome::Forbidden ? kExitForbidden : kExitFailure);
  }
  const auto document = documentOf(reply);
  if (!document) {
    return failControl("this is no reply of tsqd");
  }
  printText(stdout, options.json ? toText(*document) + "\n" : describeReply(options.request.command, *document));
  return 0;
}

int askOnce(const ControlOptions& options) {
  const auto reply = control::ask(options.path, options.request);
  return reply ? report(options, *reply) : failControl(describeFailure(reply.error()));
}

// False also if the number is missing.
bool isWithin(const Json& document, const char* key, double limit) {
  const auto found = document.find(key);
  return found != document.end() && found->is_number() && std::abs(found->get<double>()) <= limit;
}

bool isContent(const Json& document, const WaitLimits& limits) {
  const auto synchronised = document.find("synchronised");
  return synchronised != document.end() && *synchronised == true &&
         isWithin(document, "offset_ns", static_cast<double>(limits.maxOffset.count())) &&
         isWithin(document, "uncertainty_ns", static_cast<double>(limits.maxError.count())) &&
         isWithin(document, "skew_ppm", limits.maxSkew);
}

int failWait(const ControlOptions& options, const Result<Reply>& last) {
  if (!last) {
    return failControl(describeFailure(last.error()));
  }
  return documentOf(*last)
             ? failControl("the clock is not right within the limits yet; 'tsqctl sources' shows why", kExitNotYet)
             : report(options, *last);
}

// A tsqd that does not run at the beginning ends it; later it may be restarted meanwhile. The last look is at the end.
int waitUntilSynchronised(const ControlOptions& options, const WaitLimits& limits) {
  const clock::SystemClock clock;
  const MonoTime end = clock.monotonic() + limits.timeout;
  bool wasReached = false;
  while (true) {
    const auto reply = control::ask(options.path, options.request);
    const Duration left = end - clock.monotonic();
    const auto document = reply ? documentOf(*reply) : std::nullopt;
    if (document && isContent(*document, limits)) {
      return report(options, *reply);
    }
    if ((!reply && !wasReached) || left <= Duration::zero()) {
      return failWait(options, reply);
    }
    wasReached = true;
    std::this_thread::sleep_for(std::min(limits.interval, left));
  }
}

int run(int argc, char** argv) {
  const auto parsed = readControlOptions(argc, argv);
  if (const int* status = std::get_if<int>(&parsed)) {
    return *status;
  }
  const auto& options = std::get<ControlOptions>(parsed);
  return options.wait ? waitUntilSynchronised(options, *options.wait) : askOnce(options);
}

}  // namespace
}  // namespace tsq::programs

int main(int argc, char** argv) {
  using namespace tsq::programs;
  return runProgram(kExitFailure, run, argc, argv);
}
