// SPDX-License-Identifier: MIT
#include "net/event_loop.h"

#include <algorithm>
#include <cerrno>
#include <map>

#include "base/file_descriptor.h"
#include "net/poller.h"
#include "net/receive_buffers.h"
#include "net/resolver.h"
#include "net/signal_watch.h"
#include "net/system/network_watch.h"
#include "net/system/wake_up.h"
#include "net/task_queue.h"
#include "net/udp_socket.h"

namespace tsq::net {
namespace {

using Key = Poller::Key;
constexpr Key kTasks = 0;
constexpr Key kSignals = 1;
constexpr Key kNetworkWatch = 2;
constexpr Key kFirstSocket = 3;

// A computer that joins a network gets several addresses and routes, one after another, within about a second.
constexpr Duration kSettleTime = std::chrono::seconds(1);

}  // namespace

class EventLoop::Impl {
 public:
  explicit Impl(const Clock& clock) : clock_(clock), setUp_(watchTasks()) {}

  std::unique_ptr<Socket> adopt(std::unique_ptr<UdpSocket> socket);
  void forget(Key key);
  Result<void> watchSignals(const std::vector<int>& signals, std::function<void(int)> handler);
  void watchNetwork(std::function<void()> handler);
  void watchInput(int descriptor, std::function<void()> handler);
  void ignoreInput(int descriptor);
  void drive(Actor& actor) { actors_.push_back(&actor); }
  void stopDriving(Actor& actor) { std::erase(actors_, &actor); }
  Result<void> run();

  std::uint64_t kernelDrops() const;
  const Clock& clock() const { return clock_; }

  std::shared_ptr<TaskQueue> tasks = std::make_shared<TaskQueue>();
  Resolver resolver{tasks};
  bool stopping = false;

 private:
  Result<void> watchTasks();
  Result<void> turn();
  void serveActors();
  MonoTime nextDeadline() const;
  void serve(const Poller::Ready& ready);
  void runTasks();
  void takeSignal();
  void takeNetworkChange();
  void reportNetworkChange();
  void flushSockets();
  std::optional<Duration> timeUntil(MonoTime deadline) const;

  const Clock& clock_;
  Poller poller_;
  const Result<void> setUp_;  // the error of the constructor, if any
  std::vector<Actor*> actors_;
  std::unique_ptr<SignalWatch> signalWatch_;
  std::function<void(int)> onSignal_;
  std::unique_ptr<NetworkWatch> networkWatch_;
  std::function<void()> onNetworkChange_;
  MonoTime networkSettledAt_ = kNever;
  Key nextKey_ = kFirstSocket;
  std::map<Key, UdpSocket*> sockets_;
  struct Input {
    int descriptor;
    std::function<void()> handler;
  };
  std::map<Key, Input> inputs_;
  std::unique_ptr<ReceiveBuffers> buffers_ = std::make_unique<ReceiveBuffers>();
};

namespace {

/// The engine's handle of a socket; its destructor removes the socket from the loop.
class RegisteredSocket final : public Socket {
 public:
  RegisteredSocket(std::unique_ptr<UdpSocket> socket, std::function<void()> onClose)
      : socket_(std::move(socket)), onClose_(std::move(onClose)) {}
  ~RegisteredSocket() override {
    socket_->flush();
    onClose_();
  }
  RegisteredSocket(const RegisteredSocket&) = delete;
  RegisteredSocket& operator=(const RegisteredSocket&) = delete;

  void send(const PacketOut& packet) override { socket_->send(packet); }
  void sendQueued() override { socket_->sendQueued(); }
  SocketAddress localAddress() const override { return socket_->localAddress(); }

 private:
  std::unique_ptr<UdpSocket> socket_;
  std::function<void()> onClose_;
};

}  // namespace

Result<void> EventLoop::Impl::watchTasks() {
  if (tasks->descriptor() < 0) {
    return fail(ErrorCode::Internal, std::string(WakeUp::kCall) + ": " + systemReason(errno));
  }
  poller_.add(tasks->descriptor(), kTasks);
  return {};
}

std::unique_ptr<Socket> EventLoop::Impl::adopt(std::unique_ptr<UdpSocket> socket) {
  const Key key = nextKey_++;
  poller_.add(socket->descriptor(), key);
  sockets_.emplace(key, socket.get());
  return std::make_unique<RegisteredSocket>(std::move(socket), [this, key] { forget(key); });
}

void EventLoop::Impl::forget(Key key) {
  poller_.remove(key);
  sockets_.erase(key);
}

Result<void> EventLoop::Impl::watchSignals(const std::vector<int>& signals, std::function<void(int)> handler) {
  auto started = SignalWatch::start(signals);
  if (!started) {
    return tl::unexpected(started.error());
  }
  signalWatch_ = *std::move(started);
  onSignal_ = std::move(handler);
  poller_.add(signalWatch_->descriptor(), kSignals);
  return {};
}

void EventLoop::Impl::watchNetwork(std::function<void()> handler) {
  networkWatch_ = std::make_unique<NetworkWatch>();
  onNetworkChange_ = std::move(handler);
  poller_.add(networkWatch_->descriptor(), kNetworkWatch);
}

void EventLoop::Impl::watchInput(int descriptor, std::function<void()> handler) {
  const Key key = nextKey_++;
  inputs_.emplace(key, Input{.descriptor = descriptor, .handler = std::move(handler)});
  poller_.add(descriptor, key);
}

void EventLoop::Impl::ignoreInput(int descriptor) {
  const auto isIt = [descriptor](const auto& entry) { return entry.second.descriptor == descriptor; };
  if (const auto input = std::ranges::find_if(inputs_, isIt); input != inputs_.end()) {
    poller_.remove(input->first);
    inputs_.erase(input);
  }
}

void EventLoop::Impl::takeNetworkChange() {
  if (networkWatch_->takeChanges()) {
    networkSettledAt_ = clock_.monotonic() + kSettleTime;
  }
}

void EventLoop::Impl::reportNetworkChange() {
  if (networkSettledAt_ <= clock_.monotonic()) {
    networkSettledAt_ = kNever;
    onNetworkChange_();
  }
}

Result<void> EventLoop::Impl::run() {
  stopping = false;
  Result<void> result = setUp_;
  while (result && !stopping) {
    result = turn();
  }
  return result;
}

// Repeats until no deadline is due: an actor may change another one's deadline. By index: an actor may add others.
void EventLoop::Impl::serveActors() {
  bool isServed = true;
  while (isServed) {
    isServed = false;
    for (std::size_t i = 0; i < actors_.size() && !stopping; ++i) {
      if (actors_[i]->nextDeadline() <= clock_.monotonic()) {
        actors_[i]->onDeadline();
        isServed = true;
      }
    }
  }
}

MonoTime EventLoop::Impl::nextDeadline() const {
  MonoTime deadline = networkSettledAt_;
  for (const Actor* actor : actors_) {
    deadline = std::min(deadline, actor->nextDeadline());
  }
  return deadline;
}

Result<void> EventLoop::Impl::turn() {
  reportNetworkChange();
  serveActors();
  flushSockets();
  if (stopping) {
    return {};
  }
  const auto ready = poller_.wait(timeUntil(nextDeadline()));
  if (!ready) {
    return tl::unexpected(ready.error());
  }
  std::ranges::for_each(*ready, [this](const Poller::Ready& one) { serve(one); });
  return {};
}

void EventLoop::Impl::serve(const Poller::Ready& ready) {
  if (ready.key == kTasks) {
    runTasks();
  } else if (ready.key == kSignals) {
    takeSignal();
  } else if (ready.key == kNetworkWatch) {
    takeNetworkChange();
  } else if (const auto entry = sockets_.find(ready.key); entry != sockets_.end()) {
    entry->second->receive(*buffers_, ready.hasErrors, ready.hasInput);
  } else if (const auto input = inputs_.find(ready.key); input != inputs_.end()) {
    const auto handler = input->second.handler;  // a copy: it may end its own watch
    handler();
  }
}

// Compares before subtracting: MonoTime::min() - now overflows.
std::optional<Duration> EventLoop::Impl::timeUntil(MonoTime deadline) const {
  if (deadline == kNever) {
    return std::nullopt;
  }
  const MonoTime now = clock_.monotonic();
  return deadline > now ? deadline - now : Duration::zero();
}

void EventLoop::Impl::runTasks() {
  for (const auto& task : tasks->take()) {
    task();
  }
}

void EventLoop::Impl::takeSignal() {
  while (const auto signal = signalWatch_->take()) {
    onSignal_(*signal);
  }
}

void EventLoop::Impl::flushSockets() {
  for (const auto& [key, socket] : sockets_) {
    socket->flush();
    socket->collectEarlyStamps();
  }
}

std::uint64_t EventLoop::Impl::kernelDrops() const {
  std::uint64_t drops = 0;
  for (const auto& [key, socket] : sockets_) {
    drops += socket->kernelDrops();
  }
  return drops;
}

EventLoop::EventLoop(const Clock& clock) : impl_(std::make_unique<Impl>(clock)) {}

EventLoop::~EventLoop() = default;

Result<std::unique_ptr<Socket>> EventLoop::connect(const SocketAddress& remote, PacketHandler& handler) {
  return UdpSocket::connect(remote, handler, impl_->clock()).map([this](std::unique_ptr<UdpSocket> socket) {
    return impl_->adopt(std::move(socket));
  });
}

Result<std::unique_ptr<Socket>> EventLoop::bind(const SocketAddress& local, PacketHandler& handler) {
  return UdpSocket::bind(local, handler, impl_->clock()).map([this](std::unique_ptr<UdpSocket> socket) {
    return impl_->adopt(std::move(socket));
  });
}

Result<std::unique_ptr<Socket>> EventLoop::bindShared(const SocketAddress& local, std::size_t count,
                                                      PacketHandler& handler) {
  return UdpSocket::bindShared(local, count, handler, impl_->clock()).map([this](std::unique_ptr<UdpSocket> socket) {
    return impl_->adopt(std::move(socket));
  });
}

Result<std::unique_ptr<Socket>> EventLoop::adopt(FileDescriptor socket, std::size_t count, PacketHandler& handler) {
  return UdpSocket::adopt(std::move(socket), count, handler, impl_->clock())
      .map([this](std::unique_ptr<UdpSocket> adopted) { return impl_->adopt(std::move(adopted)); });
}

std::unique_ptr<Lookup> EventLoop::resolve(const std::string& host, std::uint16_t port,
                                           std::function<void(LookupResult)> done) {
  return impl_->resolver.start(host, port, std::move(done));
}

void EventLoop::drive(Actor& actor) {
  impl_->drive(actor);
}

void EventLoop::stopDriving(Actor& actor) {
  impl_->stopDriving(actor);
}

Result<void> EventLoop::run() {
  return impl_->run();
}

Result<void> EventLoop::run(Actor& actor) {
  drive(actor);
  const auto result = run();
  stopDriving(actor);
  return result;
}

void EventLoop::stop() {
  post([this] { impl_->stopping = true; });
}

void EventLoop::post(std::function<void()> task) {
  impl_->tasks->push(std::move(task));
}

void EventLoop::onInput(int descriptor, std::function<void()> handler) {
  impl_->watchInput(descriptor, std::move(handler));
}

void EventLoop::ignoreInput(int descriptor) {
  impl_->ignoreInput(descriptor);
}

std::uint64_t EventLoop::kernelDrops() const {
  return impl_->kernelDrops();
}

void EventLoop::onNetworkChange(std::function<void()> handler) {
  impl_->watchNetwork(std::move(handler));
}

Result<void> EventLoop::onSignals(const std::vector<int>& signals, std::function<void(int signal)> handler) {
  return impl_->watchSignals(signals, std::move(handler));
}

}  // namespace tsq::net
