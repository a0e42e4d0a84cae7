// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// Without the mnemonic, which Chinese and Japanese texts have in parentheses at the end.
QString plainText(const QAction& action) {
  static const QRegularExpression kMnemonic(u" ?\\(&.\\)"_s);
  return action.text().remove(kMnemonic).remove(u'&').remove(u'…');
}

void addRows(QGridLayout& grid, const QMenu& menu) {
  for (const QAction* action : menu.actions()) {
    if (action->menu() != nullptr) {
      addRows(grid, *action->menu());
    } else if (!action->shortcuts().isEmpty()) {
      const int row = grid.rowCount();
      auto* keys = new QLabel(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
      auto* text = new QLabel(plainText(*action));
      keys->setTextFormat(Qt::PlainText);
      text->setTextFormat(Qt::PlainText);
      grid.addWidget(text, row, 0);
      grid.addWidget(keys, row, 1);
    }
  }
}

}  // namespace

ShortcutsDialog::ShortcutsDialog(QWidget& window) : FittingDialog(&window) {
  constexpr int kColumnGap = 24;
  setObjectName("shortcuts"_L1);
  setWindowTitle(tr("Keyboard Shortcuts"));
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(kColumnGap);
  if (const auto* bar = window.findChild<QMenuBar*>()) {
    for (const QAction* title : bar->actions()) {
      addRows(*grid, *title->menu());
    }
  }
  column().addLayout(grid);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  setButtons(buttons);
}

}  // namespace tsq::app
