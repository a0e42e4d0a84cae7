// SPDX-License-Identifier: MIT
// tsqd.toml: how settings, tables and servers are read, and where mistakes are.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "config/tsqd_file.h"

using namespace tsq;
using namespace tsq::config;

class TestTsqdFile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tables_are_flattened();
  void servers_keep_their_settings_apart();
  void every_value_of_a_list_has_its_line();
  void mistakes_are_named_data();
  void mistakes_are_named();

 private:
  std::string write(const char* text) {
    const QString path = folder_.filePath(QStringLiteral("tsqd.toml"));
    QFile file(path);
    file.open(QIODevice::WriteOnly);
    file.write(text);
    return path.toStdString();
  }

  QTemporaryDir folder_;
};

void TestTsqdFile::tables_are_flattened() {
  const auto file = readTsqdFile(write("makestep = { threshold = 1.5, limit = -1 }\n[poll]\nshortest = 16"));
  QVERIFY(file);
  const auto valueOf = [&](const char* name) {
    const auto found = std::ranges::find(file->settings, name, &Setting::name);
    return found == file->settings.end() ? std::string("(missing)")
                                         : found->values.front() + found->place.substr(found->place.rfind('/'));
  };
  QCOMPARE(valueOf("makestep.threshold").c_str(), "1.5/tsqd.toml, line 1");
  QCOMPARE(valueOf("makestep.limit").c_str(), "-1/tsqd.toml, line 1");
  QCOMPARE(valueOf("poll.shortest").c_str(), "16/tsqd.toml, line 3");
}

void TestTsqdFile::servers_keep_their_settings_apart() {
  const auto file =
      readTsqdFile(write("[[server]]\naddress = 'a'\npoll = { longest = 64 }\n[[server]]\naddress = 'b'"));
  QVERIFY(file);
  QVERIFY(file->settings.empty());
  QCOMPARE(file->servers.size(), std::size_t{2});
  QCOMPARE(file->servers[0].settings[1].name.c_str(), "poll.longest");
  QCOMPARE(file->servers[1].settings[0].values[0].c_str(), "b");
  QVERIFY(file->servers[1].place.ends_with("line 4"));
}

void TestTsqdFile::every_value_of_a_list_has_its_line() {
  const auto file = readTsqdFile(write("servers = [\n'a',\n'b']"));
  QVERIFY(file);
  QVERIFY(file->settings[0].places[0].ends_with("line 2"));
  QVERIFY(file->settings[0].places[1].ends_with("line 3"));
}

void TestTsqdFile::mistakes_are_named_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("says");
  const auto row = [](const char* name, const char* text, const char* says) {
    QTest::newRow(name) << QByteArray(text) << QByteArray(says);
  };
  row("no toml", "servers = [\n'a'", "tsqd.toml, line ");
  row("empty", "\nfeed = ''", "line 2: feed is empty: give a value or leave the line out");
  row("empty list", "servers = []", "line 1: servers is empty");
  row("table within a table", "[a]\n[a.b]\nc = 1", "line 2: a.b must be a text in quotes");
  row("list within a list", "servers = [['a']]", "line 1: servers must be a text in quotes");
  row("server without brackets", "server = 'a'", "line 1: server must be tables, each after a line [[server]]");
  row("server as one table", "[server]\naddress = 'a'", "line 1: server must be tables");
  row("date", "feed = 2026-01-01", "line 1: feed must be a text in quotes");
}

void TestTsqdFile::mistakes_are_named() {
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, says);
  const auto file = readTsqdFile(write(text.constData()));
  QVERIFY(!file);
  QVERIFY(file.error().code == ErrorCode::InvalidArgument);
  QVERIFY2(file.error().detail.find(says.toStdString()) != std::string::npos, file.error().detail.c_str());
}

QTEST_GUILESS_MAIN(TestTsqdFile)
#include "tst_tsqd_file.moc"
