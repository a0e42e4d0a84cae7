// SPDX-License-Identifier: MIT
#include "programs/adjtime/via_helper.h"

#include <cerrno>
#include <chrono>
#include <string_view>
#include <system_error>

#include "base/utf8.h"
#include "clock/bus.h"
#include "clock/helper_interface.h"
#include "programs/adjtime/terminal_agent.h"

namespace tsq::programs {
namespace {

// For a person to find and type a password.
constexpr std::chrono::microseconds kPasswordTimeout = std::chrono::minutes(5);

using clock::HelperError;
using clock::HelperMethod;
using clock::HelperMode;

Outcome outcomeOf(HelperError error) {
  switch (error) {
    case HelperError::OtherService:
      return Outcome::OtherService;
    case HelperError::OutOfRange:
      return Outcome::OffsetTooLarge;
    case HelperError::NotAuthorised:
    case HelperError::NobodyToAsk:
      return Outcome::NotAuthorised;
    case HelperError::TooOld:
    case HelperError::FromTheFuture:
    case HelperError::ClockMoved:
    case HelperError::AlreadyApplied:
    case HelperError::SlewRunning:
      return Outcome::Stale;
    default:
      return Outcome::Failed;
  }
}

bool isMissing(const clock::BusError& error) {
  return *error.name() != '\0' && clock::helperErrorFrom(error.name()) == HelperError::Missing;
}

Refusal explain(int code, const clock::BusError& error) {
  const std::string_view name = error.name();
  const HelperError reason = clock::helperErrorFrom(name);
  if (reason == HelperError::NobodyToAsk) {
    return {.outcome = Outcome::NotAuthorised,
            .sentence = "A password is needed, and nobody can be asked for it: run it in a terminal, or as root."};
  }
  if (name == SD_BUS_ERROR_ACCESS_DENIED) {
    return {.outcome = Outcome::NotAuthorised, .sentence = "Not authorised; the clock was not changed."};
  }
  if (code == -ETIMEDOUT) {
    return {.outcome = Outcome::NotAuthorised,
            .sentence =
                "No answer came within 5 minutes: the password was not given, or the helper hangs; run it again, or as "
                "root."};
  }
  if (isMissing(error)) {
    return {.outcome = Outcome::Failed, .sentence = "tsq-helper is not installed; install it, or run this as root."};
  }
  if (name.starts_with(clock::kHelperName)) {
    return {.outcome = outcomeOf(reason), .sentence = printableUtf8(error.message(), kMaxShownText)};
  }
  const std::string why = *error.message() != '\0' ? error.message() : std::generic_category().message(-code);
  return {.outcome = outcomeOf(reason),
          .sentence = "The clock cannot be set for you (" + printableUtf8(why, kMaxShownText) + "); run this as root."};
}

struct Answer {
  int code = 0;  // negative: an errno, and perhaps a name and text in `error`
  clock::BusError error;
  clock::BusMessage reply;
};

// Sends a call whose arguments `append` adds, and waits for its answer at most kPasswordTimeout; somebody may be asked
// for a password.
template <typename Append>
void call(sd_bus* bus, const char* name, const char* path, const char* method, const Append& append, Answer& answer) {
  sd_bus_message* raw = nullptr;
  int code = sd_bus_message_new_method_call(bus, &raw, name, path, name, method);
  const clock::BusMessage message(raw);
  code = code < 0 ? code : sd_bus_message_set_allow_interactive_authorization(message.get(), 1);
  code = code < 0 ? code : append(message.get());
  raw = nullptr;
  answer.code = code < 0 ? code : sd_bus_call(bus, message.get(), kPasswordTimeout.count(), answer.error.get(), &raw);
  answer.reply.reset(raw);
}

tl::expected<Adjustment, Refusal> askHelper(sd_bus* bus, const clock::MeasuredOffset& measured, AdjustMethod method,
                                            bool force, Answer& answer) {
  const HelperMode mode = method == AdjustMethod::Step ? HelperMode::Step : HelperMode::Slew;
  const auto append = [&](sd_bus_message* message) {
    return sd_bus_message_append(message, "xuxxb", measured.offset.count(), static_cast<std::uint32_t>(mode),
                                 measured.at.time_since_epoch().count(), measured.wallMinusBoot.count(), force ? 1 : 0);
  };
  call(bus, clock::kHelperName, clock::kHelperPath, "Adjust", append, answer);
  std::uint32_t applied = 0;
  std::int64_t by = 0;
  const int code = answer.code < 0 ? answer.code : sd_bus_message_read(answer.reply.get(), "ux", &applied, &by);
  if (code < 0) {
    return tl::unexpected(explain(code, answer.error));
  }
  const bool isStep = applied == static_cast<std::uint32_t>(HelperMethod::Step);
  return Adjustment{.method = isStep ? AdjustMethod::Step : AdjustMethod::Slew, .by = Duration(by)};
}

// It asks polkit itself, and refuses while a service that it knows of sets the clock.
tl::expected<Adjustment, Refusal> askTimedated(sd_bus* bus, Duration offset) {
  const auto by = std::chrono::round<std::chrono::microseconds>(offset);
  const auto append = [&](sd_bus_message* message) {
    return sd_bus_message_append(message, "xbb", std::int64_t{by.count()}, 1 /* relative */, 1 /* may ask */);
  };
  Answer answer;
  call(bus, clock::kTimedateName, clock::kTimedatePath, "SetTime", append, answer);
  if (answer.code < 0) {
    return tl::unexpected(explain(answer.code, answer.error));
  }
  return Adjustment{.method = AdjustMethod::Step, .by = by};
}

}  // namespace

tl::expected<Adjustment, Refusal> adjustViaHelper(const clock::MeasuredOffset& measured, AdjustMethod method,
                                                  bool force) {
  sd_bus* raw = nullptr;
  const int code = sd_bus_open_system(&raw);
  const clock::Bus bus(raw);
  if (code < 0) {
    return tl::unexpected(explain(code, clock::BusError()));
  }
  const TerminalAgent agent;
  Answer answer;
  const auto adjusted = askHelper(bus.get(), measured, method, force, answer);
  if (!adjusted && isMissing(answer.error) && method == AdjustMethod::Step) {
    return askTimedated(bus.get(), measured.offset);
  }
  return adjusted;
}

}  // namespace tsq::programs
