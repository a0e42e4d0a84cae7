// SPDX-License-Identifier: MIT
/// A network namespace in which a test may change addresses and routes. Needs root.
#pragma once

#include <sched.h>

#include <QProcess>
#include <QString>

namespace tsq::test {

/// Runs ip(8) without its output; true on success.
inline bool ip(const QString& arguments) {
  QProcess process;
  process.start(QStringLiteral("ip"), arguments.split(QLatin1Char(' ')));
  return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// Moves this thread, and the programs that it starts, into a network namespace with only a loopback interface. Cannot
/// be undone.
inline bool enterOwnNetwork() {
  return ::unshare(CLONE_NEWNET) == 0 && ip(QStringLiteral("link set lo up"));
}

}  // namespace tsq::test
