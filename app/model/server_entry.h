// SPDX-License-Identifier: GPL-3.0-or-later
/// A server as the user configured it: a plain value that settings, dialog and engine pass around.
#pragma once

#include <QString>
#include <variant>

#include "client/fleet.h"
#include "client/server_spec.h"
#include "quic/trust.h"

namespace tsq::app {

struct ServerEntry {
  client::ServerSpec spec;  ///< without a pin: that is in `trust`
  quic::Trust trust = quic::SystemRoots{};
  client::TransportChoice transport = client::TransportChoice::Auto;
  bool plotted = true;  ///< drawn in the plots

  /// What tables and menus call it: "time.example.org", "[2001:db8::7]:4433".
  QString name() const { return QString::fromStdString(spec.displayName()); }
  /// What the history calls it: the same server by another transport measures another path.
  QString historyName() const { return name() + u'#' + QString::number(static_cast<int>(transport)); }
  bool isInsecure() const { return std::holds_alternative<quic::Insecure>(trust); }
  /// What the engine needs to know.
  client::ServerConfig config() const { return {.spec = spec, .trust = trust, .transport = transport}; }

  friend bool operator==(const ServerEntry&, const ServerEntry&) = default;
};

}  // namespace tsq::app
