// SPDX-License-Identifier: MIT
/// What follows for us from what a server tells of its clock.
#pragma once

#include "estimate/sample.h"
#include "wire/message.h"

namespace tsq::client {

/// What it does not tell, or in a form that we do not understand, is as if there were nothing to tell.
ServerReport readReport(const wire::ClockReport& told);

/// Who took T2 of the answer that this came with, if it says so.
std::optional<StampSource> readReceiveSource(const wire::ClockReport& told);

}  // namespace tsq::client
