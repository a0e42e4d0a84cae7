// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/server_entry.h"

#include "config/key_file.h"

namespace tsq::app {

ServerEntry ServerEntry::pinned(const SocketAddress& address, const quic::Pin& pin, client::TransportChoice transport) {
  return {.spec = {.host = address.host(), .port = address.port(), .pin = std::nullopt},
          .trust = pin,
          .transport = transport};
}

Result<client::ServerConfig> ServerEntry::config() const {
  client::ServerConfig config{.spec = spec, .trust = trust, .transport = transport, .strict = strict};
  if (!signatureKeyFile.empty()) {
    auto keys = config::readVerifyKeys(signatureKeyFile);
    if (!keys) {
      return tl::unexpected(keys.error());
    }
    config.verifyKeys = *std::move(keys);
  }
  return config;
}

}  // namespace tsq::app
