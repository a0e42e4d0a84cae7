// SPDX-License-Identifier: MIT
#include "net/event_loop.h"

#include <sys/epoll.h>
#include <sys/signalfd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <map>

#include "base/file_descriptor.h"
#include "net/network_watch.h"
#include "net/receive_buffers.h"
#include "net/resolver.h"
#include "net/task_queue.h"
#include "net/udp_socket.h"

namespace tsq::net {
namespace {

using Key = std::uint64_t;
constexpr Key kTasks = 0;
constexpr Key kSignals = 1;
constexpr Key kNetworkWatch = 2;
constexpr Key kFirstSocket = 3;

// A computer that joins a network gets several addresses and routes one after another.
constexpr Duration kSettleTime = std::chrono::seconds(1);

// Events taken from the kernel at once; the rest waits for the next turn.
constexpr int kEvents = 32;

}  // namespace

class EventLoop::Impl {
 public:
  explicit Impl(const Clock& clock) : clock_(clock), epoll_(::epoll_create1(EPOLL_CLOEXEC)) {
    if (!epoll_.isValid() || tasks->descriptor() < 0) {
      std::abort();
    }
    watch(tasks->descriptor(), kTasks);
  }

  std::unique_ptr<Socket> adopt(std::unique_ptr<UdpSocket> socket);
  void forget(Key key) { sockets_.erase(key); }
  void watchSignals(std::function<void(int)> handler);
  void watchNetwork(std::function<void()> handler);
  void turn(Actor& actor);

  const Clock& clock() const { return clock_; }

  std::shared_ptr<TaskQueue> tasks = std::make_shared<TaskQueue>();
  bool stopping = false;

 private:
  void watch(int fd, Key key);
  void runTasks();
  void takeSignal();
  void takeNetworkChange();
  void reportNetworkChange();
  void flushSockets();
  std::size_t wait(std::array<epoll_event, kEvents>& events, MonoTime deadline);

  const Clock& clock_;
  FileDescriptor epoll_;
  FileDescriptor signals_;
  std::function<void(int)> onSignal_;
  std::unique_ptr<NetworkWatch> networkWatch_;
  std::function<void()> onNetworkChange_;
  MonoTime networkSettledAt_ = kNever;
  Key nextKey_ = kFirstSocket;
  std::map<Key, UdpSocket*> sockets_;
  std::unique_ptr<ReceiveBuffers> buffers_ = std::make_unique<ReceiveBuffers>();
};

namespace {

/// What the engine holds of a socket; leaves the loop when it goes.
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
  SocketAddress localAddress() const override { return socket_->localAddress(); }

 private:
  std::unique_ptr<UdpSocket> socket_;
  std::function<void()> onClose_;
};

}  // namespace

void EventLoop::Impl::watch(int fd, Key key) {
  epoll_event event{};
  event.events = EPOLLIN;  // EPOLLERR, for transmit stamps, comes unasked
  event.data.u64 = key;
  ::epoll_ctl(epoll_.get(), EPOLL_CTL_ADD, fd, &event);
}

std::unique_ptr<Socket> EventLoop::Impl::adopt(std::unique_ptr<UdpSocket> socket) {
  const Key key = nextKey_++;
  watch(socket->descriptor(), key);
  sockets_.emplace(key, socket.get());
  return std::make_unique<RegisteredSocket>(std::move(socket), [this, key] { forget(key); });
}

void EventLoop::Impl::watchSignals(std::function<void(int)> handler) {
  sigset_t set;
  sigemptyset(&set);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    sigaddset(&set, signal);
  }
  ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
  signals_ = FileDescriptor(::signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC));
  onSignal_ = std::move(handler);
  watch(signals_.get(), kSignals);
}

void EventLoop::Impl::watchNetwork(std::function<void()> handler) {
  networkWatch_ = std::make_unique<NetworkWatch>();
  onNetworkChange_ = std::move(handler);
  watch(networkWatch_->descriptor(), kNetworkWatch);
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

void EventLoop::Impl::turn(Actor& actor) {
  reportNetworkChange();
  while (!stopping && actor.nextDeadline() <= clock_.monotonic()) {
    actor.onDeadline();
  }
  flushSockets();
  if (stopping) {
    return;
  }
  std::array<epoll_event, kEvents> events;
  const std::size_t count = wait(events, std::min(actor.nextDeadline(), networkSettledAt_));
  for (std::size_t i = 0; i < count; ++i) {
    const Key key = events[i].data.u64;
    if (key == kTasks) {
      runTasks();
    } else if (key == kSignals) {
      takeSignal();
    } else if (key == kNetworkWatch) {
      takeNetworkChange();
    } else if (const auto entry = sockets_.find(key); entry != sockets_.end()) {
      entry->second->receive(*buffers_, (events[i].events & EPOLLERR) != 0);
    }
  }
}

std::size_t EventLoop::Impl::wait(std::array<epoll_event, kEvents>& events, MonoTime deadline) {
  timespec timeout{};
  if (deadline != kNever) {
    const MonoTime now = clock_.monotonic();
    // Compared before subtracted: MonoTime::min() - now overflows.
    const Duration left = deadline > now ? deadline - now : Duration::zero();
    const auto seconds = std::chrono::floor<std::chrono::seconds>(left);
    timeout = {.tv_sec = seconds.count(), .tv_nsec = (left - seconds).count()};
  }
  const timespec* until = deadline == kNever ? nullptr : &timeout;
  int count = ::epoll_pwait2(epoll_.get(), events.data(), kEvents, until, nullptr);
  if (count < 0 && errno == ENOSYS) {  // Linux before 5.11: milliseconds, rounded up
    const int milliseconds =
        until == nullptr ? -1 : static_cast<int>(timeout.tv_sec * 1000 + timeout.tv_nsec / 1'000'000 + 1);
    count = ::epoll_wait(epoll_.get(), events.data(), kEvents, milliseconds);
  }
  return count > 0 ? static_cast<std::size_t>(count) : 0;
}

void EventLoop::Impl::runTasks() {
  for (const auto& task : tasks->take()) {
    task();
  }
}

void EventLoop::Impl::takeSignal() {
  signalfd_siginfo info{};
  if (::read(signals_.get(), &info, sizeof(info)) == static_cast<ssize_t>(sizeof(info))) {
    onSignal_(static_cast<int>(info.ssi_signo));
  }
}

void EventLoop::Impl::flushSockets() {
  for (const auto& [key, socket] : sockets_) {
    socket->flush();
  }
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

std::unique_ptr<Lookup> EventLoop::resolve(const std::string& host, std::uint16_t port,
                                           std::function<void(LookupResult)> done) {
  return startLookup(impl_->tasks, host, port, std::move(done));
}

void EventLoop::run(Actor& actor) {
  impl_->stopping = false;
  while (!impl_->stopping) {
    impl_->turn(actor);
  }
}

void EventLoop::stop() {
  post([this] { impl_->stopping = true; });
}

void EventLoop::post(std::function<void()> task) {
  impl_->tasks->push(std::move(task));
}

void EventLoop::onNetworkChange(std::function<void()> handler) {
  impl_->watchNetwork(std::move(handler));
}

void EventLoop::onSignal(std::function<void(int signal)> handler) {
  impl_->watchSignals(std::move(handler));
}

}  // namespace tsq::net
