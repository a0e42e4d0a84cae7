// SPDX-License-Identifier: MIT
#include <cerrno>
#include <chrono>
#include <string_view>
#include <system_error>

#include "base/utf8.h"
#include "clock/bus.h"
#include "clock/helper_messages.h"
#include "programs/adjtime/terminal_agent.h"
#include "programs/adjtime/via_helper.h"

namespace tsq::programs {
namespace {

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
    case HelperError::BeforeLastGood:
      return Outcome::ClockFarOff;
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
  int code = 0;  // negative: an errno, perhaps with a name and text in `error`
  clock::BusError error;
  clock::BusValues values;
};

int append(sd_bus_message* message, const clock::BusValue& value) {
  if (const bool* flag = std::get_if<bool>(&value)) {
    const int number = *flag ? 1 : 0;
    return sd_bus_message_append_basic(message, 'b', &number);
  }
  if (const auto* number = std::get_if<std::uint32_t>(&value)) {
    return sd_bus_message_append_basic(message, 'u', number);
  }
  return sd_bus_message_append_basic(message, 'x', &std::get<std::int64_t>(value));
}

// Reads up to the first value of another type.
clock::BusValues readValues(sd_bus_message* reply) {
  clock::BusValues values;
  std::uint32_t number = 0;
  std::int64_t large = 0;
  char type = 0;
  while (sd_bus_message_peek_type(reply, &type, nullptr) > 0) {
    if (type == 'u' && sd_bus_message_read_basic(reply, type, &number) > 0) {
      values.emplace_back(number);
    } else if (type == 'x' && sd_bus_message_read_basic(reply, type, &large) > 0) {
      values.emplace_back(large);
    } else {
      break;
    }
  }
  return values;
}

// Blocks until the answer.
void send(sd_bus* bus, const clock::BusCall& call, Answer& answer) {
  sd_bus_message* raw = nullptr;
  int code = sd_bus_message_new_method_call(bus, &raw, call.service, call.path, call.service, call.method);
  const clock::BusMessage message(raw);
  code = code < 0 ? code : sd_bus_message_set_allow_interactive_authorization(raw, call.mayPrompt ? 1 : 0);
  for (const clock::BusValue& value : call.arguments) {
    code = code < 0 ? code : append(message.get(), value);
  }
  raw = nullptr;
  const auto limit = static_cast<std::uint64_t>(call.timeout / std::chrono::microseconds(1));
  answer.code = code < 0 ? code : sd_bus_call(bus, message.get(), limit, answer.error.get(), &raw);
  const clock::BusMessage reply(raw);
  if (answer.code >= 0) {
    answer.values = readValues(reply.get());
  }
}

tl::expected<Adjustment, Refusal> askHelper(sd_bus* bus, const clock::MeasuredOffset& measured, AdjustMethod method,
                                            bool force, Answer& answer) {
  const HelperMode mode = method == AdjustMethod::Step ? HelperMode::Step : HelperMode::Slew;
  send(bus, clock::adjustCall({.measured = measured, .mode = mode, .force = force}), answer);
  const auto move = clock::parseMove(answer.values);
  if (!move) {
    return tl::unexpected(explain(answer.code < 0 ? answer.code : -EBADMSG, answer.error));
  }
  const bool isStep = move->method == HelperMethod::Step;
  return Adjustment{.method = isStep ? AdjustMethod::Step : AdjustMethod::Slew, .by = move->by};
}

// timedated refuses while a time service that it knows sets the clock.
tl::expected<Adjustment, Refusal> askTimedated(sd_bus* bus, Duration offset) {
  const auto by = std::chrono::round<std::chrono::microseconds>(offset);
  Answer answer;
  send(bus, clock::timedateCall(by), answer);
  if (answer.code < 0) {
    return tl::unexpected(explain(answer.code, answer.error));
  }
  return Adjustment{.method = AdjustMethod::Step, .by = by};
}

}  // namespace

tl::expected<Adjustment, Refusal> adjustViaHelper(const clock::MeasuredOffset& measured, AdjustMethod method,
                                                  bool force) {
  clock::Bus bus;
  const int code = clock::openSystemBus(bus, clock::kHelperAnswerTimeout);
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
