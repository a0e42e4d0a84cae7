// SPDX-License-Identifier: MIT
#include "base/last_resort.h"

#include <exception>
#include <new>
#include <string>

namespace tsq {

Result<int> runGuarded(const std::function<int()>& program) {
  try {
    return program();
  } catch (const std::bad_alloc&) {
    return fail(ErrorCode::SystemLimit, "out of memory.");
  } catch (const std::exception& error) {
    return fail(ErrorCode::Internal,
                std::string("unexpected failure, which is a fault of this program: ") + error.what() + ".");
  } catch (...) {
    return fail(ErrorCode::Internal, "unexpected failure, which is a fault of this program.");
  }
}

}  // namespace tsq
