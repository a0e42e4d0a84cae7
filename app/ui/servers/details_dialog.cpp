// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/details_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/look/text_color.h"
#include "ui/parts/accessible_text.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// Average characters of a value before it is wrapped.
constexpr int kTextColumns = 38;

QLabel* makeValue() {
  auto* text = new QLabel;
  text->setTextFormat(Qt::PlainText);  // some of it is untrusted
  text->setWordWrap(true);
  // Aligned next to its name, whatever the value's own direction.
  text->setAlignment((text->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
  text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  return text;
}

// Adds places for line breaks to the digits of a key, which would otherwise make the dialog too wide.
QString withBreaks(const QString& text) {
  constexpr qsizetype kLongestWord = 36;
  QStringList words = text.split(u' ');
  for (QString& word : words) {
    for (qsizetype end = kLongestWord; end < word.size(); end += kLongestWord + 1) {
      word.insert(end, u'\n');
    }
  }
  return words.join(u' ');
}

QString labelText(const DetailLine& line) {
  return QCoreApplication::translate("ServerDetails", "%1:", "label").arg(line.name);
}

// Rows are reused, so that selected text stays selected.
void fill(QFormLayout& form, const std::vector<DetailLine>& lines) {
  while (form.rowCount() > static_cast<int>(lines.size())) {
    form.removeRow(form.rowCount() - 1);
  }
  for (int row = 0; row < static_cast<int>(lines.size()); ++row) {
    const DetailLine& line = lines[static_cast<std::size_t>(row)];
    if (row == form.rowCount()) {
      auto* name = new QLabel;
      name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
      form.addRow(name, makeValue());
    }
    static_cast<QLabel*>(form.itemAt(row, QFormLayout::LabelRole)->widget())->setText(labelText(line));
    auto* value = static_cast<QLabel*>(form.itemAt(row, QFormLayout::FieldRole)->widget());
    setLiveText(*value, withBreaks(line.value));
    // Also of the longest word, which a label does not break.
    value->setMinimumWidth(
        std::max(value->fontMetrics().averageCharWidth() * kTextColumns, value->minimumSizeHint().width()));
    setTextColor(*value, line.warns ? TextColor::Warning : TextColor::Strong);
  }
}

// The pin in the form of links and server settings.
QString pinOf(const ServerRecord& record) {
  const auto& connection = record.connection();
  return connection && connection->peer.certificate
             ? QString::fromStdString(connection->peer.certificate->pin.toString())
             : QString();
}

void fillColumn(QVBoxLayout& column, const std::vector<DetailSection>& sections) {
  while (column.count() > static_cast<int>(sections.size())) {
    delete column.itemAt(column.count() - 1)->widget();
  }
  for (int i = 0; i < static_cast<int>(sections.size()); ++i) {
    if (i == column.count()) {
      auto* group = new QGroupBox;
      auto* form = new QFormLayout(group);
      form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
      column.addWidget(group);
    }
    const DetailSection& section = sections[static_cast<std::size_t>(i)];
    auto* group = static_cast<QGroupBox*>(column.itemAt(i)->widget());
    if (group->title() != section.title) {
      group->setTitle(section.title);
    }
    fill(*static_cast<QFormLayout*>(group->layout()), section.lines);
  }
}

}  // namespace

DetailsDialog::DetailsDialog(Monitor& monitor, client::ServerId server, const TimeSpan& span, QWidget* parent)
    : FittingDialog(parent),
      monitor_(monitor),
      server_(server),
      columns_(new QHBoxLayout),
      identity_(new QVBoxLayout),
      measurement_(new QVBoxLayout) {
  setObjectName("details"_L1);
  const QString history = monitor_.servers().find(server_)->entry().historyName();
  statistics_ = statisticsDetails(statisticsOf(monitor_.history().points(history, span)));
  addColumns();
  addButtons();
  connect(&monitor_, &Monitor::statusChanged, this, &DetailsDialog::update);
  update();
}

void DetailsDialog::addButtons() {
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  auto* copy = buttons->addButton(tr("Co&py as Text"), QDialogButtonBox::ActionRole);
  copy->setObjectName("copyDetails"_L1);
  copy->setAutoDefault(false);
  connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText(shown_)); });
  copyPin_ = buttons->addButton(tr("Copy &Key"), QDialogButtonBox::ActionRole);
  copyPin_->setObjectName("copyPin"_L1);
  copyPin_->setToolTip(tr("Copies the pin of the server's key, to be entered as “A pinned key”"));
  copyPin_->setAutoDefault(false);
  connect(copyPin_, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(pin_); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  setButtons(buttons);
}

void DetailsDialog::addColumns() {
  for (QVBoxLayout* each : {identity_, measurement_}) {
    columns_->addLayout(each);
    columns_->setAlignment(each, Qt::AlignTop);
  }
  column().addLayout(columns_);
}

// Below each other on a narrow screen.
void DetailsDialog::arrangeColumns() {
  const int width = identity_->minimumSize().width() + measurement_->minimumSize().width() + columns_->spacing();
  columns_->setDirection(width <= availableWidth() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DetailsDialog::update() {
  const ServerRecord* record = monitor_.servers().find(server_);
  if (record == nullptr) {
    reject();
    return;
  }
  pin_ = pinOf(*record);
  copyPin_->setEnabled(!pin_.isEmpty());
  setWindowTitle(tr("Details of %1").arg(record->entry().name()));
  auto identity = identityDetails(*record, monitor_.clock().wall());
  identity.push_back(discardedDetails(*record));
  auto measurement = measurementDetails(*record, monitor_.servers().viewOf(*record));
  measurement.push_back(statistics_);
  fillColumn(*identity_, identity);
  fillColumn(*measurement_, measurement);
  arrangeColumns();
  shown_ = identity;
  shown_.insert(shown_.end(), measurement.begin(), measurement.end());
}

}  // namespace tsq::app
