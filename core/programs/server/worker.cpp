// SPDX-License-Identifier: MIT
#include "programs/server/worker.h"

#include <algorithm>
#include <ctime>

namespace tsq::programs {
namespace {

// Prometheus usually scrapes every 15 s or more.
constexpr Duration kPublicationInterval = std::chrono::seconds(1);

Duration cpuTimeOfThread() {
  timespec time{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return std::chrono::seconds(time.tv_sec) + Duration(time.tv_nsec);
}

}  // namespace

Worker::Worker(std::size_t number, const Clock& clock, const WorkerSettings& settings)
    : number_(number),
      clock_(clock),
      loop_(clock),
      server_(loop_, clock, settings.credentials, settings.limits, settings.secret, settings.signingKeys) {}

void Worker::publishTo(Metrics* metrics) {
  metrics_ = metrics;
  nextPublication_ = metrics == nullptr ? kNever : MonoTime::min();
}

MonoTime Worker::nextDeadline() const {
  return std::min(server_.nextDeadline(), nextPublication_);
}

void Worker::onDeadline() {
  server_.onDeadline();
  if (nextPublication_ <= clock_.monotonic()) {
    publish();
  }
}

void Worker::publish() {
  metrics_->publish(number_, {.counters = server_.counters(),
                              .connections = server_.connectionCount(),
                              .unprovenHandshakes = server_.unprovenHandshakes(),
                              .kernelDrops = loop_.kernelDrops(),
                              .cpuTime = cpuTimeOfThread()});
  nextPublication_ = clock_.monotonic() + kPublicationInterval;
}

}  // namespace tsq::programs
