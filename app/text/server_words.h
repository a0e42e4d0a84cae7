// SPDX-License-Identifier: GPL-3.0-or-later
/// What the choices for a server are called in lists.
#pragma once

#include <QString>

#include "monitor/server_entry.h"

namespace tsq::app {

QString transportName(client::TransportChoice transport);
/// "An authority file (ca.pem)".
QString trustName(const quic::Trust& trust);

}  // namespace tsq::app
