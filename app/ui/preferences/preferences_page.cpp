// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferences_page.h"

#include <QLabel>

#include "ui/look/text_color.h"

namespace tsq::app {

PreferencesPage::PreferencesPage(Monitor& monitor, QWidget* parent)
    : QWidget(parent), monitor_(monitor), form_(new QFormLayout(this)) {
  form_->setContentsMargins(6, 0, 0, 0);
  form_->setVerticalSpacing(9);
  form_->setRowWrapPolicy(QFormLayout::WrapLongRows);
  form_->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
  connect(&monitor_, &Monitor::settingsChanged, this, &PreferencesPage::showSettings);
}

QLabel* PreferencesPage::addHint(const QString& text) {
  auto* hint = new QLabel(text);
  hint->setTextFormat(Qt::PlainText);
  hint->setWordWrap(true);
  setTextColor(*hint, TextColor::Muted);
  form_->addRow(hint);
  return hint;
}

void PreferencesPage::follow(std::function<void(const Settings&)> show) {
  show(monitor_.settings());
  shows_.push_back(std::move(show));
}

void PreferencesPage::change(const std::function<void(Settings&)>& edit) {
  Settings settings = monitor_.settings();
  edit(settings);
  monitor_.apply(settings);
}

void PreferencesPage::showSettings() {
  Settings settings = monitor_.settings();
  for (const auto& show : shows_) {
    show(settings);
  }
}

void PreferencesPage::restoreDefaults() {
  change([this](Settings& settings) {
    Settings defaults;
    for (const auto& copy : copies_) {
      copy(settings, defaults);
    }
  });
}

}  // namespace tsq::app
