// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/connectivity.h"

#include <QNetworkInformation>

namespace tsq::app {

Connectivity::Connectivity(QObject* parent) : QObject(parent) {
  if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
    return;
  }
  connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
          [this] { Q_EMIT offlineChanged(isOffline()); });
}

// Offline means no network at all: a network without internet access may have a time server.
bool Connectivity::isOffline() {
  const QNetworkInformation* network = QNetworkInformation::instance();
  return network != nullptr && network->reachability() == QNetworkInformation::Reachability::Disconnected;
}

}  // namespace tsq::app
