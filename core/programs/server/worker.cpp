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

Result<std::unique_ptr<Socket>> WorkerNetwork::bind(const SocketAddress& local, PacketHandler& handler) {
  if (auto inherited = inherited_.take(local)) {
    return loop_.adopt(*std::move(inherited), place_.count, handler);
  }
  if (place_.count == 1) {
    return loop_.bind(local, handler);
  }
  SocketAddress shared = local;
  if (place_.number == 0) {
    // Without sharing first: a second program on this port has to be noticed. Also chooses a port, if none is given.
    const auto alone = loop_.bind(local, handler);
    if (!alone) {
      return tl::unexpected(alone.error());
    }
    shared = (*alone)->localAddress();
  }
  return loop_.bindShared(shared, place_.count, handler);
}

Worker::Worker(const server::WorkerPlace& place, const Clock& clock, const WorkerSettings& settings,
               InheritedSockets inherited, WorkerStates& states)
    : number_(place.steering.number),
      clock_(clock),
      states_(states),
      loop_(clock),
      network_(loop_, place.steering, std::move(inherited)),
      server_(network_, clock, settings.credentials, settings.limits, settings.secrets, settings.signingKeys) {
  server_.setPlace(place);
}

void Worker::drain() {
  isDraining_ = true;
  server_.drain();
}

MonoTime Worker::nextDeadline() const {
  return std::min(server_.nextDeadline(), nextPublication_);
}

void Worker::onDeadline() {
  server_.onDeadline();
  if (nextPublication_ <= clock_.monotonic()) {
    publish();
    heap_.look(server_.connectionCount());
    nextPublication_ = clock_.monotonic() + kPublicationInterval;
  }
  if (isDraining_ && server_.isDrained()) {
    loop_.stop();
  }
}

void Worker::publish() {
  states_.set(number_, {.counters = server_.counters(),
                        .connections = server_.connectionCount(),
                        .unprovenHandshakes = server_.unprovenHandshakes(),
                        .kernelDrops = loop_.kernelDrops(),
                        .cpuTime = cpuTimeOfThread()});
}

}  // namespace tsq::programs
