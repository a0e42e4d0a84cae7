// SPDX-License-Identifier: MIT
// Files with session secrets: one of 32 bytes, or lines with dates; and their rotation.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "base/instant.h"
#include "config/secret_file.h"

using namespace tsq;
using namespace std::chrono_literals;
using config::DatedSecret;

namespace {

constexpr Duration kKeep = std::chrono::days(2);

WallTime at(const char* instant) {
  return parseInstant(instant).value();
}

DatedSecret secret(std::uint8_t byte, WallTime validFrom) {
  DatedSecret made{.secret = {}, .validFrom = validFrom};
  made.secret.fill(byte);
  return made;
}

std::string firstBytes(const std::vector<DatedSecret>& secrets) {
  std::string bytes;
  for (const DatedSecret& dated : secrets) {
    bytes += std::to_string(dated.secret.front());
  }
  return bytes;
}

}  // namespace

class TestSecretFile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void written_secrets_are_read_again();
  void thirty_two_bytes_are_a_secret();
  void other_content_is_refused_data();
  void other_content_is_refused();
  void exposed_file_is_refused();
  void rotation_keeps_what_servers_still_accept();

 private:
  Result<std::vector<DatedSecret>> read(const QByteArray& content, QFile::Permissions permissions = kPrivate) {
    QFile file(folder_.filePath(QStringLiteral("secret")));
    file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    file.write(content);
    file.close();
    file.setPermissions(permissions);
    return config::readSessionSecrets(file.fileName().toStdString());
  }

  static constexpr QFile::Permissions kPrivate = QFile::ReadOwner | QFile::WriteOwner;

  QTemporaryDir folder_;
};

void TestSecretFile::written_secrets_are_read_again() {
  const auto text =
      config::sessionSecretsText({secret(1, at("2026-01-01T00:00:00Z")), secret(3, at("2026-03-01T00:00:00Z")),
                                  secret(2, at("2026-02-01T00:00:00Z"))});
  const auto secrets = read(QByteArray::fromStdString(text));
  QVERIFY(secrets);
  QCOMPARE(firstBytes(*secrets), std::string("321"));
  QVERIFY(secrets->front().validFrom == at("2026-03-01T00:00:00Z"));
}

void TestSecretFile::thirty_two_bytes_are_a_secret() {
  const auto secrets = read(QByteArray(31, '\x07') + '\x08');
  QVERIFY(secrets);
  QCOMPARE(firstBytes(*secrets), std::string("7"));
  QVERIFY(secrets->front().validFrom < at("2000-01-01T00:00:00Z"));
  // Rotation turns it into a line.
  const auto rotated =
      config::rotated(*secrets, secret(8, at("2026-03-01T00:00:00Z")), kKeep, at("2026-03-01T00:00:00Z"));
  const auto again = read(QByteArray::fromStdString(config::sessionSecretsText(rotated)));
  QVERIFY(again);
  QCOMPARE(firstBytes(*again), std::string("87"));
}

void TestSecretFile::other_content_is_refused_data() {
  const QByteArray digits(64, 'a');
  QTest::addColumn<QByteArray>("content");
  QTest::addColumn<QByteArray>("said");
  QTest::newRow("empty") << QByteArray() << QByteArray("must hold 32 random bytes");
  QTest::newRow("31 bytes") << QByteArray(31, '\x01') << QByteArray("must hold 32 random bytes");
  QTest::newRow("32 zeros") << QByteArray(32, '\0') << QByteArray("must hold 32 random bytes");
  QTest::newRow("the first 32 bytes of lines")
      << QByteArray::fromStdString(config::sessionSecretsText({})).left(32) << QByteArray("holds no session secret");
  QTest::newRow("32 digits") << digits.left(32) << QByteArray("line 1");
  QTest::newRow("only a comment") << QByteArray("# nothing\n") << QByteArray("holds no session secret");
  QTest::newRow("no instant") << "\n" + digits + "\n" << QByteArray("line 2");
  QTest::newRow("too few digits") << "2027-01-01T00:00:00Z " + digits.left(62) << QByteArray("line 1");
  QTest::newRow("no digits") << "2027-01-01T00:00:00Z " + digits.left(63) + "g" << QByteArray("line 1");
  QTest::newRow("no date") << "2027-02-30T00:00:00Z " + digits << QByteArray("line 1");
  QTest::newRow("more") << "2027-01-01T00:00:00Z " + digits + " more" << QByteArray("line 1");
}

void TestSecretFile::other_content_is_refused() {
  QFETCH(QByteArray, content);
  QFETCH(QByteArray, said);
  const auto secrets = read(content);
  QVERIFY(!secrets);
  QVERIFY(secrets.error().code == ErrorCode::InvalidArgument);
  QVERIFY2(secrets.error().detail.find(said.toStdString()) != std::string::npos, secrets.error().detail.c_str());
}

void TestSecretFile::exposed_file_is_refused() {
  const auto secrets = read(QByteArray(32, '\x07'), kPrivate | QFile::ReadOther);
  QVERIFY(!secrets);
  QVERIFY(secrets.error().code == ErrorCode::SecretExposed);
}

void TestSecretFile::rotation_keeps_what_servers_still_accept() {
  std::vector<DatedSecret> secrets{secret(1, {})};
  const WallTime first = at("2026-03-01T00:00:00Z");
  secrets = config::rotated(secrets, secret(2, first + 1h), kKeep, first);
  QCOMPARE(firstBytes(secrets), std::string("12"));
  secrets = config::rotated(secrets, secret(3, first + 24h), kKeep, first + 23h);
  QCOMPARE(secrets.size(), std::size_t{3});  // the first is accepted until 49 hours
  secrets = config::rotated(secrets, secret(4, first + 50h), kKeep, first + 49h);
  QCOMPARE(firstBytes(secrets), std::string("324"));
}

QTEST_GUILESS_MAIN(TestSecretFile)
#include "tst_secret_file.moc"
