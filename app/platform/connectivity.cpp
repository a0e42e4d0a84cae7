// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/connectivity.h"

#include <QNetworkInterface>
#include <algorithm>

namespace tsq::app {
namespace {

bool isUsable(const QNetworkInterface& interface) {
  constexpr auto kConnected = QNetworkInterface::IsUp | QNetworkInterface::IsRunning;
  return (interface.flags() & kConnected) == kConnected && !(interface.flags() & QNetworkInterface::IsLoopBack) &&
         !interface.addressEntries().isEmpty();
}

}  // namespace

bool isOffline() {
  return std::ranges::none_of(QNetworkInterface::allInterfaces(), isUsable);
}

}  // namespace tsq::app
