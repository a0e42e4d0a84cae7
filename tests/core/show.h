// SPDX-License-Identifier: MIT
/// How QCOMPARE shows our types.
#pragma once

#include <QTest>
#include <string>
#include <string_view>

#include "base/time.h"

namespace tsq::test {

/// For QVERIFY2, which takes no ownership of what QTest::toString() allocates.
inline std::string inWords(Duration duration) {
  return std::to_string(duration.count()) + " ns";
}

}  // namespace tsq::test

namespace QTest {

template <>
inline char* toString(const tsq::Duration& duration) {
  return qstrdup(tsq::test::inWords(duration).c_str());
}

template <>
inline char* toString(const tsq::WallTime& time) {
  return qstrdup((std::to_string(time.time_since_epoch().count()) + " ns since 1970").c_str());
}

template <>
inline char* toString(const tsq::MonoTime& time) {
  return qstrdup((std::to_string(time.time_since_epoch().count()) + " ns").c_str());
}

template <>
inline char* toString(const std::string& text) {
  return qstrdup(text.c_str());
}

template <>
inline char* toString(const std::string_view& text) {
  return qstrdup(std::string(text).c_str());
}

}  // namespace QTest
