// SPDX-License-Identifier: MIT
/// Replaces recvmsg(2) and recvmmsg(2) at link time, and drops transmit timestamps as a test defines: kernels do so
/// when a queue is full, or a driver does not support them.
#pragma once

#include <set>

namespace tsq::test {

/// The timestamps to drop, counted from 0 over all since resetStamps().
std::set<int>& lostStamps();
/// The calls of both since resetStamps().
int receiveCalls();
void resetStamps();

}  // namespace tsq::test
