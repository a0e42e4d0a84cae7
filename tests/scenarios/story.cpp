// SPDX-License-Identifier: MIT
#include "story.h"

#include <QFile>
#include <QTest>
#include <algorithm>
#include <cmath>

namespace tsq::test {
namespace {

using namespace std::chrono_literals;

constexpr std::uint16_t kPort = 443;
constexpr std::uint64_t kSeeds = 20;

std::string addressOf(std::size_t server) {
  return "10.0.1." + std::to_string(server + 1);
}

constexpr std::size_t kMaxServers = 8;

}  // namespace

Duration Record::rms() const {
  double sum = 0;
  for (const Duration error : errors) {
    sum += std::pow(static_cast<double>(error.count()), 2);
  }
  return Duration(std::llround(std::sqrt(sum / static_cast<double>(errors.size()))));
}

Duration Record::largest() const {
  return *std::max_element(errors.begin(), errors.end());
}

Duration Record::quantile(double part) const {
  std::vector<Duration> sorted = errors;
  std::sort(sorted.begin(), sorted.end());
  return sorted[static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1))];
}

Story::Story(std::uint64_t seed, const sim::ClockModel& clock)
    : simulation(seed), computer(simulation.addHost({.addresses = {"10.0.0.1"}, .clock = clock, .kernel = {}})) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < kMaxServers; ++i) {
    names.push_back(addressOf(i));
  }
  const quic::SelfSigned pair = quic::makeSelfSigned(names, sim::Simulation::kDefaultStart).value();
  credentials_ = quic::ServerCredentials::fromPem(pair.certificatePem, pair.keyPem).value();
  caFile_ = folder_.filePath(QStringLiteral("ca.pem")).toStdString();
  QFile file(QString::fromStdString(caFile_));
  if (!file.open(QFile::WriteOnly) || file.write(QByteArray::fromStdString(pair.certificatePem)) < 0) {
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
  servers_.push_back({.host = &host, .service = nullptr});
  restart(servers_.size() - 1);
}

void Story::restart(std::size_t server) {
  Running& running = servers_[server];
  running.service = std::make_unique<server::Server>(*running.host, running.host->clock(), credentials_);
  running.service->listen(running.host->address(kPort)).value();
  running.host->drive(*running.service);
}

void Story::watch(Duration pollInterval) {
  computer.run([&] {
    for (std::uint32_t i = 0; i < servers_.size(); ++i) {
      ensemble_->add(client::ServerId{i});
      const client::ServerConfig config{.spec = {.host = addressOf(i), .port = kPort, .pin = std::nullopt},
                                        .trust = quic::CaFile{caFile_}};
      const client::Schedule schedule{.burst = 4, .timeout = 2s, .pollInterval = pollInterval};
      if (!fleet_->add(client::ServerId{i}, config, schedule)) {
        qFatal("cannot watch a server");
      }
    }
  });
}

Record Story::observe(Duration time) {
  Record record;
  for (Duration passed = 0s; passed < time; passed += 1s) {
    letPass(1s);
    const auto answer = view().answer;
    if (!answer) {
      ++record.silent;
      continue;
    }
    ++record.instants;
    // The clock's error counts how far it is ahead, the answer how far it is behind.
    const Duration error = std::chrono::abs(answer->offset + computer.clock().error());
    record.errors.push_back(error);
    record.deviations.push_back(answer->deviation);
    record.withinTwoDeviations += error <= 2 * answer->deviation ? 1 : 0;
    record.withinBound += error <= answer->bound ? 1 : 0;
  }
  return record;
}

ServerStatus Story::statusOf(std::size_t server) {
  return view().servers.at(client::ServerId{static_cast<std::uint32_t>(server)}).verdict.status;
}

void Story::kill(std::size_t server) {
  host(server).stopDriving(*servers_[server].service);
  servers_[server].service.reset();
}

void Story::onConnected(client::ServerId server, const client::ConnectionInfo& connection) {
  ensemble_->noteConnected(server, connection);
}

void Story::onSample(client::ServerId server, const Sample& sample, client::Transport /*transport*/) {
  ensemble_->noteSample(server, sample);
}

void Story::onFailure(client::ServerId server, const Error& /*error*/) {
  ensemble_->noteFailure(server);
}

void forEachSeed(const std::function<void(std::uint64_t seed)>& tell) {
  for (std::uint64_t seed = 1; seed <= kSeeds && !QTest::currentTestFailed(); ++seed) {
    tell(seed);
  }
}

}  // namespace tsq::test
