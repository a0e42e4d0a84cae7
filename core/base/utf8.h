// SPDX-License-Identifier: MIT
/// Just enough UTF-8 to cut text safely and to show what a stranger sent.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tsq {

/// Nothing but well-formed characters (RFC 3629). Control characters are well-formed.
bool isUtf8(std::string_view text) noexcept;

/// The longest beginning of `text` that has at most `limit` bytes and ends between two characters.
std::string_view cutUtf8(std::string_view text, std::size_t limit) noexcept;

/// `bytes` with '?' for each control character and for each byte that belongs to no well-formed character (RFC 3629).
std::string printableUtf8(std::string_view bytes);

/// What another library says, as a part of a sentence of ours: printable, on one line, without the full stop at its
/// end.
std::string asClause(std::string_view sentence);

}  // namespace tsq
