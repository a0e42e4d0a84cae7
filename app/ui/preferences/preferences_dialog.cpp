// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferences_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/parts/button_box.h"
#include "ui/parts/fitting_dialog.h"
#include "ui/parts/item_selection.h"
#include "ui/parts/scroll_page.h"
#include "ui/preferences/preferences_pages.h"
#include "ui/preferences/servers_page.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// In average characters and in lines.
constexpr int kWidth = 96;
constexpr int kHeight = 27;
// A smaller dialog would show scroll bars and little else.
constexpr int kLeastWidth = 76;
constexpr int kLeastHeight = 18;

}  // namespace

PreferencesDialog::PreferencesDialog(Monitor& monitor, QWidget* parent)
    : QDialog(parent), titles_(new QListWidget), pages_(new QStackedWidget) {
  setObjectName("preferences"_L1);
  setWindowTitle(tr("Preferences"));
  titles_->setObjectName("pages"_L1);
  titles_->setSpacing(3);
  titles_->setAccessibleName(tr("Pages"));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::RestoreDefaults);
  defaults_ = buttons->button(QDialogButtonBox::RestoreDefaults);
  defaults_->setAutoDefault(false);  // Enter must not reset a page
  defaults_->setToolTip(tr("Restore the default settings of this page"));
  connect(defaults_, &QPushButton::clicked, this,
          [this] { qobject_cast<PreferencesPage*>(shownPage())->restoreDefaults(); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

  // In the order of Page.
  addPage(tr("General"), makeGeneralPage(monitor));
  addPage(tr("Servers"), new ServersPage(monitor));
  addPage(tr("Measurement"), makeMeasurementPage(monitor));
  addPage(tr("Alerts"), makeAlertsPage(monitor));
  addPage(tr("History"), makeHistoryPage(monitor));
  addPage(tr("Appearance"), makeAppearancePage(monitor));
  PreferencesPage* advanced = makeAdvancedPage(monitor);
  addPage(tr("Advanced"), advanced);
  connect(advanced, &PreferencesPage::dataRemovalRequested, this, &PreferencesDialog::dataRemovalRequested);
  titles_->setFixedWidth(titles_->sizeHintForColumn(0) + 40);
  makeSelectionCurrent(*titles_);
  connect(titles_, &QListWidget::currentRowChanged, this, &PreferencesDialog::showPage);
  titles_->setCurrentRow(0);

  auto* row = new QHBoxLayout;
  row->addWidget(titles_);
  row->addSpacing(8);
  row->addWidget(pages_, 1);
  auto* column = new QVBoxLayout(this);
  column->addLayout(row, 1);
  addButtonBox(*column, *buttons);
  const auto size = [this](int columns, int lines) {
    return QSize(fontMetrics().averageCharWidth() * columns, fontMetrics().height() * lines);
  };
  resizeWithinScreen(*this, size(kLeastWidth, kLeastHeight));
  setMinimumSize(QWidget::size());
  resizeWithinScreen(*this, size(kWidth, kHeight));
}

QWidget* PreferencesDialog::shownPage() const {
  return static_cast<ScrollPage*>(pages_->currentWidget())->widget();
}

int PreferencesDialog::page() const {
  return titles_->currentRow();
}

void PreferencesDialog::setPage(int page) {
  titles_->setCurrentRow(page);
}

void PreferencesDialog::addPage(const QString& title, QWidget* page) {
  titles_->addItem(title);
  pages_->addWidget(new ScrollPage(page, ScrollPage::Width::Scrolled));
}

// The page of the servers has no defaults to restore.
void PreferencesDialog::showPage(int page) {
  pages_->setCurrentIndex(page);
  defaults_->setEnabled(qobject_cast<PreferencesPage*>(shownPage()) != nullptr);
}

}  // namespace tsq::app
