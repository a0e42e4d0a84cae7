// SPDX-License-Identifier: MIT
/// Who may set the clock. The question may wait for a password for as long as somebody likes to think about it; other
/// questions are answered meanwhile.
#pragma once

#include <QMap>
#include <QString>
#include <functional>
#include <memory>

namespace tsq::helper {

enum class Verdict {
  Allowed,
  Denied,          ///< by a rule, or the prompt was dismissed or answered wrongly: these look alike
  WouldHaveToAsk,  ///< a password is needed, but asking is not allowed or nobody is there to ask for us
  Unavailable,     ///< polkit could not be asked
};

/// A question under way. Destroying it takes it back: its prompt goes away, nobody is called.
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

/// The real one. A thread for each question: the answer of the library's asynchronous call does not say which question
/// it belongs to, and does not come at all when polkit fails.
class SystemAuthority final : public Authority {
 public:
  std::unique_ptr<Question> ask(const QString& action, const QString& caller, const Details& details, bool mayInteract,
                                Done done) override;
};

}  // namespace tsq::helper
