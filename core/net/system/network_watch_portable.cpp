// SPDX-License-Identifier: MIT
#include "net/system/network_watch.h"

namespace tsq::net {

NetworkWatch::NetworkWatch() = default;

bool NetworkWatch::takeChanges() {
  return false;
}

}  // namespace tsq::net
