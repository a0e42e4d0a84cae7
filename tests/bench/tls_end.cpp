// SPDX-License-Identifier: MIT
#include "tls_end.h"

#include <arpa/inet.h>
#include <linux/net_tstamp.h>
#include <sys/socket.h>
#include <sys/time.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <utility>

#include "base/file_descriptor.h"

namespace tsq::bench {
namespace {

constexpr const char* kPriority =
    "NORMAL:-VERS-ALL:+VERS-TLS1.3:-CIPHER-ALL:+AES-128-GCM:-GROUP-ALL:+GROUP-X25519:%DISABLE_TLS13_COMPAT_MODE";
constexpr std::size_t kMaxFlight = 4096;    // bytes; the longest has the certificate
constexpr std::array<char, 32> kRequest{};  // about the size of TSQ's
constexpr std::array<char, 128> kAnswer{};  // likewise
constexpr timeval kPatience{.tv_sec = 2, .tv_usec = 0};

// Parsed once, as in the server.
gnutls_priority_t priority() {
  static const TlsPriority parsed = [] {
    gnutls_priority_t raw = nullptr;
    gnutls_priority_init(&raw, kPriority, nullptr);
    return TlsPriority(raw);
  }();
  return parsed.get();
}

ssize_t pull(gnutls_transport_ptr_t end, void* to, std::size_t size) {
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

ssize_t push(gnutls_transport_ptr_t end, const void* from, std::size_t size) {
  static_cast<End*>(end)->outbox.append(static_cast<const char*>(from), size);
  return static_cast<ssize_t>(size);
}

/// The server's end, with the state that a connection of one request has.
struct ServedEnd : End {
  ServedEnd(const gnutls_datum_t& ticketKey, gnutls_certificate_credentials_t credentials)
      : End(GNUTLS_SERVER | GNUTLS_NO_AUTO_SEND_TICKET, credentials) {
    gnutls_session_ticket_enable_server(session.get(), &ticketKey);
  }

  void take(std::string_view flight) {
    inbox += flight;
    if (!isOpen && gnutls_handshake(session.get()) == 0) {
      isOpen = true;
      gnutls_session_ticket_send(session.get(), 1, 0);
    }
    std::array<char, kRequest.size()> request{};
    if (isOpen && gnutls_record_recv(session.get(), request.data(), request.size()) > 0) {
      gnutls_record_send(session.get(), kAnswer.data(), kAnswer.size());
    }
  }

  bool isOpen = false;
};

sockaddr_in loopback(int port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  return address;
}

/// One connection; whether the answer came.
bool ask(const sockaddr_in& server, gnutls_certificate_credentials_t credentials) {
  const FileDescriptor opened(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
  ::setsockopt(opened.get(), SOL_SOCKET, SO_RCVTIMEO, &kPatience, sizeof(kPatience));
  if (::connect(opened.get(), reinterpret_cast<const sockaddr*>(&server), sizeof(server)) != 0) {
    return false;
  }
  End client(GNUTLS_CLIENT, credentials);
  std::array<char, kMaxFlight> flight{};
  bool isOpen = false;
  while (true) {
    if (!isOpen && gnutls_handshake(client.session.get()) == 0) {
      isOpen = true;
      gnutls_record_send(client.session.get(), kRequest.data(), kRequest.size());
    }
    if (const std::string leaving = std::exchange(client.outbox, {}); !leaving.empty()) {
      ::send(opened.get(), leaving.data(), leaving.size(), 0);
    }
    const ssize_t size = ::recv(opened.get(), flight.data(), flight.size(), 0);
    if (size <= 0) {
      return false;
    }
    client.inbox.append(flight.data(), static_cast<std::size_t>(size));
    std::array<char, kAnswer.size()> answer{};
    ssize_t read = GNUTLS_E_AGAIN;
    while (isOpen &&
           (read = gnutls_record_recv(client.session.get(), answer.data(), answer.size())) == GNUTLS_E_AGAIN &&
           !client.inbox.empty()) {
    }
    if (read > 0) {
      return true;
    }
  }
}

}  // namespace

End::End(unsigned flags, gnutls_certificate_credentials_t credentials) {
  gnutls_session_t raw = nullptr;
  gnutls_init(&raw, flags | GNUTLS_NONBLOCK);
  session.reset(raw);
  gnutls_priority_set(raw, priority());
  gnutls_credentials_set(raw, GNUTLS_CRD_CERTIFICATE, credentials);
  gnutls_transport_set_ptr(raw, this);
  gnutls_transport_set_pull_function(raw, pull);
  gnutls_transport_set_push_function(raw, push);
}

int serveOverUdp(gnutls_certificate_credentials_t credentials) {
  const FileDescriptor opened(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
  sockaddr_in address = loopback(0);
  socklen_t size = sizeof(address);
  const int stamps = SOF_TIMESTAMPING_RX_SOFTWARE | SOF_TIMESTAMPING_SOFTWARE;
  auto* generic = reinterpret_cast<sockaddr*>(&address);
  gnutls_datum_t ticketKey{};
  if (::bind(opened.get(), generic, size) != 0 || ::getsockname(opened.get(), generic, &size) != 0 ||
      ::setsockopt(opened.get(), SOL_SOCKET, SO_TIMESTAMPING, &stamps, sizeof(stamps)) != 0 ||
      gnutls_session_ticket_key_generate(&ticketKey) != 0) {
    std::perror("tsq-bench-handshake");
    return 1;
  }
  std::printf("%d\n", ntohs(address.sin_port));
  std::fflush(stdout);
  std::unique_ptr<ServedEnd> served;
  in_port_t port = 0;
  std::array<char, kMaxFlight> flight{};
  while (true) {  // until it is killed
    const ssize_t received = ::recvfrom(opened.get(), flight.data(), flight.size(), 0, generic, &size);
    if (received <= 0) {
      return 1;
    }
    if (!served || address.sin_port != port) {
      served = std::make_unique<ServedEnd>(ticketKey, credentials);
      port = address.sin_port;
    }
    served->take({flight.data(), static_cast<std::size_t>(received)});
    if (const std::string leaving = std::exchange(served->outbox, {}); !leaving.empty()) {
      ::sendto(opened.get(), leaving.data(), leaving.size(), 0, generic, size);
    }
  }
}

int loadOverUdp(int port, int count, gnutls_certificate_credentials_t credentials) {
  const sockaddr_in server = loopback(port);
  int answered = 0;
  for (int i = 0; i < count; ++i) {
    answered += ask(server, credentials) ? 1 : 0;
  }
  std::printf("%d\n", answered);
  return 0;
}

}  // namespace tsq::bench
