// SPDX-License-Identifier: MIT
/// Why a client believes a server: the system's authorities, a CA file, a pinned key, or nothing at all.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace tsq::quic {

/// SHA-256 of a server's SubjectPublicKeyInfo: the key itself, whoever signed it.
struct Pin {
  std::array<std::uint8_t, 32> digest{};

  /// "sha256:" and 64 hexadecimal digits, either case.
  static std::optional<Pin> parse(std::string_view text);
  std::string toString() const;

  friend bool operator==(const Pin&, const Pin&) = default;
};

/// The authorities installed on this machine.
struct SystemRoots {
  friend bool operator==(const SystemRoots&, const SystemRoots&) = default;
};

/// Only the authorities in a PEM file.
struct CaFile {
  std::string path;
  friend bool operator==(const CaFile&, const CaFile&) = default;
};

/// Anyone at all: encrypted, but not authenticated. For tests only.
struct Insecure {
  friend bool operator==(const Insecure&, const Insecure&) = default;
};

/// Name and dates are checked with SystemRoots and CaFile; only dates with a Pin; nothing when Insecure.
using Trust = std::variant<SystemRoots, CaFile, Pin, Insecure>;

}  // namespace tsq::quic
