// SPDX-License-Identifier: MIT
// What is put into the helper's messages comes out of them, and nothing else is taken for one.
#include <QTest>
#include <limits>

#include "clock/helper_messages.h"

using namespace tsq;
using namespace tsq::clock;
using namespace std::chrono_literals;

namespace {

const HelperRequest kRequest{.measured = {.offset = -700'000'123ns,
                                          .at = BootTime(1h),
                                          .wallMinusBoot = 1'700'000'000s,
                                          .errors = {.most = 3ms, .estimated = 40us}},
                             .mode = HelperMode::Slew,
                             .force = true};

}  // namespace

class TestHelperMessages : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void request_arrives_as_it_was_sent();
  void only_what_may_be_prompted_for_allows_it();
  void other_arguments_are_no_request();
  void extreme_numbers_are_left_to_who_judges_them();
  void move_arrives_as_it_was_sent();
  void other_answers_are_no_move();
  void report_arrives_as_it_was_sent();
  void report_of_another_helper_is_read_as_far_as_it_goes();
  void timedate_is_asked_for_a_relative_step_in_microseconds();
};

void TestHelperMessages::request_arrives_as_it_was_sent() {
  const BusCall call = adjustCall(kRequest);
  QCOMPARE(call.service, kHelperName);
  QCOMPARE(call.path, kHelperPath);
  QCOMPARE(call.method, "Adjust");
  QVERIFY(parseAdjust(call.arguments) == kRequest);
  QVERIFY(parseAdjust(adjustCall({}).arguments) == HelperRequest());
}

void TestHelperMessages::only_what_may_be_prompted_for_allows_it() {
  QVERIFY(adjustCall(kRequest).mayPrompt);
  QVERIFY(timedateCall(1us).mayPrompt);
  QVERIFY(!undoCall().mayPrompt);
  QVERIFY(!statusCall().mayPrompt);
  // Whoever is asked for a password needs time, but not for ever.
  QVERIFY(adjustCall(kRequest).timeout > kMaxAge);
  QVERIFY(statusCall().timeout < kMaxAge);
}

void TestHelperMessages::other_arguments_are_no_request() {
  const BusValues good = adjustCall(kRequest).arguments;
  for (std::size_t i = 0; i < good.size(); ++i) {
    BusValues values = good;
    values[i] = std::holds_alternative<bool>(good[i]) ? BusValue(std::int64_t{1}) : BusValue(true);
    QVERIFY2(!parseAdjust(values), qPrintable(QString::number(i)));
    values = good;
    values.erase(values.begin() + static_cast<std::ptrdiff_t>(i));
    QVERIFY(!parseAdjust(values));
  }
  BusValues values = good;
  values.emplace_back(true);
  QVERIFY(!parseAdjust(values));
  for (const std::uint32_t mode : {3U, 4U, std::numeric_limits<std::uint32_t>::max()}) {
    values = good;
    values[1] = mode;
    QVERIFY(!parseAdjust(values));
  }
}

void TestHelperMessages::extreme_numbers_are_left_to_who_judges_them() {
  constexpr auto kLeast = std::numeric_limits<std::int64_t>::min();
  const auto request = parseAdjust({kLeast, std::uint32_t{0}, kLeast, kLeast, false, kLeast, kLeast});
  QVERIFY(request);
  QVERIFY(request->measured.offset == Duration(kLeast));
}

void TestHelperMessages::move_arrives_as_it_was_sent() {
  const HelperMove move{.method = HelperMethod::Step, .by = -1ns};
  QVERIFY(parseMove(toBus(move)) == move);
}

void TestHelperMessages::other_answers_are_no_move() {
  QVERIFY(!parseMove({}));
  QVERIFY(!parseMove({std::uint32_t{1}}));
  QVERIFY(!parseMove({std::int64_t{1}, std::int64_t{1}}));
  QVERIFY(!parseMove({std::uint32_t{0}, std::int64_t{1}}));
  QVERIFY(!parseMove({std::uint32_t{3}, std::int64_t{1}}));
  QVERIFY(!parseMove({std::uint32_t{1}, std::int64_t{1}, true}));
}

void TestHelperMessages::report_arrives_as_it_was_sent() {
  HelperReport report{.version = "1.0",
                      .canStep = true,
                      .slewRemaining = -40ms,
                      .undoAvailable = true,
                      .services = {"chrony", "ptp4l"},
                      .servicesUnknown = "no bus",
                      .kernelSynchronised = true,
                      .steered = true,
                      .lastGood = WallTime(1'800'000'000s)};
  QVERIFY(parseReport(toBus(report)) == report);
  report.lastGood = {};
  QVERIFY(parseReport(toBus(report)) == report);
  QVERIFY(parseReport(toBus(HelperReport())) == HelperReport());
}

void TestHelperMessages::report_of_another_helper_is_read_as_far_as_it_goes() {
  BusDictionary dictionary = toBus(HelperReport{.canStep = true, .steered = true});
  dictionary["colour"] = std::string("blue");
  dictionary["can-step"] = std::int64_t{1};
  dictionary.erase("services");
  QVERIFY(parseReport(dictionary) == HelperReport{.steered = true});
}

void TestHelperMessages::timedate_is_asked_for_a_relative_step_in_microseconds() {
  const BusCall call = timedateCall(-5us);
  QCOMPARE(call.service, kTimedateName);
  QCOMPARE(call.method, "SetTime");
  QVERIFY((call.arguments == BusValues{std::int64_t{-5}, true, true}));
}

QTEST_GUILESS_MAIN(TestHelperMessages)
#include "tst_helper_messages.moc"
