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

Refusal explain(int code, const clock::BusError& error) {
  const std::string_view name = error.name();
  if (name.starts_with(kHelperError)) {
    return {.outcome = outcomeOf(name.substr(kHelperError.size())), .sentence = error.message()};
  }
  if (name == SD_BUS_ERROR_INTERACTIVE_AUTHORIZATION_REQUIRED) {
    return {.outcome = Outcome::NotAuthorised,
            .sentence = "A password is needed, and nobody can be asked for it: run it in a terminal, or as root."};
  }
  if (name == SD_BUS_ERROR_SERVICE_UNKNOWN || name == SD_BUS_ERROR_NAME_HAS_NO_OWNER) {
    return {.outcome = Outcome::Failed, .sentence = "tsq-helper is not installed; install it, or run this as root."};
  }
  const std::string why = *error.message() != '\0' ? error.message() : std::generic_category().message(-code);
  return {.outcome = Outcome::Failed, .sentence = "tsq-helper cannot be asked (" + why + "); run this as root."};
}

int callHelper(sd_bus* bus, const clock::MeasuredOffset& measured, Method method, bool force, clock::BusError& error,
               clock::BusMessage& reply) {
  sd_bus_message* raw = nullptr;
  int code = sd_bus_message_new_method_call(bus, &raw, "org.tsqtime.Helper1", "/org/tsqtime/Helper1",
                                            "org.tsqtime.Helper1", "Adjust");
  const clock::BusMessage call(raw);
  code = code < 0 ? code : sd_bus_message_set_allow_interactive_authorization(call.get(), 1);
  code = code < 0 ? code
                  : sd_bus_message_append(
                        call.get(), "xuxxb", measured.offset.count(), method == Method::Step ? kStep : kSlew,
                        measured.at.time_since_epoch().count(), measured.wallMinusBoot.count(), force ? 1 : 0);
  raw = nullptr;
  code = code < 0 ? code : sd_bus_call(bus, call.get(), UINT64_MAX, error.get(), &raw);
  reply.reset(raw);
  return code;
}

}  // namespace

tl::expected<Adjustment, Refusal> adjustViaHelper(const clock::MeasuredOffset& measured, Method method, bool force) {
  clock::BusError error;
  sd_bus* raw = nullptr;
  int code = sd_bus_open_system(&raw);
  const clock::Bus bus(raw);
  clock::BusMessage reply;
  if (code >= 0) {
    const TerminalAgent agent;
    code = callHelper(bus.get(), measured, method, force, error, reply);
  }
  unsigned applied = 0;
  std::int64_t by = 0;
  code = code < 0 ? code : sd_bus_message_read(reply.get(), "ux", &applied, &by);
  if (code < 0) {
    return tl::unexpected(explain(code, error));
  }
  return Adjustment{.method = applied == kStep ? Method::Step : Method::Slew, .by = Duration(by)};
}

}  // namespace tsq::programs
