// SPDX-License-Identifier: MIT
// tsq-bench-coalesced PORT CONNECTIONS SECONDS REQUESTS: keeps one packet with so many requests in flight on each
// connection to a server on loopback, and prints how many answers came.
#include <ngtcp2/ngtcp2.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

#include "clock/system_clock.h"
#include "connection/connection.h"
#include "crypto/random.h"
#include "crypto/tls_start.h"
#include "end.h"
#include "net/event_loop.h"
#include "wire/message.h"

using namespace tsq;

namespace {

constexpr std::size_t kPacketSize = 1200;

class Asker final : public PacketHandler, public Actor, private quic::Events {
 public:
  Asker(const Clock& clock, int requests, std::size_t& answers)
      : clock_(clock), requests_(requests), answers_(answers) {}

  bool start(net::EventLoop& loop, const SocketAddress& server,
             std::shared_ptr<const quic::ClientCredentials> credentials) {
    auto socket = loop.connect(server, *this);
    if (!socket) {
      return false;
    }
    socket_ = *std::move(socket);
    auto made = quic::Connection::connect(*socket_, server, clock_, *this,
                                          {.credentials = std::move(credentials), .host = "127.0.0.1"}, {});
    if (!made) {
      return false;
    }
    connection_ = *std::move(made);
    connection_->flush();
    return true;
  }

  MonoTime nextDeadline() const override { return connection_->nextDeadline(); }
  void onDeadline() override {
    connection_->onDeadline();
    askAgain();
  }

 private:
  void onPacket(const PacketIn& packet) override {
    connection_->receive(packet);
    connection_->flush();
    askAgain();
  }
  void onTransmitted(TransmitTag, WallTime) override {}
  void onUnreachable(const Error&) override {}
  void onDatagram(ByteView, const PacketIn&) override {
    ++answers_;
    --awaited_;
  }
  void onStreamData(quic::StreamId, ByteView, bool, const PacketIn&) override {}

  void askAgain() {
    if (connection_->state() == quic::Connection::State::Open && awaited_ <= 0) {
      ask();
    }
  }

  void ask() {
    ngtcp2_path_storage path;
    ngtcp2_path_storage_zero(&path);
    ngtcp2_pkt_info info;
    std::array<std::uint8_t, kPacketSize> packet;
    for (int i = 0; i < requests_; ++i) {
      wire::Request request;
      fillRandom(request.nonce);
      wire::Bytes message = wire::encodeRequest(request);
      const ngtcp2_vec data{.base = message.data(), .len = message.size()};
      const std::uint32_t flags = i + 1 < requests_ ? NGTCP2_WRITE_DATAGRAM_FLAG_MORE : NGTCP2_WRITE_DATAGRAM_FLAG_NONE;
      int accepted = 0;
      const auto now = static_cast<ngtcp2_tstamp>(clock_.monotonic().time_since_epoch().count());
      const ngtcp2_ssize size = ngtcp2_conn_writev_datagram(connection_->handle(), &path.path, &info, packet.data(),
                                                            packet.size(), &accepted, flags, 0, &data, 1, now);
      if (size > 0) {
        socket_->send({.payload = ByteView(packet).first(static_cast<std::size_t>(size)), .local = {}, .remote = {}});
      }
    }
    awaited_ = requests_;
  }

  const Clock& clock_;
  const int requests_;
  std::size_t& answers_;
  int awaited_ = 0;
  std::unique_ptr<Socket> socket_;
  std::unique_ptr<quic::Connection> connection_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5 || !startTls()) {
    std::fprintf(stderr, "Usage: tsq-bench-coalesced PORT CONNECTIONS SECONDS REQUESTS\n");
    return 2;
  }
  const clock::SystemClock clock;
  net::EventLoop loop(clock);
  const auto server = SocketAddress::parse("127.0.0.1", static_cast<std::uint16_t>(std::atoi(argv[1])));
  const auto credentials = quic::ClientCredentials::create(quic::Insecure{});
  std::size_t answers = 0;
  std::vector<std::unique_ptr<Asker>> askers;
  for (int i = 0; i < std::atoi(argv[2]); ++i) {
    askers.push_back(std::make_unique<Asker>(clock, std::clamp(std::atoi(argv[4]), 1, 25), answers));
    if (!askers.back()->start(loop, *server, *credentials)) {
      std::fprintf(stderr, "tsq-bench-coalesced: no more connections after %d\n", i);
      return 1;
    }
    loop.drive(*askers.back());
  }
  End end(loop, clock.monotonic() + std::chrono::seconds(std::atoi(argv[3])));
  const auto ran = loop.run(end);
  std::printf("%zu\n", answers);
  return ran ? 0 : 1;
}
