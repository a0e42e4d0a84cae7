// SPDX-License-Identifier: MIT
/// The parts of JSON documents that programs have in common.
#pragma once

#include <nlohmann/json.hpp>

#include "estimate/selection.h"
#include "wire/message.h"

namespace tsq::programs {

using Json = nlohmann::ordered_json;

/// null when there is none.
Json toJson(const std::optional<Selection::Answer>& answer);
/// null when the server told nothing.
Json toJson(const wire::ClockReport& report);

/// On one line. Texts of servers are cleaned on arrival, but names come from the command line: what is no UTF-8 is
/// replaced.
std::string toText(Json document);

}  // namespace tsq::programs
