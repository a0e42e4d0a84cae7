// SPDX-License-Identifier: MIT
#include <polkit/polkit.h>

#include <PolkitQt1/Authority>
#include <PolkitQt1/Subject>
#include <QObject>
#include <thread>
#include <utility>

#include "authority.h"

namespace tsq::helper {
namespace {

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
  void operator()(GError* error) const { g_error_free(error); }
};

template <typename T>
using Handle = std::unique_ptr<T, Unref>;

Handle<PolkitDetails> toPolkit(const Authority::Details& details) {
  Handle<PolkitDetails> result(polkit_details_new());
  for (auto entry = details.cbegin(); entry != details.cend(); ++entry) {
    polkit_details_insert(result.get(), entry.key().toUtf8().constData(), entry.value().toUtf8().constData());
  }
  return result;
}

Verdict toVerdict(PolkitAuthorizationResult* result) {
  if (polkit_authorization_result_get_is_authorized(result) != 0) {
    return Verdict::Allowed;
  }
  return polkit_authorization_result_get_is_challenge(result) != 0 ? Verdict::WouldHaveToAsk : Verdict::Denied;
}

// The synchronous call of polkit-qt has no cancellable, and all its calls share one error state. So this uses the call
// of libpolkit below it, with a cancellable and an error for each question.
class PolkitQuestion final : public Question {
 public:
  PolkitQuestion(const QString& action, const QString& caller, const Authority::Details& details, bool mayInteract,
                 Authority::Done done)
      : done_(std::move(done)),
        subject_(caller),
        cancellable_(g_cancellable_new()),
        worker_([=, this, authority = PolkitQt1::Authority::instance()->polkitAuthority()] {
          const Verdict verdict = check(authority, action.toUtf8(), details, mayInteract);
          QMetaObject::invokeMethod(
              &context_, [this, verdict] { std::exchange(done_, nullptr)(verdict); }, Qt::QueuedConnection);
        }) {}

  // The cancelled call returns at once.
  ~PolkitQuestion() override {
    g_cancellable_cancel(cancellable_.get());
    worker_.join();
  }

 private:
  Verdict check(PolkitAuthority* authority, const QByteArray& action, const Authority::Details& details,
                bool mayInteract) const {
    if (authority == nullptr) {
      return Verdict::Unavailable;
    }
    const auto flags =
        mayInteract ? POLKIT_CHECK_AUTHORIZATION_FLAGS_ALLOW_USER_INTERACTION : POLKIT_CHECK_AUTHORIZATION_FLAGS_NONE;
    GError* error = nullptr;
    const Handle<PolkitAuthorizationResult> result(polkit_authority_check_authorization_sync(
        authority, subject_.subject(), action.constData(), toPolkit(details).get(), flags, cancellable_.get(), &error));
    const Handle<GError> owned(error);
    return result ? toVerdict(result.get()) : Verdict::Unavailable;
  }

  QObject context_;       // calls queued for it are dropped with it
  Authority::Done done_;  // may destroy this object
  const PolkitQt1::SystemBusNameSubject subject_;
  const Handle<GCancellable> cancellable_;
  std::thread worker_;
};

}  // namespace

std::unique_ptr<Question> SystemAuthority::ask(const QString& action, const QString& caller, const Details& details,
                                               bool mayInteract, Done done) {
  return std::make_unique<PolkitQuestion>(action, caller, details, mayInteract, std::move(done));
}

}  // namespace tsq::helper
