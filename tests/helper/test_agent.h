// SPDX-License-Identifier: MIT
/// A polkit authentication agent inside the program that requests authorisation. Prints the prompts to standard output.
#pragma once

#include <PolkitQt1/Agent/Listener>
#include <PolkitQt1/Agent/Session>
#include <QStringList>
#include <QTextStream>
#include <memory>
#include <utility>

namespace tsq::test {

inline void say(const QString& line) {
  static QTextStream out(stdout);
  out << line << Qt::endl;
}

class TestAgent final : public PolkitQt1::Agent::Listener {
  Q_OBJECT

 public:
  enum class Manner { Answer, Dismiss, Hang };

  TestAgent(Manner manner, QString password) : manner_(manner), password_(std::move(password)) {}

 public Q_SLOTS:
  void initiateAuthentication(const QString& action, const QString& message, const QString& /*icon*/,
                              const PolkitQt1::Details& /*details*/, const QString& cookie,
                              const PolkitQt1::Identity::List& identities,
                              PolkitQt1::Agent::AsyncResult* result) override {
    say(QStringLiteral("prompt %1: %2").arg(action, message));
    if (manner_ == Manner::Dismiss) {
      result->setError(QStringLiteral("dismissed"));
      result->setCompleted();
    } else if (manner_ == Manner::Answer) {
      answer(identities.front(), cookie, result);
    }
  }
  bool initiateAuthenticationFinish() override { return true; }
  void cancelAuthentication() override { say(QStringLiteral("prompt taken back")); }

 private:
  void answer(const PolkitQt1::Identity& identity, const QString& cookie, PolkitQt1::Agent::AsyncResult* result) {
    auto* session = new PolkitQt1::Agent::Session(identity, cookie, result, this);
    connect(session, &PolkitQt1::Agent::Session::request, session,
            [this, session](const QString& /*prompt*/, bool /*echo*/) { session->setResponse(password_); });
    connect(session, &PolkitQt1::Agent::Session::completed, session, [session](bool /*gained*/) {
      session->result()->setCompleted();
      session->deleteLater();
    });
    session->initiate();
  }

  const Manner manner_;
  const QString password_;
};

/// From "--agent PASSWORD", "--agent-dismiss" or "--agent-hang"; nothing for other arguments.
inline std::unique_ptr<TestAgent> makeAgent(const QString& option, const QString& password) {
  if (option == QStringLiteral("--agent")) {
    return std::make_unique<TestAgent>(TestAgent::Manner::Answer, password);
  }
  if (option == QStringLiteral("--agent-dismiss")) {
    return std::make_unique<TestAgent>(TestAgent::Manner::Dismiss, QString());
  }
  return option == QStringLiteral("--agent-hang") ? std::make_unique<TestAgent>(TestAgent::Manner::Hang, QString())
                                                  : nullptr;
}

}  // namespace tsq::test
