// SPDX-License-Identifier: MIT
#include "net/network_watch.h"

namespace tsq::net {

NetworkWatch::NetworkWatch() = default;

bool NetworkWatch::takeChanges() {
  return false;
}

}  // namespace tsq::net
