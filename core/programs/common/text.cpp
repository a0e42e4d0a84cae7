// SPDX-License-Identifier: MIT
#include "programs/common/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "base/error_words.h"
#include "base/instant.h"
#include "estimate/sync_policy.h"

namespace tsq::programs {
namespace {

struct Unit {
  double nanoseconds;
  const char* name;
};

constexpr std::array kUnits{Unit{365.25 * 86'400e9, "years"},
                            Unit{86'400e9, "days"},
                            Unit{1e9, "s"},
                            Unit{1e6, "ms"},
                            Unit{1e3, "µs"},
                            Unit{1, "ns"}};

}  // namespace

std::string formatMagnitude(Duration value) {
  const double nanoseconds = std::abs(static_cast<double>(value.count()));
  const Unit* unit = kUnits.begin();
  while (unit + 1 != kUnits.end() && nanoseconds < unit->nanoseconds) {
    ++unit;
  }
  const double number = nanoseconds / unit->nanoseconds;
  const bool isWhole = unit->nanoseconds == 1 || number >= 100;
  return fmt::format("{:.{}f} {}", number, isWhole ? 0 : (number >= 10 ? 1 : 2), unit->name);
}

std::string formatSigned(Duration value) {
  return (value < Duration::zero() ? "-" : "+") + formatMagnitude(value);
}

std::string formatTime(WallTime time) {
  std::string text = formatInstant(time);
  text.pop_back();
  text[text.find('T')] = ' ';
  return text + " UTC";
}

std::string describe(const Error& error) {
  return describeError(error);
}

std::string_view sessionName(quic::HandshakeKind kind) {
  switch (kind) {
    case quic::HandshakeKind::Full:
      return "full";
    case quic::HandshakeKind::Resumed:
      return "resumed";
    case quic::HandshakeKind::ZeroRtt:
      return "0-RTT";
  }
  return "unknown";
}

std::string describeExposure(const std::string& path, const char* content) {
  return fmt::format(
      "{0} can be read or changed by others, so its {1} is no secret: chmod go-rwx {0}, with root or the user who runs "
      "this program as its owner, or better, make a new one",
      path, content);
}

std::string describeTrustFailure(const Error& error) {
  if (error.code == ErrorCode::FileUnreadable || error.code == ErrorCode::PermissionDenied) {
    return "cannot read the CA file " + error.detail;
  }
  if (error.code == ErrorCode::Internal) {
    return "the system refuses what this program needs: " + error.detail;
  }
  return "cannot use these certificate authorities: " + error.detail;
}

std::string describe(InvalidReason reason) {
  switch (reason) {
    case InvalidReason::NonPositiveDelay:
      return "round trip not positive";
    case InvalidReason::SentBeforeReceived:
      return "server sent its answer before it received the request";
    case InvalidReason::ArrivedBeforeSent:
      return "answer arrived before the request was sent";
    case InvalidReason::OffsetBeyondLimit:
      return std::string("offset above 24 hours").append(kIfTheClockIsWrong);
    case InvalidReason::ClockStepped:
      return "the clock was set during the exchange";
    case InvalidReason::Suspended:
      return "the computer slept during the exchange";
  }
  return "unknown reason";
}

std::string describe(const Verdict& verdict, const std::optional<Error>& failure) {
  switch (verdict.status) {
    case ServerStatus::Falseticker:
      return fmt::format("falseticker, off by {}", formatMagnitude(verdict.beside));
    case ServerStatus::Unreachable:
      return failure ? "unreachable: " + describe(*failure) : "waiting for the first answer";
    case ServerStatus::Unsynchronised:
      return "unsynchronised: it says itself that its clock is not set";
    case ServerStatus::Unauthenticated:
      return "unauthenticated: others are verified, or --strict asks for a stream or a signature";
    case ServerStatus::Smeared:
      return "smeared: it spreads a leap second, and others do not";
    case ServerStatus::Duplicate:
      return "duplicate: by its key or address it is a server that is asked already; both have one vote";
    default:
      break;
  }
  std::string text(serverStatusName(verdict.status));
  std::replace(text.begin(), text.end(), '-', ' ');
  return text;
}

Unknown whyUnknown(std::span<const ServerStatus> servers) {
  if (std::ranges::find(servers, ServerStatus::NoMajority) != servers.end()) {
    return Unknown::Contradiction;
  }
  const bool isUnsynchronised = std::ranges::find(servers, ServerStatus::Unsynchronised) != servers.end();
  return isUnsynchronised ? Unknown::Unsynchronised : Unknown::NoAnswer;
}

std::string describe(const std::optional<Selection::Answer>& answer, Unknown why) {
  if (!answer) {
    switch (why) {
      case Unknown::Contradiction:
        return "Nothing is known about this clock: the servers contradict each other, without a majority.";
      case Unknown::Unsynchronised:
        return "Nothing is known about this clock: the servers that answer say that their own are not synchronised.";
      case Unknown::NoAnswer:
        return "Nothing is known about this clock: no server gave a usable answer.";
    }
  }
  std::string text = isSignificant(*answer) ? fmt::format("Your clock is {} {}, ±{}", formatMagnitude(answer->offset),
                                                          answer->offset > Duration::zero() ? "behind" : "ahead",
                                                          formatMagnitude(answer->bound))
                                            : fmt::format("Your clock is right to within ±{}",
                                                          formatMagnitude(magnitude(answer->offset) + answer->bound));
  text += fmt::format(" (estimated error {}; {} server{}", formatMagnitude(answer->deviation), answer->servers,
                      answer->servers == 1 ? "" : "s");
  text += answer->unverified ? ", too few to outvote a liar)." : ").";
  return answer->farOff
             ? text +
                   " It is too far off to check the dates of certificates: tsq-adjtime --allow-invalid-dates sets it."
             : text;
}

}  // namespace tsq::programs
