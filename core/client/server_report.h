// SPDX-License-Identifier: MIT
/// Interprets a server's clock report.
#pragma once

#include "estimate/sample.h"
#include "wire/message.h"

namespace tsq::client {

/// Missing and malformed values get the defaults of ServerReport.
ServerReport readReport(const wire::ClockReport& told);

/// The source of T2 in the same answer, if the server reports it.
std::optional<StampSource> readReceiveSource(const wire::ClockReport& told);

}  // namespace tsq::client
