// SPDX-License-Identifier: GPL-3.0-or-later
/// Asks for a server: its address, how requests travel, and why it is to be believed.
#pragma once

#include <QDialog>
#include <functional>
#include <memory>
#include <optional>

#include "model/server_entry.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tsq::app {

class EngineThread;

class ServerDialog final : public QDialog {
  Q_OBJECT

 public:
  /// Says whether a server is in the list already.
  using IsKnown = std::function<bool(const ServerEntry&)>;

  /// To add a server, or to edit `initial`.
  ServerDialog(const std::optional<ServerEntry>& initial, IsKnown isKnown, QWidget* parent = nullptr);
  ~ServerDialog() override;

  /// What to begin with when a server is added.
  void propose(const QString& address, client::TransportChoice transport);
  /// Has a button to try the server before it is added, with an engine of the dialog's own.
  using MakeEngine = std::function<std::unique_ptr<EngineThread>()>;
  void allowTest(MakeEngine makeEngine);

  /// What was entered; to be asked after it was accepted.
  const ServerEntry& entry() const { return entry_; }

  void accept() override;

 private:
  void build();
  void fill(const ServerEntry& entry);
  void followTrust();
  void browse();
  QWidget* makeCaFileRow();
  QLabel* makeMessage(const QString& objectName);
  void setProblem(const QString& sentence, QWidget* culprit);

  struct Problem {
    QString sentence;
    QWidget* culprit = nullptr;
  };
  std::optional<Problem> readForm();
  void runTest();
  void endTest(const QString& result);
  std::optional<Problem> readAddress();
  std::optional<Problem> readTrust();

  IsKnown isKnown_;
  ServerEntry entry_;
  QFormLayout* form_;
  QLineEdit* address_;
  QComboBox* transport_;
  QComboBox* trust_;
  QLineEdit* caFile_;
  QWidget* caFileRow_;
  QLineEdit* pin_;
  QLabel* warning_;
  QLabel* problem_;
  QLabel* result_;
  QPushButton* test_;
  MakeEngine makeEngine_;
  std::unique_ptr<EngineThread> engine_;
};

}  // namespace tsq::app
