// SPDX-License-Identifier: MIT
// The parts of tsq-log-stats: lines of every kind of access log, quantiles and clients in bounded memory.
#include <QTest>
#include <random>

#include "crypto/tls_start.h"
#include "programs/log_stats/access_line.h"
#include "programs/log_stats/clients.h"
#include "programs/log_stats/distribution.h"
#include "programs/log_stats/since.h"
#include "programs/log_stats/statistics.h"

using namespace tsq;
using namespace tsq::programs;
using namespace std::chrono_literals;

namespace {

const std::string kLine =
    "[TSQ-LOG] 2026-11-29 18:30:45.123 UTC client=2001:db8::7 protocol=stream status=SUCCESS queries=5 "
    "duration=1040.112ms processing_time=0.048ms";

}  // namespace

class TestLogStats : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(startTls()); }
  void line_of_the_server_is_read();
  void other_forms_are_read_data();
  void other_forms_are_read();
  void other_lines_are_not_taken_data();
  void other_lines_are_not_taken();
  void cut_line_never_reads_beyond_its_end();
  void quantiles_are_within_a_thousandth();
  void few_clients_are_counted_exactly();
  void many_clients_are_estimated_and_the_busiest_found();
  void days_and_reasons_are_bounded();
  void times_ago_are_understood();
};

void TestLogStats::line_of_the_server_is_read() {
  AccessLineParser parser;
  const auto line = parser.parse(kLine);
  QVERIFY(line.has_value());
  using namespace std::chrono;
  QVERIFY(line->time == sys_days(2026y / 11 / 29) + 18h + 30min + 45s + 123ms);
  QCOMPARE(std::string(line->client), std::string("2001:db8::7"));
  QCOMPARE(std::string(line->protocol), std::string("stream"));
  QVERIFY(line->isSuccess);
  QCOMPARE(line->requests, std::uint64_t{5});
  QCOMPARE(line->duration.value(), Duration(1040112us));
  QCOMPARE(line->processing.value(), Duration(48us));
}

void TestLogStats::other_forms_are_read_data() {
  QTest::addColumn<QByteArray>("text");
  const QByteArray failed =
      R"([TSQ-LOG] 2025-11-07 18:30:47.789 UTC client=192.0.2.5 protocol=datagram status=FAILED error="Invalid request" processing_time=N/A)";
  QTest::newRow("of 0.1") << failed;
  QTest::newRow("with a carriage return") << failed + "\r";
  QTest::newRow("from journalctl") << "Nov 07 18:30:47 host tsq-datagram[812]: " + failed;
  QByteArray escaped = failed;
  escaped.replace("\"", "\\\"");
  QTest::newRow("from journalctl -o json") << R"({"_PID":"8","MESSAGE":")" + escaped + R"(","__CURSOR":"s=1;i=2"})";
  QTest::newRow("as JSON") << QByteArray(
      R"({"time":"2025-11-07T18:30:47.789Z","client":"192.0.2.5","protocol":"datagram",)"
      R"("status":"failed","queries":1,"duration_ms":1.5,"error":"Invalid request"})");
}

void TestLogStats::other_forms_are_read() {
  QFETCH(QByteArray, text);
  AccessLineParser parser;
  const std::string given = text.toStdString();  // the result refers to it
  const auto line = parser.parse(given);
  QVERIFY(line.has_value());
  using namespace std::chrono;
  QVERIFY(line->time == sys_days(2025y / 11 / 7) + 18h + 30min + 47s + 789ms);
  QCOMPARE(std::string(line->client), std::string("192.0.2.5"));
  QCOMPARE(std::string(line->error), std::string("Invalid request"));
  QVERIFY(!line->isSuccess);
  QVERIFY(!line->processing);
  QCOMPARE(line->requests, std::uint64_t{1});
}

void TestLogStats::other_lines_are_not_taken_data() {
  QTest::addColumn<QByteArray>("text");
  for (const char* text :
       {"", "Listening on [::]:443", "[TSQ-LOG] ", "[TSQ-LOG] yesterday client=1 protocol=stream status=SUCCESS",
        "[TSQ-LOG] 2026-13-29 18:30:45 UTC protocol=stream status=SUCCESS",
        "[TSQ-LOG] abcd-11-29 18:30:45 UTC protocol=stream status=SUCCESS",
        "[TSQ-LOG] 2026-11-29 18:30:45 CET protocol=stream status=SUCCESS",
        "[TSQ-LOG] 2026-11-29 18:30:45 UTC protocol=stream status=MAYBE",
        "[TSQ-LOG] 2026-11-29 18:30:45 UTC protocol=stream", "{", "{}", "[]", R"({"time":5})",
        R"({"time":"2026-11-29T18:30:45Z","protocol":7,"status":"success"})"}) {
    QTest::newRow(text) << QByteArray(text);
  }
}

void TestLogStats::other_lines_are_not_taken() {
  QFETCH(QByteArray, text);
  AccessLineParser parser;
  QVERIFY(!parser.parse(text.toStdString()));
}

void TestLogStats::cut_line_never_reads_beyond_its_end() {
  AccessLineParser parser;
  std::mt19937 lot(1);
  for (std::size_t size = 0; size < kLine.size(); ++size) {
    parser.parse(std::string(kLine, 0, size));
    std::string spoiled = kLine;
    spoiled[size] = static_cast<char>(lot());
    parser.parse(spoiled);
  }
}

void TestLogStats::quantiles_are_within_a_thousandth() {
  Distribution few;
  QCOMPARE(few.quantile(0.5), Duration::zero());
  for (int i = 1; i <= 100; ++i) {
    few.add(std::chrono::microseconds(i));
  }
  QCOMPARE(few.quantile(0.5), Duration(50us));
  QCOMPARE(few.quantile(0.95), Duration(95us));
  QCOMPARE(few.quantile(0.99), Duration(99us));
  QCOMPARE(few.largest(), Duration(100us));

  Distribution many;
  std::vector<Duration> all;
  std::mt19937_64 lot(1);
  std::lognormal_distribution<double> wide(8, 4);  // microseconds to minutes
  for (int i = 0; i < 100'000; ++i) {
    all.push_back(std::chrono::microseconds(static_cast<std::int64_t>(wide(lot))));
    many.add(all.back());
  }
  std::ranges::sort(all);
  for (const double share : {0.01, 0.5, 0.95, 0.99, 1.0}) {
    const Duration exact = all[static_cast<std::size_t>(share * 100'000) - 1];
    QVERIFY2(magnitude(many.quantile(share) - exact) <= exact / 1000, std::to_string(share).c_str());
  }
}

void TestLogStats::few_clients_are_counted_exactly() {
  Clients clients;
  for (int i = 0; i < 1'000; ++i) {
    for (int turn = 0; turn <= i % 10; ++turn) {
      clients.add("192.0.2." + std::to_string(i), 3);
    }
  }
  QCOMPARE(clients.unique(), std::uint64_t{1'000});
  QVERIFY(clients.isUniqueExact());
  const auto busiest = clients.busiest(100);
  QCOMPARE(busiest.size(), std::size_t{100});
  QCOMPARE(busiest[0].name, std::string("192.0.2.109"));  // of equals the first by name
  QCOMPARE(busiest[0].requests, std::uint64_t{30});
  QCOMPARE(clients.uncertainty(), std::uint64_t{0});
}

void TestLogStats::many_clients_are_estimated_and_the_busiest_found() {
  Clients clients;
  constexpr int kMany = 1'000'000;
  for (int i = 0; i < kMany; ++i) {
    clients.add(std::to_string(i), 1);
    if (i % 100 == 0) {
      clients.add("busy", 1);
    }
  }
  QVERIFY(!clients.isUniqueExact());
  QVERIFY(magnitude(Duration(static_cast<std::int64_t>(clients.unique()) - kMany)) < Duration(kMany / 50));
  const auto busiest = clients.busiest(1);
  QCOMPARE(busiest[0].name, std::string("busy"));
  QVERIFY(busiest[0].requests <= 10'000 && busiest[0].requests + clients.uncertainty() >= 10'000);
}

void TestLogStats::days_and_reasons_are_bounded() {
  Statistics statistics;
  for (int i = 0; i < 20'000; ++i) {
    const std::string reason = "reason " + std::to_string(i);
    statistics.add({.time = std::chrono::sys_days(std::chrono::days(i)), .protocol = "stream", .error = reason});
  }
  QCOMPARE(statistics.days.size(), std::size_t{4'000});
  QVERIFY(statistics.errors.size() <= 1'001);
  QCOMPARE(statistics.all.failed, std::uint64_t{20'000});
  QCOMPARE(statistics.errors["other reasons"], std::uint64_t{19'000});
}

void TestLogStats::times_ago_are_understood() {
  const WallTime now{1'000'000s};
  QCOMPARE(parseSince("90m", now).value(), now - 90min);
  QCOMPARE(parseSince("2d", now).value(), now - 48h);
  QCOMPARE(parseSince("1970-01-02", now).value(), WallTime{86'400s});
  QCOMPARE(parseSince("1970-01-02T00:00:01Z", now).value(), WallTime{86'401s});
  for (const char* text : {"", "d", "5", "5w", "-5d", "5dd", "1970-13-01", "99999999d", "99999d"}) {
    QVERIFY2(!parseSince(text, now), text);
  }
}

QTEST_GUILESS_MAIN(TestLogStats)
#include "tst_log_stats.moc"
