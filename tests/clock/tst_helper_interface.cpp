// SPDX-License-Identifier: MIT
// The D-Bus error names of the helper.
#include <QSet>
#include <QTest>

#include "clock/helper_interface.h"

using namespace tsq::clock;

class TestHelperInterface : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void every_error_is_understood_by_its_name();
  void dismissed_prompts_look_alike_whoever_asked();
  void unknown_names_are_plain_failures();
};

void TestHelperInterface::every_error_is_understood_by_its_name() {
  QSet<QByteArray> names;
  for (int i = 0; i <= static_cast<int>(HelperError::Failed); ++i) {
    const auto error = static_cast<HelperError>(i);
    names.insert(helperErrorName(error));
    QVERIFY2(helperErrorFrom(helperErrorName(error)) == error, helperErrorName(error));
  }
  QCOMPARE(names.size(), static_cast<int>(HelperError::Failed) + 1);
}

void TestHelperInterface::dismissed_prompts_look_alike_whoever_asked() {
  QVERIFY(helperErrorFrom("org.tsqtime.Helper1.Error.NotAuthorised") == HelperError::NotAuthorised);
  QVERIFY(helperErrorFrom("org.freedesktop.DBus.Error.AccessDenied") == HelperError::NotAuthorised);
}

void TestHelperInterface::unknown_names_are_plain_failures() {
  for (const char* name : {"", "org.tsqtime.Helper1.Error.", "org.tsqtime.Helper1.Error.Later", "Busy"}) {
    QVERIFY2(helperErrorFrom(name) == HelperError::Failed, name);
  }
}

QTEST_GUILESS_MAIN(TestHelperInterface)
#include "tst_helper_interface.moc"
