// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include "monitor/server_model.h"
#include "test_support.h"
#include "text/verdict_text.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

constexpr client::ServerId kFirst{1};
constexpr client::ServerId kSecond{2};

}  // namespace

class TestServerModel : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void showsSamplesAsTheyCome();
  void showsADashWhereNothingWasMeasured();
  void keepsTheSecondLineTruthful();
  void namesWhatBecameOfEachServer();
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

void TestServerModel::showsSamplesAsTheyCome() {
  TestClock clock;
  ServerModel model(clock);
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
  QSignalSpy points(&model, &ServerModel::pointAdded);
  model.add(kFirst, makeEntry("time.example.org"));
  model.takeSample(kFirst, makeSample(clock, 420us, 12300us), client::Transport::Stream);
  const auto cell = [&](int column) { return model.index(0, column).data().toString().replace(QChar::Nbsp, u' '); };
  QCOMPARE(cell(ServerModel::NameColumn), u"time.example.org"_s);
  QCOMPARE(cell(ServerModel::OffsetColumn), u"+0.42 ms"_s);
  QCOMPARE(cell(ServerModel::DelayColumn), u"12.3 ms"_s);
  QCOMPARE(cell(ServerModel::JitterColumn), u"0 ns"_s);
  QCOMPARE(points.count(), 1);
  QVERIFY(model.index(0, 0).data(ServerModel::DetailRole).toString().contains("stream"_L1));
}

void TestServerModel::showsADashWhereNothingWasMeasured() {
  TestClock clock;
  ServerModel model(clock);
  model.add(kFirst, makeEntry("time.example.org"));
  QCOMPARE(model.index(0, ServerModel::OffsetColumn).data().toString(), u"—"_s);
  QCOMPARE(model.index(0, 0).data(ServerModel::StateRole).toInt(), static_cast<int>(ServerState::Starting));
}

void TestServerModel::keepsTheSecondLineTruthful() {
  TestClock clock;
  ServerModel model(clock);
  model.setMaxAge(50s);
  model.add(kFirst, makeEntry("time.example.org"));
  const auto state = [&] { return static_cast<ServerState>(model.index(0, 0).data(ServerModel::StateRole).toInt()); };
  model.takeSample(kFirst, makeSample(clock, 1ms, 1ms), client::Transport::Datagram);
  QCOMPARE(state(), ServerState::Agreeing);
  QVERIFY(model.index(0, 0).data(ServerModel::DetailRole).toString().startsWith("selected"_L1));
  model.takeFailure(kFirst, {ErrorCode::ResponseTimeout, {}});
  QCOMPARE(state(), ServerState::Doubtful);
  QVERIFY(model.index(0, 0).data(ServerModel::DetailRole).toString().contains("unanswered"_L1));
  clock.advance(60s);
  QCOMPARE(state(), ServerState::Silent);
  QCOMPARE(model.index(0, ServerModel::OffsetColumn).data().toString(), u"—"_s);
}

void TestServerModel::namesWhatBecameOfEachServer() {
  QSet<QString> labels;
  for (const ServerStatus status :
       {ServerStatus::Selected, ServerStatus::Combined, ServerStatus::TooDistant, ServerStatus::Falseticker,
        ServerStatus::NoMajority, ServerStatus::Unreachable, ServerStatus::Unsynchronised,
        ServerStatus::Unauthenticated, ServerStatus::Anomalous, ServerStatus::Smeared}) {
    labels.insert(verdictLabel({.verdict = {.status = status}}));
    QVERIFY(verdictSentence(status).endsWith(u'.'));
  }
  QCOMPARE(labels.size(), 10);
}

void TestServerModel::namesAFalseticker() {
  TestClock clock;
  ServerModel model(clock);
  for (std::uint32_t id = 1; id <= 3; ++id) {
    model.add(client::ServerId{id}, makeEntry("time.example.org"));
    model.takeSample(client::ServerId{id}, makeSample(clock, id == 3 ? -1ms : 2ms, 1ms), client::Transport::Datagram);
  }
  const QModelIndex liar = model.index(2, 0);
  QCOMPARE(liar.data(ServerModel::StateRole).toInt(), static_cast<int>(ServerState::Rejected));
  QVERIFY(liar.data(ServerModel::WarningRole).toBool());
  const QString detail = liar.data(ServerModel::DetailRole).toString().replace(QChar::Nbsp, u' ');
  QVERIFY2(detail.startsWith("falseticker, off by 2.00 ms"_L1), qPrintable(detail));
}

void TestServerModel::keepsTheInsecureWarningVisible() {
  TestClock clock;
  ServerModel model(clock);
  ServerEntry entry = makeEntry("time.example.org");
  entry.trust = quic::Insecure{};
  model.add(kFirst, entry);
  model.takeSample(kFirst, makeSample(clock, 1ms, 1ms), client::Transport::Datagram);
  QVERIFY(model.index(0, 0).data(ServerModel::DetailRole).toString().startsWith("not authenticated"_L1));
  QVERIFY(model.index(0, 0).data(ServerModel::WarningRole).toBool());
}

void TestServerModel::remembersTheLastEightExchanges() {
  TestClock clock;
  ServerModel model(clock);
  model.add(kFirst, makeEntry("time.example.org"));
  for (int i = 0; i < 9; ++i) {
    model.takeSample(kFirst, makeSample(clock, 1ms, 1ms), client::Transport::Datagram);
  }
  model.takeFailure(kFirst, {ErrorCode::ResponseTimeout, {}});
  QCOMPARE(model.index(0, 0).data(ServerModel::ReachCountRole).toInt(), 8);
  QCOMPARE(model.index(0, 0).data(ServerModel::ReachBitsRole).toInt(), 0b1111'1110);
  QCOMPARE(model.index(0, ServerModel::ReachColumn).data().toString(), u"7 of 8"_s);
}

void TestServerModel::marksFailuresAsGaps() {
  TestClock clock;
  ServerModel model(clock);
  model.add(kFirst, makeEntry("time.example.org"));
  QSignalSpy points(&model, &ServerModel::pointAdded);
  model.takeFailure(kFirst, {ErrorCode::ResponseTimeout, {}});
  QCOMPARE(points.count(), 1);
  QVERIFY(!points.first().at(1).value<HistoryPoint>().offset);
}

void TestServerModel::saysWhichServersArePlotted() {
  TestClock clock;
  ServerModel model(clock);
  model.add(kFirst, makeEntry("time.example.org"));
  QSignalSpy changes(&model, &ServerModel::serversChanged);
  const QModelIndex name = model.index(0, ServerModel::NameColumn);
  QVERIFY(name.flags().testFlag(Qt::ItemIsUserCheckable));
  QCOMPARE(name.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
  QVERIFY(model.setData(name, Qt::Unchecked, Qt::CheckStateRole));
  QVERIFY(!model.find(kFirst)->entry().plotted);
  QCOMPARE(changes.count(), 1);
  QVERIFY(!model.setData(model.index(0, ServerModel::OffsetColumn), Qt::Unchecked, Qt::CheckStateRole));
}

void TestServerModel::ignoresReportsAboutServersThatAreGone() {
  TestClock clock;
  ServerModel model(clock);
  model.add(kFirst, makeEntry("time.example.org"));
  model.remove(0);
  model.takeSample(kFirst, makeSample(clock, 1ms, 1ms), client::Transport::Datagram);
  model.takeFailure(kFirst, {});
  QCOMPARE(model.rowCount(), 0);
}

void TestServerModel::givesFreeColoursToNewServers() {
  TestClock clock;
  ServerModel model(clock);
  model.add(kFirst, makeEntry("a.example.org"));
  model.add(kSecond, makeEntry("b.example.org"));
  model.remove(0);
  model.add(client::ServerId{3}, makeEntry("c.example.org"));
  QCOMPARE(model.index(0, 0).data(ServerModel::ColorIndexRole).toInt(), 1);
  QCOMPARE(model.index(1, 0).data(ServerModel::ColorIndexRole).toInt(), 0);
}

void TestServerModel::forgetsHowServersWereOnRestart() {
  TestClock clock;
  ServerModel model(clock);
  model.add(kFirst, makeEntry("a.example.org"));
  model.takeSample(kFirst, makeSample(clock, 1ms, 1ms), client::Transport::Datagram);
  model.restart();
  QCOMPARE(model.index(0, 0).data(ServerModel::StateRole).toInt(), static_cast<int>(ServerState::Starting));
}

void TestServerModel::tellsWhatDisturbedTheClockButNotOurOwnStep() {
  TestClock clock;
  ServerModel model(clock);
  model.add(kFirst, makeEntry("a.example.org"));
  model.takeSample(kFirst, makeSample(clock, 700ms, 1ms), client::Transport::Datagram);
  QSignalSpy disturbed(&model, &ServerModel::disturbed);
  model.expectStep(700ms);
  clock.step(700ms);
  model.concludeStep(true);
  QCOMPARE(disturbed.count(), 0);
  QCOMPARE(model.view().answer->offset, Duration::zero());
  clock.step(-1s);
  model.refresh();
  QCOMPARE(disturbed.count(), 1);
  QVERIFY(disturbed.first().first().value<client::Disturbance>() == client::Disturbance::Stepped);
  QVERIFY(!model.view().answer);
}

// The table drags its rows within itself, which a view refuses for a model that offers copies only.
void TestServerModel::letsItsRowsBeMoved() {
  TestClock clock;
  const ServerModel model(clock);
  QVERIFY(model.supportedDragActions().testFlag(Qt::MoveAction));
  QVERIFY(model.supportedDropActions().testFlag(Qt::MoveAction));
}

void TestServerModel::copiesARowAsText() {
  TestClock clock;
  ServerModel model(clock);
  model.add(kFirst, makeEntry("a.example.org:4433"));
  model.takeSample(kFirst, makeSample(clock, 1ms, 1ms), client::Transport::Datagram);
  const QStringList cells = model.rowAsText(0).split(u'\t');
  QCOMPARE(cells.size(), 6);
  QCOMPARE(cells.first(), u"a.example.org:4433"_s);
}

QTEST_GUILESS_MAIN(TestServerModel)
#include "tst_server_model.moc"
