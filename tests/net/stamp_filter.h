// SPDX-License-Identifier: MIT
/// Takes the place of recvmsg(2) at link time and loses transmit stamps as a test says: kernels do so when a queue is
/// full, or a driver does not stamp.
#pragma once

#include <set>

namespace tsq::test {

/// Which stamps never come, counted from 0 over all that the kernel has told since resetStamps().
std::set<int>& lostStamps();
void resetStamps();

}  // namespace tsq::test
