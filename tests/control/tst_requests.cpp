// SPDX-License-Identifier: MIT
// The messages of the control socket, there and back.
#include <QTest>

#include "control/messages.h"

using namespace tsq::control;

class TestRequests : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void every_command_is_read_back();
  void server_is_only_for_online_and_offline();
  void unknown_requests_are_none_data();
  void unknown_requests_are_none();
  void only_commands_that_change_something_are_privileged();
  void replies_are_read_back();
  void reply_without_an_outcome_is_none();
};

void TestRequests::every_command_is_read_back() {
  for (const Command command : {Command::Tracking, Command::Sources, Command::SourceStats, Command::MakeStep,
                                Command::Online, Command::Offline}) {
    const Request request{.command = command, .server = {}};
    QVERIFY(parseRequest(encode(request)) == request);
  }
  const Request offline{.command = Command::Offline, .server = "[2001:db8::7]:4433"};
  QCOMPARE(encode(offline).c_str(), "offline [2001:db8::7]:4433");
  QVERIFY(parseRequest(encode(offline)) == offline);
}

void TestRequests::server_is_only_for_online_and_offline() {
  QVERIFY(!parseRequest("tracking time.example.org"));
  QVERIFY(!parseRequest("makestep now"));
  QVERIFY(parseRequest("online time.example.org"));
}

void TestRequests::unknown_requests_are_none_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::newRow("empty") << QByteArray("");
  QTest::newRow("another word") << QByteArray("shutdown");
  QTest::newRow("upper case") << QByteArray("Tracking");
  QTest::newRow("a part") << QByteArray("track");
  QTest::newRow("line end") << QByteArray("tracking\n");
  QTest::newRow("empty server") << QByteArray("online ");
  QTest::newRow("too long") << QByteArray("online ") + QByteArray(kMaxRequest, 'x');
}

void TestRequests::unknown_requests_are_none() {
  QFETCH(QByteArray, text);
  QVERIFY(!parseRequest(text.toStdString()));
}

void TestRequests::only_commands_that_change_something_are_privileged() {
  QVERIFY(!isPrivileged(Command::Tracking) && !isPrivileged(Command::Sources) && !isPrivileged(Command::SourceStats));
  QVERIFY(isPrivileged(Command::MakeStep) && isPrivileged(Command::Online) && isPrivileged(Command::Offline));
}

void TestRequests::replies_are_read_back() {
  for (const Outcome outcome : {Outcome::Done, Outcome::Failed, Outcome::Forbidden, Outcome::Malformed}) {
    const Reply reply{.outcome = outcome, .text = "two\nlines"};
    QVERIFY(parseReply(encode(reply)) == reply);
  }
}

void TestRequests::reply_without_an_outcome_is_none() {
  QVERIFY(!parseReply(""));
  QVERIFY(!parseReply("done"));
  QVERIFY(!parseReply("fine\n{}"));
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
