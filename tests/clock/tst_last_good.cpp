// SPDX-License-Identifier: MIT
// When the clock was last known to be right: kept in a file, which only grows later, and believed only when it is
// whole.
#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "base/instant.h"
#include "clock/last_good.h"

using namespace tsq;
using namespace std::chrono_literals;
using clock::noteLastGood;
using clock::readLastGood;

namespace {

const WallTime kNoon = *parseInstant("2026-11-22T12:00:00Z");

struct Place {
  QString path() const { return temporary.filePath(QStringLiteral("tsq/last-good")); }
  std::string name() const { return path().toStdString(); }

  void write(const QByteArray& text) const {
    QDir(temporary.path()).mkpath(QStringLiteral("tsq"));
    QFile file(path());
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size()) {
      qFatal("cannot write");
    }
  }
  QByteArray read() const {
    QFile file(path());
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
  }

  QTemporaryDir temporary;
};

}  // namespace

class TestLastGood : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { qunsetenv("STATE_DIRECTORY"); }
  void is_read_as_it_was_noted();
  void later_time_replaces_the_earlier_but_not_the_other_way_round();
  void everybody_may_read_it_whatever_the_mask();
  void what_says_no_time_is_ignored_data();
  void what_says_no_time_is_ignored();
  void damaged_file_is_replaced();
  void leftover_of_a_program_that_was_ended_is_no_obstacle();
  void missing_file_is_told();
  void link_and_pipe_are_not_followed();
  void folder_that_cannot_be_is_told();
  void path_follows_the_service();
  void other_programs_files_count_too();
  void latest_of_all_files_counts_data();
  void latest_of_all_files_counts();
  void mistake_is_taken_back();
};

void TestLastGood::is_read_as_it_was_noted() {
  const Place place;
  QVERIFY(noteLastGood(place.name(), kNoon + 999ms));
  QCOMPARE(place.read(), QByteArray("2026-11-22T12:00:00Z\n"));
  QVERIFY(readLastGood(place.name()) == kNoon);
  QCOMPARE(QDir(place.temporary.filePath(QStringLiteral("tsq"))).entryList(QDir::Files).size(), 1);
}

void TestLastGood::later_time_replaces_the_earlier_but_not_the_other_way_round() {
  const Place place;
  for (const std::chrono::minutes shift : {0min, 5min, -1440min, 4min}) {
    QVERIFY(noteLastGood(place.name(), kNoon + shift));
  }
  QVERIFY(readLastGood(place.name()) == kNoon + 5min);
}

void TestLastGood::everybody_may_read_it_whatever_the_mask() {
  const Place place;
  const mode_t mask = ::umask(077);
  const auto noted = noteLastGood(place.name(), kNoon);
  ::umask(mask);
  QVERIFY(noted);
  struct stat status{};
  ::stat(place.name().c_str(), &status);
  QCOMPARE(status.st_mode & 0777U, mode_t{0644});
}

void TestLastGood::what_says_no_time_is_ignored_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::newRow("empty") << QByteArray();
  QTest::newRow("cut") << QByteArray("2026-11-22T12:0");
  QTest::newRow("no date") << QByteArray("2026-11-31T12:00:00Z\n");
  QTest::newRow("two lines") << QByteArray("2026-11-22T12:00:00Z\n2026-11-22T12:00:00Z\n");
  QTest::newRow("zeros, as after a power cut") << QByteArray(21, '\0');
  QTest::newRow("long") << QByteArray("2026-11-22T12:00:00Z") + QByteArray(100'000, '\n');
  // No server can tell these.
  QTest::newRow("before the era") << QByteArray("1999-12-31T23:59:59Z\n");
  QTest::newRow("after the era") << QByteArray("2136-02-07T06:28:16Z\n");
}

void TestLastGood::what_says_no_time_is_ignored() {
  QFETCH(QByteArray, text);
  const Place place;
  place.write(text);
  const auto read = readLastGood(place.name());
  QVERIFY(!read);
  QVERIFY(read.error().code == ErrorCode::InvalidArgument);
  QCOMPARE(read.error().detail, place.name() + ": it says no time");
}

void TestLastGood::damaged_file_is_replaced() {
  const Place place;
  place.write("2500-01-01T00:00:00Z\n");
  QVERIFY(noteLastGood(place.name(), kNoon));
  QVERIFY(readLastGood(place.name()) == kNoon);
}

void TestLastGood::leftover_of_a_program_that_was_ended_is_no_obstacle() {
  const Place place;
  place.write("");
  QVERIFY(QFile::rename(place.path(), place.path() + QStringLiteral(".%1").arg(::getpid())));
  QVERIFY(noteLastGood(place.name(), kNoon));
  QVERIFY(readLastGood(place.name()) == kNoon);
}

void TestLastGood::missing_file_is_told() {
  const Place place;
  const auto read = readLastGood(place.name());
  QVERIFY(!read);
  QVERIFY(read.error().code == ErrorCode::FileUnreadable);
  QCOMPARE(read.error().detail, place.name() + ": No such file or directory");
}

void TestLastGood::link_and_pipe_are_not_followed() {
  const Place place;
  place.write("2026-11-22T12:00:00Z\n");
  const QString other = place.temporary.filePath(QStringLiteral("other"));
  QVERIFY(QFile::rename(place.path(), other));
  QVERIFY(QFile::link(other, place.path()));
  QVERIFY(!readLastGood(place.name()));
  // It is replaced itself, and what it led to stays.
  QVERIFY(noteLastGood(place.name(), kNoon + 1h));
  QVERIFY(readLastGood(place.name()) == kNoon + 1h);
  QVERIFY(readLastGood(other.toStdString()) == kNoon);
  QVERIFY(QFile::remove(place.path()));
  QCOMPARE(::mkfifo(place.name().c_str(), 0600), 0);
  QVERIFY(!readLastGood(place.name()));
}

void TestLastGood::folder_that_cannot_be_is_told() {
  const Place place;
  const std::string nowhere = place.name() + "/in/a/file";
  const auto noted = noteLastGood(nowhere, kNoon);
  QVERIFY(!noted);
  QCOMPARE(noted.error().detail, nowhere + ": No such file or directory");
}

void TestLastGood::path_follows_the_service() {
  QCOMPARE(clock::lastGoodPath(), std::string("/var/lib/tsq/last-good"));
  qputenv("STATE_DIRECTORY", "/var/lib/private/tsq:/var/lib/other");
  QCOMPARE(clock::lastGoodPath(), std::string("/var/lib/private/tsq/last-good"));
}

void TestLastGood::other_programs_files_count_too() {
  const std::vector<std::string> ours = clock::stateFolders();
  QVERIFY((ours == std::vector<std::string>{"/var/lib/tsq", "/var/lib/tsq-helper", "/var/lib/tsqd"}));
  qputenv("STATE_DIRECTORY", "/var/lib/private/tsq");
  const std::vector<std::string> service = clock::stateFolders();
  QVERIFY((service ==
           std::vector<std::string>{"/var/lib/private/tsq", "/var/lib/tsq", "/var/lib/tsq-helper", "/var/lib/tsqd"}));
}

void TestLastGood::latest_of_all_files_counts_data() {
  QTest::addColumn<QByteArray>("one");
  QTest::addColumn<QByteArray>("other");
  QTest::addColumn<QString>("found");
  const QByteArray noon("2026-11-22T12:00:00Z\n");
  const QByteArray later("2026-11-22T13:00:00Z\n");
  QTest::newRow("none") << QByteArray() << QByteArray() << "one/last-good: No such file or directory";
  QTest::newRow("the first alone") << noon << QByteArray() << "one/last-good 0";
  QTest::newRow("the second alone") << QByteArray() << noon << "other/last-good 0";
  QTest::newRow("the first is later") << later << noon << "one/last-good 60";
  QTest::newRow("the second is later") << noon << later << "other/last-good 60";
  QTest::newRow("the first is damaged") << QByteArray("soon") << noon << "other/last-good 0";
  QTest::newRow("the second is damaged") << noon << QByteArray("2500-01-01T00:00:00Z\n") << "one/last-good 0";
  QTest::newRow("both are damaged") << QByteArray("soon") << QByteArray("later") << "one/last-good: it says no time";
}

void TestLastGood::latest_of_all_files_counts() {
  QFETCH(QByteArray, one);
  QFETCH(QByteArray, other);
  QFETCH(QString, found);
  const QTemporaryDir folder;
  const auto make = [&folder](const char* name, const QByteArray& text) {
    const QString path = folder.filePath(QLatin1String(name));
    QDir().mkpath(path);
    if (!text.isEmpty()) {
      QFile file(path + QStringLiteral("/last-good"));
      QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
    }
  };
  make("one", one);
  make("other", other);
  const std::string base = folder.path().toStdString() + "/";
  const auto latest = clock::findLastGood({base + "one", base + "other"});
  const QString seen = latest ? QString::fromStdString(latest->path.substr(base.size())) +
                                    QStringLiteral(" %1").arg((latest->time - kNoon) / 1min)
                              : QString::fromStdString(latest.error().detail.substr(base.size()));
  QCOMPARE(seen, found);
}

void TestLastGood::mistake_is_taken_back() {
  const Place place;
  QVERIFY(noteLastGood(place.name(), kNoon + 1h));
  QVERIFY(clock::resetLastGood(place.name(), kNoon));
  QVERIFY(readLastGood(place.name()) == kNoon);
  QVERIFY(clock::resetLastGood(place.name(), std::nullopt));
  QVERIFY(!QFile::exists(place.path()));
  QVERIFY(clock::resetLastGood(place.name(), std::nullopt));
}

QTEST_GUILESS_MAIN(TestLastGood)
#include "tst_last_good.moc"
