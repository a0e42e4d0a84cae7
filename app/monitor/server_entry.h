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
  /// A file with the keys that its answers have to be signed with; empty: they need not be signed.
  std::string signatureKeyFile;
  bool strict = false;  ///< to the letter of the draft: see client::ServerConfig
  bool plotted = true;  ///< drawn in the plots

  /// A server at this address, believed by its key.
  static ServerEntry pinned(const SocketAddress& address, const quic::Pin& pin, client::TransportChoice transport);

  /// What tables and menus call it: "time.example.org", "[2001:db8::7]:4433".
  QString name() const { return QString::fromStdString(spec.displayName()); }
  /// What the history calls it: the same server by another transport measures another path.
  QString historyName() const { return name() + u'#' + QString::number(static_cast<int>(transport)); }
  bool checksCertificate() const { return !std::holds_alternative<quic::Insecure>(trust); }
  /// Not authenticated: neither its certificate nor signatures are checked.
  bool isInsecure() const { return !checksCertificate() && signatureKeyFile.empty(); }
  /// What the engine needs to know. Reads the keys: fails as config::readVerifyKeys() does.
  Result<client::ServerConfig> config() const;

  friend bool operator==(const ServerEntry&, const ServerEntry&) = default;
};

}  // namespace tsq::app
