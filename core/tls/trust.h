// SPDX-License-Identifier: MIT
/// How a client authenticates a server: system authorities, a CA file, a pinned key, or not at all.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/time.h"

namespace tsq::quic {

/// SHA-256 of a server's SubjectPublicKeyInfo.
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

/// Any server: encrypted, but not authenticated. For tests only.
struct Insecure {
  friend bool operator==(const Insecure&, const Insecure&) = default;
};

/// SystemRoots and CaFile also check name and dates, Pin only the dates, Insecure nothing.
using Trust = std::variant<SystemRoots, CaFile, Pin, Insecure>;

/// Certificates must be valid at the local clock's time plus `behind`.
struct DatesByClock {
  Duration behind{};
  friend bool operator==(const DatesByClock&, const DatesByClock&) = default;
};

/// Dates are not checked, because the time is still unknown; only certificates that expired before the build date are
/// rejected.
struct DatesIgnored {
  WallTime programMade;
  friend bool operator==(const DatesIgnored&, const DatesIgnored&) = default;
};

/// How the dates of certificates are checked. Everything except DatesByClock without a correction is for a clock that
/// is far off, see client/far_clock.h.
using DateCheck = std::variant<DatesByClock, DatesIgnored>;

}  // namespace tsq::quic
