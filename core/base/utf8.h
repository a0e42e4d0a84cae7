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

/// Longer texts of others say nothing more, in bytes.
inline constexpr std::size_t kMaxShownText = 1000;

/// The gate through which every text passes that a peer, a certificate, a file or a command line brought, before it is
/// shown on a terminal, logged, sent over D-Bus or put into JSON or a window. One line: '?' stands for each character
/// that controls a terminal, ends a line, changes the direction of writing, cannot be seen or is for private use, and
/// for each byte that belongs to no well-formed character (RFC 3629). What goes beyond `limit` bytes becomes "…".
/// Text that has passed is left as it is.
std::string printableUtf8(std::string_view bytes, std::size_t limit = std::string_view::npos);

/// What another library says, as a part of a sentence of ours: printable, on one line, without the full stop at its
/// end.
std::string asClause(std::string_view sentence);

}  // namespace tsq
