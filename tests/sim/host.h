// SPDX-License-Identifier: MIT
/// A simulated machine: clocks, addresses, a kernel with sockets and timestamps, and the actors that run on it.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/network.h"
#include "sim/nat.h"
#include "sim/packet.h"
#include "sim/random.h"
#include "sim/virtual_clock.h"

namespace tsq::sim {

class Simulation;

/// Kernel timestamps of packets, and how long packets are delayed inside the machine.
struct KernelModel {
  bool receiveStamps = true;
  bool transmitStamps = true;
  double transmitStampLoss = 0;   ///< probability that the timestamp of a sent packet is never reported
  Duration transmitStampDelay{};  ///< from the departure of a packet to the report of its timestamp
  Duration receiveLatency{};      ///< from the wire (and the timestamp) to the program
  Duration transmitLatency{};     ///< from send() to the wire (and the timestamp)
};

struct HostModel {
  std::vector<std::string> addresses;  ///< literals, IPv4 and IPv6
  ClockModel clock;
  KernelModel kernel;
};

class Host final : public Network {
 public:
  /// Made by Simulation::addHost().
  Host(Simulation& simulation, const HostModel& model, std::uint64_t seed);
  ~Host() override;

  VirtualClock& clock() { return clock_; }
  KernelModel& kernel() { return kernel_; }
  /// Puts the host behind a router with this address. Hosts without one have no router.
  Nat& putBehindNat(const std::string& outsideAddress);
  Nat* nat() { return nat_ ? &*nat_ : nullptr; }
  /// Joins another network: replaces all addresses. Sockets that are bound to the old ones receive nothing any more,
  /// and what they send is lost.
  void moveTo(const std::vector<std::string>& addresses);
  /// An address of this host with a port.
  SocketAddress address(std::uint16_t port, std::size_t index = 0) const;

  Result<std::unique_ptr<Socket>> connect(const SocketAddress& remote, PacketHandler& handler) override;
  Result<std::unique_ptr<Socket>> bind(const SocketAddress& local, PacketHandler& handler) override;
  std::unique_ptr<Lookup> resolve(const std::string& host, std::uint16_t port,
                                  std::function<void(LookupResult)> done) override;

  /// Serves an actor until stopDriving(). The actor must live until then, or until the simulation has ended.
  void drive(Actor& actor);
  void stopDriving(Actor& actor);
  /// Runs code as a program on this host, then serves the actors' deadlines; after resume() if the host is suspended.
  void run(std::function<void()> program);
  /// Serves expired deadlines, and plans the next wake-up.
  void serveActors();

  /// How often a program flushed its transmit queue. Packets are not queued here.
  std::uint64_t queuesSent() const { return queuesSent_; }

  /// Suspends the machine: nothing runs, and packets for it are lost.
  void suspend();
  void resume();

  /// Puts a datagram on the wire unchanged, even with a forged source address.
  void inject(const Packet& packet);

  bool hasAddress(const SocketAddress& address) const;
  /// Called by the simulation: a packet for one of our addresses has arrived.
  void arrive(Packet packet);
  /// Called by the simulation: no socket listens at the destination of a packet that we sent.
  void returnUnreachable(const Packet& packet);

 private:
  class VirtualSocket;
  friend class VirtualSocket;
  using SocketId = std::uint64_t;

  void send(VirtualSocket& socket, const PacketOut& out);
  void planStamp(SocketId socket, TransmitTag tag);
  void deliver(SocketId socket, const Packet& packet, WallTime stamp);
  VirtualSocket* findReceiver(const Packet& packet) const;
  SocketAddress sourceFor(const SocketAddress& remote) const;
  bool isPortTaken(const SocketAddress& local) const;
  std::uint16_t freePort();
  std::unique_ptr<Socket> addSocket(const SocketAddress& local, const SocketAddress& remote, PacketHandler& handler);
  void planWakeUp();
  void planWander(const FrequencyError& wander);

  Simulation& simulation_;
  VirtualClock clock_;
  KernelModel kernel_;
  Random random_;
  Random wanderRandom_;
  std::vector<SocketAddress> addresses_;
  std::optional<Nat> nat_;
  std::map<SocketId, VirtualSocket*> sockets_;
  SocketId lastSocket_ = 0;
  std::uint64_t queuesSent_ = 0;
  std::uint16_t lastPort_;
  std::vector<Actor*> actors_;
  std::vector<std::function<void()>> postponed_;  // until resume()
  TrueTime plannedWakeUp_ = TrueTime::max();
};

}  // namespace tsq::sim
