// SPDX-License-Identifier: MIT
#include "story.h"

#include <QFile>
#include <QTest>

namespace tsq::test {
namespace {

using namespace std::chrono_literals;

constexpr std::uint16_t kPort = 443;

std::string addressOf(std::size_t server) {
  return "10.0.1." + std::to_string(server + 1);
}

constexpr std::size_t kMaxServers = 9;
// An additional name of all servers.
const char* const kServerName = "time.example.org";

// A different key for each server, because one key is one vote; valid for all names. Made once, because that takes
// longer than a scenario.
const std::vector<quic::SelfSigned>& serverKeys() {
  static const std::vector<quic::SelfSigned> keys = [] {
    std::vector<std::string> names{kServerName};
    for (std::size_t i = 0; i < kMaxServers; ++i) {
      names.push_back(addressOf(i));
    }
    std::vector<quic::SelfSigned> made;
    for (std::size_t i = 0; i < kMaxServers; ++i) {
      made.push_back(quic::makeSelfSigned(names, sim::Simulation::kDefaultStart).value());
    }
    return made;
  }();
  return keys;
}

}  // namespace

Story::Story(std::uint64_t seed, const sim::ClockModel& clock, WallTime utcAtStart)
    : simulation(seed, utcAtStart),
      computer(simulation.addHost({.addresses = {"10.0.0.1"}, .clock = clock, .kernel = {}})),
      kernel_(simulation.queue(), computer.clock()) {
  std::string authorities;
  for (const quic::SelfSigned& pair : serverKeys()) {
    authorities += pair.certificatePem;
  }
  caFile_ = folder_.filePath(QStringLiteral("ca.pem")).toStdString();
  QFile file(QString::fromStdString(caFile_));
  if (!file.open(QFile::WriteOnly) || file.write(QByteArray::fromStdString(authorities)) < 0) {
    qFatal("cannot write %s", caFile_.c_str());
  }
  ensemble_ = std::make_unique<client::Ensemble>(computer.clock());
  client::Observer& observer = *this;
  fleet_ = std::make_unique<client::Fleet>(computer, computer.clock(), observer);
  computer.drive(*fleet_);
}

Story::~Story() = default;

void Story::addServer(const StoryServer& server) {
  sim::Host& host =
      simulation.addHost({.addresses = {addressOf(servers_.size())}, .clock = server.clock, .kernel = {}});
  simulation.join(computer, host, server.path);
  const quic::SelfSigned& pair = serverKeys().at(servers_.size());
  servers_.push_back({.description = server,
                      .host = &host,
                      .credentials = quic::ServerCredentials::fromPem(pair.certificatePem, pair.keyPem).value(),
                      .service = nullptr});
  restart(servers_.size() - 1);
}

void Story::addServers(std::size_t count, const sim::PathModel& path) {
  for (std::size_t i = 0; i < count; ++i) {
    addServer({.clock = {}, .path = path});
  }
}

void Story::changePath(std::size_t server, const std::function<void(sim::PathModel& path)>& change) {
  change(there(server));
  change(back(server));
}

void Story::changeNetwork() {
  computer.run([&] {
    keeper_ ? keeper_->noteNetworkChange() : ensemble_->noteNetworkChange();
    fleet_->networkChanged();
  });
}

void Story::restart(std::size_t server) {
  Running& running = servers_[server];
  running.service = std::make_unique<server::Server>(*running.host, running.host->clock(), running.credentials);
  running.service->listen(running.host->address(kPort)).value();
  running.host->drive(*running.service);
}

void Story::watch(const PollRange& poll) {
  computer.run([&] {
    for (std::uint32_t i = 0; i < servers_.size(); ++i) {
      watchOne(i, addressOf(i), servers_[i].description, poll);
    }
    if (steering_) {
      startKeeper();
    }
  });
}

void Story::watchName(const std::string& name, Duration interval) {
  computer.run([&] { watchOne(0, name, {}, {.shortest = interval, .longest = interval}); });
}

client::ServerConfig Story::configOf(const std::string& host, const StoryServer& server) const {
  return {.spec = {.host = host, .port = kPort, .pin = std::nullopt},
          .trust = server.verified ? quic::Trust(quic::CaFile{caFile_}) : quic::Insecure{},
          .transport = server.transport};
}

client::Burst Story::burst(int exchanges) {
  std::vector<client::ServerConfig> configs;
  for (std::size_t i = 0; i < servers_.size(); ++i) {
    configs.push_back(configOf(addressOf(i), servers_[i].description));
  }
  bool isOver = false;
  client::BurstCollector collector(configs, computer.clock(),
                                   [&](const auto&, std::size_t unfinished) { isOver = unfinished == 0; });
  client::Fleet fleet(computer, computer.clock(), collector);
  computer.drive(fleet);
  computer.run([&] {
    for (std::size_t i = 0; i < configs.size(); ++i) {
      if (!fleet.add(collector.idOf(i), configs[i], {.burst = exchanges})) {
        qFatal("cannot measure a server");
      }
    }
  });
  if (!simulation.runUntil([&] { return isOver; }, 1min)) {
    qFatal("a burst has no end");
  }
  computer.stopDriving(fleet);
  return collector.takeBurst();
}

void Story::watchOne(std::uint32_t id, const std::string& host, const StoryServer& server, const PollRange& poll) {
  ensemble_->add(client::ServerId{id}, poll);
  watched_ = std::max(watched_, id + 1);
  const client::Schedule schedule{.burst = 4, .timeout = 2s, .pollInterval = poll.first.value_or(poll.shortest)};
  if (!fleet_->add(client::ServerId{id}, configOf(host, server), schedule)) {
    qFatal("cannot watch a server");
  }
}

void Story::steer(const discipline::DisciplineLimits& limits, const std::optional<discipline::Drift>& drift) {
  if (fleet_) {
    computer.stopDriving(*fleet_);
  }
  steering_ = {.limits = limits, .drift = drift};
  ensemble_ = std::make_unique<client::Ensemble>(computer.clock());
  client::Observer& observer = *this;
  fleet_ = std::make_unique<client::Fleet>(computer, computer.clock(), observer, &tickets_);
  computer.drive(*fleet_);
}

void Story::startKeeper() {
  keeper_ = std::make_unique<discipline::ClockKeeper>(steering_->limits, steering_->drift, computer.clock(), kernel_,
                                                      *ensemble_);
  if (!keeper_->begin()) {
    qFatal("the simulated clock cannot be set");
  }
  computer.drive(*keeper_);
}

void Story::stopSteering(bool killed) {
  if (!killed && !keeper_->end()) {
    qFatal("the simulated clock cannot be set");
  }
  computer.stopDriving(*keeper_);
  computer.stopDriving(*fleet_);
  keeper_.reset();
  fleet_.reset();
}

void Story::afterSample() {
  if (keeper_) {
    keeper_->noteSample();
    takeEvents();
  }
}

// As the daemon does: after a disturbance all servers are measured at once.
void Story::takeEvents() {
  for (discipline::KeeperEvent& event : keeper_->takeEvents()) {
    for (std::uint32_t i = 0; event.kind == discipline::KeeperEvent::Kind::Disturbed && i < watched_; ++i) {
      fleet_->checkNow(client::ServerId{i});
    }
    events_.push_back(std::move(event));
  }
}

Record Story::observe(Duration time, Duration every) {
  Record record;
  for (Duration passed = 0s; passed < time; passed += every) {
    letPass(every);
    const auto answer = view().answer;
    if (!answer) {
      ++record.silent;
      continue;
    }
    // The clock's error is positive if it is ahead, the offset if it is behind.
    const Duration error = std::chrono::abs(answer->offset + computer.clock().error());
    record.errors.push_back(error);
    record.claimed.push_back(answer->deviation);
    record.covered += error <= 2 * answer->deviation ? 1 : 0;
    record.bounded += error <= answer->bound ? 1 : 0;
  }
  return record;
}

Record Story::observeClock(Duration time, Duration every) {
  Record record;
  for (Duration passed = 0s; passed < time; passed += every) {
    letPass(every);
    takeEvents();
    const discipline::Tracking tracking = keeper_->tracking();
    const clock::KernelState kernel = kernel_.state().value();
    if (!kernel.synchronised) {
      ++record.silent;
      continue;
    }
    const Duration error = clockError();
    record.errors.push_back(magnitude(error));
    record.claimed.push_back(tracking.deviation);
    record.covered += magnitude(error + tracking.offset) <= 2 * tracking.deviation ? 1 : 0;
    record.bounded += magnitude(error) <= std::min(tracking.maxError, kernel.maxError) ? 1 : 0;
  }
  return record;
}

ServerStatus Story::statusOf(std::size_t server) {
  return view().servers.at(client::ServerId{static_cast<std::uint32_t>(server)}).verdict.status;
}

std::uint8_t Story::reachOf(std::size_t server) {
  return view().servers.at(client::ServerId{static_cast<std::uint32_t>(server)}).reach;
}

void Story::kill(std::size_t server) {
  host(server).stopDriving(*servers_[server].service);
  servers_[server].service.reset();
}

void Story::onConnected(client::ServerId server, const client::ConnectionInfo& connection) {
  ensemble_->noteConnected(server, connection);
}

void Story::onSample(client::ServerId server, const Sample& sample, client::Transport /*transport*/) {
  ++samples_;
  ensemble_->noteSample(server, sample);
  afterSample();
  fleet_->setPollInterval(server, ensemble_->pollInterval(server));
}

void Story::onAmended(client::ServerId server, const Sample& sample) {
  if (keeper_) {
    ensemble_->noteAmended(server, sample);
    afterSample();
  }
}

void Story::onFailure(client::ServerId server, const Error& /*error*/) {
  ensemble_->noteFailure(server);
  afterSample();
}

void forEachSeed(const std::function<void(std::uint64_t seed)>& tell, std::uint64_t seeds) {
  for (std::uint64_t seed = 1; seed <= seeds && !QTest::currentTestFailed(); ++seed) {
    tell(seed);
  }
}

Record recordEachSeed(const std::function<Record(std::uint64_t seed)>& tell, std::uint64_t seeds) {
  Record all;
  forEachSeed([&](std::uint64_t seed) { all += tell(seed); }, seeds);
  return all;
}

}  // namespace tsq::test
