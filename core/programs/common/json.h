// SPDX-License-Identifier: MIT
/// Parts of JSON documents, shared by the programs.
#pragma once

#include <nlohmann/json.hpp>

#include "estimate/selection.h"
#include "wire/message.h"

namespace tsq::programs {

using Json = nlohmann::ordered_json;

/// null if there is none.
Json toJson(const std::optional<Selection::Answer>& answer);
/// null if the report is empty.
Json toJson(const wire::ClockReport& report);

/// On one line, with all texts printable and valid UTF-8.
std::string toText(Json document);

}  // namespace tsq::programs
