// SPDX-License-Identifier: MIT
/// The metadata keys with a meaning in this implementation: extensions that the draft allows and other peers ignore.
/// Servers send them in answer to a metadata query (TLV 247).
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/time.h"
#include "wire/message.h"

namespace tsq::wire {

/// The maximum error of the server's clock: microseconds, decimal.
inline constexpr auto kMaxErrorKey = "maxerror";

/// Whether a leap second comes at the end of the current UTC day; unknown: the server's clock is not synchronised.
inline constexpr auto kLeapKey = "leap";
inline constexpr auto kLeapNone = "none";
inline constexpr auto kLeapInsert = "insert";
inline constexpr auto kLeapDelete = "delete";
inline constexpr auto kLeapUnknown = "unknown";

/// "yes": the server smears leap seconds over hours; meanwhile its time is off by up to 1 s.
inline constexpr auto kSmearKey = "smear";
inline constexpr auto kSmearYes = "yes";
inline constexpr auto kSmearNo = "no";

/// Sent only if the operator alone declares the clock synchronised: kernel or chronyd report it as unsynchronised, or
/// ("unknown") the kernel's state cannot be read.
inline constexpr auto kKernelKey = "kernel";
inline constexpr auto kKernelUnsynchronised = "unsynchronised";
inline constexpr auto kKernelUnknown = "unknown";

/// Whether T2 of this answer is the kernel's timestamp or the program's.
inline constexpr auto kReceiveStampKey = "t2";
inline constexpr auto kKernelStamp = "kernel";
inline constexpr auto kUserStamp = "user";

/// The kernel's transmit time of an earlier answer on this connection, whose T3 was only a prediction.
inline constexpr auto kTrueSendTimeKey = "tsq-t3";

/// These keys are the server's own: what an operator gave for them would be overwritten, or be taken for its report.
inline constexpr std::array<std::string_view, 6> kReservedKeys{kMaxErrorKey, kLeapKey,         kSmearKey,
                                                               kKernelKey,   kReceiveStampKey, kTrueSendTimeKey};

struct TrueSendTime {
  /// The first bytes of the earlier request's nonce: enough to identify one of the connection's last exchanges.
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
