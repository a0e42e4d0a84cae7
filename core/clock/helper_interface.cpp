// SPDX-License-Identifier: MIT
#include "clock/helper_interface.h"

#include <algorithm>
#include <array>

namespace tsq::clock {
namespace {

struct Named {
  HelperError error;
  const char* name;
};

// The names of D-Bus errors: of the helper, of the bus in its place, and of timedated. The helper's name is the first
// of each error.
constexpr std::array kNames{
    Named{HelperError::NotAuthorised, "org.tsqtime.Helper1.Error.NotAuthorised"},
    Named{HelperError::NotAuthorised, "org.freedesktop.DBus.Error.AccessDenied"},
    Named{HelperError::NobodyToAsk, "org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"},
    Named{HelperError::NoPolkit, "org.tsqtime.Helper1.Error.NoPolkit"},
    Named{HelperError::OtherService, "org.tsqtime.Helper1.Error.OtherService"},
    Named{HelperError::OtherService, "org.freedesktop.timedate1.AutomaticTimeSyncEnabled"},
    Named{HelperError::OutOfRange, "org.tsqtime.Helper1.Error.OutOfRange"},
    Named{HelperError::TooOld, "org.tsqtime.Helper1.Error.TooOld"},
    Named{HelperError::FromTheFuture, "org.tsqtime.Helper1.Error.FromTheFuture"},
    Named{HelperError::ClockMoved, "org.tsqtime.Helper1.Error.ClockMoved"},
    Named{HelperError::AlreadyApplied, "org.tsqtime.Helper1.Error.AlreadyApplied"},
    Named{HelperError::SlewRunning, "org.tsqtime.Helper1.Error.SlewRunning"},
    Named{HelperError::Busy, "org.tsqtime.Helper1.Error.Busy"},
    Named{HelperError::TooOften, "org.tsqtime.Helper1.Error.TooOften"},
    Named{HelperError::BeforeLastGood, "org.tsqtime.Helper1.Error.BeforeLastGood"},
    Named{HelperError::NothingToUndo, "org.tsqtime.Helper1.Error.NothingToUndo"},
    Named{HelperError::Missing, "org.freedesktop.DBus.Error.ServiceUnknown"},
    Named{HelperError::Missing, "org.freedesktop.DBus.Error.NameHasNoOwner"},
    Named{HelperError::Missing, "org.freedesktop.DBus.Error.Disconnected"},
    Named{HelperError::NoReply, "org.freedesktop.DBus.Error.NoReply"},
    Named{HelperError::Failed, "org.tsqtime.Helper1.Error.Failed"},
};

}  // namespace

HelperError helperErrorFrom(std::string_view name) {
  const auto* found = std::find_if(kNames.begin(), kNames.end(), [&](const Named& row) { return row.name == name; });
  return found == kNames.end() ? HelperError::Failed : found->error;
}

HelperError helperErrorFrom(StaleReason reason) {
  switch (reason) {
    case StaleReason::TooOld:
      return HelperError::TooOld;
    case StaleReason::FromTheFuture:
      return HelperError::FromTheFuture;
    case StaleReason::ClockMoved:
      return HelperError::ClockMoved;
    case StaleReason::AlreadyApplied:
      return HelperError::AlreadyApplied;
    case StaleReason::SlewRunning:
      return HelperError::SlewRunning;
  }
  return HelperError::Failed;
}

const char* helperErrorName(HelperError error) {
  return std::find_if(kNames.begin(), kNames.end(), [&](const Named& row) { return row.error == error; })->name;
}

}  // namespace tsq::clock
