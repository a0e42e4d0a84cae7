// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/servers_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "text/error_text.h"
#include "text/format_quantity.h"
#include "text/server_words.h"
#include "ui/look/colors.h"
#include "ui/look/text_color.h"
#include "ui/parts/item_selection.h"
#include "ui/servers/server_commands.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

enum Column { NameColumn, TransportColumn, TrustColumn, ColumnCount };
constexpr int kIdRole = Qt::UserRole;
constexpr int kColumnGap = 12;

QLabel* makeNote(const QString& name) {
  auto* label = new QLabel;
  label->setObjectName(name);
  label->setWordWrap(true);
  label->hide();
  return label;
}

}  // namespace

ServersPage::ServersPage(Monitor& monitor, QWidget* parent)
    : QWidget(parent),
      monitor_(monitor),
      commands_(new ServerCommands(monitor, *this)),
      tester_([&monitor] { return monitor.measurements().makeTestEngine(); }),
      list_(new QTreeWidget),
      warning_(makeNote(u"insecureWarning"_s)),
      result_(makeNote(u"serverResult"_s)) {
  makeList();
  auto* row = new QHBoxLayout;
  row->addWidget(list_, 1);
  row->addWidget(makeButtons());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(6, 0, 0, 0);
  column->addLayout(row, 1);
  column->addWidget(warning_);
  column->addWidget(result_);
  setTextColor(*warning_, TextColor::Warning);
  connect(&monitor_.servers(), &Watchlist::serversChanged, this, &ServersPage::showServers);
  connect(&tester_, &ServerTest::answered, this, [this](const Sample& answer) { showResult(answerSentence(answer)); });
  connect(&tester_, &ServerTest::failed, this, [this](const Error& error) { showResult(errorSentence(error)); });
  showServers();
}

void ServersPage::makeList() {
  list_->setObjectName("servers"_L1);
  list_->setAccessibleName(tr("Servers"));
  list_->setColumnCount(ColumnCount);
  list_->setHeaderLabels({tr("Server"), tr("Transport"), tr("Trust")});
  list_->setRootIsDecorated(false);
  list_->setUniformRowHeights(true);
  list_->setTabKeyNavigation(false);
  list_->header()->setStretchLastSection(true);
  list_->header()->setSectionsMovable(false);
  makeSelectionCurrent(*list_);
  connect(list_, &QTreeWidget::currentItemChanged, this, [this] {
    result_->hide();
    enableButtons();
  });
  connect(list_, &QTreeWidget::itemActivated, this, [this] { commands_->edit(*current()); });
}

QWidget* ServersPage::makeButtons() {
  auto* buttons = new QWidget;
  auto* column = new QVBoxLayout(buttons);
  column->setContentsMargins({});
  const auto add = [column](const QString& name, const QString& text) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    column->addWidget(button);
    return button;
  };
  const auto addForCurrent = [this, add](const QString& name, const QString& text, auto use) {
    QPushButton* button = add(name, text);
    connect(button, &QPushButton::clicked, this, [this, use] { use(*current()); });
    forCurrent_.push_back(button);
    return button;
  };
  connect(add(u"addToServers"_s, tr("&Add…")), &QPushButton::clicked, this, [this] { commands_->propose(); });
  addForCurrent(u"editInServers"_s, tr("&Edit…"), [this](client::ServerId id) { commands_->edit(id); });
  addForCurrent(u"removeFromServers"_s, tr("&Remove"), [this](client::ServerId id) { commands_->remove({id}); });
  test_ = addForCurrent(u"testInServers"_s, tr("Te&st"), [this](client::ServerId) { test(); });
  test_->setToolTip(tr("Ask the selected server now"));
  up_ = addForCurrent(u"upInServers"_s, tr("Move &Up"), [this](client::ServerId id) { commands_->move(id, -1); });
  down_ = addForCurrent(u"downInServers"_s, tr("Move &Down"), [this](client::ServerId id) { commands_->move(id, 1); });
  column->addStretch();
  connect(add(u"importToServers"_s, tr("&Import…")), &QPushButton::clicked, commands_, &ServerCommands::chooseImport);
  connect(add(u"exportServersNow"_s, tr("E&xport…")), &QPushButton::clicked, commands_, &ServerCommands::chooseExport);
  return buttons;
}

void ServersPage::showServers() {
  const auto selected = current();
  const int row = list_->indexOfTopLevelItem(list_->currentItem());
  list_->clear();
  for (const ServerRecord& record : monitor_.servers().records()) {
    const ServerEntry& entry = record.entry();
    auto* item =
        new QTreeWidgetItem({leftToRight(entry.name()), transportName(entry.transport), trustName(entry.trust)});
    item->setData(NameColumn, kIdRole, static_cast<uint>(record.id()));
    list_->addTopLevelItem(item);
  }
  for (int column = 0; column < ColumnCount; ++column) {
    list_->resizeColumnToContents(column);
    if (column + 1 < ColumnCount) {
      list_->setColumnWidth(column, list_->columnWidth(column) + kColumnGap);
    }
  }
  showColors();
  select(selected, row);
  showWarning();
  enableButtons();
}

void ServersPage::showColors() {
  const auto records = monitor_.servers().records();
  for (int row = 0; row < list_->topLevelItemCount(); ++row) {
    if (records[static_cast<std::size_t>(row)].entry().isInsecure()) {
      list_->topLevelItem(row)->setForeground(TrustColumn, Colors(palette()).warning());
    }
  }
}

void ServersPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) {
    showColors();
  }
}

void ServersPage::showWarning() {
  const auto records = monitor_.servers().records();
  const auto insecure =
      std::count_if(records.begin(), records.end(), [](const auto& record) { return record.entry().isInsecure(); });
  warning_->setText(
      tr("%Ln server(s) not authenticated: anyone on the way could answer in their place with a wrong "
         "time. Edit them, and choose an authority or a key to trust.",
         nullptr, static_cast<int>(insecure)));
  warning_->setVisible(insecure > 0);
}

void ServersPage::enableButtons() {
  const auto id = current();
  for (QPushButton* button : forCurrent_) {
    button->setEnabled(id.has_value());
  }
  const int row = id ? monitor_.servers().rowOf(*id) : -1;
  up_->setEnabled(row > 0);
  down_->setEnabled(row >= 0 && row + 1 < monitor_.servers().size());
}

void ServersPage::test() {
  const ServerEntry& entry = monitor_.servers().find(*current())->entry();
  result_->setText(tr("Asking %1…").arg(leftToRight(entry.name())));
  result_->show();
  test_->setEnabled(false);
  tester_.start(entry);
}

void ServersPage::showResult(const QString& sentence) {
  result_->setText(sentence);
  enableButtons();
}

std::optional<client::ServerId> ServersPage::current() const {
  const QTreeWidgetItem* item = list_->currentItem();
  return item == nullptr ? std::nullopt : std::optional(client::ServerId{item->data(NameColumn, kIdRole).toUInt()});
}

void ServersPage::select(std::optional<client::ServerId> server, int rowOtherwise) {
  const int row = server ? monitor_.servers().rowOf(*server) : -1;
  const int last = list_->topLevelItemCount() - 1;
  list_->setCurrentItem(list_->topLevelItem(row >= 0 ? row : std::clamp(rowOtherwise, 0, std::max(last, 0))));
}

}  // namespace tsq::app
