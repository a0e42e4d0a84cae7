// SPDX-License-Identifier: MIT
#include "sim/names.h"

namespace tsq::sim {

void Names::add(const std::string& name, const std::vector<std::string>& addresses) {
  entries_.insert_or_assign(name, addresses);
}

void Names::fail(const std::string& name, ErrorCode error) {
  entries_.insert_or_assign(name, tsq::fail(error, name));
}

Network::LookupResult Names::find(const std::string& name, std::uint16_t port) const {
  if (const auto literal = SocketAddress::parse(name, port)) {
    return std::vector{*literal};
  }
  const auto entry = entries_.find(name);
  if (entry == entries_.end()) {
    return tsq::fail(ErrorCode::NameNotFound, name);
  }
  return entry->second.map([port](const std::vector<std::string>& literals) {
    std::vector<SocketAddress> addresses;
    for (const std::string& literal : literals) {
      addresses.push_back(SocketAddress::parse(literal, port).value());
    }
    return addresses;
  });
}

}  // namespace tsq::sim
