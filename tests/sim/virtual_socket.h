// SPDX-License-Identifier: MIT
/// A UDP socket of a simulated host. Internal to the simulation.
#pragma once

#include "sim/host.h"

namespace tsq::sim {

class Host::VirtualSocket final : public Socket {
 public:
  VirtualSocket(Host& host, SocketId id, const SocketAddress& local, const SocketAddress& remote,
                PacketHandler& handler)
      : host_(host), id_(id), local_(local), remote_(remote), handler_(handler) {}
  ~VirtualSocket() override { host_.sockets_.erase(id_); }

  void send(const PacketOut& packet) override { host_.send(*this, packet); }
  void sendQueued() override { ++host_.queuesSent_; }
  SocketAddress localAddress() const override { return local_; }

  SocketId id() const { return id_; }
  /// Unspecified for an unconnected socket, which receives from all addresses.
  const SocketAddress& remote() const { return remote_; }
  PacketHandler& handler() const { return handler_; }

  bool accepts(const Packet& packet) const {
    if (packet.destination.port() != local_.port()) {
      return false;
    }
    // [::] receives IPv4 as well; 0.0.0.0 does not receive IPv6.
    const bool family = packet.destination.family() == local_.family() || local_.family() == AF_INET6;
    const bool ours = local_.isAnyAddress() ? family : packet.destination == local_;
    return ours && (!remote_.isSpecified() || remote_ == packet.source);
  }

 private:
  Host& host_;
  SocketId id_;
  SocketAddress local_;
  SocketAddress remote_;
  PacketHandler& handler_;
};

}  // namespace tsq::sim
