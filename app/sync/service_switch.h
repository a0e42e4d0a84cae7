// SPDX-License-Identifier: GPL-3.0-or-later
/// Switches a service on that keeps the clock, now and at every start of the computer, and the others off. systemd asks
/// polkit, which may ask the user for a password. Belongs to the GUI thread.
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <deque>
#include <optional>

#include "sync/switch_result.h"

namespace tsq::app {

class ServiceSwitch final : public QObject {
  Q_OBJECT

 public:
  explicit ServiceSwitch(QObject* parent = nullptr);
  ~ServiceSwitch() override;

  /// Stops the other units, starts this service and, once it runs, changes what starts with the computer. Not while an
  /// earlier request is open. finished() follows in any case, within minutes.
  void switchOn(KeeperService service, const QStringList& others);
  bool isBusy() const { return isBusy_; }

 Q_SIGNALS:
  void finished(const tsq::app::SwitchResult& result);

 private Q_SLOTS:
  void noteJob(const QDBusMessage& removed);

 private:
  enum class Kind { Stop, Start, Check, Lasting };
  struct Step {
    Kind kind;
    const char* method;
    QVariantList arguments;
  };

  bool connectToSystemd();
  void planSteps();
  void proceed();
  void take(const QDBusMessage& reply);
  void awaitJob(const QString& job);
  void concludeJob();
  void fail(SwitchOutcome outcome, const QString& detail);
  void startOthersAgain();
  void finish(SwitchOutcome outcome, const QString& detail = {});

  std::optional<QDBusConnection> bus_;
  bool isBusy_ = false;
  KeeperService service_ = KeeperService::Tsqd;
  QStringList others_;
  QStringList stopped_;     // of these, those that were stopped
  std::deque<Step> steps_;  // the first one is in progress
  QString job_;
  QMap<QString, QString> results_;  // of jobs; a result may come before the answer that names its job
  QTimer jobTimeout_;
};

}  // namespace tsq::app
