// SPDX-License-Identifier: MIT
/// Every error code in words, in one table: its name for logs and JSON, and the sentence that the programs print after
/// the server's name. The monitor has a table of its own, to be translated.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/error.h"

namespace tsq {

inline constexpr std::size_t kErrorCodes = static_cast<std::size_t>(ErrorCode::Internal) + 1;

/// Where the sentence has the detail of an Error, if there is one.
enum class ErrorDetail {
  Hidden,      ///< the sentence says all of it
  Bracketed,   ///< "sentence (detail)"
  AfterColon,  ///< "sentence: detail"
  Named,       ///< "sentence (detail)"; without a detail "sentence (name)"
};

/// What may have to be done about dates and offsets that look wrong.
inline constexpr std::string_view kIfTheClockIsWrong =
    "; if the clock of this computer is that wrong, tsq-adjtime --allow-invalid-dates sets it";

struct ErrorWords {
  ErrorCode code;
  std::string_view name;      ///< in lower case with dashes: "certificate-expired"
  std::string_view sentence;  ///< about the server, without a full stop: "no answer: the server is down, …"
  ErrorDetail detail = ErrorDetail::Bracketed;
  std::string_view advice = {};  ///< follows the detail
};

const ErrorWords& wordsOf(ErrorCode code);

/// The whole sentence of an error, without a full stop.
std::string describeError(const Error& error);

}  // namespace tsq
