// SPDX-License-Identifier: GPL-3.0-or-later
/// A server as the user configured it: a plain value that settings, dialog and engine pass around.
#pragma once

#include <QString>
#include <variant>

#include "base/socket_address.h"
#include "client/fleet.h"
#include "client/server_spec.h"
#include "tls/trust.h"

namespace tsq::app {

struct ServerEntry {
  client::ServerSpec spec;  ///< without a pin: that is in `trust`
  quic::Trust trust = quic::SystemRoots{};
  client::TransportChoice transport = client::TransportChoice::Auto;
  /// File with the keys that must sign its answers; empty: no signature is required.
  std::string signatureKeyFile;
  bool strict = false;  ///< requires conformance to the draft: see client::ServerConfig
  bool plotted = true;  ///< drawn in the plots

  /// A server at this address, authenticated by its key.
  static ServerEntry pinned(const SocketAddress& address, const quic::Pin& pin, client::TransportChoice transport);

  /// Name in tables and menus: "time.example.org", "[2001:db8::7]:4433".
  QString name() const { return QString::fromStdString(spec.displayName()); }
  /// Name in the history: another transport is measured as another server, because its path differs.
  QString historyName() const { return name() + u'#' + QString::number(static_cast<int>(transport)); }
  bool checksCertificate() const { return !std::holds_alternative<quic::Insecure>(trust); }
  /// Not authenticated: neither its certificate nor signatures are checked.
  bool isInsecure() const { return !checksCertificate() && signatureKeyFile.empty(); }
  /// The engine's configuration. Reads the keys: fails as config::readVerifyKeys() does.
  Result<client::ServerConfig> config() const;

  friend bool operator==(const ServerEntry&, const ServerEntry&) = default;
};

}  // namespace tsq::app
