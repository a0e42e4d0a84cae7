// SPDX-License-Identifier: MIT
// The record of the last correction is restored unchanged; a damaged one is renamed and never stops the helper.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "clock_keeper.h"
#include "fake_clock.h"
#include "record_json.h"
#include "recording_clock.h"

using namespace tsq;
using namespace tsq::helper;
using namespace std::chrono_literals;

namespace {

const Caller kAlice{.name = QStringLiteral(":1.7"), .uid = 5001};
const QString kBoot = QStringLiteral("boot");
constexpr BootTime kNow{1h};

AppliedRecord fullRecord() {
  AppliedRecord record{
      .at = kNow - 1s,
      .undo = AppliedRecord::Undo{.caller = kAlice,
                                  .applied = {.method = Method::Step, .by = -700'000'123ns},
                                  .wallMinusBoot = 1'700'000'000s,
                                  .raised = AppliedRecord::Undo::Raised{.before = WallTime(1'800'000'000s)}},
      .budget = {}};
  record.budget.restore({{0, 0s}, {4'294'967'295, 15min}}, 3min);
  return record;
}

}  // namespace

class TestRecord : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { test::recordingClock() = {}; }
  void comes_back_as_it_was();
  void nothing_kept_is_an_empty_record();
  void damage_is_seen_data();
  void damage_is_seen();
  void damaged_file_stops_nobody_data();
  void damaged_file_stops_nobody();
  void every_cut_and_every_flipped_bit_stops_nobody();

 private:
  QString pathIn(const QTemporaryDir& folder) const { return folder.filePath(QStringLiteral("applied.json")); }
  /// Empty if a helper that finds this record works nevertheless; else what does not.
  QString problemWith(const QTemporaryDir& folder);
};

void TestRecord::comes_back_as_it_was() {
  const AppliedRecord record = fullRecord();
  const auto back = recordFromJson(toJson(record, kBoot), kBoot, kNow);
  QVERIFY(back && back->undo && back->undo->raised);
  QVERIFY(back->at == record.at);
  QVERIFY(back->undo->caller == kAlice);
  QVERIFY(back->undo->applied.method == Method::Step);
  QVERIFY(back->undo->applied.by == record.undo->applied.by);
  QVERIFY(back->undo->wallMinusBoot == record.undo->wallMinusBoot);
  QVERIFY(back->undo->raised->before == record.undo->raised->before);
  QVERIFY(back->budget.spent() == record.budget.spent());
  QVERIFY(back->budget.spentByOthers() == record.budget.spentByOthers());
  AppliedRecord other = record;
  other.undo->raised->before = std::nullopt;
  QVERIFY(!recordFromJson(toJson(other, kBoot), kBoot, kNow)->undo->raised->before);
  other.undo->raised = std::nullopt;
  QVERIFY(!recordFromJson(toJson(other, kBoot), kBoot, kNow)->undo->raised);
}

void TestRecord::nothing_kept_is_an_empty_record() {
  const auto back = recordFromJson(toJson(AppliedRecord(), kBoot), kBoot, kNow);
  QVERIFY(back && !back->at && !back->undo);
  const auto other = recordFromJson(toJson(fullRecord(), kBoot), QStringLiteral("next boot"), BootTime());
  QVERIFY(other && !other->at && !other->undo && other->budget.spent().empty());
}

void TestRecord::damage_is_seen_data() {
  QTest::addColumn<QByteArray>("original");
  QTest::addColumn<QByteArray>("damaged");
  const auto row = [](const char* original, const char* damaged) {
    QTest::newRow(damaged) << QByteArray(original) << QByteArray(damaged);
  };
  row("\"at_ns\": 3599000000000", "\"at_ns\": 3600000000001");  // later than now
  row("\"at_ns\": 3599000000000", "\"at_ns\": -1");
  row("\"at_ns\": 3599000000000", "\"at_ns\": 1e300");
  row("\"at_ns\": 3599000000000", "\"at_ns\": \"soon\"");
  row("\"at_ns\": 3599000000000", "\"at_n\": 3599000000000");
  row("\"by_ns\": -700000123", "\"by_ns\": 9223372036854775807");
  row("\"by_ns\": -700000123", "\"by_ns\": null");
  row("\"method\": 2", "\"method\": 0");
  row("\"method\": 2", "\"method\": 3");
  row("\"uid\": 5001", "\"uid\": -1");
  row("\"uid\": 5001", "\"uid\": 4294967296");
  row("\"caller\": \":1.7\"", "\"caller\": 17");
  row("\"wall_minus_boot_ns\": 1700000000000000000", "\"wall_minus_boot_ns\": \"\"");
  row("\"0\": 0", "\"0\": -1");
  row("\"0\": 0", "\"0\": 900000000001");
  row("\"0\": 0", "\"root\": 0");
  row("\"spent_by_others_ns\": 180000000000", "\"spent_by_others_ns\": -180000000000");
  row("\"spent_by_others_ns\": 180000000000", "\"spent\": 0");
  row("\"boot_id\": \"boot\"", "\"boot_id\": 1");
}

void TestRecord::damage_is_seen() {
  QFETCH(QByteArray, original);
  QFETCH(QByteArray, damaged);
  QByteArray text = toJson(fullRecord(), kBoot);
  QVERIFY2(text.contains(original), text.constData());
  QVERIFY(!recordFromJson(text.replace(original, damaged), kBoot, kNow));
}

QString TestRecord::problemWith(const QTemporaryDir& folder) {
  test::recordingClock() = {};
  test::FakeClock clock;
  clock.boot = kNow;
  const clock::AdjtimexSetter setter;
  // At once, and after a restart.
  std::optional<ClockKeeper> keeper;
  for (const Duration offset : {Duration(700ms), Duration(-700ms)}) {
    keeper.emplace(
        clock, setter, [] { return clock::Steering(); }, AppliedStore(pathIn(folder), kBoot),
        std::vector{folder.path().toStdString()});
    clock.boot += 1s;
    const Request request{.measured = clock::measuredAt(clock.read(), offset), .mode = Mode::Step};
    if (const auto checked = keeper->check(request); !checked) {
      return checked.error().text;
    }
    if (const auto applied = keeper->apply(request, kAlice, Action::StepClock); !applied) {
      return applied.error().text;
    }
  }
  return {};
}

void TestRecord::damaged_file_stops_nobody_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::newRow("empty") << QByteArray("");
  QTest::newRow("no object") << QByteArray("[]");
  QTest::newRow("empty object") << QByteArray("{}");
  QTest::newRow("a time that is none") << QByteArray("{\"boot_id\": \"boot\", \"at_ns\": \"soon\"}");
  QTest::newRow("cut") << toJson(fullRecord(), kBoot).chopped(2);
  QTest::newRow("zeros, as after a power cut") << QByteArray(300, '\0');
  QTest::newRow("long") << QByteArray(10'000'000, ' ') + toJson(fullRecord(), kBoot);
  QTest::newRow("binary") << QByteArray("\xff\xfe\x00\x01", 4);
}

void TestRecord::damaged_file_stops_nobody() {
  QFETCH(QByteArray, text);
  const QTemporaryDir folder;
  QFile file(pathIn(folder));
  QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
  file.close();
  test::recordingClock() = {};
  test::FakeClock clock;
  const clock::AdjtimexSetter setter;
  const Request before{.measured = clock::measuredAt(clock.read(), 700ms)};
  ClockKeeper keeper(clock, setter, [] { return clock::Steering(); }, AppliedStore(pathIn(folder), kBoot),
                     {folder.path().toStdString()});
  // The conservative assumption: the measurement may have been applied, and the budget may have been spent.
  QVERIFY(keeper.check(before).error().name.endsWith(QStringLiteral("AlreadyApplied")));
  QVERIFY(keeper.actionFor(before, kAlice) == Action::StepClock);
  QVERIFY(!keeper.canUndo(kAlice));
  QFile kept(pathIn(folder) + QStringLiteral(".damaged"));
  QVERIFY(kept.open(QFile::ReadOnly));
  QCOMPARE(kept.readAll(), text);
  QCOMPARE(problemWith(folder), QString());
}

void TestRecord::every_cut_and_every_flipped_bit_stops_nobody() {
  const QTemporaryDir folder;
  const QByteArray good = toJson(fullRecord(), kBoot);
  const auto tryWith = [&](const QByteArray& text) {
    QFile file(pathIn(folder));
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size()) {
      qFatal("cannot write");
    }
    file.close();
    return problemWith(folder);
  };
  for (qsizetype i = 0; i < good.size(); i += 29) {
    QCOMPARE(tryWith(good.left(i)), QString());
    QByteArray flipped = good;
    flipped[i] = static_cast<char>(flipped[i] ^ (1 << (i % 8)));
    QCOMPARE(tryWith(flipped), QString());
  }
  // A folder in its place does not stop the helper either.
  QVERIFY(QFile::remove(pathIn(folder)));
  QVERIFY(QDir().mkpath(pathIn(folder) + QStringLiteral("/in/the/way")));
  QCOMPARE(problemWith(folder), QString());
}

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
