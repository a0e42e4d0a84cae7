// SPDX-License-Identifier: GPL-3.0-or-later
// Every control of every window is operated as a screen reader does it, in the language of TSQ_WALK_LANGUAGE.
#include <QTest>

#include "control_walk.h"
#include "platform/translations.h"

using namespace Qt::StringLiterals;
using namespace tsq::app;
using namespace tsq::app::test;

class TestAtSpiOperation : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void reader_operates_every_control();

 private:
  SyncBus bus_;
  AtSpi reader_;
};

void TestAtSpiOperation::initTestCase() {
  if (!bus_.start()) {
    QFAIL("no private bus: is dbus-daemon installed?");
  }
  if (const QString problem = reader_.connect(); !problem.isEmpty()) {
    QSKIP(qPrintable(problem));
  }
}

void TestAtSpiOperation::reader_operates_every_control() {
  const QString language = qEnvironmentVariable("TSQ_WALK_LANGUAGE", u"en"_s);
  installTranslations(language);
  OperatedProgram program(reader_, bus_, language);
  QVERIFY(program.start());
  ControlWalk walk(reader_, program);
  walk.walk();
  if (qEnvironmentVariableIsSet("TSQ_WALK")) {
    qInfo().noquote() << walk.operated().join(u'\n') << walk.windows().join(u'\n');
  }
  for (const QString& fault : walk.faults()) {
    qWarning().noquote() << fault;
  }
  QCOMPARE(walk.faults(), QStringList());
}

QTEST_MAIN(TestAtSpiOperation)
#include "tst_atspi_operation.moc"
