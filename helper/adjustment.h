// SPDX-License-Identifier: MIT
/// What is asked of the helper and what it answers: numbers and enums only, as they travel on the bus.
#pragma once

#include <QString>
#include <QStringList>

#include "base/time.h"
#include "clock/freshness.h"

namespace tsq::helper {

/// How a caller wants the clock to be moved. Auto: gradually up to kSlewThreshold.
enum class Mode : quint32 { Auto = 0, Slew = 1, Step = 2 };

/// How it was moved.
enum class Method : quint32 { Slew = 1, Step = 2 };

struct Request {
  clock::MeasuredOffset measured;
  Mode mode = Mode::Auto;
  bool force = false;  ///< although another service steers the clock

  Method method() const;
  /// The polkit action that it needs. Large steps and forced ones are never remembered.
  QString action() const;
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

/// org.tsqtime.Helper1.Error.<suffix>
Refusal refusal(const char* suffix, const QString& text);

inline constexpr Duration kSlewThreshold = std::chrono::milliseconds(500);
/// Corrections beyond this are unusual enough to ask for the password every time.
inline constexpr Duration kLargeStep = std::chrono::minutes(15);
/// For how long a correction can be undone: long enough to look at the result.
inline constexpr Duration kUndoTime = std::chrono::minutes(10);

}  // namespace tsq::helper
