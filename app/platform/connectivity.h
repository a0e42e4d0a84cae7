// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether this computer has a network at all, by its own interfaces: a desktop's network service knows nothing of
/// interfaces that it does not manage, and a network without a default route may have a time server.
/// Source: https://doc.qt.io/qt-6/qnetworkinterface.html (rtnetlink on Linux)
#pragma once

namespace tsq::app {

/// True if no interface except loopback is up, has a carrier and an address. Takes well below a millisecond.
bool isOffline();

}  // namespace tsq::app
