// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferences_pages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include "history/history_export.h"
#include "platform/autostart.h"
#include "platform/translations.h"
#include "text/format_quantity.h"
#include "text/history_text.h"
#include "text/server_words.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Preferences)
};

// Adds a sentence with a path that can be selected and copied.
void addPath(PreferencesPage& page, const QString& sentence, const QString& path) {
  if (!path.isEmpty()) {
    QLabel* label = page.addHint(sentence.arg(leftToRight(path)));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  }
}

struct Confirmation {
  QString title;
  QString text;
  QString consequences;
  QString answer;
};

// Asks before something is deleted; returns at once.
void ask(QWidget* over, const Confirmation& words, const std::function<void()>& destroy) {
  auto* box = new QMessageBox(QMessageBox::Warning, words.title, words.text, QMessageBox::Cancel, over);
  box->setInformativeText(words.consequences);
  box->addButton(words.answer, QMessageBox::DestructiveRole)->setObjectName("confirm"_L1);
  box->setDefaultButton(QMessageBox::Cancel);
  box->setAttribute(Qt::WA_DeleteOnClose);
  QObject::connect(box, &QMessageBox::buttonClicked, over, [box, destroy](QAbstractButton* button) {
    if (box->buttonRole(button) == QMessageBox::DestructiveRole) {
      destroy();
    }
  });
  box->open();
}

QPushButton* addButton(PreferencesPage& page, const QString& name, const QString& text) {
  auto* button = new QPushButton(text);
  button->setObjectName(name);
  button->setAutoDefault(false);
  auto* row = new QHBoxLayout;
  row->addWidget(button);
  row->addStretch();
  page.form().addRow(row);
  return button;
}

void addStartAtLogin(PreferencesPage& page) {
  auto* atLogin = new QCheckBox(Texts::tr("&Start when I log in"));
  atLogin->setObjectName("startAtLogin"_L1);
  atLogin->setChecked(startsAtLogin());
  QObject::connect(atLogin, &QCheckBox::toggled, &page, [atLogin](bool on) {
    setStartsAtLogin(on);
    const QSignalBlocker quiet(atLogin);
    atLogin->setChecked(startsAtLogin());
  });
  page.form().addRow(atLogin);
}

void addExport(PreferencesPage& page, Monitor& monitor) {
  QPushButton* button = addButton(page, u"exportHistory"_s, Texts::tr("&Export as a Table…"));
  QLabel* result = page.addHint({});
  result->setObjectName("exportResult"_L1);
  result->hide();
  auto* writer = new HistoryExport(monitor.history(), &page);
  QObject::connect(writer, &HistoryExport::finished, &page, [button, result](const QString& file, bool isWritten) {
    result->show();
    result->setText(isWritten ? Texts::tr("The history was written to %1.").arg(file)
                              : Texts::tr("%1 could not be written.").arg(file));
    button->setEnabled(true);
  });
  QObject::connect(button, &QPushButton::clicked, &page, [&page, &monitor, button, result, writer] {
    auto* chooser = new QFileDialog(&page, Texts::tr("Export History"), QDir::homePath(),
                                    Texts::tr("Table of measurements (*.csv)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"csv"_s);
    QObject::connect(chooser, &QFileDialog::fileSelected, writer,
                     [&monitor, button, result, writer](const QString& file) {
                       button->setEnabled(false);
                       result->setText(Texts::tr("Writing…"));
                       result->show();
                       const WallTime now = monitor.clock().wall();
                       writer->start(file, {.from = now - monitor.settings().daysKept, .to = now});
                     });
    chooser->open();
  });
}

void addLanguage(PreferencesPage& page) {
  std::vector<std::pair<QString, QString>> languages{{Texts::tr("As the desktop"), QString()}};
  for (const auto& [code, name] : availableLanguages()) {
    languages.emplace_back(name, code);
  }
  page.addChoice(u"language"_s, Texts::tr("&Language:"), languages, [](Settings& s) -> QString& { return s.language; });
}

void addServerAlerts(PreferencesPage& page) {
  const std::vector<QCheckBox*> boxes{
      page.addCheck(u"alertsFalseticker"_s, Texts::tr("… when a &server contradicts the majority"),
                    [](Settings& s) -> bool& { return s.alerts.falseticker; }),
      page.addCheck(u"alertsUnreachable"_s, Texts::tr("… when a server does not &answer"),
                    [](Settings& s) -> bool& { return s.alerts.unreachable; }),
      page.addCheck(u"alertsCertificate"_s, Texts::tr("… when a &certificate ends within 14 days"),
                    [](Settings& s) -> bool& { return s.alerts.certificate; }),
      page.addCheck(u"alertsKey"_s, Texts::tr("… when a server has a new &key"),
                    [](Settings& s) -> bool& { return s.alerts.key; })};
  page.follow([boxes](const Settings& settings) {
    for (QCheckBox* box : boxes) {
      box->setEnabled(settings.notifies);
    }
  });
}

void addCommand(PreferencesPage& page) {
  QLineEdit* command = page.addText(u"stateCommand"_s, Texts::tr("&Run when the state changes:"),
                                    [](Settings& s) -> QString& { return s.stateCommand; });
  command->setPlaceholderText(Texts::tr("a program and its arguments"));
  command->setToolTip(
      Texts::tr("It runs without a shell, at most every 30 s, with TSQ_STATE, TSQ_OFFSET and others in its "
                "environment; see tsq-monitor(1). If it fails, that is an event."));
}

}  // namespace

PreferencesPage* makeGeneralPage(Monitor& monitor) {
  auto* page = new PreferencesPage(monitor);
  addStartAtLogin(*page);
  page->addCheck(u"startHidden"_s, Texts::tr("Start &hidden in the tray"),
                 [](Settings& s) -> bool& { return s.startHidden; });
  addLanguage(*page);
  page->addChoice(u"trayIconColor"_s, Texts::tr("&Tray icon:"),
                  std::vector<std::pair<QString, TrayIconColor>>{{Texts::tr("As the panel"), TrayIconColor::Auto},
                                                                 {Texts::tr("Light"), TrayIconColor::Light},
                                                                 {Texts::tr("Dark"), TrayIconColor::Dark}},
                  [](Settings& s) -> TrayIconColor& { return s.trayIconColor; });
  return page;
}

PreferencesPage* makeMeasurementPage(Monitor& monitor) {
  auto* page = new PreferencesPage(monitor);
  page->addNumber(u"pollInterval"_s, Texts::tr("Ask each server &every:"), Texts::tr("s"),
                  static_cast<int>(kShortestPollInterval.count()), static_cast<int>(kLongestPollInterval.count()),
                  [](Settings& s) -> std::chrono::seconds& { return s.pollInterval; });
  page->addHint(Texts::tr("Operators of public servers ask for 16 s or more."));
  page->addNumber(u"burst"_s, Texts::tr("&Requests in a burst:"), {}, 1, kLargestBurst,
                  [](Settings& s) -> int& { return s.burst; });
  page->addHint(Texts::tr("At the start, and with “Check Now”, each server gets this number of requests in a row."));
  std::vector<std::pair<QString, client::TransportChoice>> transports;
  for (const auto transport :
       {client::TransportChoice::Auto, client::TransportChoice::Datagram, client::TransportChoice::Stream}) {
    transports.emplace_back(transportName(transport), transport);
  }
  page->addChoice(u"newTransport"_s, Texts::tr("&Transport of new servers:"), transports,
                  [](Settings& s) -> client::TransportChoice& { return s.newTransport; });
  return page;
}

PreferencesPage* makeAlertsPage(Monitor& monitor) {
  auto* page = new PreferencesPage(monitor);
  QSpinBox* drifting =
      page->addDuration(u"warnOffset"_s, Texts::tr("The clock &drifts above:"), kSmallestThreshold, kLargestThreshold,
                        [](Settings& s) -> std::chrono::microseconds& { return s.warnOffset; });
  QSpinBox* wrong =
      page->addDuration(u"alarmOffset"_s, Texts::tr("The clock is &wrong above:"), kSmallestThreshold,
                        kLargestThreshold, [](Settings& s) -> std::chrono::microseconds& { return s.alarmOffset; });
  page->follow([drifting, wrong](const Settings& settings) {
    drifting->setMaximum(static_cast<int>(settings.alarmOffset.count()));
    wrong->setMinimum(static_cast<int>(settings.warnOffset.count()));
  });
  page->addHint(Texts::tr("A state ends when the offset is below 70 % of its threshold."));
  page->addCheck(u"notifies"_s, Texts::tr("&Notify me when the state changes"),
                 [](Settings& s) -> bool& { return s.notifies; });
  addServerAlerts(*page);
  page->addCheck(u"quietOn"_s, Texts::tr("&Quiet hours"), [](Settings& s) -> bool& { return s.quiet.on; });
  QTimeEdit* from = page->addTime(u"quietFrom"_s, Texts::tr("&From:"),
                                  [](Settings& s) -> std::chrono::minutes& { return s.quiet.from; });
  QTimeEdit* to =
      page->addTime(u"quietTo"_s, Texts::tr("&To:"), [](Settings& s) -> std::chrono::minutes& { return s.quiet.to; });
  page->follow([from, to](const Settings& settings) {
    from->setEnabled(settings.quiet.on);
    to->setEnabled(settings.quiet.on);
  });
  addCommand(*page);
  return page;
}

PreferencesPage* makeHistoryPage(Monitor& monitor) {
  auto* page = new PreferencesPage(monitor);
  page->addNumber(u"daysKept"_s, Texts::tr("&Keep single answers for:"), Texts::tr("days"), 1,
                  static_cast<int>(kMostDaysKept.count()),
                  [](Settings& s) -> std::chrono::days& { return s.daysKept; });
  page->addHint(Texts::tr("Medians, minima and maxima of each minute and hour are kept for a year."));
  QLabel* size = page->addHint({});
  size->setObjectName("historySize"_L1);
  const auto showSize = [size, &history = monitor.history()] {
    const QString text = historySize(history.since(), history.size());
    size->setText(text.isEmpty() ? Texts::tr("Nothing is kept on disk.") : text);
  };
  showSize();
  QObject::connect(&monitor.history(), &History::cleared, page, showSize);
  addExport(*page, monitor);
  QPushButton* clear = addButton(*page, u"clearHistory"_s, Texts::tr("&Clear History…"));
  QObject::connect(clear, &QPushButton::clicked, page, [page, &monitor] {
    ask(page,
        {.title = Texts::tr("Clear History"),
         .text = Texts::tr("Delete all measurements and events?"),
         .consequences = Texts::tr("The plots begin anew. This cannot be undone."),
         .answer = Texts::tr("&Delete")},
        [&monitor] { monitor.history().clear(); });
  });
  return page;
}

PreferencesPage* makeAppearancePage(Monitor& monitor) {
  auto* page = new PreferencesPage(monitor);
  page->addChoice(
      u"appearance"_s, Texts::tr("&Colours:"),
      std::vector<std::pair<QString, AppearanceChoice>>{{Texts::tr("As the desktop"), AppearanceChoice::Auto},
                                                        {Texts::tr("Light"), AppearanceChoice::Light},
                                                        {Texts::tr("Dark"), AppearanceChoice::Dark}},
      [](Settings& s) -> AppearanceChoice& { return s.appearance; });
  page->addCheck(u"showsBand"_s, Texts::tr("Show the &uncertainty of the combined offset and of the selected server"),
                 [](Settings& s) -> bool& { return s.plot.band; });
  page->addCheck(u"showsThresholds"_s, Texts::tr("Show the &thresholds of the alerts as lines"),
                 [](Settings& s) -> bool& { return s.plot.thresholds; });
  page->addCheck(u"showsMarks"_s, Texts::tr("&Mark sleep, changes of the network and settings of the clock"),
                 [](Settings& s) -> bool& { return s.plot.marks; });
  page->addCheck(u"showsLegend"_s, Texts::tr("Show a &legend below the plots"),
                 [](Settings& s) -> bool& { return s.plot.legend; });
  return page;
}

PreferencesPage* makeAdvancedPage(Monitor& monitor) {
  auto* page = new PreferencesPage(monitor);
  page->addCheck(u"resumesSessions"_s, Texts::tr("&Reconnect quickly"),
                 [](Settings& s) -> bool& { return s.resumesSessions; });
  page->addHint(Texts::tr(
      "Keeps a ticket of each verified server, readable by you alone: with it, connecting again takes one round "
      "trip instead of two."));
  addPath(*page, Texts::tr("Settings and servers are in %1."), monitor.store().settingsFile());
  addPath(*page, Texts::tr("The history is in %1."), monitor.store().historyFile());
  QPushButton* remove = addButton(*page, u"removeData"_s, Texts::tr("Remove All My &Data…"));
  QObject::connect(remove, &QPushButton::clicked, page, [page] {
    ask(page,
        {.title = Texts::tr("Remove All My Data"),
         .text = Texts::tr("Remove all data that TSQ Monitor keeps for you?"),
         .consequences = Texts::tr("Servers, settings and history are deleted, and it no longer starts at login. Then "
                                   "the program ends. This cannot be undone."),
         .answer = Texts::tr("&Remove and Quit")},
        [page] { Q_EMIT page->dataRemovalRequested(); });
  });
  return page;
}

}  // namespace tsq::app
