// SPDX-License-Identifier: MIT
/// Decisions of a hostile peer: from a random generator in tests, from the fuzzer's input in fuzz targets.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <random>
#include <span>
#include <vector>

namespace tsq::test {

class Choices {
 public:
  explicit Choices(std::function<std::uint8_t()> next) : next_(std::move(next)) {}
  static Choices random(std::uint32_t seed) {
    return Choices([generator = std::mt19937(seed)]() mutable { return static_cast<std::uint8_t>(generator() >> 7U); });
  }
  /// Zeros once the input is used up; it must outlive the choices.
  static Choices from(std::span<const std::uint8_t> input) {
    return Choices([input]() mutable -> std::uint8_t {
      if (input.empty()) {
        return 0;
      }
      const std::uint8_t byte = input.front();
      input = input.subspan(1);
      return byte;
    });
  }

  std::uint8_t byte() { return next_(); }
  /// 0 to limit - 1; `limit` is at most 65,536 and not 0.
  std::uint32_t below(std::uint32_t limit) {
    const std::uint32_t value = limit <= 256 ? byte() : std::uint32_t{byte()} << 8U | byte();
    return value % limit;
  }
  bool oneIn(std::uint32_t count) { return below(count) == 0; }

  template <typename T, std::size_t size>
  const T& of(const std::array<T, size>& values) {
    return values[below(static_cast<std::uint32_t>(size))];
  }

  std::vector<std::uint8_t> bytes(std::size_t count) {
    std::vector<std::uint8_t> result(count);
    for (std::uint8_t& one : result) {
      one = byte();
    }
    return result;
  }

  /// A value that fits a QUIC varint (RFC 9000 section 16): small, at the edges of an encoding, or huge.
  std::uint64_t number() {
    constexpr std::array<std::uint64_t, 12> kEdges{
        0, 1, 2, 63, 64, 16'383, 16'384, (1U << 30U) - 1, 1U << 30U, 1ULL << 60U, (1ULL << 62U) - 2, (1ULL << 62U) - 1};
    switch (below(4)) {
      case 0:
        return of(kEdges);
      case 1:
        return std::uint64_t{byte()} << 8U | byte();
      default:
        return below(24);
    }
  }

 private:
  std::function<std::uint8_t()> next_;
};

}  // namespace tsq::test
