// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include "config/key_file.h"
#include "patience.h"
#include "test_support.h"
#include "ui/servers/server_dialog.h"

using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

const QString kPin = u"sha256:"_s + QString(64, u'a');

bool isUnknown(const ServerEntry& /*entry*/) {
  return false;
}

/// A dialog and its widgets.
struct Form {
  explicit Form(const std::optional<ServerEntry>& initial = std::nullopt, ServerDialog::IsKnown isKnown = isUnknown)
      : dialog(initial, std::move(isKnown)) {
    dialog.show();
  }

  template <typename T>
  T* get(const char* name) {
    return dialog.findChild<T*>(QLatin1String(name));
  }
  void type(const char* field, const QString& text) {
    get<QLineEdit>(field)->clear();
    QTest::keyClicks(get<QLineEdit>(field), text);
  }
  void choose(const char* box, int index) { get<QComboBox>(box)->setCurrentIndex(index); }
  void pressOk() {
    auto* buttons = dialog.findChild<QDialogButtonBox*>();
    QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
  }
  bool isAccepted() const { return dialog.result() == QDialog::Accepted; }
  QString problem() { return get<QLabel>("problem")->isVisible() ? get<QLabel>("problem")->text() : QString(); }

  ServerDialog dialog;
};

}  // namespace

class TestServerDialog : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void takesAllFormsOfAddresses_data();
  void takesAllFormsOfAddresses();
  void saysWhatIsWrongAndStaysOpen();
  void forgetsTheProblemWhenTheTextChanges();
  void takesThePinOfALink();
  void showsHostAndPinOfALink();
  void refusesAPinThatIsNone();
  void refusesAnAuthorityFileThatIsNotThere();
  void refusesAPrivateKeyAsAuthority();
  void saysThatAnAuthorityFileHasNoCertificate();
  void takesLinksWithNamesInAnyScript();
  void takesNamesInAnyScript();
  void saysWhatIsWrongWithAPort_data();
  void saysWhatIsWrongWithAPort();
  void warnsAboutInsecureServers();
  void takesAKeyThatAnswersAreSignedWith();
  void refusesASignatureKeyThatIsNone();
  void refusesAServerThatIsInTheListAlready();
  void showsWhatIsToBeEdited();
  void worksWithTheKeyboardAlone();
};

void TestServerDialog::takesAllFormsOfAddresses_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("host");
  QTest::addColumn<int>("port");
  QTest::newRow("name") << u"time.example.org"_s << u"time.example.org"_s << 443;
  QTest::newRow("name and port") << u"time.example.org:4433"_s << u"time.example.org"_s << 4433;
  QTest::newRow("IPv6") << u"[2001:db8::7]:4433"_s << u"2001:db8::7"_s << 4433;
  QTest::newRow("IPv4") << u"192.0.2.1"_s << u"192.0.2.1"_s << 443;
  QTest::newRow("link") << u"tsq://time.example.org:8443"_s << u"time.example.org"_s << 8443;
  QTest::newRow("spaces around") << u"  time.example.org "_s << u"time.example.org"_s << 443;
}

void TestServerDialog::takesAllFormsOfAddresses() {
  QFETCH(QString, text);
  QFETCH(QString, host);
  QFETCH(int, port);
  Form form;
  form.type("address", text);
  form.pressOk();
  QVERIFY2(form.isAccepted(), qPrintable(form.problem()));
  QCOMPARE(QString::fromStdString(form.dialog.entry().spec.host), host);
  QCOMPARE(int{form.dialog.entry().spec.port}, port);
}

void TestServerDialog::saysWhatIsWrongAndStaysOpen() {
  Form form;
  form.pressOk();
  QVERIFY(!form.isAccepted());
  QVERIFY(form.dialog.isVisible());
  QCOMPARE(form.problem(), u"Enter the server's address."_s);
}

void TestServerDialog::forgetsTheProblemWhenTheTextChanges() {
  Form form;
  form.type("address", u"time.example.org:99999"_s);
  form.pressOk();
  QVERIFY(!form.problem().isEmpty());
  QTest::keyClick(form.get<QLineEdit>("address"), Qt::Key_Backspace);
  QVERIFY(form.problem().isEmpty());
}

void TestServerDialog::takesThePinOfALink() {
  Form form;
  form.type("address", u"tsq://time.example.org?pin="_s + kPin);
  form.pressOk();
  QVERIFY2(form.isAccepted(), qPrintable(form.problem()));
  QVERIFY(std::holds_alternative<quic::Pin>(form.dialog.entry().trust));
  QVERIFY(!form.dialog.entry().spec.pin);
}

// The pin is long: in the address it would scroll the host out of sight.
void TestServerDialog::showsHostAndPinOfALink() {
  Form form;
  form.dialog.propose(u"tsq://time.example.org:8443?pin="_s + kPin, client::TransportChoice::Auto);
  QCOMPARE(form.get<QLineEdit>("address")->text(), u"time.example.org:8443"_s);
  QCOMPARE(form.get<QComboBox>("trust")->currentText(), u"A pinned key"_s);
  QVERIFY(form.get<QLineEdit>("pin")->isVisible());
  QCOMPARE(form.get<QLineEdit>("pin")->text(), kPin);
}

void TestServerDialog::refusesAPinThatIsNone() {
  Form form;
  form.type("address", u"time.example.org"_s);
  form.choose("trust", 2);
  form.type("pin", u"sha256:1234"_s);
  form.pressOk();
  QVERIFY(form.problem().contains("sha256:"_L1));
  form.type("pin", kPin);
  form.pressOk();
  QVERIFY(form.isAccepted());
}

void TestServerDialog::refusesAnAuthorityFileThatIsNotThere() {
  Form form;
  form.type("address", u"time.example.org"_s);
  form.choose("trust", 1);
  form.type("caFile", u"/nowhere/ca.pem"_s);
  form.pressOk();
  QVERIFY(form.problem().contains("authority file"_L1));
  QTemporaryFile file;
  QVERIFY(file.open());
  file.write("-----BEGIN CERTIFICATE-----\n");
  file.flush();
  form.type("caFile", file.fileName());
  form.pressOk();
  QVERIFY(form.isAccepted());
  QCOMPARE(std::get<quic::CaFile>(form.dialog.entry().trust).path, file.fileName().toStdString());
}

void TestServerDialog::refusesAPrivateKeyAsAuthority() {
  QTemporaryFile file;
  QVERIFY(file.open());
  file.write("-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA==\n-----END PRIVATE KEY-----\n");
  file.close();
  Form form;
  form.type("address", u"time.example.org"_s);
  form.choose("trust", 1);
  form.get<QLineEdit>("caFile")->setText(file.fileName());
  form.pressOk();
  QVERIFY(!form.isAccepted());
  QCOMPARE(form.problem(), u"This is a private key. Choose the certificate of the authority."_s);
}

void TestServerDialog::saysThatAnAuthorityFileHasNoCertificate() {
  QTemporaryFile file;
  QVERIFY(file.open());
  file.write("root:x:0:0:root:/root:/bin/bash\n");
  file.close();
  Form form;
  form.type("address", u"time.example.org"_s);
  form.choose("trust", 1);
  form.get<QLineEdit>("caFile")->setText(file.fileName());
  form.pressOk();
  QVERIFY(!form.isAccepted());
  QCOMPARE(form.problem(), u"This file has no certificate. Choose the authority's certificate in PEM format."_s);
}

void TestServerDialog::takesLinksWithNamesInAnyScript() {
  const QString pin = u"sha256:"_s + QString(64, u'a');
  Form form;
  form.get<QLineEdit>("address")->setText(u"tsq://zeit.bücher.example:4433?pin="_s + pin);
  form.pressOk();
  QVERIFY2(form.isAccepted(), qPrintable(form.problem()));
  QCOMPARE(form.dialog.entry().name(), u"zeit.xn--bcher-kva.example:4433"_s);
  QVERIFY(std::holds_alternative<quic::Pin>(form.dialog.entry().trust));
}

void TestServerDialog::takesNamesInAnyScript() {
  Form form;
  form.get<QLineEdit>("address")->setText(u"zeit.bücher.example:4433"_s);
  form.pressOk();
  QVERIFY2(form.isAccepted(), qPrintable(form.problem()));
  QCOMPARE(form.dialog.entry().name(), u"zeit.xn--bcher-kva.example:4433"_s);
}

void TestServerDialog::saysWhatIsWrongWithAPort_data() {
  QTest::addColumn<QString>("address");
  QTest::addColumn<QString>("problem");
  const QString range = u"A port is a number from 1 to 65535."_s;
  const QString missing = u"The port is missing after the colon. Port 443 need not be given."_s;
  QTest::newRow("too large") << u"time.example.org:99999"_s << range;
  QTest::newRow("zero") << u"time.example.org:0"_s << range;
  QTest::newRow("a word") << u"time.example.org:https"_s << range;
  QTest::newRow("IPv6") << u"[2001:db8::7]:70000"_s << range;
  QTest::newRow("link") << u"tsq://time.example.org:0"_s << range;
  QTest::newRow("pin of a link") << u"tsq://time.example.org?pin=sha256:12"_s
                                 << u"A pinned key is “sha256:” followed by 64 hexadecimal digits."_s;
  QTest::newRow("missing") << u"time.example.org:"_s << missing;
}

void TestServerDialog::saysWhatIsWrongWithAPort() {
  QFETCH(QString, address);
  QFETCH(QString, problem);
  Form form;
  form.type("address", address);
  form.pressOk();
  QVERIFY(!form.isAccepted());
  QCOMPARE(form.problem(), problem);
}

void TestServerDialog::warnsAboutInsecureServers() {
  Form form;
  QVERIFY(!form.get<QLabel>("warning")->isVisible());
  form.choose("trust", 3);
  QVERIFY(form.get<QLabel>("warning")->isVisible());
  form.type("address", u"time.example.org"_s);
  form.pressOk();
  QVERIFY(form.dialog.entry().isInsecure());
}

void TestServerDialog::takesAKeyThatAnswersAreSignedWith() {
  QTemporaryFile file;
  QVERIFY(file.open());
  const auto key = wire::SigningKey::generate(wire::SignatureAlgorithm::Ed25519).value().verifyKey();
  file.write(QByteArray::fromStdString(config::verifyKeyText(key)));
  file.close();
  Form form;
  form.type("address", u"time.example.org"_s);
  form.choose("trust", 3);
  QVERIFY(form.get<QLabel>("warning")->isVisible());
  form.type("signatureKey", file.fileName());
  QVERIFY(!form.get<QLabel>("warning")->isVisible());
  form.get<QCheckBox>("strict")->click();
  form.pressOk();
  QVERIFY(form.isAccepted());
  const ServerEntry& entry = form.dialog.entry();
  QVERIFY(!entry.isInsecure());
  QCOMPARE(entry.config().value().verifyKeys.size(), std::size_t{1});
  QVERIFY(entry.config().value().verifyKeys[0].id() == key.id());
  QVERIFY(entry.config().value().strict);
}

void TestServerDialog::refusesASignatureKeyThatIsNone() {
  QTemporaryFile file;
  QVERIFY(file.open());
  file.write("no key\n");
  file.close();
  Form form;
  form.type("address", u"time.example.org"_s);
  form.type("signatureKey", file.fileName());
  form.pressOk();
  QVERIFY(!form.isAccepted());
  QVERIFY2(form.problem().contains("key"_L1), qPrintable(form.problem()));
  form.type("signatureKey", u"/nowhere/key.pem"_s);
  form.pressOk();
  QVERIFY(!form.isAccepted());
}

void TestServerDialog::refusesAServerThatIsInTheListAlready() {
  Form form(std::nullopt, [](const ServerEntry& entry) { return entry.spec.host == "known.example.org"; });
  form.type("address", u"known.example.org"_s);
  form.pressOk();
  QCOMPARE(form.problem(), u"This server is in the list already."_s);
}

void TestServerDialog::showsWhatIsToBeEdited() {
  ServerEntry entry = makeEntry("[2001:db8::7]:4433");
  entry.transport = client::TransportChoice::Stream;
  entry.trust = *quic::Pin::parse(kPin.toStdString());
  Form form(entry);
  QCOMPARE(form.get<QLineEdit>("address")->text(), u"[2001:db8::7]:4433"_s);
  QCOMPARE(form.get<QLineEdit>("pin")->text(), kPin);
  form.pressOk();
  QCOMPARE(form.dialog.entry(), entry);
}

void TestServerDialog::worksWithTheKeyboardAlone() {
  Form form;
  QVERIFY(QTest::qWaitForWindowActive(&form.dialog, kPatience));
  QTest::keyClicks(QApplication::focusWidget(), u"time.example.org"_s);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  QVERIFY(form.isAccepted());
}

QTEST_MAIN(TestServerDialog)
#include "tst_server_dialog.moc"
