// SPDX-License-Identifier: MIT
#include "programs/common/metrics_address.h"

#include <fmt/format.h>

#include "base/socket_address.h"
#include "programs/common/command_line.h"

namespace tsq::programs {
namespace {

constexpr int kMaxPort = 65'535;  // 0: the system chooses, for tests

}  // namespace

Result<std::string> parseMetricsAddress(const std::string& text, std::string_view setting) {
  const auto colon = text.rfind(':');
  std::string host = colon == std::string::npos ? "127.0.0.1" : text.substr(0, colon);
  if (host.size() > 2 && host.front() == '[' && host.back() == ']') {
    host = host.substr(1, host.size() - 2);
  } else if (host.find(':') != std::string::npos) {
    host.clear();  // IPv6 needs brackets before a port
  }
  const auto port = parseInteger(colon == std::string::npos ? text : text.substr(colon + 1), 0, kMaxPort, "");
  const auto address = SocketAddress::parse(host, port ? static_cast<std::uint16_t>(*port) : std::uint16_t{0});
  if (!port || !address) {
    return failValue(fmt::format("{} a TCP port of 127.0.0.1, or an IP address and a port, as 127.0.0.1:9464", setting),
                     text);
  }
  return address->toString();
}

}  // namespace tsq::programs
