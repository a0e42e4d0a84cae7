// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/first_run.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "platform/autostart.h"
#include "ui/parts/fitting_dialog.h"
#include "ui/parts/scroll_page.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

/// Public servers, one of each operator: several of one operator have the same errors, but several votes. They are only
/// proposed.
constexpr std::array kPublicServers = {"tsq.gmccollu.com:443"};

// In average characters and in lines.
constexpr int kWidth = 70;
constexpr int kHeight = 24;

}  // namespace

FirstRun::FirstRun(Monitor& monitor, const FindSteering& findSteering, QWidget* parent)
    : QWizard(parent), monitor_(monitor), watching_(new QLabel) {
  setObjectName("firstRun"_L1);
  setWindowTitle(tr("Welcome to TSQ Monitor"));
  setWizardStyle(ModernStyle);
  setOption(NoBackButtonOnStartPage);
  setButtonText(CancelButton, tr("S&kip"));
  QVBoxLayout* welcome = makePage(
      tr("How right is your clock?"),
      tr("TSQ Monitor compares your clock with time servers over QUIC, so that you know who answered. It tells you "
         "when the clock goes wrong. It sets the clock only if you choose “Sync Clock…”."));
  auto* closing = new QLabel(
      tr("When you close its window, it goes on in the tray; on a desktop without a tray the window is minimized "
         "instead. To end the program, choose Quit in a menu."));
  closing->setObjectName("aboutClosing"_L1);
  closing->setWordWrap(true);
  welcome->addWidget(closing);
  watching_->setObjectName("watchesOnly"_L1);
  watching_->setTextFormat(Qt::PlainText);
  watching_->setWordWrap(true);
  welcome->addWidget(watching_);
  askWhoSteers(*this, findSteering, [this](const clock::Steering& steering) { showWhoSteers(steering); });
  addServers();
  addTelling();
  widenButtons();
  resizeWithinScreen(*this, QSize(fontMetrics().averageCharWidth() * kWidth, fontMetrics().height() * kHeight));
}

QVBoxLayout* FirstRun::makePage(const QString& title, const QString& text) {
  auto* page = new QWizardPage;
  page->setTitle(title);
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins({});
  (new QVBoxLayout(page))->addWidget(new ScrollPage(content, ScrollPage::Width::Scrolled));
  auto* label = new QLabel(text);
  label->setWordWrap(true);
  column->addWidget(label);
  column->addSpacing(8);
  addPage(page);
  return column;
}

// A mnemonic separates joined letters, which makes their text wider than the button expects.
void FirstRun::widenButtons() {
  for (const WizardButton each : {BackButton, NextButton, FinishButton, CancelButton}) {
    button(each)->setMinimumWidth(button(each)->sizeHint().width() + fontMetrics().averageCharWidth() * 2);
  }
}

void FirstRun::showWhoSteers(const clock::Steering& steering) {
  if (steering.isSteered()) {
    watching_->setText(steering.services.empty() ? tr("Another program sets this clock: TSQ Monitor will only watch.")
                                                 : tr("This clock is set by %1: TSQ Monitor will only watch.")
                                                       .arg(QString::fromStdString(steering.names())));
  }
}

void FirstRun::addServers() {
  QVBoxLayout* page = makePage(tr("Which servers should be asked?"),
                               tr("With three servers or more, one that is wrong is outvoted. You can add your own at "
                                  "any time."));
  for (const char* address : kPublicServers) {
    const ServerEntry entry{.spec = client::ServerSpec::parse(address).value(),
                            .transport = client::TransportChoice::Datagram};
    auto* box = new QCheckBox(tr("%1 (public test server)").arg(entry.name()));
    box->setObjectName("publicServer"_L1);
    page->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &FirstRun::showWayOn);
    offered_.emplace_back(box, entry);
  }
  demonstration_ = new QCheckBox(tr("A server on this computer, to try it without a network"));
  demonstration_->setObjectName("demonstration"_L1);
  connect(demonstration_, &QCheckBox::toggled, this, &FirstRun::showWayOn);
  page->addWidget(demonstration_);
  wayOn_ =
      new QLabel(tr("Without a server nothing is measured. To enter your own, choose “Add a server…” in the window "
                    "after these steps."));
  wayOn_->setObjectName("wayOn"_L1);
  wayOn_->setWordWrap(true);
  page->addWidget(wayOn_);
  showWayOn();
  page->addStretch();
}

void FirstRun::addTelling() {
  QVBoxLayout* page = makePage(tr("How should it tell you?"), tr("All of this can be changed in the preferences."));
  notifies_ = new QCheckBox(tr("&Notify me when the clock drifts or is wrong"));
  notifies_->setObjectName("firstNotifies"_L1);
  notifies_->setChecked(monitor_.settings().notifies);
  atLogin_ = new QCheckBox(tr("&Start when I log in"));
  atLogin_->setObjectName("firstAtLogin"_L1);
  atLogin_->setChecked(startsAtLogin());
  page->addWidget(notifies_);
  page->addWidget(atLogin_);
  page->addStretch();
}

// Needed if no server is chosen here.
void FirstRun::showWayOn() {
  const bool isChosen = std::ranges::any_of(offered_, [](const auto& offer) { return offer.first->isChecked(); }) ||
                        demonstration_->isChecked() || !monitor_.servers().isEmpty();
  wayOn_->setVisible(!isChosen);
}

// Skipped or finished, it is not shown again; only a finished one applies its choices.
void FirstRun::done(int result) {
  Settings settings = monitor_.settings();
  settings.welcomed = true;
  if (result == Accepted) {
    settings.notifies = notifies_->isChecked();
    setStartsAtLogin(atLogin_->isChecked());
  }
  monitor_.apply(settings);
  if (result == Accepted) {
    for (const auto& [box, entry] : offered_) {
      if (box->isChecked() && !monitor_.servers().contains(entry)) {
        monitor_.addServer(entry);
      }
    }
    if (demonstration_->isChecked() && !monitor_.isDemonstration()) {
      // On failure the list stays empty, and the empty page offers the demonstration again.
      (void)monitor_.startDemonstration();
    }
  }
  QWizard::done(result);
}

}  // namespace tsq::app
