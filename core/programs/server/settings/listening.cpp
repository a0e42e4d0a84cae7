// SPDX-License-Identifier: MIT
#include "programs/server/settings/listening.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <memory>

#include "client/address_finder.h"
#include "client/server_spec.h"

namespace tsq::programs {
namespace {

using Addresses = std::vector<SocketAddress>;

/// Runs the loop until a lookup has ended, at most kLookupTimeout.
class NameWait final : public Actor {
 public:
  NameWait(net::EventLoop& loop, const Clock& clock, const ListenAddress& wanted)
      : loop_(loop), finder_(loop, clock, wanted.host, wanted.port, [] {}) {
    finder_.start();
  }

  MonoTime nextDeadline() const override { return finder_.nextDeadline(); }
  void onDeadline() override {
    if ((result_ = finder_.take())) {
      loop_.stop();
    }
  }
  Network::LookupResult result() const {
    return result_.value_or(fail(ErrorCode::NameLookupFailed, "the look-up was interrupted"));
  }

 private:
  net::EventLoop& loop_;
  client::AddressFinder finder_;
  std::optional<Network::LookupResult> result_;
};

std::string explain(const Error& error) {
  switch (error.code) {
    case ErrorCode::AddressInUse:
      return "another program uses this UDP port; end it, or choose another port, as in --listen [::]:4433";
    case ErrorCode::PermissionDenied:
      return "ports below 1024 need a privilege; choose a higher one, as in --listen [::]:4433, or give the program "
             "the "
             "capability: sudo setcap cap_net_bind_service=+ep \"$(command -v tsq-server)\"";
    case ErrorCode::AddressNotAvailable:
      return "this computer does not have that address";
    case ErrorCode::NameNotFound:
      return "this is no IP address, and no name that the resolver knows: give an address of this computer, or [::] or "
             "0.0.0.0 for all";
    case ErrorCode::NameLookupFailed:
      return fmt::format("the name could not be looked up ({}): give the address instead", error.detail);
    default:
      return error.detail;
  }
}

tl::unexpected<Error> failed(const Error& error, const std::string& where) {
  return fail(error.code, fmt::format("cannot listen on {}: {}", where, explain(error)));
}

// The kernel calls a link-local address without its interface an invalid argument.
bool lacksZone(const SocketAddress& address) {
  const auto* v6 = reinterpret_cast<const sockaddr_in6*>(address.data());
  return address.family() == AF_INET6 && IN6_IS_ADDR_LINKLOCAL(&v6->sin6_addr) && v6->sin6_scope_id == 0;
}

Result<SocketAddress> bindOne(server::Server& server, const SocketAddress& address) {
  return lacksZone(address) ? fail(ErrorCode::InvalidArgument,
                                   "a link-local address needs its network interface, as in [fe80::1%eth0]:443")
                            : server.listen(address);
}

Network::LookupResult lookUp(net::EventLoop& loop, const Clock& clock, const ListenAddress& wanted) {
  if (const auto literal = SocketAddress::parse(wanted.host, wanted.port)) {
    return Addresses{literal->unmapped()};
  }
  NameWait wait(loop, clock, wanted);
  if (const auto ran = loop.run(wait); !ran) {
    return tl::unexpected(ran.error());
  }
  return wait.result();
}

// Whether the wildcard address `all` includes `other`, which could not be bound in addition.
bool covers(const SocketAddress& all, const SocketAddress& other) {
  const bool isCovered = all.isAnyAddress() && (all.family() == AF_INET6 || other.family() == AF_INET);
  return all.port() != 0 && all.port() == other.port() && (isCovered || all == other);
}

int rankOf(const SocketAddress& address) {
  return address.isAnyAddress() ? (address.family() == AF_INET6 ? 0 : 1) : 2;
}

// Wildcard addresses first, IPv6 before IPv4; otherwise in the given order.
Addresses sortedByBreadth(const Addresses& addresses) {
  Addresses result;
  for (const int rank : {0, 1, 2}) {
    std::ranges::copy_if(addresses, std::back_inserter(result),
                         [rank](const SocketAddress& address) { return rankOf(address) == rank; });
  }
  return result;
}

Result<Addresses> bindAll(server::Server& server, const Addresses& wanted) {
  Addresses bound;
  std::optional<Error>
      withoutSix;  // the error of IPv6, ignored on a computer without IPv6 if an IPv4 address is given as well
  for (const SocketAddress& address : wanted) {
    if (std::ranges::any_of(bound, [&](const SocketAddress& other) { return covers(other, address); })) {
      continue;
    }
    const auto result = bindOne(server, address);
    if (result) {
      bound.push_back(*result);
    } else if (address.family() == AF_INET6 && address.isAnyAddress() &&
               result.error().code == ErrorCode::AddressNotAvailable) {
      withoutSix = failed(result.error(), address.toString()).value();
    } else {
      return failed(result.error(), address.toString());
    }
  }
  return bound.empty() && withoutSix ? Result<Addresses>(tl::unexpected(*withoutSix)) : bound;
}

}  // namespace

std::string ListenAddress::toString() const {
  return host.find(':') == std::string::npos ? fmt::format("{}:{}", host, port) : fmt::format("[{}]:{}", host, port);
}

Result<Addresses> listenAll(server::Server& server, net::EventLoop& loop, const Clock& clock,
                            const std::vector<ListenAddress>& wanted) {
  if (wanted.empty()) {
    return bindAll(server, {*SocketAddress::parse("::", client::kDefaultPort),
                            *SocketAddress::parse("0.0.0.0", client::kDefaultPort)});
  }
  Addresses addresses;
  for (const ListenAddress& one : wanted) {
    const auto found = lookUp(loop, clock, one);
    if (!found) {
      return failed(found.error(), one.toString());
    }
    addresses.insert(addresses.end(), found->begin(), found->end());
  }
  return bindAll(server, sortedByBreadth(addresses));
}

Result<Addresses> listenInherited(server::Server& server, const Addresses& addresses) {
  for (const SocketAddress& address : addresses) {
    if (const auto bound = server.listen(address); !bound) {
      return failed(bound.error(), address.toString());
    }
  }
  return addresses;
}

}  // namespace tsq::programs
