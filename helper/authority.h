// SPDX-License-Identifier: MIT
/// Checks who may set the clock. A check may wait long for a password; other requests are served meanwhile.
#pragma once

#include <QMap>
#include <QString>
#include <functional>
#include <memory>

namespace tsq::helper {

enum class Verdict {
  Allowed,
  Denied,          ///< by a rule, or the prompt was dismissed or answered wrongly: not distinguishable
  WouldHaveToAsk,  ///< a password is needed, but a prompt is not allowed or there is no agent
  Unavailable,     ///< polkit could not be asked
};

/// A check in progress. Destroying it cancels it: its prompt is closed, and `done` is not called.
class Question {
 public:
  virtual ~Question() = default;
};

class Authority {
 public:
  using Done = std::function<void(Verdict)>;
  using Details = QMap<QString, QString>;

  virtual ~Authority() = default;

  /// `caller` is a unique bus name; `details` are shown in the prompt. `done` is called later, on this thread.
  virtual std::unique_ptr<Question> ask(const QString& action, const QString& caller, const Details& details,
                                        bool mayInteract, Done done) = 0;
};

/// Asks polkit, with a thread for each question: the answer of the library's asynchronous call does not identify its
/// question, and never comes if polkit fails.
class SystemAuthority final : public Authority {
 public:
  std::unique_ptr<Question> ask(const QString& action, const QString& caller, const Details& details, bool mayInteract,
                                Done done) override;
};

}  // namespace tsq::helper
