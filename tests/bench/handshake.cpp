// SPDX-License-Identifier: MIT
// What a TLS 1.3 handshake costs a server of GnuTLS alone, without QUIC: P-256 certificate, X25519, AES-128-GCM, as
// tsq-server with --self-signed.
// tsq-bench-handshake COUNT: the messages in memory, without tickets. Prints the CPU microseconds of the server's
// thread for each, the median of the handshakes. tsq-bench-handshake serve | load PORT COUNT: as a connection of
// tsq-server, with one session ticket, one request and its answer, over UDP on loopback: each flight of TLS records is
// one datagram. The server prints its port, the load how many connections had an answer; the caller measures the CPU
// time of the server's process.
#include <gnutls/gnutls.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string>
#include <string_view>
#include <vector>

#include "clock/system_clock.h"
#include "crypto/tls_start.h"
#include "tls/server_credentials.h"
#include "tls_end.h"

using namespace tsq;
using namespace tsq::bench;

namespace {

double cpuMicroseconds() {
  timespec time{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return 1e6 * static_cast<double>(time.tv_sec) + 1e-3 * static_cast<double>(time.tv_nsec);
}

/// The server's part; negative if the handshake fails.
double handshake(gnutls_certificate_credentials_t ofServer, gnutls_certificate_credentials_t ofClient) {
  constexpr int kTurns = 10;
  End client(GNUTLS_CLIENT | GNUTLS_NO_TICKETS, ofClient);
  double begin = cpuMicroseconds();
  End server(GNUTLS_SERVER | GNUTLS_NO_TICKETS, ofServer);
  double spent = cpuMicroseconds() - begin;
  bool isDone = false;
  for (int turn = 0; turn < kTurns && !isDone; ++turn) {
    const int atClient = gnutls_handshake(client.session.get());
    server.inbox += std::exchange(client.outbox, {});
    begin = cpuMicroseconds();
    const int atServer = gnutls_handshake(server.session.get());
    spent += cpuMicroseconds() - begin;
    client.inbox += std::exchange(server.outbox, {});
    isDone = atClient == 0 && atServer == 0;
  }
  return isDone ? spent : -1;
}

int inMemory(int count, gnutls_certificate_credentials_t server, gnutls_certificate_credentials_t client) {
  std::vector<double> spent;
  for (int i = 0; i < count; ++i) {
    spent.push_back(handshake(server, client));
    if (spent.back() < 0) {
      std::fprintf(stderr, "tsq-bench-handshake: the handshake fails\n");
      return 1;
    }
  }
  std::nth_element(spent.begin(), spent.begin() + count / 2, spent.end());
  std::printf("%.1f\n", spent[static_cast<std::size_t>(count) / 2]);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view what = argc > 1 ? argv[1] : "";
  const int count = argc > 1 ? std::atoi(argv[argc - 1]) : 0;
  if (!startTls() || (what != "serve" && count < 1)) {
    std::fprintf(stderr, "Usage: tsq-bench-handshake COUNT | serve | load PORT COUNT\n");
    return 2;
  }
  gnutls_certificate_credentials_t raw = nullptr;
  gnutls_certificate_allocate_credentials(&raw);
  const TlsCredentials client(raw);
  if (what == "load" && argc == 4) {
    return loadOverUdp(std::atoi(argv[2]), count, client.get());
  }
  const auto made = quic::makeSelfSigned({"localhost"}, clock::SystemClock().wall());
  gnutls_certificate_allocate_credentials(&raw);
  const TlsCredentials server(raw);
  const gnutls_datum_t certificateDatum = toDatum(made.value().certificatePem);
  const gnutls_datum_t keyDatum = toDatum(made.value().keyPem);
  gnutls_certificate_set_x509_key_mem(server.get(), &certificateDatum, &keyDatum, GNUTLS_X509_FMT_PEM);
  return what == "serve" ? serveOverUdp(server.get()) : inMemory(count, server.get(), client.get());
}
