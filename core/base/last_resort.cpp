// SPDX-License-Identifier: MIT
#include "base/last_resort.h"

#include <exception>
#include <new>
#include <string>
#include <system_error>

namespace tsq {
namespace {

// A thread that cannot be started is what the standard library reports in this way.
std::string describe(const std::system_error& error) {
  const bool isLimit = error.code() == std::errc::resource_unavailable_try_again;
  return "the system refuses what this program needs: " + error.code().message() +
         (isLimit ? "; raise the limit of threads (ulimit -u, or TasksMax= of its unit) or use fewer." : ".");
}

}  // namespace

Result<int> runGuarded(const std::function<int()>& program) {
  try {
    return program();
  } catch (const std::bad_alloc&) {
    return fail(ErrorCode::SystemLimit, "out of memory.");
  } catch (const std::system_error& error) {
    return fail(ErrorCode::SystemLimit, describe(error));
  } catch (const std::exception& error) {
    return fail(ErrorCode::Internal,
                std::string("unexpected failure, which is a fault of this program: ") + error.what() + ".");
  } catch (...) {
    return fail(ErrorCode::Internal, "unexpected failure, which is a fault of this program.");
  }
}

}  // namespace tsq
