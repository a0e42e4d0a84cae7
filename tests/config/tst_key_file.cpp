// SPDX-License-Identifier: MIT
// Files with signing and verify keys: accepted forms, and the messages for refused ones.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "base/utf8.h"
#include "config/key_file.h"

using namespace tsq;
using namespace tsq::config;
using namespace std::chrono_literals;
using wire::SignatureAlgorithm;
using wire::SigningKey;

namespace {

SigningKey makeKey(SignatureAlgorithm algorithm) {
  return SigningKey::generate(algorithm).value();
}

}  // namespace

class TestKeyFile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void server_and_clients_read_what_is_written_for_them();
  void file_may_hold_several_keys();
  void key_without_lines_before_it_names_itself();
  void lines_before_a_key_are_read_data();
  void lines_before_a_key_are_read();
  void secret_that_others_may_read_is_refused_data();
  void secret_that_others_may_read_is_refused();
  void secret_in_a_block_that_names_a_public_key_is_still_a_secret();
  void public_keys_are_for_everybody();
  void mistakes_are_named_data();
  void mistakes_are_named();
  void missing_file_is_named();

 private:
  std::string write(const std::string& text, QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner);

  QTemporaryDir folder_;
  int written_ = 0;
};

std::string TestKeyFile::write(const std::string& text, QFile::Permissions permissions) {
  QFile file(folder_.filePath(QStringLiteral("key-%1").arg(++written_)));
  if (!file.open(QFile::WriteOnly) || file.write(QByteArray::fromStdString(text)) < 0 ||
      !file.setPermissions(permissions)) {
    qFatal("cannot write %s", qPrintable(file.fileName()));
  }
  return file.fileName().toStdString();
}

void TestKeyFile::server_and_clients_read_what_is_written_for_them() {
  for (const auto algorithm : {SignatureAlgorithm::Ed25519, SignatureAlgorithm::HmacSha256}) {
    const SigningKey key = makeKey(algorithm);
    const auto signing = readSigningKeys(write(signingKeyText(key))).value();
    const auto verifying = readVerifyKeys(write(verifyKeyText(key.verifyKey()))).value();
    QCOMPARE(signing.size(), std::size_t{1});
    QCOMPARE(signing[0].key.id(), key.id());
    QVERIFY(signing[0].validFrom == WallTime::min());
    QCOMPARE(verifying.size(), std::size_t{1});
    QVERIFY(verifying[0].verify({}, signing[0].key.sign({})));
  }
}

void TestKeyFile::file_may_hold_several_keys() {
  const SigningKey one = makeKey(SignatureAlgorithm::Ed25519);
  const SigningKey two = makeKey(SignatureAlgorithm::HmacSha256);
  const auto keys = readSigningKeys(write("# of 2026\n" + signingKeyText(one) + "\n\n" + signingKeyText(two))).value();
  QCOMPARE(keys.size(), std::size_t{2});
  QCOMPARE(keys[0].key.id(), one.id());
  QCOMPARE(keys[1].key.id(), two.id());
}

void TestKeyFile::key_without_lines_before_it_names_itself() {
  const SigningKey key = makeKey(SignatureAlgorithm::Ed25519);
  QCOMPARE(readSigningKeys(write(key.toPem())).value()[0].key.id(), key.id());
}

void TestKeyFile::lines_before_a_key_are_read_data() {
  QTest::addColumn<QByteArray>("lines");
  QTest::addColumn<quint32>("id");
  QTest::addColumn<qint64>("validFrom");  // seconds since 1970
  QTest::newRow("as documented") << QByteArray("Key-Id: 5f3a01c2\nValid-From: 2027-01-01T00:00:00Z\n") << 0x5f3a01c2U
                                 << qint64{1'798'761'600};
  QTest::newRow("in the other order, with more space")
      << QByteArray(
             "# mine: yes\nBag Attributes\n    localKeyID: 01\nKey Attributes: <No Attributes>\n"
             "Valid-From:   2027-01-01T12:34:56Z  \r\nKey-Id:7\r\n")
      << 7U << qint64{1'798'806'896};
}

void TestKeyFile::lines_before_a_key_are_read() {
  QFETCH(QByteArray, lines);
  const SigningKey key = makeKey(SignatureAlgorithm::Ed25519);
  const auto keys = readSigningKeys(write(lines.toStdString() + key.toPem())).value();
  QTEST(quint32{keys[0].key.id()}, "id");
  QTEST(qint64{keys[0].validFrom.time_since_epoch() / 1s}, "validFrom");
}

void TestKeyFile::secret_that_others_may_read_is_refused_data() {
  QTest::addColumn<int>("permissions");
  QTest::addColumn<bool>("isFine");
  const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
  QTest::newRow("owner alone") << static_cast<int>((owner).toInt()) << true;
  QTest::newRow("group reads") << static_cast<int>((owner | QFile::ReadGroup).toInt()) << true;
  QTest::newRow("group writes") << static_cast<int>((owner | QFile::ReadGroup | QFile::WriteGroup).toInt()) << false;
  QTest::newRow("everybody reads") << static_cast<int>((owner | QFile::ReadOther).toInt()) << false;
  QTest::newRow("everybody writes") << static_cast<int>((owner | QFile::WriteOther).toInt()) << false;
}

void TestKeyFile::secret_that_others_may_read_is_refused() {
  QFETCH(int, permissions);
  QFETCH(bool, isFine);
  const auto mode = QFile::Permissions::fromInt(static_cast<unsigned>(permissions));
  for (const auto algorithm : {SignatureAlgorithm::Ed25519, SignatureAlgorithm::HmacSha256}) {
    const auto keys = readSigningKeys(write(signingKeyText(makeKey(algorithm)), mode));
    QCOMPARE(keys.has_value(), isFine);
    QVERIFY(isFine || keys.error().code == ErrorCode::SecretExposed);
  }
  const auto shared = readVerifyKeys(write(signingKeyText(makeKey(SignatureAlgorithm::HmacSha256)), mode));
  QCOMPARE(shared.has_value(), isFine);
}

void TestKeyFile::secret_in_a_block_that_names_a_public_key_is_still_a_secret() {
  const std::string pem = makeKey(SignatureAlgorithm::Ed25519).toPem();
  const std::string begin = "-----BEGIN PUBLIC KEY-----\n";
  const std::string end = "-----END PRIVATE KEY-----";
  for (const std::string& text :
       {begin + pem, std::string(pem).replace(pem.find(end), end.size(), end + "PUBLIC KEY")}) {
    const auto keys = readSigningKeys(write(text, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(!keys && keys.error().code == ErrorCode::SecretExposed);
  }
}

void TestKeyFile::public_keys_are_for_everybody() {
  const auto key = makeKey(SignatureAlgorithm::Ed25519).verifyKey();
  QVERIFY(readVerifyKeys(write(verifyKeyText(key), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther)));
}

void TestKeyFile::mistakes_are_named_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<bool>("forServer");
  QTest::addColumn<QByteArray>("words");
  const QByteArray ours = QByteArray::fromStdString(makeKey(SignatureAlgorithm::Ed25519).toPem());
  const QByteArray theirs = QByteArray::fromStdString(verifyKeyText(makeKey(SignatureAlgorithm::Ed25519).verifyKey()));
  QTest::newRow("empty") << QByteArray() << true << QByteArray("no key in PEM form");
  QTest::newRow("cut off") << ours.left(80) << true << QByteArray("key in line 1: its BEGIN or END line is missing");
  QTest::newRow("the first is cut off") << ours.left(80) + "\n" + ours << true
                                        << QByteArray("BEGIN or END line is missing");
  QTest::newRow("the last is cut off") << ours + ours.left(80) << true << QByteArray("BEGIN or END line is missing");
  QTest::newRow("an id without a key") << ours + "Key-Id: 7\n" << true << QByteArray("BEGIN or END line is missing");
  QTest::newRow("a misspelt line") << "# of 2027\nvalid-from: 2027-01-01T00:00:00Z\n" + ours << true
                                   << QByteArray(", line 2: before a key only Key-Id: and Valid-From: are known");
  QTest::newRow("a public key for the server") << theirs << true << QByteArray("a public key cannot sign");
  QTest::newRow("a private key for a client") << ours << false << QByteArray("only the server may have");
  QTest::newRow("an id in other digits") << "Key-Id: one\n" + ours << true
                                         << QByteArray("eight hexadecimal digits, not 'one'");
  QTest::newRow("an id that cannot be shown") << "Key-Id: \x1b[1m\n" + ours << true << QByteArray("not '?[1m'");
  for (const char* text : {"tomorrow", "2027-13-01T00:00:00Z", "2027-02-29T00:00:00Z", "2027-01-01T24:00:00Z",
                           "2027-01-01T00:00:00", "2027-01-01T00:00:00+01:00", "2027-01-01T00:00:00Z!"}) {
    QTest::addRow("valid from %s", text) << "Valid-From: " + QByteArray(text) + "\n" + ours << true
                                         << "Valid-From must be of the form 2027-01-01T00:00:00Z, not '" +
                                                QByteArray(text);
  }
  QTest::newRow("no base64") << QByteArray("-----BEGIN PRIVATE KEY-----\n!\n-----END PRIVATE KEY-----\n") << true
                             << QByteArray(": ");
}

void TestKeyFile::mistakes_are_named() {
  QFETCH(QByteArray, text);
  QFETCH(bool, forServer);
  QFETCH(QByteArray, words);
  const std::string path = write(text.toStdString());
  const Error error = forServer ? readSigningKeys(path).error() : readVerifyKeys(path).error();
  QVERIFY(error.code == ErrorCode::KeyUnusable);
  QVERIFY2(error.detail.starts_with(path) && error.detail.find(words.toStdString()) != std::string::npos,
           error.detail.c_str());
  QVERIFY2(printableUtf8(error.detail) == error.detail && !error.detail.ends_with('.'), "one clause");
}

void TestKeyFile::missing_file_is_named() {
  const auto keys = readSigningKeys("/nowhere/key");
  QVERIFY(!keys && keys.error().code == ErrorCode::FileUnreadable);
  QVERIFY(keys.error().detail.starts_with("/nowhere/key: "));
}

QTEST_APPLESS_MAIN(TestKeyFile)
#include "tst_key_file.moc"
