// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/server_commands.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <algorithm>

#include "text/error_text.h"
#include "text/format_quantity.h"
#include "ui/parts/problem_box.h"
#include "ui/servers/server_dialog.h"

using namespace Qt::StringLiterals;

namespace tsq::app {

ServerCommands::ServerCommands(Monitor& monitor, QWidget& window)
    : QObject(&window), monitor_(monitor), window_(window) {}

// A link only proposes its server; the user decides.
QDialog* ServerCommands::propose(const QString& address) {
  if (proposal_ != nullptr) {
    if (!address.isEmpty()) {
      proposal_->propose(address, monitor_.settings().newTransport);
    }
    proposal_->raise();
    proposal_->activateWindow();
    return proposal_;
  }
  auto* dialog = new ServerDialog(
      std::nullopt, [this](const ServerEntry& entry) { return monitor_.servers().contains(entry); }, &window_);
  proposal_ = dialog;
  dialog->propose(address, monitor_.settings().newTransport);
  dialog->allowTest([this] { return monitor_.measurements().makeTestEngine(); });
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] { monitor_.addServer(dialog->entry()); });
  dialog->open();
  return dialog;
}

QDialog* ServerCommands::edit(client::ServerId id) {
  const auto isKnown = [this, id](const ServerEntry& entry) {
    return monitor_.servers().contains(entry, monitor_.servers().rowOf(id));
  };
  auto* dialog = new ServerDialog(monitor_.servers().find(id)->entry(), isKnown, &window_);
  dialog->allowTest([this] { return monitor_.measurements().makeTestEngine(); });
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
    if (const int row = monitor_.servers().rowOf(id); row >= 0) {
      monitor_.replaceServer(row, dialog->entry());
    }
  });
  dialog->open();
  return dialog;
}

void ServerCommands::remove(const std::vector<client::ServerId>& ids) {
  monitor_.removeServers(ids);
}

void ServerCommands::move(client::ServerId id, int steps) {
  const int row = monitor_.servers().rowOf(id);
  const int destination = row + (steps > 0 ? steps + 1 : steps);
  if (destination >= 0 && destination <= monitor_.servers().size()) {
    monitor_.servers().move(row, destination);
  }
}

void ServerCommands::chooseExport() {
  auto* chooser =
      new QFileDialog(&window_, tr("Export Servers"), QDir::homePath(), tr("Servers (*.ini);;All files (*)"));
  chooser->setAttribute(Qt::WA_DeleteOnClose);
  chooser->setAcceptMode(QFileDialog::AcceptSave);
  chooser->setDefaultSuffix(u"ini"_s);
  connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& file) {
    if (!SettingsStore::exportServers(file, monitor_.settings().servers)) {
      tellProblem(window_, tr("The servers could not be written to %1.").arg(file));
    }
  });
  chooser->open();
}

void ServerCommands::chooseImport() {
  auto* chooser =
      new QFileDialog(&window_, tr("Import Servers"), QDir::homePath(), tr("Servers (*.ini);;All files (*)"));
  chooser->setAttribute(Qt::WA_DeleteOnClose);
  chooser->setFileMode(QFileDialog::ExistingFile);
  connect(chooser, &QFileDialog::fileSelected, this, &ServerCommands::importFrom);
  chooser->open();
}

void ServerCommands::importFrom(const QString& file) {
  const SettingsStore::Imported imported = SettingsStore::importServers(file);
  if (!imported.isList) {
    return tellProblem(
        window_,
        tr("%1 is not a list of servers. Choose a file that was written by “Export Servers”.").arg(leftToRight(file)));
  }
  std::vector<ServerEntry> servers;
  QStringList leftOut;
  for (const ServerEntry& entry : imported.servers) {
    const auto isSame = [&entry](const ServerEntry& other) { return other.historyName() == entry.historyName(); };
    if (monitor_.servers().contains(entry) || std::ranges::any_of(servers, isSame)) {
      leftOut.append(tr("%1: is in the list already").arg(entry.name()));
    } else {
      servers.push_back(entry);
    }
  }
  for (const QString& address : imported.unreadable) {
    leftOut.append(tr("%1: cannot be read").arg(address));
  }
  if (servers.empty()) {
    tellProblem(window_, tr("This file has no server to add.") + u'\n' + leftOut.join(u'\n'));
  } else {
    askToAdd(servers, leftOut);
  }
}

void ServerCommands::askToAdd(const std::vector<ServerEntry>& servers, const QStringList& leftOut) {
  QStringList lines;
  for (const ServerEntry& entry : servers) {
    lines.append(entry.isInsecure() ? tr("%1 (not authenticated)").arg(entry.name()) : entry.name());
  }
  auto* question = new QMessageBox(QMessageBox::Question, tr("Import Servers"), tr("Add these servers?"),
                                   QMessageBox::Cancel, &window_);
  if (!leftOut.isEmpty()) {
    lines.append(u'\n' + tr("Left out:") + u'\n' + leftOut.join(u'\n'));
  }
  question->setInformativeText(lines.join(u'\n'));
  question->addButton(tr("&Add"), QMessageBox::AcceptRole)->setObjectName("confirmImport"_L1);
  question->setAttribute(Qt::WA_DeleteOnClose);
  connect(question, &QMessageBox::buttonClicked, this, [this, question, servers](QAbstractButton* button) {
    if (question->buttonRole(button) == QMessageBox::AcceptRole) {
      std::for_each(servers.begin(), servers.end(), [this](const auto& entry) { monitor_.addServer(entry); });
    }
  });
  question->open();
}

void ServerCommands::startDemonstration() {
  if (const auto started = monitor_.startDemonstration(); !started) {
    tellProblem(window_,
                tr("The server on this computer could not be started. %1").arg(errorSentence(started.error())));
  }
}

}  // namespace tsq::app
