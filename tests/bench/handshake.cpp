// SPDX-License-Identifier: MIT
// tsq-bench-handshake COUNT: what a TLS 1.3 handshake costs a server of GnuTLS alone: no QUIC, no sockets, the messages
// in memory. P-256 certificate, X25519, AES-128-GCM, as tsq-server with --self-signed. Prints the CPU microseconds of
// the server's side for each, the median of the handshakes.
#include <gnutls/gnutls.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string>
#include <vector>

#include "clock/system_clock.h"
#include "crypto/handles.h"
#include "crypto/tls_start.h"
#include "tls/server_credentials.h"

using namespace tsq;

namespace {

constexpr const char* kPriority =
    "NORMAL:-VERS-ALL:+VERS-TLS1.3:-CIPHER-ALL:+AES-128-GCM:-GROUP-ALL:+GROUP-X25519:%DISABLE_TLS13_COMPAT_MODE";

/// One end, and the bytes that the other one has sent to it.
struct End {
  explicit End(unsigned flags) {
    gnutls_session_t raw = nullptr;
    gnutls_init(&raw, flags | GNUTLS_NONBLOCK | GNUTLS_NO_TICKETS);
    session.reset(raw);
    gnutls_priority_set_direct(raw, kPriority, nullptr);
    gnutls_transport_set_ptr(raw, this);
    gnutls_transport_set_pull_function(raw, pull);
    gnutls_transport_set_push_function(raw, push);
  }

  static ssize_t pull(gnutls_transport_ptr_t end, void* to, std::size_t size) {
    auto& self = *static_cast<End*>(end);
    const std::size_t taken = std::min(size, self.inbox.size());
    if (taken == 0) {
      gnutls_transport_set_errno(self.session.get(), EAGAIN);
      return -1;
    }
    std::memcpy(to, self.inbox.data(), taken);
    self.inbox.erase(0, taken);
    return static_cast<ssize_t>(taken);
  }
  static ssize_t push(gnutls_transport_ptr_t end, const void* from, std::size_t size) {
    static_cast<End*>(end)->peer->inbox.append(static_cast<const char*>(from), size);
    return static_cast<ssize_t>(size);
  }

  TlsSession session;
  End* peer = nullptr;
  std::string inbox;
};

double cpuMicroseconds() {
  timespec time{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return 1e6 * static_cast<double>(time.tv_sec) + 1e-3 * static_cast<double>(time.tv_nsec);
}

/// The server's part; negative if the handshake fails.
double handshake(gnutls_certificate_credentials_t ofServer, gnutls_certificate_credentials_t ofClient) {
  constexpr int kTurns = 10;
  End client(GNUTLS_CLIENT);
  gnutls_credentials_set(client.session.get(), GNUTLS_CRD_CERTIFICATE, ofClient);
  double begin = cpuMicroseconds();
  End server(GNUTLS_SERVER);
  gnutls_credentials_set(server.session.get(), GNUTLS_CRD_CERTIFICATE, ofServer);
  double spent = cpuMicroseconds() - begin;
  client.peer = &server;
  server.peer = &client;
  bool isDone = false;
  for (int turn = 0; turn < kTurns && !isDone; ++turn) {
    const int atClient = gnutls_handshake(client.session.get());
    begin = cpuMicroseconds();
    const int atServer = gnutls_handshake(server.session.get());
    spent += cpuMicroseconds() - begin;
    isDone = atClient == 0 && atServer == 0;
  }
  return isDone ? spent : -1;
}

}  // namespace

int main(int argc, char** argv) {
  const int count = argc == 2 ? std::atoi(argv[1]) : 0;
  if (count < 1 || !startTls()) {
    std::fprintf(stderr, "Usage: tsq-bench-handshake COUNT\n");
    return 2;
  }
  const auto made = quic::makeSelfSigned({"localhost"}, clock::SystemClock().wall());
  gnutls_certificate_credentials_t raw = nullptr;
  gnutls_certificate_allocate_credentials(&raw);
  const TlsCredentials server(raw);
  gnutls_certificate_allocate_credentials(&raw);
  const TlsCredentials client(raw);
  const gnutls_datum_t certificateDatum = toDatum(made.value().certificatePem);
  const gnutls_datum_t keyDatum = toDatum(made.value().keyPem);
  gnutls_certificate_set_x509_key_mem(server.get(), &certificateDatum, &keyDatum, GNUTLS_X509_FMT_PEM);
  std::vector<double> spent;
  for (int i = 0; i < count; ++i) {
    spent.push_back(handshake(server.get(), client.get()));
    if (spent.back() < 0) {
      std::fprintf(stderr, "tsq-bench-handshake: the handshake fails\n");
      return 1;
    }
  }
  std::nth_element(spent.begin(), spent.begin() + count / 2, spent.end());
  std::printf("%.1f\n", spent[static_cast<std::size_t>(count) / 2]);
  return 0;
}
