// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QVBoxLayout>

#include "text/server_details.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

constexpr int kTextWidth = 420;

// Rows are reused: what somebody has selected to copy stays selected.
void fill(QFormLayout& form, const DetailLines& lines) {
  while (form.rowCount() > static_cast<int>(lines.size())) {
    form.removeRow(form.rowCount() - 1);
  }
  for (int row = 0; row < static_cast<int>(lines.size()); ++row) {
    const auto& [name, value] = lines[static_cast<std::size_t>(row)];
    if (row == form.rowCount()) {
      auto* text = new QLabel;
      text->setWordWrap(true);
      text->setMinimumWidth(kTextWidth);
      text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
      form.addRow(new QLabel, text);
    }
    static_cast<QLabel*>(form.itemAt(row, QFormLayout::LabelRole)->widget())->setText(name + u':');
    auto* text = static_cast<QLabel*>(form.itemAt(row, QFormLayout::FieldRole)->widget());
    if (text->text() != value) {
      text->setText(value);
    }
  }
}

}  // namespace

DetailsDialog::DetailsDialog(Monitor& monitor, client::ServerId server, const TimeSpan& span, QWidget* parent)
    : QDialog(parent), monitor_(monitor), server_(server) {
  setObjectName("details"_L1);
  setWindowTitle(tr("Server Details"));
  new QVBoxLayout(this);
  connection_ = addGroup(tr("Connection"));
  measurement_ = addGroup(tr("Measurement"));
  statistics_ = addGroup(tr("Shown range of the plot"));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  layout()->addWidget(buttons);
  layout()->setSizeConstraint(QLayout::SetFixedSize);
  const ServerRecord* record = monitor_.servers().find(server_);
  fill(*statistics_, statisticsLines(statisticsOf(monitor_.history().points(record->entry().historyName(), span))));
  connect(&monitor_, &Monitor::statusChanged, this, &DetailsDialog::update);
  update();
}

QFormLayout* DetailsDialog::addGroup(const QString& title) {
  auto* group = new QGroupBox(title);
  auto* form = new QFormLayout(group);
  layout()->addWidget(group);
  return form;
}

void DetailsDialog::update() {
  const ServerRecord* record = monitor_.servers().find(server_);
  if (record == nullptr) {
    reject();
    return;
  }
  fill(*connection_, connectionLines(*record));
  fill(*measurement_, measurementLines(*record, monitor_.servers().viewOf(*record)));
}

}  // namespace tsq::app
