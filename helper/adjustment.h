// SPDX-License-Identifier: MIT
/// What is asked of the helper and what it answers: numbers and enums only, as they travel on the bus.
#pragma once

#include <QString>
#include <QStringList>

#include "base/time.h"
#include "clock/freshness.h"
#include "clock/helper_interface.h"

namespace tsq::helper {

using Mode = clock::HelperMode;
using Method = clock::HelperMethod;

/// The polkit actions (dist/helper/org.tsqtime.policy). An authorisation for the first may be kept for a while, one for
/// the second never is.
enum class Action { AdjustClock, StepClock };
QString actionId(Action action);

struct Request {
  clock::MeasuredOffset measured;
  Mode mode = Mode::Auto;
  bool force = false;  ///< although another service steers the clock

  Method method() const;
  /// The action that it needs by itself; see also Budget.
  Action action() const;
  /// What the prompt says: "+0.700 s", "-26.2 h". Made from the number, so a caller cannot put words there.
  QString offsetInWords() const;
};

struct Caller {
  QString name;  ///< unique name on the bus, which is never given to anybody else
  uint uid = 0;

  friend bool operator==(const Caller&, const Caller&) = default;
};

/// What was done to the clock.
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
