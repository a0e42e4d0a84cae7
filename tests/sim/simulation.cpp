// SPDX-License-Identifier: MIT
#include "sim/simulation.h"

namespace tsq::sim {

Simulation::Simulation(std::uint64_t seed, WallTime utcAtStart) : utcAtStart_(utcAtStart), random_(seed) {}

Host& Simulation::addHost(const HostModel& model) {
  return *hosts_.emplace_back(std::make_unique<Host>(*this, model, random_.fork()));
}

void Simulation::join(const Host& a, const Host& b, const PathModel& model) {
  path(a, b) = model;
  path(b, a) = model;
}

void Simulation::at(Duration sinceStart, std::function<void()> event) {
  queue_.at(TrueTime(sinceStart), [this, event = std::move(event)] {
    event();
    serveAll();
  });
}

void Simulation::runFor(Duration duration) {
  runUntil([] { return false; }, duration);
}

bool Simulation::runUntil(const std::function<bool()>& condition, Duration atMost) {
  const TrueTime end = now() + atMost;
  serveAll();
  while (!condition()) {
    const auto next = queue_.nextTime();
    if (!next || *next > end) {
      queue_.advanceTo(end);
      return false;
    }
    queue_.runNext();
  }
  return true;
}

void Simulation::transmit(Host& from, const Packet& packet) {
  if (tap_) {
    tap_(from, packet);
  }
  Host* to = packet.destination.isLoopback() ? &from : findHost(packet.destination);
  if (to == nullptr) {
    return;
  }
  const SocketAddress source = from.nat() != nullptr ? from.nat()->outward(packet.source) : packet.source;
  for (Path::Copy& copy : pathBetween(from, *to).carry(now(), packet.payload, headerSizeOf(packet))) {
    queue_.at(copy.arrival, [to, arrived = Packet{.payload = std::move(copy.payload),
                                                  .source = source,
                                                  .destination = packet.destination}] { to->arrive(arrived); });
  }
}

void Simulation::refuse(Host& at, const Packet& packet) {
  Host* sender = packet.source.isLoopback() ? &at : findHost(packet.source);
  if (sender == nullptr) {
    return;
  }
  // An ICMP message quotes only the beginning of the packet, so the packet's size does not matter.
  for (const Path::Copy& copy : pathBetween(at, *sender).carry(now(), {}, headerSizeOf(packet))) {
    queue_.at(copy.arrival, [sender, packet] { sender->returnUnreachable(packet); });
  }
}

// Created on first use, with a seed by the order of use: events on one path do not change those on others.
Path& Simulation::pathBetween(const Host& from, const Host& to) {
  const auto key = std::make_pair(&from, &to);
  const auto known = paths_.find(key);
  return known != paths_.end() ? known->second : paths_.emplace(key, Path(random_.fork())).first->second;
}

Host* Simulation::findHost(const SocketAddress& address) const {
  for (const auto& host : hosts_) {
    if (host->hasAddress(address)) {
      return host.get();
    }
  }
  return nullptr;
}

void Simulation::serveAll() {
  for (const auto& host : hosts_) {
    host->serveActors();
  }
}

}  // namespace tsq::sim
