// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/footer.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStatusBar>
#include <utility>

#include "text/format_quantity.h"
#include "text/history_text.h"
#include "text/status_text.h"
#include "ui/parts/accessible_text.h"
#include "ui/parts/parts_label.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

constexpr int kMargin = 12;
// Update interval of the history's size.
constexpr int kHistorySeconds = 30;

}  // namespace

Footer::Footer(Monitor& monitor, QAction* undoRemoval, QStatusBar* bar)
    : QObject(bar),
      monitor_(monitor),
      undoRemoval_(undoRemoval),
      check_(new PartsLabel),
      undo_(new QPushButton),
      history_(new QLabel) {
  check_->setObjectName("footer"_L1);
  check_->setContentsMargins(kMargin, 0, 0, 0);
  undo_->setObjectName("undoButton"_L1);
  undo_->hide();
  history_->setObjectName("historyNote"_L1);
  history_->setContentsMargins(0, 0, kMargin, 0);
  bar->addWidget(check_, 1);
  bar->addPermanentWidget(undo_);
  bar->addPermanentWidget(history_);
  bar->setSizeGripEnabled(false);
  connect(undo_, &QPushButton::clicked, undoRemoval_, &QAction::trigger);
  connect(&monitor_, &Monitor::removalChanged, this, &Footer::showRemoval);
  connect(&monitor_, &Monitor::settingsTroubleChanged, this, &Footer::showCheck);
  connect(&monitor_.history(), &History::troubleChanged, this, &Footer::showHistory);
  connect(&monitor_.history(), &History::cleared, this, &Footer::showHistory);
  showCheck();
  showHistory();
}

void Footer::setNote(const QString& note) {
  if (std::exchange(note_, note) != note) {
    showCheck();
  }
}

// A problem with the settings takes the place of everything else: beside it there is no room.
void Footer::showCheck() {
  const QString trouble = settingsTroubleSentence(monitor_.settingsTrouble(), monitor_.store().settingsFile());
  check_->setToolTip(trouble);
  if (!trouble.isEmpty()) {
    return setLiveText(*check_, trouble);
  }
  QStringList parts;
  if (!note_.isEmpty()) {
    parts.append(note_);
  }
  const auto next = monitor_.nextCheck();
  if (next && *next > monitor_.clock().monotonic()) {
    const auto wait = std::chrono::ceil<std::chrono::seconds>(*next - monitor_.clock().monotonic());
    parts.append(tr("Next check in %1").arg(formatSpan(wait)));
  }
  if (monitor_.status().servers.agreeing > 0) {
    parts.append(monitor_.status().kernelStamps ? tr("kernel timestamps") : tr("program timestamps"));
  }
  setLiveText(*check_, parts.join(u" · "_s));
}

void Footer::tick() {
  if (++secondsSinceHistory_ >= kHistorySeconds) {
    showHistory();
  }
}

void Footer::showRemoval() {
  const std::vector<ServerEntry> removed = monitor_.removedServers();
  undoRemoval_->setEnabled(!removed.empty());
  undo_->setVisible(!removed.empty());
  if (!removed.empty()) {
    undo_->setText(removed.size() == 1 ? tr("%1 was removed. Undo").arg(removed.front().name())
                                       : tr("%n servers were removed. Undo", "", static_cast<int>(removed.size())));
  }
}

void Footer::showHistory() {
  secondsSinceHistory_ = 0;
  const History& history = monitor_.history();
  const QString trouble = historyTroubleSentence(history.trouble());
  history_->setText(trouble.isEmpty() ? historySize(history.since(), history.size()) : trouble);
}

}  // namespace tsq::app
