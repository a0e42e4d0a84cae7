// SPDX-License-Identifier: MIT
// A file of many authorities, of which only those are loaded that a chain can end at.
#include <QTest>

#include "authority.h"
#include "tls/authority_bundle.h"
#include "tls/certificate.h"

using namespace tsq;
using namespace tsq::quic;
using namespace tsq::test;
using std::chrono::days;
using std::chrono::sys_days;

namespace {

const Validity kValid{.from = sys_days(std::chrono::January / 1 / 2026),
                      .until = sys_days(std::chrono::January / 1 / 2027)};

TlsCredentials makeCredentials() {
  gnutls_certificate_credentials_t raw = nullptr;
  gnutls_certificate_allocate_credentials(&raw);
  return TlsCredentials(raw);
}

/// A chain as a server shows it.
class Chain {
 public:
  explicit Chain(const std::vector<std::string>& pems) {
    for (const std::string& pem : pems) {
      const auto certificate = importCertificate(toDatum(std::string_view(pem)), GNUTLS_X509_FMT_PEM).value();
      OwnedDatum der;
      gnutls_x509_crt_export2(certificate.get(), GNUTLS_X509_FMT_DER, &der.datum);
      ders_.emplace_back(der.text());
    }
    for (const std::string& der : ders_) {
      chain_.push_back(toDatum(std::string_view(der)));
    }
  }
  std::span<const gnutls_datum_t> view() const { return chain_; }

 private:
  std::vector<std::string> ders_;
  std::vector<gnutls_datum_t> chain_;
};

}  // namespace

class TestAuthorityBundle : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void only_what_a_chain_can_end_at_is_loaded();
  void all_keys_of_a_name_are_loaded();
  void authority_that_the_server_shows_itself_is_loaded();
  void what_is_no_certificate_is_left_out_data();
  void what_is_no_certificate_is_left_out();
  void chain_that_cannot_be_read_has_no_names();

 private:
  Authority root_ = Authority::root(kValid);
  Authority middle_ = root_.intermediate("middle", kValid);
  Authority other_ = root_.intermediate("other", kValid);
  Chain chain_{{middle_.issue({"time.example"}, kValid).certificatePem, middle_.pem()}};
};

void TestAuthorityBundle::only_what_a_chain_can_end_at_is_loaded() {
  const Authority stranger = other_.intermediate("stranger", kValid);
  const auto credentials = makeCredentials();
  const std::string bundle = stranger.pem() + root_.pem() + stranger.pem();
  QCOMPARE(trustAuthoritiesNamed(credentials.get(), bundle, namesInChain(chain_.view())), 1);
}

void TestAuthorityBundle::all_keys_of_a_name_are_loaded() {
  const Authority namesake = Authority::root(kValid);
  const auto credentials = makeCredentials();
  QCOMPARE(trustAuthoritiesNamed(credentials.get(), namesake.pem() + root_.pem(), namesInChain(chain_.view())), 2);
}

// Servers may show their root, or one between that this computer trusts by itself.
void TestAuthorityBundle::authority_that_the_server_shows_itself_is_loaded() {
  const auto credentials = makeCredentials();
  QCOMPARE(trustAuthoritiesNamed(credentials.get(), middle_.pem(), namesInChain(chain_.view())), 1);
  const Chain withRoot({root_.pem()});
  QCOMPARE(trustAuthoritiesNamed(makeCredentials().get(), root_.pem(), namesInChain(withRoot.view())), 1);
}

void TestAuthorityBundle::what_is_no_certificate_is_left_out_data() {
  QTest::addColumn<QByteArray>("before");
  QTest::newRow("nothing") << QByteArray();
  QTest::newRow("a comment") << QByteArray("# Root\nIssuer: CN=Root\n");
  QTest::newRow("damaged") << QByteArray("-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n");
  QTest::newRow("empty") << QByteArray("-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n");
  QTest::newRow("something else") << QByteArray("-----BEGIN PUBLIC KEY-----\nMAAA\n-----END PUBLIC KEY-----\n");
}

void TestAuthorityBundle::what_is_no_certificate_is_left_out() {
  QFETCH(const QByteArray, before);
  const std::string bundle = before.toStdString() + root_.pem() + "-----BEGIN CERTIFICATE-----\nMAAA";
  QCOMPARE(trustAuthoritiesNamed(makeCredentials().get(), bundle, namesInChain(chain_.view())), 1);
}

void TestAuthorityBundle::chain_that_cannot_be_read_has_no_names() {
  const std::string garbage = "no certificate";
  const std::vector<gnutls_datum_t> chain{chain_.view()[0], toDatum(std::string_view(garbage))};
  QVERIFY(namesInChain(chain).empty());
}

QTEST_GUILESS_MAIN(TestAuthorityBundle)
#include "tst_authority_bundle.moc"
