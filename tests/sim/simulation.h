// SPDX-License-Identifier: MIT
/// A world of hosts on a virtual network in virtual time. Hours pass in milliseconds, and the same seed always gives
/// the same course of events.
///
/// The engine reads its randomness (nonces, keys, connection ids) from the system, so packets differ from run to run in
/// their bytes, but not in their number and times.
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
  /// A day in the era of this project's first release.
  static constexpr WallTime kDefaultStart = std::chrono::sys_days(std::chrono::November / 22 / 2026);

  /// `utcAtStart` is the true time at the beginning.
  explicit Simulation(std::uint64_t seed = 1, WallTime utcAtStart = kDefaultStart);

  /// Lives as long as the simulation.
  Host& addHost(const HostModel& model);
  /// The way from one host to another; the way back is another. At first without delay and without loss.
  PathModel& path(const Host& from, const Host& to) { return pathBetween(from, to).model(); }
  const Path& traffic(const Host& from, const Host& to) { return pathBetween(from, to); }
  /// The same model for both directions.
  void join(const Host& a, const Host& b, const PathModel& model);
  Names& names() { return names_; }

  EventQueue& queue() { return queue_; }
  TrueTime now() const { return queue_.now(); }
  WallTime utcAtStart() const { return utcAtStart_; }
  WallTime utc() const { return utcAtStart_ + now().time_since_epoch(); }
  /// Has the story do something at a time of the simulation; then all hosts look at their deadlines.
  void at(Duration sinceStart, std::function<void()> event);

  /// Lets this much time pass.
  void runFor(Duration duration);
  /// Lets time pass until the condition holds, at most this long; whether it holds.
  bool runUntil(const std::function<bool()>& condition, Duration atMost);

  /// Sees every packet as it is put on the wire, before anything happens to it.
  void setTap(std::function<void(const Host& from, const Packet& packet)> tap) { tap_ = std::move(tap); }

  /// From hosts: carries a packet to whoever has its destination.
  void transmit(Host& from, const Packet& packet);
  /// From hosts: nobody listens for this packet, which its sender hears by ICMP.
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
