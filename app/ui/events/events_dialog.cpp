// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/events_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/events/event_export.h"
#include "ui/events/event_filter.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/fitting_dialog.h"
#include "ui/parts/problem_box.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

constexpr std::array kGroups = {LogGroup::All,          LogGroup::State, LogGroup::Servers,
                                LogGroup::Certificates, LogGroup::Clock, LogGroup::Command};

// In average characters and in lines.
constexpr int kColumns = 104;
constexpr int kLines = 30;
// Average characters of a server's name that can be read in any case.
constexpr int kServerColumns = 18;

}  // namespace

EventsDialog::EventsDialog(History& history, QWidget* parent)
    : QDialog(parent),
      history_(history),
      table_(new EventTable(history.logEntries(), this)),
      filter_(new EventFilter(*table_, this)),
      filters_(new QHBoxLayout),
      groups_(new ChoiceBox),
      servers_(new ChoiceBox),
      view_(new QTableView) {
  setObjectName("events"_L1);
  setWindowTitle(tr("Events"));
  new QVBoxLayout(this);
  addFilters();
  addTable();
  addButtons();
  connect(&history_, &History::logged, this, &EventsDialog::add);
  connect(&history_, &History::cleared, table_, &EventTable::clear);
  fit();
}

void EventsDialog::addFilters() {
  groups_->setObjectName("eventGroups"_L1);
  for (const LogGroup group : kGroups) {
    groups_->addItem(logGroupName(group));
  }
  servers_->setObjectName("eventServers"_L1);
  // As wide as there is room, whatever the length of the names.
  servers_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  servers_->setMinimumContentsLength(kServerColumns);
  servers_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  servers_->addItem(tr("All servers"), QString());
  for (int row = 0; row < table_->rowCount(); ++row) {
    addServer(table_->entry(row).server);
  }
  connect(groups_, &QComboBox::currentIndexChanged, this,
          [this](int index) { filter_->show(kGroups.at(static_cast<std::size_t>(index))); });
  connect(servers_, &QComboBox::currentIndexChanged, this,
          [this](int index) { filter_->show(servers_->itemData(index).toString()); });
  const auto add = [this](const QString& text, QComboBox* box, int stretch) {
    auto* label = new QLabel(text);
    label->setBuddy(box);
    auto* pair = new QHBoxLayout;
    pair->addWidget(label);
    pair->addWidget(box, 1);
    filters_->addLayout(pair, stretch);
  };
  add(tr("&Show:"), groups_, 0);
  add(tr("&Of:"), servers_, 1);
  static_cast<QVBoxLayout*>(layout())->addLayout(filters_);
}

// The filters are below each other where the window is too narrow for both.
void EventsDialog::fit() {
  resizeWithinScreen(*this, QSize(fontMetrics().averageCharWidth() * kColumns, fontMetrics().height() * kLines));
  if (layout()->minimumSize().width() > width()) {
    filters_->setDirection(QBoxLayout::TopToBottom);
  }
}

void EventsDialog::addTable() {
  view_->setObjectName("eventTable"_L1);
  view_->setModel(filter_);
  view_->setAccessibleName(windowTitle());
  view_->setSelectionBehavior(QAbstractItemView::SelectRows);
  view_->setAlternatingRowColors(true);
  view_->setShowGrid(false);
  view_->setTabKeyNavigation(false);
  view_->verticalHeader()->hide();
  QHeaderView* header = view_->horizontalHeader();
  // Widths by the visible rows only: there may be thousands.
  header->setResizeContentsPrecision(0);
  header->setSectionResizeMode(QHeaderView::ResizeToContents);
  header->setStretchLastSection(true);
  layout()->addWidget(view_);
}

void EventsDialog::addButtons() {
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  auto* save = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
  save->setObjectName("exportEvents"_L1);
  save->setAutoDefault(false);
  connect(save, &QPushButton::clicked, this, &EventsDialog::chooseFile);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  layout()->addWidget(buttons);
}

void EventsDialog::addServer(const QString& server) {
  if (!server.isEmpty() && servers_->findData(server) < 0) {
    servers_->addItem(server, server);
  }
}

void EventsDialog::add(const LogEntry& entry) {
  table_->add(entry);
  addServer(entry.server);
}

void EventsDialog::chooseFile() {
  auto* chooser = new QFileDialog(this, tr("Export Events"), QDir::homePath());
  chooser->setAttribute(Qt::WA_DeleteOnClose);
  chooser->setAcceptMode(QFileDialog::AcceptSave);
  chooser->setNameFilters({tr("Table (*.csv)"), tr("Text (*.txt)")});
  chooser->setDefaultSuffix(u"csv"_s);
  chooser->selectFile(u"tsq-events.csv"_s);
  connect(chooser, &QFileDialog::filterSelected, chooser,
          [chooser](const QString& filter) { chooser->setDefaultSuffix(filter.mid(filter.indexOf(u"*."_s) + 2, 3)); });
  connect(chooser, &QFileDialog::fileSelected, this, &EventsDialog::exportTo);
  chooser->open();
}

void EventsDialog::exportTo(const QString& file) {
  if (!exportEvents(file, filter_->shown())) {
    tellProblem(*this, tr("%1 could not be written.").arg(file));
  }
}

}  // namespace tsq::app
