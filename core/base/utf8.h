// SPDX-License-Identifier: MIT
/// UTF-8: validating, cutting between characters, and making untrusted text printable.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tsq {

/// Whether `text` is well-formed (RFC 3629). Control characters are well-formed.
bool isUtf8(std::string_view text) noexcept;

/// The longest prefix of `text` that has at most `limit` bytes and ends between two characters.
std::string_view cutUtf8(std::string_view text, std::size_t limit) noexcept;

/// Bytes of untrusted text that are shown; the rest is cut.
inline constexpr std::size_t kMaxShownText = 1000;

/// Makes untrusted text (of a peer, a certificate, a file or a command line) safe to show on a terminal, in a log, over
/// D-Bus, in JSON or in a window. The result is one line: '?' replaces each character that is a control, ends a line,
/// changes the direction of writing, is invisible or for private use, and each byte that belongs to no well-formed
/// character (RFC 3629). Text beyond `limit` bytes is replaced by "…". Idempotent.
std::string printableUtf8(std::string_view bytes, std::size_t limit = std::string_view::npos);

/// A library's message, for use inside a sentence: printable, one line, without the final full stop.
std::string asClause(std::string_view sentence);

}  // namespace tsq
