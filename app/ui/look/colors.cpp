// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/colors.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tsq::app {
namespace {

struct Pair {
  QRgb onLight;
  QRgb onDark;
};

// Found by a search for the largest distances, as seen with protanopia, deuteranopia and tritanopia too: at least 13
// (CIEDE2000) between any two, 20 between neighbours. The contrast to the base is at least 3:1.
constexpr std::array<Pair, kSeriesColors> kSeries = {{{0xff072de1, 0xff4db0e2},
                                                      {0xffcf7600, 0xffe29d2b},
                                                      {0xff00997f, 0xff1e8f85},
                                                      {0xff7d2781, 0xfff3cb98},
                                                      {0xffbd3702, 0xffd1603d},
                                                      {0xff6271da, 0xff816efe},
                                                      {0xff6c714c, 0xffacff36},
                                                      {0xff442d15, 0xffb7a893}}};

// WCAG 2.1, level AA; a little more, as colours are rounded.
constexpr double kTextContrast = 4.6;

double luminance(const QColor& color) {
  const auto linear = [](double value) {
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}  // namespace

QColor mixed(const QColor& a, const QColor& b, double share) {
  const auto blend = [share](int x, int y) { return static_cast<int>(x * share + y * (1 - share) + 0.5); };
  return {blend(a.red(), b.red()), blend(a.green(), b.green()), blend(a.blue(), b.blue())};
}

double contrastRatio(const QColor& a, const QColor& b) {
  const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});  // of copies: without braces, references
  return (lighter + 0.05) / (darker + 0.05);
}

QColor readable(const QColor& wanted, const QColor& end, const QColor& background, double ratio) {
  constexpr double kStep = 0.05;
  for (double share = 0; share < 1; share += kStep) {
    if (const QColor color = mixed(end, wanted, share); contrastRatio(color, background) >= ratio) {
      return color;
    }
  }
  return end;
}

Colors::Colors(const QPalette& palette) : Colors(palette, palette.color(QPalette::Active, QPalette::Base)) {}

Colors::Colors(const QPalette& palette, const QColor& background)
    : text_(palette.color(QPalette::Active, QPalette::Text)),
      base_(palette.color(QPalette::Active, QPalette::Base)),
      background_(background),
      isDark_(base_.lightness() < text_.lightness()) {}

QColor Colors::mix(double shareOfText) const {
  return mixed(text_, base_, shareOfText);
}

QColor Colors::asText(const QColor& color) const {
  return readable(color, text_, background_, kTextContrast);
}

QColor Colors::good() const {
  return asText(isDark_ ? QColor(0x5f, 0xd3, 0x9b) : QColor(0x1a, 0x7f, 0x4b));
}

QColor Colors::warning() const {
  return asText(isDark_ ? QColor(0xe8, 0xb4, 0x4a) : QColor(0x9a, 0x62, 0x00));
}

QColor Colors::wrong() const {
  return asText(isDark_ ? QColor(0xff, 0x7b, 0x72) : QColor(0xc6, 0x28, 0x28));
}

QColor Colors::muted() const {
  return asText(mix(0.66));
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
