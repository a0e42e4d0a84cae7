// SPDX-License-Identifier: MIT
#include "programs/server/inherited_sockets.h"

#include <fmt/format.h>

#include <algorithm>

#include "net/udp_socket.h"
#include "programs/common/output.h"
#include "programs/server/activation.h"

namespace tsq::programs {

Result<std::vector<InheritedSockets>> InheritedSockets::receive(std::size_t workers) {
  const auto given = activationSockets();
  if (!given || given->empty()) {
    return given.map([](const auto&) { return std::vector<InheritedSockets>(); });
  }
  std::map<std::string, std::vector<Bound>> byAddress;
  for (const int fd : *given) {
    FileDescriptor socket(fd);
    const auto address = net::UdpSocket::addressOf(fd);
    if (!address) {
      return fail(ErrorCode::InvalidArgument,
                  fmt::format("socket {} from systemd cannot be used: {}; the socket unit needs ListenDatagram=", fd,
                              address.error().detail));
    }
    byAddress[address->toString()].push_back({.address = *address, .socket = std::move(socket)});
  }
  std::size_t most = workers;
  for (const auto& [address, sockets] : byAddress) {
    most = std::min(most, sockets.size());
  }
  std::vector<InheritedSockets> perWorker(most);
  for (auto& [address, sockets] : byAddress) {
    if (sockets.size() > most) {
      print(stderr,
            "Warning: systemd has bound {} sockets on {}, of which {} are used, one for each worker: give as many "
            "--workers as ListenDatagram= lines of each address.\n",
            sockets.size(), address, most);
    }
    for (std::size_t worker = 0; worker < most; ++worker) {
      perWorker[worker].sockets_.push_back(std::move(sockets[worker]));
    }
  }
  return perWorker;
}

std::vector<SocketAddress> InheritedSockets::addresses() const {
  std::vector<SocketAddress> all;
  all.reserve(sockets_.size());
  for (const Bound& bound : sockets_) {
    all.push_back(bound.address);
  }
  return all;
}

std::optional<FileDescriptor> InheritedSockets::take(const SocketAddress& address) {
  const auto found = std::ranges::find(sockets_, address, &Bound::address);
  if (found == sockets_.end() || !found->socket.isValid()) {
    return std::nullopt;
  }
  return std::exchange(found->socket, FileDescriptor());
}

}  // namespace tsq::programs
