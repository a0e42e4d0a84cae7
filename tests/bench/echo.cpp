// SPDX-License-Identifier: MIT
// The floor of what an answer can cost: a UDP echo with kernel receive timestamps, in batches as the server's.
// tsq-bench-echo serve prints its port; tsq-bench-echo load PORT SOCKETS SECONDS [ntp|RATE] keeps a datagram, or an NTP
// request, in flight on each of so many sockets, or sends RATE datagrams per second from one socket after the other. It
// prints how many came back. On loopback only.
#include <arpa/inet.h>
#include <linux/net_tstamp.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <vector>

#include "base/file_descriptor.h"
#include "clock/system_clock.h"
#include "end.h"
#include "net/event_loop.h"

using namespace tsq;

namespace {

constexpr std::size_t kBatch = 64;
constexpr std::size_t kSize = 128;  // bytes, about those of an answer in its packet
constexpr std::size_t kNtpSize = 48;
constexpr std::uint8_t kNtpClient = 0x23;  // version 4, mode 3

struct Batch {
  Batch() {
    for (std::size_t i = 0; i < kBatch; ++i) {
      parts[i] = {.iov_base = bytes[i].data(), .iov_len = kSize};
    }
  }

  // Receiving overwrites the sizes.
  void prepare() {
    for (std::size_t i = 0; i < kBatch; ++i) {
      messages[i] = {};
      messages[i].msg_hdr = {.msg_name = &sources[i],
                             .msg_namelen = sizeof(sources[i]),
                             .msg_iov = &parts[i],
                             .msg_iovlen = 1,
                             .msg_control = controls[i].data(),
                             .msg_controllen = controls[i].size(),
                             .msg_flags = 0};
    }
  }

  std::array<std::array<char, kSize>, kBatch> bytes{};
  std::array<std::array<char, 128>, kBatch> controls{};
  std::array<sockaddr_in, kBatch> sources{};
  std::array<iovec, kBatch> parts{};
  std::array<mmsghdr, kBatch> messages{};
};

int serve() {
  const FileDescriptor opened(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof(address);
  const int stamps = SOF_TIMESTAMPING_RX_SOFTWARE | SOF_TIMESTAMPING_SOFTWARE;
  auto* generic = reinterpret_cast<sockaddr*>(&address);
  if (::bind(opened.get(), generic, size) != 0 || ::getsockname(opened.get(), generic, &size) != 0 ||
      ::setsockopt(opened.get(), SOL_SOCKET, SO_TIMESTAMPING, &stamps, sizeof(stamps)) != 0) {
    std::perror("tsq-bench-echo");
    return 1;
  }
  std::printf("%d\n", ntohs(address.sin_port));
  std::fflush(stdout);
  Batch batch;
  while (true) {  // until it is killed
    batch.prepare();
    const int count = ::recvmmsg(opened.get(), batch.messages.data(), kBatch, MSG_WAITFORONE, nullptr);
    for (int i = 0; i < count; ++i) {
      batch.messages[static_cast<std::size_t>(i)].msg_hdr.msg_controllen = 0;
    }
    if (count <= 0 || ::sendmmsg(opened.get(), batch.messages.data(), static_cast<unsigned>(count), 0) < 0) {
      return 1;
    }
  }
}

/// One datagram in flight, unless it is paced. A lost one ends the socket's part.
class Pinger final : public PacketHandler {
 public:
  Pinger(std::size_t& echoes, const std::vector<std::uint8_t>& payload, bool isPaced)
      : echoes_(echoes), payload_(payload), isPaced_(isPaced) {}

  bool start(Network& network, const SocketAddress& server) {
    remote_ = server;
    auto made = network.connect(server, *this);
    if (made) {
      socket_ = *std::move(made);
      sendUnpaced();
    }
    return socket_ != nullptr;
  }

  void onPacket(const PacketIn&) override {
    ++echoes_;
    sendUnpaced();
  }
  void send() { socket_->send({.payload = payload_, .local = {}, .remote = remote_}); }
  void onTransmitted(TransmitTag, WallTime) override {}
  void onUnreachable(const Error&) override {}

 private:
  void sendUnpaced() {
    if (!isPaced_) {
      send();
    }
  }

  std::size_t& echoes_;
  const std::vector<std::uint8_t>& payload_;
  const bool isPaced_;
  SocketAddress remote_;
  std::unique_ptr<Socket> socket_;
};

using Pingers = std::vector<std::unique_ptr<Pinger>>;

/// Sends from one socket after the other, at a rate per second; never with a rate of 0.
class Pace final : public Actor {
 public:
  Pace(const Clock& clock, Pingers& pingers, int rate)
      : clock_(clock),
        pingers_(pingers),
        interval_(std::chrono::nanoseconds(std::chrono::seconds(1)) / std::max(rate, 1)),
        at_(rate > 0 ? clock.monotonic() : kNever) {}
  MonoTime nextDeadline() const override { return at_; }
  void onDeadline() override {
    for (const MonoTime now = clock_.monotonic(); at_ <= now; at_ += interval_) {
      pingers_[next_++ % pingers_.size()]->send();
    }
  }

 private:
  const Clock& clock_;
  Pingers& pingers_;
  const Duration interval_;
  MonoTime at_;
  std::size_t next_ = 0;
};

int load(int port, int sockets, int seconds, bool isNtp, int rate) {
  const clock::SystemClock clock;
  net::EventLoop loop(clock);
  const auto server = SocketAddress::parse("127.0.0.1", static_cast<std::uint16_t>(port));
  std::vector<std::uint8_t> payload(isNtp ? kNtpSize : kSize);
  payload[0] = kNtpClient;
  std::size_t echoes = 0;
  Pingers pingers;
  for (int i = 0; i < sockets; ++i) {
    pingers.push_back(std::make_unique<Pinger>(echoes, payload, rate > 0));
    if (!pingers.back()->start(loop, *server)) {
      std::fprintf(stderr, "tsq-bench-echo: no more sockets after %d\n", i);
      return 1;
    }
  }
  Pace pace(clock, pingers, rate);
  loop.drive(pace);
  End end(loop, clock.monotonic() + std::chrono::seconds(seconds));
  const auto ran = loop.run(end);
  std::printf("%zu\n", echoes);
  return ran ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view what = argc > 1 ? argv[1] : "";
  if (what == "serve" && argc == 2) {
    return serve();
  }
  if (what == "load" && (argc == 5 || argc == 6)) {
    const std::string_view last = argc == 6 ? argv[5] : "";
    return load(std::atoi(argv[2]), std::atoi(argv[3]), std::atoi(argv[4]), last == "ntp", std::atoi(last.data()));
  }
  std::fprintf(stderr, "Usage: tsq-bench-echo serve | load PORT SOCKETS SECONDS [ntp|RATE]\n");
  return 2;
}
