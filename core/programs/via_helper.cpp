// SPDX-License-Identifier: MIT
#include "programs/via_helper.h"

#include <string_view>
#include <system_error>

#include "clock/bus.h"
#include "programs/terminal_agent.h"

namespace tsq::programs {
namespace {

constexpr std::string_view kHelperError = "org.tsqtime.Helper1.Error.";

// As the helper counts them.
constexpr unsigned kSlew = 1;
constexpr unsigned kStep = 2;

// Every name that is not in here stands for a measurement that must not be applied any more.
Outcome outcomeOf(std::string_view name) {
  if (name == "OtherService") {
    return Outcome::OtherService;
  }
  if (name == "OutOfRange") {
    return Outcome::OffsetTooLarge;
  }
  if (name == "NotAuthorised") {
    return Outcome::NotAuthorised;
  }
  return name == "Failed" || name == "Busy" || name == "NoPolkit" ? Outcome::Failed : Outcome::Stale;
}

bool isMissing(const clock::BusError& error) {
  const std::string_view name = error.name();
  return name == SD_BUS_ERROR_SERVICE_UNKNOWN || name == SD_BUS_ERROR_NAME_HAS_NO_OWNER;
}

Refusal explain(int code, const clock::BusError& error) {
  const std::string_view name = error.name();
  if (name.starts_with(kHelperError)) {
    return {.outcome = outcomeOf(name.substr(kHelperError.size())), .sentence = error.message()};
  }
  if (name == SD_BUS_ERROR_INTERACTIVE_AUTHORIZATION_REQUIRED) {
    return {.outcome = Outcome::NotAuthorised,
            .sentence = "A password is needed, and nobody can be asked for it: run it in a terminal, or as root."};
  }
  if (name == SD_BUS_ERROR_ACCESS_DENIED) {
    return {.outcome = Outcome::NotAuthorised, .sentence = "Not authorised; the clock was not changed."};
  }
  if (isMissing(error)) {
    return {.outcome = Outcome::Failed, .sentence = "tsq-helper is not installed; install it, or run this as root."};
  }
  const std::string why = *error.message() != '\0' ? error.message() : std::generic_category().message(-code);
  return {.outcome = Outcome::Failed, .sentence = "The clock cannot be set for you (" + why + "); run this as root."};
}

struct Answer {
  int code = 0;  // negative: an errno, and perhaps a name and text in `error`
  clock::BusError error;
  clock::BusMessage reply;
};

// Sends a call whose arguments `append` adds, and waits for its answer; somebody may be asked for a password.
template <typename Append>
void call(sd_bus* bus, const char* name, const char* path, const char* method, const Append& append, Answer& answer) {
  sd_bus_message* raw = nullptr;
  int code = sd_bus_message_new_method_call(bus, &raw, name, path, name, method);
  const clock::BusMessage message(raw);
  code = code < 0 ? code : sd_bus_message_set_allow_interactive_authorization(message.get(), 1);
  code = code < 0 ? code : append(message.get());
  raw = nullptr;
  answer.code = code < 0 ? code : sd_bus_call(bus, message.get(), UINT64_MAX, answer.error.get(), &raw);
  answer.reply.reset(raw);
}

tl::expected<Adjustment, Refusal> askHelper(sd_bus* bus, const clock::MeasuredOffset& measured, Method method,
                                            bool force, Answer& answer) {
  const auto append = [&](sd_bus_message* message) {
    return sd_bus_message_append(message, "xuxxb", measured.offset.count(), method == Method::Step ? kStep : kSlew,
                                 measured.at.time_since_epoch().count(), measured.wallMinusBoot.count(), force ? 1 : 0);
  };
  call(bus, "org.tsqtime.Helper1", "/org/tsqtime/Helper1", "Adjust", append, answer);
  unsigned applied = 0;
  std::int64_t by = 0;
  const int code = answer.code < 0 ? answer.code : sd_bus_message_read(answer.reply.get(), "ux", &applied, &by);
  if (code < 0) {
    return tl::unexpected(explain(code, answer.error));
  }
  return Adjustment{.method = applied == kStep ? Method::Step : Method::Slew, .by = Duration(by)};
}

// It asks polkit itself, and refuses while a service that it knows of sets the clock.
tl::expected<Adjustment, Refusal> askTimedated(sd_bus* bus, Duration offset) {
  const auto by = std::chrono::round<std::chrono::microseconds>(offset);
  const auto append = [&](sd_bus_message* message) {
    return sd_bus_message_append(message, "xbb", std::int64_t{by.count()}, 1 /* relative */, 1 /* may ask */);
  };
  Answer answer;
  call(bus, "org.freedesktop.timedate1", "/org/freedesktop/timedate1", "SetTime", append, answer);
  if (answer.code < 0) {
    return tl::unexpected(explain(answer.code, answer.error));
  }
  return Adjustment{.method = Method::Step, .by = by};
}

}  // namespace

tl::expected<Adjustment, Refusal> adjustViaHelper(const clock::MeasuredOffset& measured, Method method, bool force) {
  sd_bus* raw = nullptr;
  const int code = sd_bus_open_system(&raw);
  const clock::Bus bus(raw);
  if (code < 0) {
    return tl::unexpected(explain(code, clock::BusError()));
  }
  const TerminalAgent agent;
  Answer answer;
  const auto adjusted = askHelper(bus.get(), measured, method, force, answer);
  if (!adjusted && isMissing(answer.error) && method == Method::Step) {
    return askTimedated(bus.get(), measured.offset);
  }
  return adjusted;
}

}  // namespace tsq::programs
