// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_sheet.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "text/format_quantity.h"
#include "text/sync_text.h"
#include "ui/evidence/interval_diagram.h"
#include "ui/look/emphasis.h"
#include "ui/look/text_color.h"
#include "ui/parts/accessible_text.h"
#include "ui/sync/sync_view.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tsq::app {
namespace {

constexpr qreal kTitleScale = 1.35;

// Sets the alignment: selectable text would be aligned by its own direction.
QLabel* makeLabel() {
  auto* label = new QLabel;
  label->setTextFormat(Qt::PlainText);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  label->setAlignment((label->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
  return label;
}

QLabel* makeRowLabel(bool isValue) {
  QLabel* label = makeLabel();
  if (isValue) {
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
  }
  return label;
}

std::vector<ClaimedInterval> intervalsOf(const Synchroniser& sync) {
  std::vector<ClaimedInterval> intervals;
  for (std::size_t i = 0; i < sync.burst()->servers.size(); ++i) {
    const client::ServerView& seen = sync.burst()->servers[i].view;
    if (seen.estimate && seen.verdict.status != ServerStatus::Unreachable) {
      intervals.push_back({.name = sync.asked()[i].name,
                           .colorIndex = sync.asked()[i].colorIndex,
                           .offset = seen.estimate->offset,
                           .halfWidth = seen.estimate->rootDistance,
                           .status = seen.verdict.status});
    }
  }
  return intervals;
}

}  // namespace

SyncSheet::SyncSheet(Synchroniser& sync, const Clock& clock, QWidget* parent)
    : FittingDialog(parent), sync_(sync), clock_(clock) {
  setObjectName("syncSheet"_L1);
  setWindowTitle(tr("Sync Clock"));
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);
  setMargins({24, 20, 24, 18});
  column().setSpacing(10);
  title_ = addLabel(u"syncTitle"_s);
  QFont large = title_->font();
  large.setBold(true);
  large.setPointSizeF(large.pointSizeF() * kTitleScale);
  title_->setFont(large);
  text_ = addLabel(u"syncText"_s);
  progress_ = new QProgressBar;
  progress_->setObjectName("syncProgress"_L1);
  progress_->setTextVisible(false);
  progress_->setAccessibleName(tr("Progress of the measurement"));
  column().addWidget(progress_);
  diagram_ = new IntervalDiagram;
  column().addWidget(diagram_);
  leftOut_ = addLabel(u"syncLeftOut"_s);
  table_ = new QWidget;
  rows_ = new QGridLayout(table_);
  rows_->setContentsMargins({});
  rows_->setHorizontalSpacing(18);
  rows_->setVerticalSpacing(8);
  rows_->setColumnStretch(1, 1);
  column().addWidget(table_);
  method_ = addLabel(u"syncMethod"_s);
  addMethods();
  warnings_ = addLabel(u"syncWarnings"_s);
  confirmation_ = new QCheckBox(tr("I have &checked this; set the clock all the same"));
  confirmation_->setObjectName("syncConfirmation"_L1);
  column().addWidget(confirmation_);
  note_ = addLabel(u"syncNote"_s);
  addButtons();
  applyColors();
  connect(&sync_, &Synchroniser::changed, this, &SyncSheet::render);
  connect(&second_, &QTimer::timeout, this, &SyncSheet::render);
  second_.start(1s);
  render();
}

QLabel* SyncSheet::addLabel(const QString& name) {
  QLabel* label = makeLabel();
  label->setObjectName(name);
  label->setWordWrap(true);
  label->setForegroundRole(QPalette::WindowText);
  column().addWidget(label);
  return label;
}

void SyncSheet::addMethods() {
  methods_ = new QWidget;
  slew_ = new QRadioButton;
  slew_->setObjectName("syncSlew"_L1);
  step_ = new QRadioButton;
  step_->setObjectName("syncStep"_L1);
  auto* lines = new QVBoxLayout(methods_);
  lines->setContentsMargins({});
  lines->addWidget(slew_);
  lines->addWidget(step_);
  column().addWidget(methods_);
  connect(slew_, &QRadioButton::toggled, this, &SyncSheet::chooseMethod);
}

// Uses the toggled state, so that mouse, keyboard and assistive technology all work.
void SyncSheet::chooseMethod() {
  const auto method = slew_->isChecked() ? AdjustMethod::Slew : AdjustMethod::Step;
  if (sync_.phase() == Synchroniser::Phase::Proposing && method != sync_.proposal().adjustment.method) {
    sync_.choose(method);
  }
}

void SyncSheet::addButtons() {
  auto* box = new QDialogButtonBox;
  const auto add = [box](const QString& text, const QString& name, QDialogButtonBox::ButtonRole role) {
    QPushButton* button = box->addButton(text, role);
    button->setObjectName(name);
    return button;
  };
  adjust_ = add(tr("&Adjust Clock…"), u"syncAdjust"_s, QDialogButtonBox::ActionRole);
  allTheSame_ = add(tr("&Set It All the Same…"), u"syncAllTheSame"_s, QDialogButtonBox::ActionRole);
  ignoreDates_ = add(tr("&Ignore Dates Once…"), u"syncIgnoreDates"_s, QDialogButtonBox::ActionRole);
  keeper_ = add(tr("&Keep It Right…"), u"syncKeeper"_s, QDialogButtonBox::ActionRole);
  keeper_->setToolTip(tr("Let tsqd keep this clock right from now on"));
  again_ = add(tr("&Measure Again"), u"syncAgain"_s, QDialogButtonBox::ActionRole);
  undo_ = add(tr("&Undo"), u"syncUndo"_s, QDialogButtonBox::ActionRole);
  close_ = add(QString(), u"syncClose"_s, QDialogButtonBox::RejectRole);
  embolden(*adjust_);
  setButtons(box);
  connect(adjust_, &QPushButton::clicked, &sync_, &Synchroniser::apply);
  connect(allTheSame_, &QPushButton::clicked, &sync_, &Synchroniser::proposeAllTheSame);
  connect(ignoreDates_, &QPushButton::clicked, &sync_, &Synchroniser::ignoreDates);
  connect(keeper_, &QPushButton::clicked, this, &SyncSheet::keeperRequested);
  connect(again_, &QPushButton::clicked, &sync_, &Synchroniser::start);
  connect(undo_, &QPushButton::clicked, &sync_, &Synchroniser::undo);
  connect(box, &QDialogButtonBox::rejected, this, &SyncSheet::reject);
  connect(confirmation_, &QCheckBox::toggled, this, &SyncSheet::render);
}

void SyncSheet::reject() {
  QDialog::reject();
  sync_.cancel();
}

void SyncSheet::setKeeperOffered(bool isOffered) {
  isKeeperOffered_ = isOffered;
  render();
}

void SyncSheet::render() {
  const bool isNew = sync_.phase() != shown_;
  shown_ = sync_.phase();
  if (isNew) {
    confirmation_->setChecked(false);
  }
  const SyncView view = viewOf(sync_, clock_);
  title_->setText(view.title);
  setLiveText(*text_, view.text, isNew ? Announce::AtOnce : Announce::Soon);
  text_->setVisible(!view.text.isEmpty());
  progress_->setVisible(view.progress.has_value());
  if (view.progress) {
    progress_->setRange(0, view.progress->total);
    progress_->setValue(view.progress->done);
  }
  showDiagram(view);
  showRows(view);
  showMethods(view);
  showWarnings(view);
  setLiveText(*note_, view.note, isNew ? Announce::AtOnce : Announce::Soon);
  note_->setVisible(!view.note.isEmpty());
  showButtons(view);
  if (isNew) {
    enterPhase();
  }
}

void SyncSheet::applyColors() {
  setTextColor(*title_, TextColor::Strong);
  for (QLabel* label : {text_, leftOut_, note_}) {
    setTextColor(*label, TextColor::Muted);
  }
  setTextColor(*warnings_, TextColor::Warning);
  emphasise(*adjust_, palette());
}

void SyncSheet::changeEvent(QEvent* event) {
  FittingDialog::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && adjust_ != nullptr) {
    emphasise(*adjust_, palette());
  }
}

void SyncSheet::showDiagram(const SyncView& view) {
  diagram_->setVisible(view.hasDiagram);
  leftOut_->setVisible(view.hasDiagram);
  if (view.hasDiagram) {
    diagram_->show(intervalsOf(sync_), sync_.burst()->selection.answer);
    leftOut_->setText(leftOutOf(*sync_.burst(), sync_.asked()));
    leftOut_->setVisible(!leftOut_->text().isEmpty());
  }
}

// Rows are made once and hidden while they are empty.
void SyncSheet::showRows(const SyncView& view) {
  table_->setVisible(!view.rows.empty());
  while (rows_->rowCount() <= static_cast<int>(view.rows.size())) {
    const int row = rows_->rowCount();
    rows_->addWidget(makeRowLabel(false), row, 0);
    rows_->addWidget(makeRowLabel(true), row, 1, Qt::AlignTrailing);
  }
  for (int row = 1; row < rows_->rowCount(); ++row) {
    const bool isUsed = row <= static_cast<int>(view.rows.size());
    const auto& [name, value] = isUsed ? view.rows[static_cast<std::size_t>(row - 1)] : std::pair<QString, QString>();
    for (const int column : {0, 1}) {
      auto* label = static_cast<QLabel*>(rows_->itemAtPosition(row, column)->widget());
      label->setText(column == 0 ? name : value);
      label->setVisible(isUsed);
    }
  }
}

void SyncSheet::showMethods(const SyncView& view) {
  method_->setText(view.method);
  method_->setVisible(!view.method.isEmpty());
  methods_->setVisible(view.hasMethods);
  if (view.hasMethods) {
    const Adjustment& adjustment = sync_.proposal().adjustment;
    slew_->setText(methodSentence({.method = AdjustMethod::Slew, .by = adjustment.by}));
    step_->setText(methodSentence({.method = AdjustMethod::Step, .by = adjustment.by}));
    (adjustment.method == AdjustMethod::Slew ? slew_ : step_)->setChecked(true);
  }
}

void SyncSheet::showWarnings(const SyncView& view) {
  warnings_->setText(view.warnings.join(u'\n'));
  warnings_->setVisible(!view.warnings.isEmpty());
  confirmation_->setVisible(!view.warnings.isEmpty());
}

void SyncSheet::showButtons(const SyncView& view) {
  adjust_->setVisible(view.buttons.testFlag(SyncView::Adjust));
  adjust_->setEnabled(view.warnings.isEmpty() || confirmation_->isChecked());
  allTheSame_->setVisible(view.buttons.testFlag(SyncView::ProposeAllTheSame));
  ignoreDates_->setVisible(view.buttons.testFlag(SyncView::IgnoreDates));
  const bool isCorrected = sync_.phase() == Synchroniser::Phase::Done && !sync_.isUndone();
  keeper_->setVisible(isCorrected && isKeeperOffered_);
  again_->setVisible(view.buttons.testFlag(SyncView::Again));
  undo_->setVisible(view.buttons.testFlag(SyncView::Undo));
  close_->setText(view.closeText);
}

// Sets the focus to the next decision, but never to a button whose effect cannot be undone.
void SyncSheet::enterPhase() {
  setLiveName(*this, title_->text(), Announce::AtOnce);
  QPushButton* next = adjust_->isVisibleTo(this) ? adjust_ : close_;
  next->setDefault(true);
  if (confirmation_->isVisibleTo(this)) {
    confirmation_->setFocus();
  } else {
    next->setFocus();
  }
}

}  // namespace tsq::app
