// SPDX-License-Identifier: GPL-3.0-or-later
/// The dialog for a server: address, transport and trust.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "monitor/server_entry.h"
#include "monitor/server_test.h"
#include "ui/parts/fitting_dialog.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tsq::app {

class ServerDialog final : public FittingDialog {
  Q_OBJECT

 public:
  /// Whether a server is in the list already.
  using IsKnown = std::function<bool(const ServerEntry&)>;

  /// Adds a server, or edits `initial`.
  ServerDialog(const std::optional<ServerEntry>& initial, IsKnown isKnown, QWidget* parent = nullptr);
  ~ServerDialog() override;

  /// The initial values for a new server.
  void propose(const QString& address, client::TransportChoice transport);
  /// Adds a button that tests the server with a separate engine.
  void allowTest(const ServerTest::MakeEngine& makeEngine);

  /// The result, valid after the dialog was accepted.
  const ServerEntry& entry() const { return entry_; }

  void accept() override;

 private:
  void build();
  void fill(const ServerEntry& entry);
  void takePinOfLink();
  void followTrust();
  void buildForm();
  QWidget* makeFileRow(QLineEdit* field, const QString& accessibleName, const QString& title, const QString& filter);
  static void addClearButton(QLineEdit& field);
  QLabel* makeMessage(const QString& objectName);
  void setProblem(const QString& sentence, QWidget* culprit);

  struct Problem {
    QString sentence;
    QWidget* culprit = nullptr;
  };
  static QString pinProblem();
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
