// SPDX-License-Identifier: MIT
/// Why a client believes a server: the system's authorities, a CA file, a pinned key, or nothing at all.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/time.h"

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

/// Certificates have to be valid now, by a clock that is behind by this much.
struct DatesByClock {
  Duration behind{};
  friend bool operator==(const DatesByClock&, const DatesByClock&) = default;
};

/// Certificates may be of any time, for it is still to be found out what the time is. Only one that ended before this
/// program was made is past, whatever the time is.
struct DatesIgnored {
  WallTime programMade;
  friend bool operator==(const DatesIgnored&, const DatesIgnored&) = default;
};

/// How the dates of certificates are checked. Anything but DatesByClock without a correction is for a clock that is far
/// off, see client/far_clock.h.
using DateCheck = std::variant<DatesByClock, DatesIgnored>;

}  // namespace tsq::quic
