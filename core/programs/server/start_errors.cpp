// SPDX-License-Identifier: MIT
#include "programs/server/start_errors.h"

#include <fmt/format.h>

#include "programs/common/text.h"

namespace tsq::programs {

std::string describeCredentials(const Error& error) {
  switch (error.code) {
    case ErrorCode::PermissionDenied:
      return fmt::format("cannot read {}: make it readable for the user the server runs as", error.detail);
    case ErrorCode::FileUnreadable:
      return fmt::format("cannot read {}", error.detail);
    case ErrorCode::Internal:
      return error.detail;
    case ErrorCode::SecretExposed:
      return describeExposure(error.detail);
    case ErrorCode::KeyMismatch:
      return "the key does not belong to the certificate: give the --key that the --cert was made with";
    case ErrorCode::KeyUnusable:
      return fmt::format("no usable private key in {}: a PEM file without a password is needed", error.detail);
    default:
      return fmt::format("no usable certificate in {}: a PEM file is needed", error.detail);
  }
}

std::string describeSigningKey(const Error& error) {
  if (error.code == ErrorCode::SecretExposed) {
    return describeExposure(error.detail);
  }
  return (error.code == ErrorCode::KeyUnusable ? "no usable signing key in " : "cannot read ") + error.detail;
}

std::string describeSessionSecret(const Error& error) {
  switch (error.code) {
    case ErrorCode::SecretExposed:
      return describeExposure(error.detail, "content");
    case ErrorCode::PermissionDenied:
    case ErrorCode::FileUnreadable:
      return "cannot read " + error.detail;
    default:
      return error.detail;
  }
}

}  // namespace tsq::programs
