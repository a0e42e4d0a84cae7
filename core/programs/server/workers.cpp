// SPDX-License-Identifier: MIT
#include "programs/server/workers.h"

#include "base/last_resort.h"
#include "crypto/random.h"
#include "programs/common/output.h"

namespace tsq::programs {

Workers::Workers(std::size_t count, const Clock& clock, WorkerSettings settings,
                 std::vector<InheritedSockets> inherited)
    : states_(std::make_shared<WorkerStates>(count)) {
  const server::Limits whole = settings.limits;
  inherited.resize(count);
  server::WorkerPlace place{.steering = {.number = 0, .count = static_cast<std::uint8_t>(count)}};
  fillRandom(place.resetSecret);
  for (InheritedSockets& sockets : inherited) {
    settings.limits = whole.shareOf(place.steering);
    workers_.push_back(std::make_unique<Worker>(place, clock, settings, std::move(sockets), *states_));
    ++place.steering.number;
  }
}

Workers::~Workers() {
  stop();
  join();
}

Result<void> Workers::start(const std::vector<SocketAddress>& addresses) {
  for (std::size_t i = 1; i < workers_.size(); ++i) {
    for (const SocketAddress& address : addresses) {
      if (const auto bound = workers_[i]->server().listen(address); !bound) {
        return tl::unexpected(bound.error());
      }
    }
  }
  for (std::size_t i = 1; i < workers_.size(); ++i) {
    threads_.emplace_back([this, i] { run(*workers_[i]); });
  }
  return {};
}

// A worker that fails ends the program: its share of the packets would not be answered.
void Workers::run(Worker& worker) {
  std::string failure;
  const auto ran = runGuarded([&] {
    const auto result = worker.loop().run(worker);
    failure = result ? "" : result.error().detail;
    worker.server().shutdown();
    worker.publish();
    return 0;
  });
  if (!ran || !failure.empty()) {
    print(stderr, "Error: a worker has failed: {}\n", ran ? failure : ran.error().detail);
    hasFailed_ = true;
    first().loop().stop();
  }
}

void Workers::change(std::size_t number, const std::function<void(server::Server&)>& change) {
  Worker& worker = *workers_[number];
  if (number == 0) {
    change(worker.server());
  } else {
    worker.loop().post([&worker, change] { change(worker.server()); });
  }
}

void Workers::forEach(const std::function<void(server::Server&)>& change) {
  for (std::size_t i = 0; i < workers_.size(); ++i) {
    this->change(i, change);
  }
}

void Workers::setLimits(const server::Limits& limits) {
  quic::Steering worker{.number = 0, .count = static_cast<std::uint8_t>(workers_.size())};
  for (; worker.number < worker.count; ++worker.number) {
    change(worker.number, [share = limits.shareOf(worker)](server::Server& server) { server.setLimits(share); });
  }
}

void Workers::drain() {
  for (const auto& worker : workers_) {
    worker->loop().post([&worker = *worker] { worker.drain(); });
  }
}

void Workers::stop() {
  for (const auto& worker : workers_) {
    worker->loop().stop();
  }
}

void Workers::join() {
  for (std::thread& thread : threads_) {
    thread.join();
  }
  threads_.clear();
}

server::Counters Workers::counters() {
  first().publish();
  server::Counters all;
  for (const WorkerState& state : states_->get()) {
    all.add(state.counters);
  }
  return all;
}

}  // namespace tsq::programs
