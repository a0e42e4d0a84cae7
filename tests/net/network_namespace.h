// SPDX-License-Identifier: MIT
/// A network of this test's own, in which addresses and routes may change. Only root can make one.
#pragma once

#include <sched.h>

#include <QProcess>
#include <QString>

namespace tsq::test {

/// Runs ip(8), whose words nobody reads; true when it did what it was asked.
inline bool ip(const QString& arguments) {
  QProcess process;
  process.start(QStringLiteral("ip"), arguments.split(QLatin1Char(' ')));
  return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// Moves this thread, and the programs that it starts, into a network that has nothing but a loopback interface. Cannot
/// be undone.
inline bool enterOwnNetwork() {
  return ::unshare(CLONE_NEWNET) == 0 && ip(QStringLiteral("link set lo up"));
}

}  // namespace tsq::test
