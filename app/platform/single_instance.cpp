// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/single_instance.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

constexpr auto kName = "org.tsqtime.Monitor"_L1;
constexpr auto kPath = "/org/tsqtime/Monitor"_L1;
constexpr auto kInterface = "org.freedesktop.Application"_L1;
constexpr int kAnswerTimeout = 5'000;  // ms; the bus alone would wait for 25 s

void askTheFirst(const QString& link) {
  const bool hasLink = !link.isEmpty();
  QDBusMessage call = QDBusMessage::createMethodCall(kName, kPath, kInterface, hasLink ? u"Open"_s : u"Activate"_s);
  call.setArguments(hasLink ? QVariantList{QStringList(link), QVariantMap()} : QVariantList{QVariantMap()});
  QDBusConnection::sessionBus().call(call, QDBus::Block, kAnswerTimeout);
}

}  // namespace

SingleInstance::Claim SingleInstance::claim(const QString& link, const QString& lockFile) {
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (bus.isConnected()) {
    new ApplicationAdaptor(this);
    // Registered before the name, because other processes may call as soon as the name appears.
    bus.registerObject(kPath, this);
    if (!bus.registerService(kName)) {
      askTheFirst(link);
      return Claim::Forwarded;
    }
  }
  lock_ = std::make_unique<QLockFile>(lockFile);
  lock_->setStaleLockTime(0);  // by the process, not by the file's age
  const bool isTaken = !lock_->tryLock() && lock_->error() == QLockFile::LockFailedError;
  return isTaken ? Claim::Locked : Claim::First;
}

void ApplicationAdaptor::Activate(const QVariantMap& /*platformData*/) {
  Q_EMIT instance_.activated();
}

void ApplicationAdaptor::Open(const QStringList& uris, const QVariantMap& /*platformData*/) {
  for (const QString& uri : uris) {
    Q_EMIT instance_.linkOpened(uri);
  }
}

// The desktop entry has no actions.
void ApplicationAdaptor::ActivateAction(const QString& /*name*/, const QVariantList& /*parameter*/,
                                        const QVariantMap& /*platformData*/) {
  Q_EMIT instance_.activated();
}

}  // namespace tsq::app
