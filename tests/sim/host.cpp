// SPDX-License-Identifier: MIT
#include "sim/host.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>

#include "sim/simulation.h"
#include "sim/tls_time.h"
#include "sim/virtual_socket.h"

namespace tsq::sim {
namespace {

// Interval of the steps of the frequency's random walk.
constexpr Duration kWanderStep = std::chrono::seconds(1);
// The start of Linux's ephemeral ports.
constexpr std::uint16_t kFirstEphemeralPort = 32'768;
// An actor that is served more often at one instant would never stop setting deadlines in the past.
constexpr int kMaxServings = 100'000;

class VirtualLookup final : public Lookup {
 public:
  explicit VirtualLookup(std::shared_ptr<bool> wanted) : wanted_(std::move(wanted)) {}
  ~VirtualLookup() override { *wanted_ = false; }

 private:
  std::shared_ptr<bool> wanted_;
};

}  // namespace

Host::Host(Simulation& simulation, const HostModel& model, std::uint64_t seed)
    : simulation_(simulation),
      clock_(simulation.queue(), simulation.utcAtStart(), model.clock),
      kernel_(model.kernel),
      random_(seed),
      wanderRandom_(seed + 1),
      lastPort_(kFirstEphemeralPort) {
  moveTo(model.addresses);
  if (model.clock.wander.partsPerTrillion != 0) {
    planWander(model.clock.wander);
  }
}

Host::~Host() = default;

void Host::planWander(const FrequencyError& wander) {
  simulation_.queue().after(kWanderStep, [this, wander] {
    const double step = wanderRandom_.normal() * static_cast<double>(wander.partsPerTrillion);
    clock_.setFrequency({clock_.frequency().partsPerTrillion + std::llround(step)});
    serveActors();
    planWander(wander);
  });
}

Nat& Host::putBehindNat(const std::string& outsideAddress) {
  return nat_.emplace(SocketAddress::parse(outsideAddress, 0).value());
}

void Host::moveTo(const std::vector<std::string>& addresses) {
  addresses_.clear();
  for (const std::string& literal : addresses) {
    addresses_.push_back(SocketAddress::parse(literal, 0).value());
  }
}

SocketAddress Host::address(std::uint16_t port, std::size_t index) const {
  SocketAddress result = addresses_.at(index);
  result.setPort(port);
  return result;
}

bool Host::hasAddress(const SocketAddress& address) const {
  SocketAddress portless = address;
  portless.setPort(0);
  if (nat_ && nat_->hasAddress(address)) {
    return true;
  }
  return std::ranges::find(addresses_, portless) != addresses_.end();
}

Result<std::unique_ptr<Socket>> Host::connect(const SocketAddress& remote, PacketHandler& handler) {
  SocketAddress local = sourceFor(remote);
  if (!local.isSpecified()) {
    return fail(ErrorCode::NetworkUnreachable, remote.toString());
  }
  local.setPort(freePort());
  return addSocket(local, remote, handler);
}

Result<std::unique_ptr<Socket>> Host::bind(const SocketAddress& local, PacketHandler& handler) {
  if (!local.isAnyAddress() && !hasAddress(local)) {
    return fail(ErrorCode::AddressNotAvailable, local.toString());
  }
  SocketAddress bound = local;
  if (bound.port() == 0) {
    bound.setPort(freePort());
  }
  if (isPortTaken(bound)) {
    return fail(ErrorCode::AddressInUse, bound.toString());
  }
  return addSocket(bound, SocketAddress(), handler);
}

std::unique_ptr<Lookup> Host::resolve(const std::string& host, std::uint16_t port,
                                      std::function<void(LookupResult)> done) {
  auto wanted = std::make_shared<bool>(true);
  auto answer = [this, wanted, host, port, done = std::move(done)] {
    if (*wanted) {
      done(simulation_.names().find(host, port));
    }
  };
  simulation_.queue().after(simulation_.names().latency(), [this, answer] { run(answer); });
  return std::make_unique<VirtualLookup>(std::move(wanted));
}

void Host::drive(Actor& actor) {
  actors_.push_back(&actor);
}

void Host::stopDriving(Actor& actor) {
  std::erase(actors_, &actor);
}

void Host::run(std::function<void()> program) {
  if (clock_.isSuspended()) {
    postponed_.push_back(std::move(program));
    return;
  }
  {
    const TlsTimeScope scope(clock_);
    program();
  }
  serveActors();
}

void Host::serveActors() {
  if (clock_.isSuspended()) {
    return;
  }
  const TlsTimeScope scope(clock_);
  for (Actor* actor : std::vector<Actor*>(actors_)) {
    int servings = 0;
    while (actor->nextDeadline() <= clock_.monotonic()) {
      actor->onDeadline();
      if (++servings > kMaxServings) {
        throw std::logic_error("an actor's deadline stays in the past however often it is served");
      }
    }
  }
  planWakeUp();
}

void Host::planWakeUp() {
  TrueTime next = TrueTime::max();
  for (const Actor* actor : actors_) {
    next = std::min(next, clock_.whenMonotonic(actor->nextDeadline()));
  }
  if (next >= plannedWakeUp_) {
    return;  // the earlier wake-up plans the next
  }
  plannedWakeUp_ = next;
  simulation_.queue().at(next, [this, next] {
    if (plannedWakeUp_ == next) {
      plannedWakeUp_ = TrueTime::max();
      serveActors();
    }
  });
}

void Host::suspend() {
  clock_.suspend();
}

void Host::resume() {
  clock_.resume();
  for (auto& program : std::exchange(postponed_, {})) {
    run(std::move(program));
  }
  serveActors();
}

void Host::inject(const Packet& packet) {
  simulation_.transmit(*this, packet);
}

void Host::arrive(Packet packet) {
  if (clock_.isSuspended()) {
    return;
  }
  if (nat_) {
    const auto inside = nat_->inward(packet.destination);
    if (!inside) {
      return;
    }
    packet.destination = *inside;
  }
  const VirtualSocket* receiver = findReceiver(packet);
  if (receiver == nullptr) {
    simulation_.refuse(*this, packet);
    return;
  }
  // The kernel's timestamp is taken now; the program receives the packet later.
  simulation_.queue().after(kernel_.receiveLatency, [this, id = receiver->id(), packet, stamp = clock_.wall()] {
    if (!clock_.isSuspended()) {
      deliver(id, packet, stamp);
    }
  });
}

void Host::deliver(SocketId socket, const Packet& packet, WallTime stamp) {
  run([&] {
    const auto entry = sockets_.find(socket);
    if (entry == sockets_.end()) {
      return;  // the socket was closed meanwhile
    }
    PacketIn in;
    in.payload = packet.payload;
    in.local = packet.destination;
    in.remote = packet.source;
    in.arrival = clock_.read();
    in.kernelStamp = kernel_.receiveStamps ? std::optional(stamp) : std::nullopt;
    entry->second->handler().onPacket(in);
  });
}

void Host::returnUnreachable(const Packet& packet) {
  const auto source = nat_ ? nat_->inward(packet.source) : packet.source;
  const auto sender = std::ranges::find_if(sockets_, [&](const auto& entry) {
    return entry.second->localAddress() == source && entry.second->remote() == packet.destination;
  });
  if (sender != sockets_.end() && !clock_.isSuspended()) {
    run([&] {
      sender->second->handler().onUnreachable(Error{ErrorCode::PortUnreachable, packet.destination.toString()});
    });
  }
}

void Host::send(VirtualSocket& socket, const PacketOut& out) {
  Packet packet{.payload = {out.payload.begin(), out.payload.end()},
                .source = out.local.isSpecified() ? out.local : socket.localAddress(),
                .destination = socket.remote().isSpecified() ? socket.remote() : out.remote};
  if (packet.source.isAnyAddress()) {
    packet.source = sourceFor(packet.destination);
  }
  packet.source.setPort(socket.localAddress().port());
  if (!hasAddress(packet.source)) {
    return;
  }
  simulation_.queue().after(kernel_.transmitLatency,
                            [this, id = socket.id(), tag = out.tag, packet = std::move(packet)] {
                              planStamp(id, tag);
                              simulation_.transmit(*this, packet);
                            });
}

void Host::planStamp(SocketId socket, TransmitTag tag) {
  if (tag == kNoTransmitTag || !kernel_.transmitStamps || random_.chance(kernel_.transmitStampLoss)) {
    return;
  }
  simulation_.queue().after(kernel_.transmitStampDelay, [this, socket, tag, stamp = clock_.wall()] {
    run([this, socket, tag, stamp] {
      if (const auto entry = sockets_.find(socket); entry != sockets_.end()) {
        entry->second->handler().onTransmitted(tag, stamp);
      }
    });
  });
}

Host::VirtualSocket* Host::findReceiver(const Packet& packet) const {
  VirtualSocket* best = nullptr;
  for (const auto& [id, socket] : sockets_) {
    if (socket->accepts(packet) && (best == nullptr || socket->remote().isSpecified())) {
      best = socket;  // a connected socket takes precedence over an unconnected one
    }
  }
  return best;
}

SocketAddress Host::sourceFor(const SocketAddress& remote) const {
  const auto ours = std::ranges::find_if(addresses_, [&](const SocketAddress& address) {
    return address.family() == remote.family() && address.isLoopback() == remote.isLoopback();
  });
  return ours == addresses_.end() ? SocketAddress() : *ours;
}

bool Host::isPortTaken(const SocketAddress& local) const {
  return std::ranges::any_of(sockets_, [&](const auto& entry) {
    const SocketAddress theirs = entry.second->localAddress();
    return theirs.port() == local.port() &&
           (theirs.isAnyAddress() || local.isAnyAddress() || theirs.host() == local.host());
  });
}

std::uint16_t Host::freePort() {
  return ++lastPort_ == 0 ? lastPort_ = kFirstEphemeralPort : lastPort_;
}

std::unique_ptr<Socket> Host::addSocket(const SocketAddress& local, const SocketAddress& remote,
                                        PacketHandler& handler) {
  auto socket = std::make_unique<VirtualSocket>(*this, ++lastSocket_, local, remote, handler);
  sockets_.emplace(lastSocket_, socket.get());
  return socket;
}

}  // namespace tsq::sim
