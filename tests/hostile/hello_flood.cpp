// SPDX-License-Identifier: MIT
// hello_flood PORT COUNT: sends COUNT first packets of new connections to a server on this computer, each correctly
// encrypted but with changed contents: other frames, damaged hellos, misplaced TLS messages.
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "base/file_descriptor.h"
#include "clock/system_clock.h"
#include "connection/connection.h"
#include "hostile/choices.h"
#include "hostile/payload_maker.h"
#include "hostile/rewriter.h"

using namespace tsq;
using namespace tsq::test;

namespace {

/// Sends only; received packets are ignored.
class Sender final : public Socket {
 public:
  explicit Sender(const SocketAddress& remote) : fd_(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in local{};
    socklen_t size = sizeof(local);
    if (::connect(fd_.get(), remote.data(), remote.size()) != 0 ||
        ::getsockname(fd_.get(), reinterpret_cast<sockaddr*>(&local), &size) != 0) {
      std::perror("hello_flood");
      std::exit(1);
    }
    local_ = SocketAddress(local);
  }

  void send(const PacketOut& packet) override {
    sent_ += ::send(fd_.get(), packet.payload.data(), packet.payload.size(), 0) > 0 ? 1 : 0;
  }
  SocketAddress localAddress() const override { return local_; }

  int sent() const { return sent_; }

 private:
  FileDescriptor fd_;
  SocketAddress local_;
  int sent_ = 0;
};

class Deaf final : public quic::Events {
 public:
  void onDatagram(ByteView, const PacketIn&) override {}
  void onStreamData(quic::StreamId, ByteView, bool, const PacketIn&) override {}
};

// Changes a few bytes of the hello, or replaces the contents.
void spoil(Choices& choices, std::span<std::uint8_t> frames, std::uint64_t offset) {
  if (choices.oneIn(4)) {
    PayloadMaker(choices).fill(frames, offset);
    return;
  }
  // The hello is in the first few hundred bytes; the rest is padding.
  const auto length = static_cast<std::uint32_t>(std::min<std::size_t>(frames.size(), 320));
  for (std::uint32_t left = 1 + choices.below(3); left > 0; --left) {
    frames[choices.below(length)] = choices.byte();
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "Usage: hello_flood PORT COUNT\n");
    return 2;
  }
  const auto remote = SocketAddress::parse("127.0.0.1", static_cast<std::uint16_t>(std::atoi(argv[1]))).value();
  const clock::SystemClock clock;
  const auto credentials = quic::ClientCredentials::create(quic::Insecure{}).value();
  Sender sender(remote);
  Deaf events;
  Choices choices = Choices::random(1);
  for (int left = std::atoi(argv[2]); left > 0; --left) {
    Rewriter rewriter;
    rewriter.rewrite = [&](Level, std::span<std::uint8_t> frames, std::uint64_t offset) {
      spoil(choices, frames, offset);
    };
    const RewriteScope scope(rewriter);
    const auto connection = quic::Connection::connect(sender, remote, clock, events,
                                                      {.credentials = credentials, .host = "flood.example"}, {});
    connection.value()->flush();
  }
  std::printf("%d packets sent\n", sender.sent());
  return 0;
}
