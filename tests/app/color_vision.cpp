// SPDX-License-Identifier: GPL-3.0-or-later
#include "color_vision.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "contrast.h"

namespace tsq::app::test {
namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

struct Lab {
  double l;
  double a;
  double b;
};

// Machado, Oliveira and Fernandes 2009, at full severity, for linear sRGB.
constexpr Matrix kUsual = {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix kProtan = {
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeutan = {
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritan = {
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
// Linear sRGB to XYZ, divided by the white point D65.
constexpr Matrix kToXyz = {
    {{0.4339499, 0.3762098, 0.1898430}, {0.2126729, 0.7151522, 0.0721750}, {0.0177566, 0.1094680, 0.8727755}}};

Vector times(const Matrix& matrix, const Vector& vector) {
  Vector product{};
  for (std::size_t row = 0; row < 3; ++row) {
    for (std::size_t column = 0; column < 3; ++column) {
      product.at(row) += matrix.at(row).at(column) * vector.at(column);
    }
  }
  return product;
}

const Matrix& matrixOf(Eye eye) {
  constexpr std::array kAll = {&kUsual, &kProtan, &kDeutan, &kTritan};
  return *kAll.at(static_cast<std::size_t>(eye));
}

Lab seenBy(Eye eye, const QColor& color) {
  Vector seen = times(matrixOf(eye), {linear(color.redF()), linear(color.greenF()), linear(color.blueF())});
  for (double& channel : seen) {
    channel = std::clamp(channel, 0.0, 1.0);
  }
  Vector f = times(kToXyz, seen);
  for (double& value : f) {
    value = value > 216.0 / 24'389 ? std::cbrt(value) : (24'389.0 / 27 * value + 16) / 116;
  }
  return {.l = 116 * f[1] - 16, .a = 500 * (f[0] - f[1]), .b = 200 * (f[1] - f[2])};
}

double radians(double degrees) {
  return degrees * std::numbers::pi / 180;
}

double hue(double a, double b) {
  const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
  return degrees < 0 ? degrees + 360 : degrees;
}

double power7(double value) {
  return std::pow(value, 7) / (std::pow(value, 7) + std::pow(25.0, 7));
}

// Sharma, Wu and Dalal 2005.
double ciede2000(const Lab& one, const Lab& two) {
  const double chroma = (std::hypot(one.a, one.b) + std::hypot(two.a, two.b)) / 2;
  const double stretch = 1.5 - 0.5 * std::sqrt(power7(chroma));
  const double c1 = std::hypot(one.a * stretch, one.b);
  const double c2 = std::hypot(two.a * stretch, two.b);
  const double h1 = hue(one.a * stretch, one.b);
  const double h2 = hue(two.a * stretch, two.b);
  const bool isAround = std::abs(h2 - h1) > 180;
  const double turn = h2 - h1 - (isAround ? std::copysign(360, h2 - h1) : 0);
  const double h = (h1 + h2) / 2 + (isAround ? (h1 + h2 < 360 ? 180 : -180) : 0);
  const double l = (one.l + two.l) / 2 - 50;
  const double c = (c1 + c2) / 2;
  const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h)) +
                   0.32 * std::cos(radians(3 * h + 6)) - 0.2 * std::cos(radians(4 * h - 63));
  const double lightness = (two.l - one.l) / (1 + 0.015 * l * l / std::sqrt(20 + l * l));
  const double saturation = (c2 - c1) / (1 + 0.045 * c);
  const double tint = 2 * std::sqrt(c1 * c2) * std::sin(radians(turn / 2)) / (1 + 0.015 * c * t);
  const double angle = (h - 275) / 25;
  const double rotation = -std::sin(radians(60 * std::exp(-angle * angle))) * 2 * std::sqrt(power7(c));
  return std::sqrt(lightness * lightness + saturation * saturation + tint * tint + rotation * saturation * tint);
}

}  // namespace

double colorDistance(const QColor& a, const QColor& b, Eye eye) {
  return ciede2000(seenBy(eye, a), seenBy(eye, b));
}

}  // namespace tsq::app::test
