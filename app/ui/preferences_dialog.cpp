// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "application/autostart.h"
#include "text/history_text.h"

using namespace Qt::StringLiterals;

namespace tsq::app {

PreferencesDialog::PreferencesDialog(Monitor& monitor, QWidget* parent)
    : QDialog(parent), monitor_(monitor), titles_(new QListWidget), pages_(new QStackedWidget) {
  setObjectName("preferences"_L1);
  setWindowTitle(tr("Preferences"));
  titles_->setObjectName("pages"_L1);
  titles_->setSpacing(3);
  titles_->setAccessibleName(tr("Pages"));
  addPage(tr("General"), makeGeneral());
  addPage(tr("Measurement"), makeMeasurement());
  addPage(tr("Alerts"), makeAlerts());
  addPage(tr("History"), makeHistory());
  titles_->setFixedWidth(titles_->sizeHintForColumn(0) + 40);
  connect(titles_, &QListWidget::currentRowChanged, pages_, &QStackedWidget::setCurrentIndex);
  titles_->setCurrentRow(0);

  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::RestoreDefaults);
  buttons->button(QDialogButtonBox::RestoreDefaults)->setToolTip(tr("Put this page back to what it was at first"));
  connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
          [this] { static_cast<PreferencesPage*>(pages_->currentWidget())->restoreDefaults(); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

  auto* row = new QHBoxLayout;
  row->addWidget(titles_);
  row->addSpacing(8);
  row->addWidget(pages_, 1);
  auto* column = new QVBoxLayout(this);
  column->addLayout(row, 1);
  column->addWidget(buttons);
  setMinimumSize(620, 400);
}

int PreferencesDialog::page() const {
  return titles_->currentRow();
}

void PreferencesDialog::setPage(int page) {
  titles_->setCurrentRow(page);
}

void PreferencesDialog::addPage(const QString& title, PreferencesPage* page) {
  titles_->addItem(title);
  pages_->addWidget(page);
}

PreferencesPage* PreferencesDialog::makeGeneral() {
  auto* page = new PreferencesPage(monitor_);
  auto* atLogin = new QCheckBox(tr("&Start when I log in"));
  atLogin->setObjectName("startAtLogin"_L1);
  atLogin->setChecked(startsAtLogin());
  connect(atLogin, &QCheckBox::toggled, this, [atLogin](bool on) {
    setStartsAtLogin(on);
    const QSignalBlocker quiet(atLogin);
    atLogin->setChecked(startsAtLogin());
  });
  page->form().addRow(atLogin);
  page->addCheck(u"startHidden"_s, tr("Start &hidden in the tray"), [](Settings& s) -> bool& { return s.startHidden; });
  page->addChoice(u"language"_s, tr("&Language:"),
                  std::vector<std::pair<QString, QString>>{
                      {tr("As the desktop"), QString()}, {u"English"_s, u"en"_s}, {u"Polski"_s, u"pl"_s}},
                  [](Settings& s) -> QString& { return s.language; });
  page->addChoice(u"appearance"_s, tr("&Colours:"),
                  std::vector<std::pair<QString, AppearanceChoice>>{{tr("As the desktop"), AppearanceChoice::Auto},
                                                                    {tr("Light"), AppearanceChoice::Light},
                                                                    {tr("Dark"), AppearanceChoice::Dark}},
                  [](Settings& s) -> AppearanceChoice& { return s.appearance; });
  page->addChoice(u"trayIconColor"_s, tr("&Tray icon:"),
                  std::vector<std::pair<QString, TrayIconColor>>{{tr("As the panel"), TrayIconColor::Auto},
                                                                 {tr("Light"), TrayIconColor::Light},
                                                                 {tr("Dark"), TrayIconColor::Dark}},
                  [](Settings& s) -> TrayIconColor& { return s.trayIconColor; });
  return page;
}

PreferencesPage* PreferencesDialog::makeMeasurement() {
  auto* page = new PreferencesPage(monitor_);
  page->addNumber(u"pollInterval"_s, tr("Ask each server &every:"), tr("s"),
                  static_cast<int>(kShortestPollInterval.count()), static_cast<int>(kLongestPollInterval.count()),
                  [](Settings& s) -> std::chrono::seconds& { return s.pollInterval; });
  page->addHint(tr("Public servers thank you for 16 s or more."));
  page->addNumber(u"burst"_s, tr("&Questions at the start:"), {}, 1, kLargestBurst,
                  [](Settings& s) -> int& { return s.burst; });
  page->addHint(tr("So many questions are asked one after the other at the start and by “Check Now”."));
  page->addCheck(u"resumesSessions"_s, tr("&Reconnect quickly"),
                 [](Settings& s) -> bool& { return s.resumesSessions; });
  page->addHint(tr(
      "Keeps a ticket of each verified server, readable by you alone: with it, connecting again takes one round trip "
      "instead of two."));
  page->addChoice(
      u"newTransport"_s, tr("&Transport of new servers:"),
      std::vector<std::pair<QString, client::TransportChoice>>{{tr("Automatic"), client::TransportChoice::Auto},
                                                               {tr("Datagrams"), client::TransportChoice::Datagram},
                                                               {tr("Streams"), client::TransportChoice::Stream}},
      [](Settings& s) -> client::TransportChoice& { return s.newTransport; });
  return page;
}

PreferencesPage* PreferencesDialog::makeAlerts() {
  auto* page = new PreferencesPage(monitor_);
  const auto warn = [](Settings& s) -> std::chrono::milliseconds& { return s.warnOffset; };
  const auto alarm = [](Settings& s) -> std::chrono::milliseconds& { return s.alarmOffset; };
  const int most = static_cast<int>(kLargestThreshold.count());
  QSpinBox* drifting = page->addNumber(u"warnOffset"_s, tr("The clock &drifts above:"), tr("ms"), 1, most, warn);
  QSpinBox* wrong = page->addNumber(u"alarmOffset"_s, tr("The clock is &wrong above:"), tr("ms"), 1, most, alarm);
  const auto bound = [this, drifting, wrong] {
    drifting->setMaximum(static_cast<int>(monitor_.settings().alarmOffset.count()));
    wrong->setMinimum(static_cast<int>(monitor_.settings().warnOffset.count()));
  };
  connect(&monitor_, &Monitor::settingsChanged, page, bound);
  bound();
  page->addHint(tr("A state ends when the offset is below 70 % of its threshold."));
  page->addCheck(u"notifies"_s, tr("&Notify me when the state changes"),
                 [](Settings& s) -> bool& { return s.notifies; });
  page->addCheck(u"quietOn"_s, tr("&Quiet hours"), [](Settings& s) -> bool& { return s.quiet.on; });
  QTimeEdit* from =
      page->addTime(u"quietFrom"_s, tr("&From:"), [](Settings& s) -> std::chrono::minutes& { return s.quiet.from; });
  QTimeEdit* to =
      page->addTime(u"quietTo"_s, tr("&To:"), [](Settings& s) -> std::chrono::minutes& { return s.quiet.to; });
  const auto enable = [this, from, to] {
    from->setEnabled(monitor_.settings().quiet.on);
    to->setEnabled(monitor_.settings().quiet.on);
  };
  connect(&monitor_, &Monitor::settingsChanged, page, enable);
  enable();
  return page;
}

PreferencesPage* PreferencesDialog::makeHistory() {
  auto* page = new PreferencesPage(monitor_);
  page->addNumber(u"daysKept"_s, tr("&Keep single answers for:"), tr("days"), 1,
                  static_cast<int>(kMostDaysKept.count()),
                  [](Settings& s) -> std::chrono::days& { return s.daysKept; });
  page->addHint(tr("What minutes and hours of them come to is kept for a year."));
  const History& history = monitor_.history();
  const QString size = historySize(history.since(), history.size());
  page->addHint(size.isEmpty() ? tr("Nothing is kept on disk.") : size);
  auto* clear = new QPushButton(tr("&Clear History…"));
  clear->setObjectName("clearHistory"_L1);
  connect(clear, &QPushButton::clicked, this, &PreferencesDialog::askToClear);
  page->form().addRow(clear);
  return page;
}

void PreferencesDialog::askToClear() {
  auto* question = new QMessageBox(QMessageBox::Question, tr("Clear History"),
                                   tr("Forget everything that was measured so far?"), QMessageBox::Cancel, this);
  question->addButton(tr("&Forget"), QMessageBox::DestructiveRole)->setObjectName("confirmClear"_L1);
  question->setAttribute(Qt::WA_DeleteOnClose);
  connect(question, &QMessageBox::buttonClicked, this, [this, question](QAbstractButton* button) {
    if (question->buttonRole(button) == QMessageBox::DestructiveRole) {
      monitor_.history().clear();
    }
  });
  question->open();
}

}  // namespace tsq::app
