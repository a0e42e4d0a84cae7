// SPDX-License-Identifier: MIT
/// What the tsqd of this computer knows of its clock: the answer to "tsqctl tracking". Pure.
#pragma once

#include <optional>
#include <string_view>

#include "report/chrony_tracking.h"

namespace tsq::report {

/// As chronyd would tell it, with the stratum after that of the server which tsqd follows, and all of the uncertainty
/// as root dispersion. Nothing if tsqd does not steer the clock, or does not trust it: the kernel tells that; if the
/// server's stratum is unknown; or if the text is no answer of tsqd.
std::optional<Tracking> parseTsqdTracking(std::string_view json);

}  // namespace tsq::report
