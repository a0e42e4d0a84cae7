// SPDX-License-Identifier: MIT
// Signing and verifying with keys whose signatures others have published, over the answer of our test vectors.
#include <QTest>

#include "bytes.h"
#include "wire/signature.h"

using namespace tsq;
using namespace tsq::test;
using namespace tsq::wire;

namespace {

// RFC 8032 section 7.1, test 1.
constexpr auto kPrivatePem =
    "-----BEGIN PRIVATE KEY-----\n"
    "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n"
    "-----END PRIVATE KEY-----\n";
constexpr auto kPublicPem =
    "-----BEGIN PUBLIC KEY-----\n"
    "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n"
    "-----END PUBLIC KEY-----\n";
constexpr auto kSignatureOfNothing =
    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe2465"
    "514"
    "1438e7a100b";
constexpr auto kSignatureOfResponse =
    "6a0a5d7a2082d949bfac0f79fc97ebf7e4622f94a177e4fac7581b53376a928b697d06fb51b154e7c74ce3f04b9b96c0cf64cd65181a88fe11"
    "bc4"
    "6b97b06dd0e";

// RFC 4231 section 4.2: twenty bytes 0x0b.
constexpr auto kSecretPem =
    "-----BEGIN TSQ SHARED SECRET-----\n"
    "CwsLCwsLCwsLCwsLCwsLCwsLCws=\n"
    "-----END TSQ SHARED SECRET-----\n";
constexpr auto kHmacOfHiThere = "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7";
constexpr auto kHmacOfResponse = "9a877f437f3ca13477e0886e3f8fcc5eac5c41f1b932ade67cfcb54e4b901e55";

Bytes hiThere() {
  const QByteArray text("Hi There");
  return {text.begin(), text.end()};
}

}  // namespace

class TestSignature : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void ed25519_signs_as_published();
  void hmac_signs_as_published();
  void every_flipped_bit_is_noticed_data();
  void every_flipped_bit_is_noticed();
  void signatures_of_another_length_are_refused();
  void both_sides_name_a_key_alike();
  void key_id_can_be_chosen();
  void fresh_keys_survive_their_pem_data();
  void fresh_keys_survive_their_pem();
  void what_is_no_key_is_refused_data();
  void what_is_no_key_is_refused();
  void key_ids_are_read_as_written();
};

void TestSignature::ed25519_signs_as_published() {
  const SigningKey key = SigningKey::fromPem(kPrivatePem).value();
  QCOMPARE(toHex(key.sign({})), QByteArray(kSignatureOfNothing));
  QCOMPARE(toHex(key.sign(fromHex(responseHex()))), QByteArray(kSignatureOfResponse));
  const VerifyKey verifier = VerifyKey::fromPem(kPublicPem).value();
  QVERIFY(verifier.verify(fromHex(responseHex()), fromHex(kSignatureOfResponse)));
}

void TestSignature::hmac_signs_as_published() {
  const SigningKey key = SigningKey::fromPem(kSecretPem).value();
  QCOMPARE(toHex(key.sign(hiThere())), QByteArray(kHmacOfHiThere));
  QCOMPARE(toHex(key.sign(fromHex(responseHex()))), QByteArray(kHmacOfResponse));
  QVERIFY(VerifyKey::fromPem(kSecretPem).value().verify(hiThere(), fromHex(kHmacOfHiThere)));
}

void TestSignature::every_flipped_bit_is_noticed_data() {
  QTest::addColumn<QByteArray>("pem");
  QTest::newRow("Ed25519") << QByteArray(kPrivatePem);
  QTest::newRow("HMAC") << QByteArray(kSecretPem);
}

void TestSignature::every_flipped_bit_is_noticed() {
  QFETCH(QByteArray, pem);
  const SigningKey key = SigningKey::fromPem(pem.toStdString()).value();
  const VerifyKey verifier = key.verifyKey();
  const Bytes message = fromHex(responseHex());
  const Bytes signature = key.sign(message);
  QVERIFY(verifier.verify(message, signature));
  const auto flipped = [](Bytes bytes, std::size_t bit) {
    bytes[bit / 8] = static_cast<std::uint8_t>(bytes[bit / 8] ^ (1U << bit % 8));
    return bytes;
  };
  for (std::size_t bit = 0; bit < message.size() * 8; ++bit) {
    QVERIFY(!verifier.verify(flipped(message, bit), signature));
  }
  for (std::size_t bit = 0; bit < signature.size() * 8; ++bit) {
    QVERIFY(!verifier.verify(message, flipped(signature, bit)));
  }
}

void TestSignature::signatures_of_another_length_are_refused() {
  const SigningKey key = SigningKey::fromPem(kSecretPem).value();
  Bytes signature = key.sign(hiThere());
  signature.push_back(0);
  QVERIFY(!key.verifyKey().verify(hiThere(), signature));
  signature.resize(16);  // a truncated HMAC is a weaker one: RFC 2104 section 5 allows it, the draft does not
  QVERIFY(!key.verifyKey().verify(hiThere(), signature));
  QVERIFY(!key.verifyKey().verify(hiThere(), {}));
}

void TestSignature::both_sides_name_a_key_alike() {
  const SigningKey key = SigningKey::fromPem(kPrivatePem).value();
  QCOMPARE(keyIdText(key.id()), std::string("21fe31df"));  // of SHA-256 of the public key
  QCOMPARE(VerifyKey::fromPem(kPublicPem).value().id(), key.id());
  QCOMPARE(keyIdText(SigningKey::fromPem(kSecretPem).value().id()), std::string("4ac01e2b"));
}

void TestSignature::key_id_can_be_chosen() {
  QCOMPARE(SigningKey::fromPem(kPrivatePem, 7).value().id(), KeyId{7});
  QCOMPARE(VerifyKey::fromPem(kSecretPem, 8).value().id(), KeyId{8});
}

void TestSignature::fresh_keys_survive_their_pem_data() {
  QTest::addColumn<int>("algorithm");
  QTest::newRow("Ed25519") << static_cast<int>(SignatureAlgorithm::Ed25519);
  QTest::newRow("HMAC") << static_cast<int>(SignatureAlgorithm::HmacSha256);
}

void TestSignature::fresh_keys_survive_their_pem() {
  QFETCH(int, algorithm);
  const SigningKey key = SigningKey::generate(static_cast<SignatureAlgorithm>(algorithm)).value();
  const SigningKey again = SigningKey::fromPem(key.toPem()).value();
  const VerifyKey verifier = VerifyKey::fromPem(key.verifyKey().toPem()).value();
  QCOMPARE(again.id(), key.id());
  QCOMPARE(verifier.id(), key.id());
  QCOMPARE(static_cast<int>(verifier.algorithm()), algorithm);
  QVERIFY(verifier.verify(hiThere(), again.sign(hiThere())));
  QCOMPARE(again.sign(hiThere()).size(), signatureSize(key.algorithm()));
  const SigningKey other = SigningKey::generate(key.algorithm()).value();
  QVERIFY(!verifier.verify(hiThere(), other.sign(hiThere())));
}

void TestSignature::what_is_no_key_is_refused_data() {
  QTest::addColumn<QByteArray>("pem");
  QTest::newRow("nothing") << QByteArray();
  QTest::newRow("not PEM") << QByteArray("secret");
  QTest::newRow("a short secret") << QByteArray(
      "-----BEGIN TSQ SHARED SECRET-----\nCwsL\n-----END TSQ SHARED SECRET-----\n");
  // A P-256 key, as a certificate may have.
  QTest::newRow("another algorithm") << QByteArray(
      "-----BEGIN PUBLIC KEY-----\n"
      "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEaxfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpZP40Li/hp/"
      "m47n60p8D54WK84zV2sxXs7Ltkb"
      "oN79R9Q==\n"
      "-----END PUBLIC KEY-----\n");
}

void TestSignature::what_is_no_key_is_refused() {
  QFETCH(QByteArray, pem);
  const auto signing = SigningKey::fromPem(pem.toStdString());
  QVERIFY(!signing && signing.error().code == ErrorCode::KeyUnusable && !signing.error().detail.empty());
  const auto verifying = VerifyKey::fromPem(pem.toStdString());
  QVERIFY(!verifying && verifying.error().code == ErrorCode::KeyUnusable && !verifying.error().detail.empty());
}

void TestSignature::key_ids_are_read_as_written() {
  QCOMPARE(keyIdText(0x5f3a01c2), std::string("5f3a01c2"));
  QCOMPARE(parseKeyId("5f3a01c2").value(), KeyId{0x5f3a01c2});
  QCOMPARE(parseKeyId("7").value(), KeyId{7});
  for (const auto* text : {"", "0x7", "-7", "5f3a01c2f", "7 ", "seven"}) {
    QVERIFY2(!parseKeyId(text), text);
  }
}

QTEST_APPLESS_MAIN(TestSignature)
#include "tst_signature.moc"
