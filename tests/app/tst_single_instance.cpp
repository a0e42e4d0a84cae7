// SPDX-License-Identifier: GPL-3.0-or-later
// A second process on a private session bus.
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "patience.h"
#include "platform/single_instance.h"

using namespace Qt::StringLiterals;
using namespace tsq::app;
using namespace tsq::app::test;

class TestSingleInstance : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void ownsTheNameOnce();
  void isShownByASecondStart();
  void opensLinks();

 private:
  /// A D-Bus call of another program.
  static void call(const QString& method, const QVariantList& arguments) {
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.tsqtime.Monitor"_s, u"/org/tsqtime/Monitor"_s,
                                                          u"org.freedesktop.Application"_s, method);
    message.setArguments(arguments);
    QDBusConnection other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"other"_s);
    other.asyncCall(message);
  }

  QTemporaryDir folder_;
  SingleInstance instance_;
};

void TestSingleInstance::ownsTheNameOnce() {
  QVERIFY(QDBusConnection::sessionBus().isConnected());
  QVERIFY(instance_.claim({}, folder_.filePath(u"first.lock"_s)) == SingleInstance::Claim::First);
}

void TestSingleInstance::isShownByASecondStart() {
  QSignalSpy activated(&instance_, &SingleInstance::activated);
  call(u"Activate"_s, {QVariantMap()});
  QTRY_COMPARE_WITH_TIMEOUT(activated.count(), 1, kPatience);
}

void TestSingleInstance::opensLinks() {
  QSignalSpy opened(&instance_, &SingleInstance::linkOpened);
  call(u"Open"_s, {QStringList{u"tsq://time.example.org"_s}, QVariantMap()});
  QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, kPatience);
  QCOMPARE(opened.first().first().toString(), u"tsq://time.example.org"_s);
}

QTEST_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
