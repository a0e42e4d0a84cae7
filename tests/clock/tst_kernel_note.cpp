// SPDX-License-Identifier: MIT
// What the kernel says of its clock is ours as long as it is what we said, and how errors grow.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "clock/kernel_note.h"

using namespace tsq;
using namespace std::chrono_literals;
using clock::noteKernelTold;
using clock::wasToldByUs;

namespace {

constexpr BootTime kThen{1h};

clock::KernelState kernelSays(Duration most, Duration estimated) {
  return {.synchronised = true, .maxError = most, .estimatedError = estimated};
}

}  // namespace

class TestKernelNote : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void own_word_is_known_while_errors_grow();
  void word_of_others_is_not_ours_data();
  void word_of_others_is_not_ours();
  void nothing_is_ours_without_a_note();

 private:
  std::string path() const { return folder_.filePath(QStringLiteral("kernel-told")).toStdString(); }
  QTemporaryDir folder_;
};

void TestKernelNote::own_word_is_known_while_errors_grow() {
  QVERIFY(noteKernelTold(path(), {.most = 2ms, .estimated = 100us}, kThen));
  QVERIFY(wasToldByUs(path(), kernelSays(2ms, 100us), kThen));
  QVERIFY(wasToldByUs(path(), kernelSays(2500us, 100us), kThen + 1s));
  QVERIFY(wasToldByUs(path(), kernelSays(152ms, 100us), kThen + 5min));
  QVERIFY(wasToldByUs(path(), kernelSays(52ms, 100us), kThen + 5min));  // it slept for a while
}

void TestKernelNote::word_of_others_is_not_ours_data() {
  QTest::addColumn<qint64>("most");
  QTest::addColumn<qint64>("estimated");
  QTest::addColumn<qint64>("later");
  QTest::newRow("smaller bound") << qint64{1'999} << qint64{100} << qint64{10};
  QTest::newRow("bound that grew too much") << qint64{20'000} << qint64{100} << qint64{10};
  QTest::newRow("another estimate") << qint64{2'000} << qint64{101} << qint64{0};
  QTest::newRow("after another boot") << qint64{2'000} << qint64{100} << qint64{-600};
}

void TestKernelNote::word_of_others_is_not_ours() {
  QFETCH(qint64, most);
  QFETCH(qint64, estimated);
  QFETCH(qint64, later);
  QVERIFY(noteKernelTold(path(), {.most = 2ms, .estimated = 100us}, kThen));
  QVERIFY(!wasToldByUs(path(), kernelSays(most * 1us, estimated * 1us), kThen + later * 1s));
}

void TestKernelNote::nothing_is_ours_without_a_note() {
  QFile::remove(QString::fromStdString(path()));
  QVERIFY(!wasToldByUs(path(), kernelSays(2ms, 100us), kThen));
  for (const char* text : {"", "2000", "2000 100", "a b c\n", "2000 100 x\n"}) {
    QFile file(QString::fromStdString(path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QVERIFY(!wasToldByUs(path(), kernelSays(2ms, 100us), kThen));
  }
}

QTEST_APPLESS_MAIN(TestKernelNote)
#include "tst_kernel_note.moc"
