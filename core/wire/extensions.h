// SPDX-License-Identifier: MIT
/// The metadata keys that TSQ itself understands: our extensions inside the draft, which other peers ignore as it tells
/// them to. Servers send them to those who ask (TLV 247).
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/time.h"
#include "wire/message.h"

namespace tsq::wire {

/// How wrong the server's clock is at most: microseconds, decimal.
inline constexpr auto kMaxErrorKey = "maxerror";

/// Whether a leap second comes at the end of the current UTC day; unknown: the server's clock is not synchronised.
inline constexpr auto kLeapKey = "leap";
inline constexpr auto kLeapNone = "none";
inline constexpr auto kLeapInsert = "insert";
inline constexpr auto kLeapDelete = "delete";
inline constexpr auto kLeapUnknown = "unknown";

/// "yes": leap seconds are spread over hours, and the time is off by up to one meanwhile.
inline constexpr auto kSmearKey = "smear";
inline constexpr auto kSmearYes = "yes";
inline constexpr auto kSmearNo = "no";

/// Only where the operator alone says that the clock is right: the kernel knows of nobody who keeps it.
inline constexpr auto kKernelKey = "kernel";
inline constexpr auto kKernelUnsynchronised = "unsynchronised";

/// Who took T2 of this very answer.
inline constexpr auto kReceiveStampKey = "t2";
inline constexpr auto kKernelStamp = "kernel";
inline constexpr auto kUserStamp = "user";

/// When an earlier answer on this connection really left the server: what T3 could only foretell.
inline constexpr auto kTrueSendTimeKey = "tsq-t3";

struct TrueSendTime {
  /// The first bytes of the earlier request's nonce: enough to tell a connection's last exchanges apart.
  std::array<std::uint8_t, 8> nonceStart{};
  WallTime sent;

  static TrueSendTime of(const Nonce& nonce, WallTime sent);
  /// 32 lower-case hexadecimal digits: the nonce's bytes, then an NTP timestamp.
  static std::optional<TrueSendTime> parse(std::string_view text);
  std::string toText() const;
  bool isFor(const Nonce& nonce) const;

  friend bool operator==(const TrueSendTime&, const TrueSendTime&) = default;
};

}  // namespace tsq::wire
