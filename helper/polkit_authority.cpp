// SPDX-License-Identifier: MIT
#include <polkit/polkit.h>

#include <QObject>
#include <atomic>
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

// libpolkit's one object, which keeps its proxy for polkitd; null if the system bus cannot be reached. One reference is
// never released: libpolkit still emits signals of the object after its last reference is gone.
PolkitAuthority* theAuthority(GCancellable* cancellable) {
  PolkitAuthority* const authority = polkit_authority_get_sync(cancellable, nullptr);
  static std::atomic_flag isKept;
  if (authority != nullptr && isKept.test_and_set()) {
    g_object_unref(authority);
  }
  return authority;
}

// polkit-qt is not used: its synchronous call has no cancellable, and all its calls share one error state. Each
// question here has a cancellable and an error of its own.
class PolkitQuestion final : public Question {
 public:
  PolkitQuestion(const QString& action, const QString& caller, const Authority::Details& details, bool mayInteract,
                 Authority::Done done)
      : done_(std::move(done)),
        subject_(polkit_system_bus_name_new(caller.toUtf8().constData())),
        cancellable_(g_cancellable_new()),
        worker_([=, this] {
          const Verdict verdict = check(action.toUtf8(), details, mayInteract);
          QMetaObject::invokeMethod(
              &context_, [this, verdict] { std::exchange(done_, nullptr)(verdict); }, Qt::QueuedConnection);
        }) {}

  // The cancelled call returns at once.
  ~PolkitQuestion() override {
    g_cancellable_cancel(cancellable_.get());
    worker_.join();
  }

 private:
  Verdict check(const QByteArray& action, const Authority::Details& details, bool mayInteract) const {
    PolkitAuthority* const authority = theAuthority(cancellable_.get());
    if (authority == nullptr) {
      return Verdict::Unavailable;
    }
    const auto flags =
        mayInteract ? POLKIT_CHECK_AUTHORIZATION_FLAGS_ALLOW_USER_INTERACTION : POLKIT_CHECK_AUTHORIZATION_FLAGS_NONE;
    GError* error = nullptr;
    const Handle<PolkitAuthorizationResult> result(polkit_authority_check_authorization_sync(
        authority, subject_.get(), action.constData(), toPolkit(details).get(), flags, cancellable_.get(), &error));
    const Handle<GError> owned(error);
    return result ? toVerdict(result.get()) : Verdict::Unavailable;
  }

  QObject context_;       // calls queued for it are dropped with it
  Authority::Done done_;  // may destroy this object
  const Handle<PolkitSubject> subject_;
  const Handle<GCancellable> cancellable_;
  std::thread worker_;
};

}  // namespace

std::unique_ptr<Question> SystemAuthority::ask(const QString& action, const QString& caller, const Details& details,
                                               bool mayInteract, Done done) {
  return std::make_unique<PolkitQuestion>(action, caller, details, mayInteract, std::move(done));
}

}  // namespace tsq::helper
