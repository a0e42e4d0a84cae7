// SPDX-License-Identifier: GPL-3.0-or-later
/// Asks the services themselves. Each function blocks until the answer, at most for the time that it names; from any
/// thread.
#pragma once

#include <cstdint>

#include "control/messages.h"
#include "report/chrony_tracking.h"
#include "sync/steering_report.h"

namespace tsq::app {

/// chronyd, over the loopback interface: at most 1 s. Nothing if it does not answer or is not synchronised.
std::optional<SteeringClaim> claimOfChrony(std::uint16_t port = report::kChronyPort);
/// tsqd, over its control socket: at most 2 s. Nothing if it does not answer or does not know the offset.
std::optional<SteeringClaim> claimOfTsqd(const std::string& path = control::kUsualPath);
/// systemd-timesyncd, on the system bus: at most 9 s, usually some milliseconds.
std::optional<SteeringClaim> claimOfTimesyncd();

/// Everything: systemd, the one service that runs, and the kernel. Of another service, the kernel tells what it claims.
SteeringReport findSteeringReport();

}  // namespace tsq::app
