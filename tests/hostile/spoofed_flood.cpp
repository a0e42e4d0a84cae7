// SPDX-License-Identifier: MIT
// spoofed_flood ADDRESS PORT COUNT [PER_SECOND]: sends COUNT first packets of new connections, each with a whole
// ClientHello and from another source address of 10.0.0.0/8, to an IPv4 address; at full speed, or at this rate. Needs
// a raw socket. For network namespaces of tests only.
#include <arpa/inet.h>
#include <gnutls/crypto.h>
#include <netinet/ip.h>
#include <netinet/udp.h>
#include <sys/socket.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <thread>

#include "base/file_descriptor.h"
#include "clock/system_clock.h"
#include "connection/connection.h"
#include "crypto/random.h"
#include "crypto/tls_start.h"
#include "hostile/rewriter.h"

using namespace tsq;
using namespace tsq::test;

namespace {

using Bytes = std::vector<std::uint8_t>;
using Secret = std::array<std::uint8_t, 32>;

constexpr std::array<std::uint8_t, 20> kInitialSalt{0x38, 0x76, 0x2c, 0xf7, 0xf5, 0x59, 0x34, 0xb3, 0x4d, 0x17,
                                                    0x9a, 0xe6, 0xa4, 0xc8, 0x0c, 0xad, 0xcc, 0xbb, 0x7f, 0x0a};
constexpr std::size_t kId = 8;
constexpr std::size_t kNumber = 4;  // bytes of the packet number
constexpr std::size_t kTag = 16;
constexpr std::size_t kPacket = 1200;

Secret hmac(std::span<const std::uint8_t> key, std::span<const std::uint8_t> text) {
  Secret result{};
  gnutls_hmac_fast(GNUTLS_MAC_SHA256, key.data(), key.size(), text.data(), text.size(), result.data());
  return result;
}

// HKDF-Expand-Label (RFC 8446 section 7.1) with an empty context, up to 32 bytes.
Secret expand(const Secret& secret, std::string_view label, std::uint8_t size) {
  Bytes info{0, size, static_cast<std::uint8_t>(6 + label.size())};
  for (const std::string_view part : {std::string_view("tls13 "), label}) {
    info.insert(info.end(), part.begin(), part.end());
  }
  info.insert(info.end(), {0, 1});
  return hmac(secret, info);
}

gnutls_datum_t datum(Secret& bytes, unsigned size) {
  return {.data = bytes.data(), .size = size};
}

// Encrypts with one block of AES-128: CBC with a zero initialisation vector.
void aesBlock(Secret& key, std::uint8_t* block) {
  Secret zero{};
  const gnutls_datum_t keyDatum = datum(key, 16);
  const gnutls_datum_t zeroDatum = datum(zero, 16);
  gnutls_cipher_hd_t cipher = nullptr;
  gnutls_cipher_init(&cipher, GNUTLS_CIPHER_AES_128_CBC, &keyDatum, &zeroDatum);
  gnutls_cipher_encrypt(cipher, block, 16);
  gnutls_cipher_deinit(cipher);
}

/// What a real client sends first; the hello confirms the client's connection id.
struct Hello {
  Bytes frames;
  Bytes source;
};

/// An Initial packet with this hello for a new connection (RFC 9001 section 5).
Bytes makeInitial(const Hello& hello) {
  const std::size_t header = 1 + 4 + 1 + kId + 1 + hello.source.size() + 1 + 2 + kNumber;
  Bytes packet{0xc3, 0, 0, 0, 1, kId};
  Bytes destination(kId);
  fillRandom(destination);
  packet.insert(packet.end(), destination.begin(), destination.end());
  packet.push_back(static_cast<std::uint8_t>(hello.source.size()));
  packet.insert(packet.end(), hello.source.begin(), hello.source.end());
  const std::size_t length = kPacket - header + kNumber;
  packet.insert(packet.end(),
                {0, static_cast<std::uint8_t>(0x40U | (length >> 8U)), static_cast<std::uint8_t>(length)});
  packet.insert(packet.end(), kNumber, 0);

  const Secret secret = expand(hmac(kInitialSalt, destination), "client in", 32);
  Secret key = expand(secret, "quic key", 16);
  Secret iv = expand(secret, "quic iv", 12);
  Secret mask = expand(secret, "quic hp", 16);
  Bytes plain = hello.frames;
  plain.resize(kPacket - header - kTag);
  Bytes sealed(plain.size() + kTag);
  std::size_t size = sealed.size();
  const gnutls_datum_t keyDatum = datum(key, 16);
  gnutls_aead_cipher_hd_t cipher = nullptr;
  gnutls_aead_cipher_init(&cipher, GNUTLS_CIPHER_AES_128_GCM, &keyDatum);
  gnutls_aead_cipher_encrypt(cipher, iv.data(), 12, packet.data(), packet.size(), kTag, plain.data(), plain.size(),
                             sealed.data(), &size);
  gnutls_aead_cipher_deinit(cipher);
  packet.insert(packet.end(), sealed.begin(), sealed.end());

  std::array<std::uint8_t, 16> sample{};
  std::copy_n(packet.begin() + static_cast<std::ptrdiff_t>(header), sample.size(),
              sample.begin());  // 4 bytes after the number's beginning
  aesBlock(mask, sample.data());
  packet[0] = static_cast<std::uint8_t>(packet[0] ^ (sample[0] & 0x0fU));
  for (std::size_t i = 0; i < kNumber; ++i) {
    packet[header - kNumber + i] ^= sample[i + 1];
  }
  return packet;
}

/// Keeps the first packet.
class Nowhere final : public Socket {
 public:
  void send(const PacketOut& packet) override {
    if (first.empty()) {
      first.assign(packet.payload.begin(), packet.payload.end());
    }
  }
  SocketAddress localAddress() const override { return SocketAddress::parse("127.0.0.1", 1).value(); }

  Bytes first;
};

class Deaf final : public quic::Events {
 public:
  void onDatagram(ByteView, const PacketIn&) override {}
  void onStreamData(quic::StreamId, ByteView, bool, const PacketIn&) override {}
};

Hello makeHello(const SocketAddress& remote) {
  Hello hello;
  Rewriter rewriter;
  rewriter.rewrite = [&](Level level, std::span<std::uint8_t> written, std::uint64_t) {
    if (level == Level::Initial && hello.frames.empty()) {
      hello.frames.assign(written.begin(), written.end());
    }
  };
  const RewriteScope scope(rewriter);
  const clock::SystemClock clock;
  Nowhere socket;
  Deaf events;
  const auto connection = quic::Connection::connect(
      socket, remote, clock, events,
      {.credentials = quic::ClientCredentials::create(quic::Insecure{}).value(), .host = "flood.example"}, {});
  connection.value()->flush();
  const std::size_t sourceSizeAt = 6 + socket.first.at(5);
  const auto source = std::span(socket.first).subspan(sourceSizeAt + 1, socket.first.at(sourceSizeAt));
  hello.source.assign(source.begin(), source.end());
  return hello;
}

bool sendFrom(int raw, std::uint32_t source, const sockaddr_in& to, const Bytes& payload) {
  std::array<std::uint8_t, sizeof(iphdr) + sizeof(udphdr) + kPacket> packet{};
  iphdr ip{};
  ip.version = 4;
  ip.ihl = 5;
  ip.ttl = 64;
  ip.protocol = IPPROTO_UDP;
  ip.saddr = htonl(source);
  ip.daddr = to.sin_addr.s_addr;
  udphdr udp{};
  udp.source = htons(static_cast<std::uint16_t>(1024 + source % 60'000));
  udp.dest = to.sin_port;
  udp.len = htons(static_cast<std::uint16_t>(sizeof(udp) + payload.size()));  // no checksum, as IPv4 allows
  std::memcpy(packet.data(), &ip, sizeof(ip));
  std::memcpy(packet.data() + sizeof(ip), &udp, sizeof(udp));
  std::copy(payload.begin(), payload.end(), packet.begin() + sizeof(ip) + sizeof(udp));
  return ::sendto(raw, packet.data(), packet.size(), 0, reinterpret_cast<const sockaddr*>(&to), sizeof(to)) > 0;
}

}  // namespace

int main(int argc, char** argv) {
  sockaddr_in to{};
  to.sin_family = AF_INET;
  if (argc < 4 || argc > 5 || ::inet_pton(AF_INET, argv[1], &to.sin_addr) != 1 || !startTls()) {
    std::fprintf(stderr, "Usage: spoofed_flood ADDRESS PORT COUNT [PER_SECOND]\n");
    return 2;
  }
  to.sin_port = htons(static_cast<std::uint16_t>(std::atoi(argv[2])));
  const FileDescriptor raw(::socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_RAW));
  if (!raw.isValid()) {
    std::perror("spoofed_flood");
    return 1;
  }
  const Hello hello = makeHello(SocketAddress(to));
  const auto interval = std::chrono::nanoseconds(argc == 5 ? 1'000'000'000 / std::atoi(argv[4]) : 0);
  const auto begin = std::chrono::steady_clock::now();
  int sent = 0;
  for (int number = 1; number <= std::atoi(argv[3]); ++number) {
    const std::uint32_t source = (10U << 24U) + static_cast<std::uint32_t>(number) * 83U;  // different /24s
    std::this_thread::sleep_until(begin + number * interval);
    sent += sendFrom(raw.get(), source, to, makeInitial(hello)) ? 1 : 0;
  }
  std::printf("%d packets sent\n", sent);
  return 0;
}
