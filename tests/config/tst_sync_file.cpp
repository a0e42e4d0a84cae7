// SPDX-License-Identifier: MIT
// sync.toml: accepted settings, and the messages for errors.
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "base/utf8.h"
#include "config/sync_file.h"

using namespace tsq;
using config::readSyncFile;

class TestSyncFile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everything_is_read();
  void servers_are_enough();
  void one_key_needs_no_list();
  void mistakes_are_named_data();
  void mistakes_are_named();
  void missing_file_is_named();
  void shipped_example_is_understood();

 private:
  std::string write(const char* text) {
    const QString path = folder_.filePath(QStringLiteral("sync.toml"));
    QFile file(path);
    file.open(QIODevice::WriteOnly);
    file.write(text);
    return path.toStdString();
  }

  QTemporaryDir folder_;
};

void TestSyncFile::everything_is_read() {
  const auto file = readSyncFile(write(R"(
servers = ["time.example.org", "tsq://192.0.2.1?pin=sha256:00"]
ca = "/etc/tsq/ca.pem"
verify-key = ["/etc/tsq/now.pem", "/etc/tsq/next.pem"]
transport = "stream"
port = 4433
queries = 7
timeout = "0.5"
max-offset = "2000"
min-servers = 2
slew-threshold = 100
allow-invalid-dates = true
)"));
  QVERIFY(file);
  QCOMPARE(file->servers.size(), std::size_t{2});
  QCOMPARE(file->servers[1].c_str(), "tsq://192.0.2.1?pin=sha256:00");
  QCOMPARE(file->ca->c_str(), "/etc/tsq/ca.pem");
  QCOMPARE(file->places.at("verify-key/1"), folder_.filePath(QStringLiteral("sync.toml")).toStdString() + ", line 4");
  QCOMPARE(readSyncFile(write("servers = ['a']\npin = 'sha256:00'"))->pin->c_str(), "sha256:00");
  QCOMPARE(file->verifyKeys.size(), std::size_t{2});
  QCOMPARE(file->verifyKeys[1].c_str(), "/etc/tsq/next.pem");
  QCOMPARE(file->transport->c_str(), "stream");
  QCOMPARE(file->port->c_str(), "4433");
  QCOMPARE(file->queries->c_str(), "7");
  QCOMPARE(file->timeout->c_str(), "0.5");
  QCOMPARE(file->maxOffset->c_str(), "2000");
  QCOMPARE(file->minServers->c_str(), "2");
  QCOMPARE(file->slewThreshold->c_str(), "100");
  QVERIFY(file->allowInvalidDates);
}

void TestSyncFile::servers_are_enough() {
  const auto file = readSyncFile(write("servers = ['a']"));
  QVERIFY(file);
  QVERIFY(!file->ca && !file->queries && !file->allowInvalidDates);
  QVERIFY(!readSyncFile(write("servers = ['a']\nallow-invalid-dates = false"))->allowInvalidDates);
}

void TestSyncFile::one_key_needs_no_list() {
  QCOMPARE(readSyncFile(write("servers = ['a']\nverify-key = 'k.pem'"))->verifyKeys[0].c_str(), "k.pem");
}

void TestSyncFile::mistakes_are_named_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("says");
  const auto row = [](const char* name, const char* text, const char* says) {
    QTest::newRow(name) << QByteArray(text) << QByteArray(says);
  };
  row("empty", "", "it names no servers");
  row("no toml", "servers = [\n'a'", "sync.toml, line ");
  row("word over two lines", "servers = [ t\n'a']", "line 1: ");
  row("unknown key", "servers = ['a']\n\nmax_offset = 5", "line 3: there is no setting 'max_offset'");
  row("unknown key over two lines", "servers = ['a']\n\"max\\noffset\" = 5",
      "line 2: there is no setting 'max?offset'");
  row("one server", "servers = 'a'", "line 1: servers must be a list of texts");
  row("no servers", "servers = []", "servers must be a list of texts");
  row("numbers as servers", "servers = [1]", "servers must be a list of texts");
  row("number as key", "servers = ['a']\nverify-key = 1", "line 2: verify-key must be a file's name");
  row("wrong kind", "servers = ['a']\nqueries = 1.5", "line 2: queries must be a text in quotes or a whole number");
  row("text for yes", "servers = ['a']\nallow-invalid-dates = 'yes'",
      "line 2: allow-invalid-dates must be true or false");
  row("empty text", "servers = ['a']\npin = ''", "line 2: pin is empty");
  row("empty server", "servers = ['a',\n'']", "line 2: servers holds an empty text");
  row("empty key", "servers = ['a']\nverify-key = ''", "line 2: verify-key holds an empty text");
  row("two ways to trust", "servers = ['a']\nca = 'x'\npin = 'y'",
      "line 3: pin and ca exclude each other, and ca is in line 2");
  row("escape sequence as a key", "servers = ['a']\n\"\\u001b[2J\" = 1", "line 2: there is no setting '?[2J'");
  row("table", "servers = ['a']\n[ca]\nfile = 'x'", "ca must be a text in quotes");
}

void TestSyncFile::mistakes_are_named() {
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, says);
  const auto file = readSyncFile(write(text.constData()));
  QVERIFY(!file);
  QVERIFY(file.error().code == ErrorCode::InvalidArgument);
  QVERIFY2(printableUtf8(file.error().detail) == file.error().detail && !file.error().detail.ends_with('.'),
           "one clause");
  QVERIFY2(file.error().detail.find(says.toStdString()) != std::string::npos, file.error().detail.c_str());
}

void TestSyncFile::missing_file_is_named() {
  const auto file = readSyncFile("/nonexistent/sync.toml");
  QVERIFY(file.error().code == ErrorCode::FileUnreadable);
  QCOMPARE(file.error().detail.c_str(), "/nonexistent/sync.toml: No such file or directory");
}

void TestSyncFile::shipped_example_is_understood() {
  QFile example(QStringLiteral(TSQ_EXAMPLE));
  QVERIFY(example.open(QIODevice::ReadOnly));
  QCOMPARE(readSyncFile(TSQ_EXAMPLE)->servers.size(), std::size_t{3});
  // Also with every commented setting enabled.
  QString text = QString::fromUtf8(example.readAll());
  text.replace(QRegularExpression(QStringLiteral("^# ([a-z-]+ = )"), QRegularExpression::MultilineOption),
               QStringLiteral("\\1"));
  text.remove(QRegularExpression(QStringLiteral("^pin = .*$"), QRegularExpression::MultilineOption));  // excludes ca
  const auto all = readSyncFile(write(text.toUtf8().constData()));
  QVERIFY2(all, all ? "" : all.error().detail.c_str());
  QVERIFY(all->ca && !all->verifyKeys.empty() && all->transport && all->queries && all->timeout && all->minServers &&
          all->maxOffset && all->slewThreshold && all->allowInvalidDates);
}

QTEST_GUILESS_MAIN(TestSyncFile)
#include "tst_sync_file.moc"
