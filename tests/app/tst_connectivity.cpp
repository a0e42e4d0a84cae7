// SPDX-License-Identifier: GPL-3.0-or-later
// In a network namespace, whose interfaces the test makes.
#include <QTest>

#include "../net/network_namespace.h"
#include "platform/connectivity.h"

using namespace Qt::StringLiterals;
using namespace tsq::app;
using namespace tsq::test;

class TestConnectivity : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void networkWithoutADefaultRouteIsANetwork();
};

void TestConnectivity::networkWithoutADefaultRouteIsANetwork() {
  if (!enterOwnNetwork()) {
    QSKIP("a network namespace needs root");
  }
  QVERIFY(isOffline());  // only loopback
  QVERIFY(ip(u"link add here type veth peer name there"_s));
  QVERIFY(ip(u"link set there up"_s));
  QVERIFY(isOffline());
  QVERIFY(ip(u"addr add 192.0.2.1/24 dev here"_s));
  QVERIFY(ip(u"link set here up"_s));
  QTRY_VERIFY(!isOffline());              // the carrier takes a moment
  QVERIFY(ip(u"link set there down"_s));  // unplugged
  QTRY_VERIFY(isOffline());
}

QTEST_GUILESS_MAIN(TestConnectivity)
#include "tst_connectivity.moc"
