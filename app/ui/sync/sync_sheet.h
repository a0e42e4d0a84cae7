// SPDX-License-Identifier: GPL-3.0-or-later
/// The window for setting the clock: evidence, proposal, result and undo. It shows the synchroniser's state, and can be
/// closed and opened again at any time.
#pragma once

#include <QTimer>

#include "sync/synchroniser.h"
#include "ui/parts/fitting_dialog.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace tsq::app {

class IntervalDiagram;
struct SyncView;

class SyncSheet final : public FittingDialog {
  Q_OBJECT

 public:
  /// Both must outlive it.
  SyncSheet(Synchroniser& sync, const Clock& clock, QWidget* parent = nullptr);

  /// Closing cancels what has not been done yet.
  void reject() override;
  void changeEvent(QEvent* event) override;
  /// Whether tsqd could keep the clock from now on; it is offered after a correction.
  void setKeeperOffered(bool isOffered);

 Q_SIGNALS:
  void keeperRequested();

 private:
  QLabel* addLabel(const QString& name);
  void addMethods();
  void chooseMethod();
  void addButtons();
  void render();
  void applyColors();
  void showDiagram(const SyncView& view);
  void showRows(const SyncView& view);
  void showMethods(const SyncView& view);
  void showWarnings(const SyncView& view);
  void showButtons(const SyncView& view);
  void enterPhase();

  Synchroniser& sync_;
  const Clock& clock_;
  bool isKeeperOffered_ = false;
  Synchroniser::Phase shown_ = Synchroniser::Phase::Idle;
  QTimer second_;
  QLabel* title_;
  QLabel* text_;
  QProgressBar* progress_;
  IntervalDiagram* diagram_;
  QLabel* leftOut_;
  QWidget* table_;
  QGridLayout* rows_;
  QLabel* method_;
  QWidget* methods_;
  QRadioButton* slew_;
  QRadioButton* step_;
  QLabel* warnings_;
  QCheckBox* confirmation_;
  QLabel* note_;
  QPushButton* adjust_ = nullptr;
  QPushButton* allTheSame_;
  QPushButton* ignoreDates_;
  QPushButton* keeper_;
  QPushButton* again_;
  QPushButton* undo_;
  QPushButton* close_;
};

}  // namespace tsq::app
