// SPDX-License-Identifier: MIT
/// Requests to the helper and its answers: only numbers and enums, as on the bus.
#pragma once

#include <QString>
#include <QStringList>

#include "base/time.h"
#include "clock/freshness.h"
#include "clock/helper_interface.h"

namespace tsq::helper {

using Mode = clock::HelperMode;
using Method = clock::HelperMethod;

/// The polkit actions (dist/helper/org.tsqtime.policy). An authorisation for the first may be kept for some minutes,
/// one for the second is never kept.
enum class Action { AdjustClock, StepClock };
QString actionId(Action action);

struct Request {
  clock::MeasuredOffset measured;
  Mode mode = Mode::Auto;
  bool force = false;  ///< even if another service steers the clock

  Method method() const;
  /// The action that this request needs by itself; see also Budget.
  Action action() const;
  /// The offset in the prompt: "+0.700 s", "-26.2 h". Formatted from the number, so that callers cannot insert text.
  QString offsetInWords() const;
};

struct Caller {
  QString name;  ///< unique name on the bus, which is never reused
  uint uid = 0;

  friend bool operator==(const Caller&, const Caller&) = default;
};

/// The change made to the clock.
struct Applied {
  Method method = Method::Slew;
  Duration by{};
};

/// Why nothing was done: a D-Bus error.
struct Refusal {
  QString name;
  QString text;
};

Refusal refusal(clock::HelperError error, const QString& text);
Refusal explain(clock::StaleReason reason);

}  // namespace tsq::helper
