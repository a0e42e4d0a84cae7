// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include "test_support.h"
#include "text/verdict_text.h"
#include "ui/servers/server_table_model.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

constexpr client::ServerId kFirst{1};
constexpr client::ServerId kSecond{2};

}  // namespace

class TestServerTableModel : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void showsSamplesAsTheyCome();
  void showsADashWhereNothingWasMeasured();
  void keepsTheSecondLineTruthful();
  void namesWhatBecameOfEachServer();
  void forgetsWhatWasOddOnceItIsKnownBetter();
  void namesAFalseticker();
  void keepsTheInsecureWarningVisible();
  void remembersTheLastEightExchanges();
  void marksFailuresAsGaps();
  void saysWhichServersArePlotted();
  void ignoresReportsAboutServersThatAreGone();
  void givesFreeColoursToNewServers();
  void forgetsHowServersWereOnRestart();
  void tellsWhatDisturbedTheClockButNotOurOwnStep();
  void copiesARowAsText();
  void letsItsRowsBeMoved();
};

void TestServerTableModel::showsSamplesAsTheyCome() {
  TestClock clock;
  Watchlist servers(clock);
  ServerTableModel model(servers, clock);
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
  QSignalSpy points(&servers, &Watchlist::pointAdded);
  servers.add(kFirst, makeEntry("time.example.org"));
  servers.takeSample(kFirst, makeSample(clock, 420us, 12300us), client::Transport::Stream);
  const auto cell = [&](int column) { return model.index(0, column).data().toString().replace(QChar::Nbsp, u' '); };
  QCOMPARE(cell(ServerTableModel::NameColumn), u"time.example.org"_s);
  QCOMPARE(cell(ServerTableModel::OffsetColumn), u"+0.42 ms"_s);
  QCOMPARE(cell(ServerTableModel::DelayColumn), u"12.3 ms"_s);
  QCOMPARE(cell(ServerTableModel::JitterColumn), u"0 ns"_s);
  QCOMPARE(points.count(), 1);
  QVERIFY(model.index(0, 0).data(ServerTableModel::DetailRole).toString().contains("stream"_L1));
}

void TestServerTableModel::showsADashWhereNothingWasMeasured() {
  TestClock clock;
  Watchlist servers(clock);
  ServerTableModel model(servers, clock);
  servers.add(kFirst, makeEntry("time.example.org"));
  QCOMPARE(model.index(0, ServerTableModel::OffsetColumn).data().toString(), u"—"_s);
  QCOMPARE(model.index(0, 0).data(ServerTableModel::StateRole).toInt(), static_cast<int>(ServerState::Starting));
}

void TestServerTableModel::keepsTheSecondLineTruthful() {
  TestClock clock;
  Watchlist servers(clock);
  ServerTableModel model(servers, clock);
  servers.setMaxAge(50s);
  servers.add(kFirst, makeEntry("time.example.org"));
  const auto state = [&] {
    return static_cast<ServerState>(model.index(0, 0).data(ServerTableModel::StateRole).toInt());
  };
  servers.takeSample(kFirst, makeSample(clock, 1ms, 1ms), client::Transport::Datagram);
  QCOMPARE(state(), ServerState::Agreeing);
  QVERIFY(model.index(0, 0).data(ServerTableModel::DetailRole).toString().startsWith("selected"_L1));
  servers.takeFailure(kFirst, {ErrorCode::ResponseTimeout, {}});
  QCOMPARE(state(), ServerState::Doubtful);
  QVERIFY(model.index(0, 0).data(ServerTableModel::DetailRole).toString().contains("unanswered"_L1));
  clock.advance(60s);
  QCOMPARE(state(), ServerState::Silent);
  QCOMPARE(model.index(0, ServerTableModel::OffsetColumn).data().toString(), u"—"_s);
}

void TestServerTableModel::forgetsWhatWasOddOnceItIsKnownBetter() {
  TestClock clock;
  ServerRecord record(client::ServerId{1}, makeEntry("192.0.2.1"), 0);
  const Sample good = makeSample(clock, 1ms, 2ms);
  Sample odd = good;
  odd.invalid = InvalidReason::NonPositiveDelay;
  record.addSample(odd, client::Transport::Datagram);
  QVERIFY(record.lastInvalid() && !record.reach().answered(0));
  record.amendSample(good);
  QVERIFY(!record.lastInvalid() && record.reach().answered(0) && record.lastSample());
  // Measurements from before the restart are not used again.
  clock.advance(1s);
  record.restart(clock.wall());
  record.amendSample(good);
  QVERIFY(!record.lastSample());
  record.addSample(makeSample(clock, 3ms, 2ms), client::Transport::Datagram);
  record.amendSample(good);
  QVERIFY(record.lastSample()->measuredAt == clock.monotonic());
}

void TestServerTableModel::namesWhatBecameOfEachServer() {
  QSet<QString> labels;
  for (const ServerStatus status :
       {ServerStatus::Selected, ServerStatus::Combined, ServerStatus::TooDistant, ServerStatus::Falseticker,
        ServerStatus::NoMajority, ServerStatus::Unreachable, ServerStatus::Unsynchronised,
        ServerStatus::Unauthenticated, ServerStatus::Anomalous, ServerStatus::Smeared, ServerStatus::Duplicate}) {
    labels.insert(verdictLabel({.verdict = {.status = status}}));
    QVERIFY(verdictSentence(status).endsWith(u'.'));
  }
  QCOMPARE(labels.size(), 11);
}

void TestServerTableModel::namesAFalseticker() {
  TestClock clock;
  Watchlist servers(clock);
  ServerTableModel model(servers, clock);
  for (std::uint32_t id = 1; id <= 3; ++id) {
    servers.add(client::ServerId{id}, makeEntry("time.example.org"));
    servers.takeSample(client::ServerId{id}, makeSample(clock, id == 3 ? -1ms : 2ms, 1ms), client::Transport::Datagram);
  }
  const QModelIndex liar = model.index(2, 0);
  QCOMPARE(liar.data(ServerTableModel::StateRole).toInt(), static_cast<int>(ServerState::Rejected));
  QVERIFY(liar.data(ServerTableModel::WarningRole).toBool());
  const QString detail = liar.data(ServerTableModel::DetailRole).toString().replace(QChar::Nbsp, u' ');
  QVERIFY2(detail.startsWith("falseticker, off by 2.00 ms"_L1), qPrintable(detail));
}

void TestServerTableModel::keepsTheInsecureWarningVisible() {
  TestClock clock;
  Watchlist servers(clock);
  ServerTableModel model(servers, clock);
  ServerEntry entry = makeEntry("time.example.org");
  entry.trust = quic::Insecure{};
  servers.add(kFirst, entry);
  servers.takeSample(kFirst, makeSample(clock, 1ms, 1ms), client::Transport::Datagram);
  QVERIFY(model.index(0, 0).data(ServerTableModel::DetailRole).toString().startsWith("not authenticated"_L1));
  QVERIFY(model.index(0, 0).data(ServerTableModel::WarningRole).toBool());
}

void TestServerTableModel::remembersTheLastEightExchanges() {
  TestClock clock;
  Watchlist servers(clock);
  ServerTableModel model(servers, clock);
  servers.add(kFirst, makeEntry("time.example.org"));
  for (int i = 0; i < 9; ++i) {
    servers.takeSample(kFirst, makeSample(clock, 1ms, 1ms), client::Transport::Datagram);
  }
  servers.takeFailure(kFirst, {ErrorCode::ResponseTimeout, {}});
  QCOMPARE(model.index(0, 0).data(ServerTableModel::ReachCountRole).toInt(), 8);
  QCOMPARE(model.index(0, 0).data(ServerTableModel::ReachBitsRole).toInt(), 0b1111'1110);
  QCOMPARE(model.index(0, ServerTableModel::ReachColumn).data().toString(), u"7 of 8"_s);
}

void TestServerTableModel::marksFailuresAsGaps() {
  TestClock clock;
  Watchlist servers(clock);
  ServerTableModel model(servers, clock);
  servers.add(kFirst, makeEntry("time.example.org"));
  QSignalSpy points(&servers, &Watchlist::pointAdded);
  servers.takeFailure(kFirst, {ErrorCode::ResponseTimeout, {}});
  QCOMPARE(points.count(), 1);
  QVERIFY(!points.first().at(1).value<HistoryPoint>().offset);
}

void TestServerTableModel::saysWhichServersArePlotted() {
  TestClock clock;
  Watchlist servers(clock);
  ServerTableModel model(servers, clock);
  servers.add(kFirst, makeEntry("time.example.org"));
  QSignalSpy changes(&servers, &Watchlist::serversChanged);
  const QModelIndex name = model.index(0, ServerTableModel::NameColumn);
  QVERIFY(name.flags().testFlag(Qt::ItemIsUserCheckable));
  QCOMPARE(name.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
  QVERIFY(model.setData(name, Qt::Unchecked, Qt::CheckStateRole));
  QVERIFY(!servers.find(kFirst)->entry().plotted);
  QCOMPARE(changes.count(), 1);
  QVERIFY(!model.setData(model.index(0, ServerTableModel::OffsetColumn), Qt::Unchecked, Qt::CheckStateRole));
}

void TestServerTableModel::ignoresReportsAboutServersThatAreGone() {
  TestClock clock;
  Watchlist servers(clock);
  ServerTableModel model(servers, clock);
  servers.add(kFirst, makeEntry("time.example.org"));
  servers.remove(0);
  servers.takeSample(kFirst, makeSample(clock, 1ms, 1ms), client::Transport::Datagram);
  servers.takeFailure(kFirst, {});
  QCOMPARE(model.rowCount(), 0);
}

void TestServerTableModel::givesFreeColoursToNewServers() {
  TestClock clock;
  Watchlist servers(clock);
  ServerTableModel model(servers, clock);
  servers.add(kFirst, makeEntry("a.example.org"));
  servers.add(kSecond, makeEntry("b.example.org"));
  servers.remove(0);
  servers.add(client::ServerId{3}, makeEntry("c.example.org"));
  QCOMPARE(model.index(0, 0).data(ServerTableModel::ColorIndexRole).toInt(), 1);
  QCOMPARE(model.index(1, 0).data(ServerTableModel::ColorIndexRole).toInt(), 0);
}

void TestServerTableModel::forgetsHowServersWereOnRestart() {
  TestClock clock;
  Watchlist servers(clock);
  ServerTableModel model(servers, clock);
  servers.add(kFirst, makeEntry("a.example.org"));
  servers.takeSample(kFirst, makeSample(clock, 1ms, 1ms), client::Transport::Datagram);
  servers.restart();
  QCOMPARE(model.index(0, 0).data(ServerTableModel::StateRole).toInt(), static_cast<int>(ServerState::Starting));
}

void TestServerTableModel::tellsWhatDisturbedTheClockButNotOurOwnStep() {
  TestClock clock;
  Watchlist servers(clock);
  ServerTableModel model(servers, clock);
  servers.add(kFirst, makeEntry("a.example.org"));
  servers.takeSample(kFirst, makeSample(clock, 700ms, 1ms), client::Transport::Datagram);
  QSignalSpy disturbed(&servers, &Watchlist::disturbed);
  const Adjustment step{.method = AdjustMethod::Step, .by = 700ms};
  servers.expectAdjustment(step);
  clock.step(700ms);
  servers.concludeAdjustment(step, false);
  QCOMPARE(disturbed.count(), 0);
  QCOMPARE(servers.view().answer->offset, Duration::zero());
  clock.step(-1s);
  servers.refresh();
  QCOMPARE(disturbed.count(), 1);
  QVERIFY(disturbed.first().first().value<client::Disturbance>() == client::Disturbance::Stepped);
  QVERIFY(!servers.view().answer);
}

// Rows are dragged within the table, which a view only allows if the model supports moving.
void TestServerTableModel::letsItsRowsBeMoved() {
  TestClock clock;
  Watchlist servers(clock);
  const ServerTableModel model(servers, clock);
  QVERIFY(model.supportedDragActions().testFlag(Qt::MoveAction));
  QVERIFY(model.supportedDropActions().testFlag(Qt::MoveAction));
}

void TestServerTableModel::copiesARowAsText() {
  TestClock clock;
  Watchlist servers(clock);
  ServerTableModel model(servers, clock);
  servers.add(kFirst, makeEntry("a.example.org:4433"));
  servers.takeSample(kFirst, makeSample(clock, 1ms, 1ms), client::Transport::Datagram);
  const QStringList cells = model.rowAsText(0).split(u'\t');
  QCOMPARE(cells.size(), 6);
  QCOMPARE(cells.first(), u"a.example.org:4433"_s);
}

QTEST_GUILESS_MAIN(TestServerTableModel)
#include "tst_server_table_model.moc"
