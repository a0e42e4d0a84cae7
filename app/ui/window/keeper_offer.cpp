// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keeper_offer.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

#include "ui/window/steering_text.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

QMessageBox* makeBox(QMessageBox::Icon icon, const QString& name, const QString& text, QWidget& window) {
  auto* box = new QMessageBox(icon, window.windowTitle(), text, QMessageBox::NoButton, &window);
  box->setObjectName(name);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setTextFormat(Qt::PlainText);
  return box;
}

}  // namespace

KeeperOffer::KeeperOffer(QWidget& window, QAction& tsqd, QAction& timer, SteeringWatch& watch, ServiceSwitch& services)
    : QObject(&window), window_(window), tsqd_(tsqd), timer_(timer), watch_(watch), services_(services) {
  connect(&tsqd_, &QAction::triggered, this, [this] { ask(KeeperService::Tsqd); });
  connect(&timer_, &QAction::triggered, this, [this] { ask(KeeperService::Timer); });
  connect(&watch_, &SteeringWatch::changed, this, &KeeperOffer::enableActions);
  connect(&services_, &ServiceSwitch::finished, this, &KeeperOffer::tell);
  enableActions();
}

void KeeperOffer::enableActions() {
  const auto isOffered = [this](KeeperService service) {
    return watch_.report() && watch_.report()->stateOf(service) == KeeperState::Off && !services_.isBusy();
  };
  tsqd_.setEnabled(isOffered(KeeperService::Tsqd));
  timer_.setEnabled(isOffered(KeeperService::Timer));
}

void KeeperOffer::ask(KeeperService service) {
  const SteeringReport report = *watch_.report();
  QMessageBox* box = makeBox(QMessageBox::Question, u"keeperQuestion"_s, switchQuestion(service, report), window_);
  box->setInformativeText(switchConsequences(service, report));
  QPushButton* yes = box->addButton(tr("&Switch On…"), QMessageBox::AcceptRole);
  yes->setObjectName("switchOn"_L1);
  box->addButton(QMessageBox::Cancel);
  connect(yes, &QPushButton::clicked, this, [this, service, others = unitsToStop(service, report)] {
    services_.switchOn(service, others);
    enableActions();
  });
  box->open();
}

void KeeperOffer::tell(const SwitchResult& result) {
  const bool isGood = result.outcome == SwitchOutcome::On;
  QMessageBox* box = makeBox(isGood ? QMessageBox::Information : QMessageBox::Warning, u"keeperResult"_s,
                             switchSentence(result), window_);
  box->addButton(QMessageBox::Ok);
  box->open();
  watch_.refresh();
  enableActions();
}

}  // namespace tsq::app
