// SPDX-License-Identifier: MIT
#include "adjustment.h"

namespace tsq::helper {

Method Request::method() const {
  if (mode == Mode::Auto) {
    return std::chrono::abs(measured.offset) <= clock::kHelperSlewThreshold ? Method::Slew : Method::Step;
  }
  return mode == Mode::Slew ? Method::Slew : Method::Step;
}

QString Request::action() const {
  const bool unusual = force || std::chrono::abs(measured.offset) > clock::kLargeStep;
  return unusual ? QStringLiteral("org.tsqtime.step-clock") : QStringLiteral("org.tsqtime.adjust-clock");
}

QString Request::offsetInWords() const {
  using namespace std::chrono_literals;
  const double seconds = std::chrono::duration<double>(measured.offset).count();
  const Duration size = std::chrono::abs(measured.offset);
  if (size < 2h) {
    return QString::asprintf("%+.3f s", seconds);
  }
  return size < 48h ? QString::asprintf("%+.1f h", seconds / 3600) : QString::asprintf("%+.1f d", seconds / 86'400);
}

Refusal refusal(clock::HelperError error, const QString& text) {
  return {.name = QLatin1String(clock::helperErrorName(error)), .text = text};
}

}  // namespace tsq::helper
