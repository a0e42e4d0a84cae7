// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/colors.h"

#include <array>

namespace tsq::app {
namespace {

struct Pair {
  QRgb onLight;
  QRgb onDark;
};

// The lighter variants keep a contrast of at least 3:1 on a dark base, the darker ones on a light base.
constexpr std::array<Pair, 8> kSeries = {{{0xff0072b2, 0xff4aa8e8},
                                          {0xffd08700, 0xffe9ab2e},
                                          {0xff009e73, 0xff2fc796},
                                          {0xffc0609a, 0xffe08fc0},
                                          {0xffd55e00, 0xfff07f30},
                                          {0xff5b5bd6, 0xff9a9aff},
                                          {0xff4d8a1e, 0xff8ccf55},
                                          {0xff7a6a58, 0xffbfae98}}};

}  // namespace

QColor mixed(const QColor& a, const QColor& b, double share) {
  const auto blend = [share](int x, int y) { return static_cast<int>(x * share + y * (1 - share) + 0.5); };
  return {blend(a.red(), b.red()), blend(a.green(), b.green()), blend(a.blue(), b.blue())};
}

Colors::Colors(const QPalette& palette)
    : text_(palette.color(QPalette::Active, QPalette::Text)),
      base_(palette.color(QPalette::Active, QPalette::Base)),
      isDark_(base_.lightness() < text_.lightness()) {}

QColor Colors::mix(double shareOfText) const {
  return mixed(text_, base_, shareOfText);
}

QColor Colors::good() const {
  return isDark_ ? QColor(0x5f, 0xd3, 0x9b) : QColor(0x1a, 0x7f, 0x4b);
}

QColor Colors::warning() const {
  return isDark_ ? QColor(0xe8, 0xb4, 0x4a) : QColor(0x9a, 0x62, 0x00);
}

QColor Colors::wrong() const {
  return isDark_ ? QColor(0xff, 0x7b, 0x72) : QColor(0xc6, 0x28, 0x28);
}

QColor Colors::muted() const {
  return mix(0.66);
}

QColor Colors::border() const {
  return mix(0.16);
}

QColor Colors::grid() const {
  return mix(0.10);
}

QColor Colors::combined() const {
  return mix(0.9);
}

QColor Colors::forState(ClockState state) const {
  switch (state) {
    case ClockState::Good:
      return good();
    case ClockState::Drifting:
      return warning();
    case ClockState::Wrong:
    case ClockState::Contradiction:
    case ClockState::NoAnswer:
      return wrong();
    case ClockState::NoServers:
    case ClockState::Starting:
    case ClockState::Paused:
      return muted();
  }
  return muted();
}

QColor Colors::forStatus(const ClockStatus& status) const {
  return status.state == ClockState::Good && status.isUnauthenticated ? warning() : forState(status.state);
}

QColor Colors::forState(ServerState state) const {
  switch (state) {
    case ServerState::Agreeing:
      return good();
    case ServerState::Doubtful:
      return warning();
    case ServerState::Rejected:
    case ServerState::Silent:
      return wrong();
    case ServerState::Starting:
    case ServerState::Paused:
      return muted();
  }
  return muted();
}

QColor Colors::series(int index) const {
  const Pair& pair = kSeries[static_cast<std::size_t>(index) % kSeries.size()];
  return QColor::fromRgb(isDark_ ? pair.onDark : pair.onLight);
}

}  // namespace tsq::app
