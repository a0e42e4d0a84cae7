// SPDX-License-Identifier: GPL-3.0-or-later
/// Asks for a server: its address, how requests travel, and why it is to be believed.
#pragma once

#include <QDialog>
#include <functional>
#include <memory>
#include <optional>

#include "monitor/server_entry.h"
#include "monitor/server_test.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tsq::app {

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
  void allowTest(const ServerTest::MakeEngine& makeEngine);

  /// What was entered; to be asked after it was accepted.
  const ServerEntry& entry() const { return entry_; }

  void accept() override;

 private:
  void build();
  void fill(const ServerEntry& entry);
  void followTrust();
  void buildForm();
  QWidget* makeFileRow(QLineEdit* field, const QString& accessibleName, const QString& title, const QString& filter);
  QLabel* makeMessage(const QString& objectName);
  void setProblem(const QString& sentence, QWidget* culprit);

  struct Problem {
    QString sentence;
    QWidget* culprit = nullptr;
  };
  std::optional<Problem> readForm();
  void runTest();
  void showResult(const QString& sentence);
  std::optional<Problem> readAddress();
  std::optional<Problem> readTrust();
  std::optional<Problem> readSignatureKey();

  IsKnown isKnown_;
  ServerEntry entry_;
  QFormLayout* form_;
  QLineEdit* address_;
  QComboBox* transport_;
  QComboBox* trust_;
  QLineEdit* caFile_;
  QWidget* caFileRow_;
  QLineEdit* pin_;
  QLineEdit* keyFile_;
  QWidget* keyFileRow_;
  QCheckBox* strict_;
  QLabel* warning_;
  QLabel* problem_;
  QLabel* result_;
  QPushButton* test_;
  std::unique_ptr<ServerTest> tester_;
};

}  // namespace tsq::app
