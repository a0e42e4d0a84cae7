// SPDX-License-Identifier: MIT
/// Hosts on a virtual network in virtual time. Hours pass in milliseconds, and the same seed always gives the same
/// course of events.
///
/// The engine takes its random values (nonces, keys, connection ids) from the system, so the bytes of packets differ
/// from run to run, but not their number and times.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <utility>
#include <vector>

#include "sim/event_queue.h"
#include "sim/host.h"
#include "sim/names.h"
#include "sim/path.h"
#include "sim/random.h"

namespace tsq::sim {

class Simulation {
 public:
  /// A day in the NTP era of this project's first release.
  static constexpr WallTime kDefaultStart = std::chrono::sys_days(std::chrono::November / 22 / 2026);

  /// `utcAtStart` is the true time at the beginning.
  explicit Simulation(std::uint64_t seed = 1, WallTime utcAtStart = kDefaultStart);

  /// Valid as long as the simulation.
  Host& addHost(const HostModel& model);
  /// The path from one host to another; the way back is a separate one. Initially without delay and loss.
  PathModel& path(const Host& from, const Host& to) { return pathBetween(from, to).model(); }
  const Path& traffic(const Host& from, const Host& to) { return pathBetween(from, to); }
  /// The same model for both directions.
  void join(const Host& a, const Host& b, const PathModel& model);
  Names& names() { return names_; }

  EventQueue& queue() { return queue_; }
  TrueTime now() const { return queue_.now(); }
  WallTime utcAtStart() const { return utcAtStart_; }
  WallTime utc() const { return utcAtStart_ + now().time_since_epoch(); }
  /// Runs code at a time of the simulation; then all hosts serve their deadlines.
  void at(Duration sinceStart, std::function<void()> event);

  /// Advances the time by this much.
  void runFor(Duration duration);
  /// Advances the time until the condition holds, at most by this much; returns whether it holds.
  bool runUntil(const std::function<bool()>& condition, Duration atMost);

  /// Called for every packet when it is put on the wire, before the path changes or drops it.
  void setTap(std::function<void(const Host& from, const Packet& packet)> tap) { tap_ = std::move(tap); }

  /// Called by hosts: carries a packet to the host with its destination address.
  void transmit(Host& from, const Packet& packet);
  /// Called by hosts: no socket listens for this packet; its sender is notified by ICMP.
  void refuse(Host& at, const Packet& packet);

 private:
  Path& pathBetween(const Host& from, const Host& to);
  Host* findHost(const SocketAddress& address) const;
  void serveAll();

  WallTime utcAtStart_;
  Random random_;
  EventQueue queue_;
  Names names_;
  std::vector<std::unique_ptr<Host>> hosts_;
  std::map<std::pair<const Host*, const Host*>, Path> paths_;
  std::function<void(const Host& from, const Packet& packet)> tap_;
};

}  // namespace tsq::sim
