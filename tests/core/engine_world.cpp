// SPDX-License-Identifier: MIT
#include "engine_world.h"

#include <QFile>

namespace tsq::test {
namespace {

using namespace std::chrono_literals;

constexpr Duration kPatience = 60s;

sim::HostModel hostModel(const char* v4, const char* v6, const sim::ClockModel& clock, const sim::KernelModel& kernel) {
  return {.addresses = {v4, v6}, .clock = clock, .kernel = kernel};
}

}  // namespace

EngineWorld::EngineWorld(const WorldOptions& options)
    : simulation(options.seed, options.utcAtStart),
      client(simulation.addHost(hostModel("10.0.0.1", "2001:db8::1", options.clientClock, options.clientKernel))),
      server(simulation.addHost(hostModel("10.0.0.2", "2001:db8::2", options.serverClock, options.serverKernel))),
      identity(makeIdentity(options.certificateNames, options.certificateMade)),
      keepsTickets_(options.keepsTickets),
      signingKeys_(options.signingKeys) {
  simulation.join(client, server, options.path);
  simulation.names().add(kName, {"10.0.0.2", "2001:db8::2"});
  restartClient();
  if (options.withServer) {
    restartServer(options.limits);
  }
}

void EngineWorld::restartClient() {
  client.run([&] {
    if (fleet) {
      client.stopDriving(*fleet);
    }
    fleet = std::make_unique<client::Fleet>(client, client.clock(), seen, keepsTickets_ ? &tickets : nullptr);
    client.drive(*fleet);
  });
}

void EngineWorld::restartServer(const server::Limits& limits, const quic::SessionSecret& secret) {
  if (service) {
    server.stopDriving(*service);
    service.reset();
  }
  server.run([&] {
    service = std::make_unique<server::Server>(server, server.clock(), identity.credentials, limits,
                                               quic::SessionSecrets{{.secret = secret}}, signingKeys_);
    service->listen(*SocketAddress::parse("::", kPort)).value();
  });
  server.drive(*service);
}

EngineWorld::~EngineWorld() = default;

Identity EngineWorld::makeIdentity(const std::vector<std::string>& names, WallTime made) const {
  const quic::SelfSigned pair = quic::makeSelfSigned(names, made).value();
  static int count = 0;
  const QString path = folder.filePath(QStringLiteral("certificate-%1.pem").arg(++count));
  QFile file(path);
  if (!file.open(QFile::WriteOnly) || file.write(QByteArray::fromStdString(pair.certificatePem)) < 0) {
    qFatal("cannot write %s", qPrintable(path));
  }
  return {.credentials = quic::ServerCredentials::fromPem(pair.certificatePem, pair.keyPem).value(),
          .file = quic::CaFile{path.toStdString()}};
}

void EngineWorld::measure(client::Schedule schedule, client::TransportChoice transport,
                          std::optional<quic::Trust> trust, const std::string& host) {
  client::ServerConfig config = manner;
  config.spec = {.host = host, .port = kPort, .pin = std::nullopt};
  config.trust = trust.value_or(identity.file);
  config.transport = transport;
  client.run([&] {
    if (const auto added = fleet->add(client::ServerId{++lastId_}, config, schedule); !added) {
      qFatal("cannot add a server: %s", added.error().detail.c_str());
    }
  });
  ++begun_;
}

bool EngineWorld::finish() {
  return simulation.runUntil([this] { return seen.finished == begun_; }, kPatience);
}

bool EngineWorld::measureOnce(client::TransportChoice transport, std::optional<quic::Trust> trust,
                              const std::string& host) {
  measure({.burst = 1}, transport, std::move(trust), host);
  return finish();
}

}  // namespace tsq::test
