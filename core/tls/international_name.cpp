// SPDX-License-Identifier: MIT
#include "tls/international_name.h"

#include "base/utf8.h"
#include "crypto/handles.h"
#include "crypto/reason.h"

namespace tsq::quic {

Result<std::string> toAsciiName(std::string_view utf8) {
  if (!isUtf8(utf8)) {
    return fail(ErrorCode::InvalidArgument, "it is not UTF-8");
  }
  OwnedDatum name;
  const int rv = gnutls_idna_map(utf8.data(), static_cast<unsigned>(utf8.size()), &name.datum, 0);
  if (rv != 0) {
    return fail(ErrorCode::InvalidArgument, gnutlsReason(rv));
  }
  return std::string(name.text());
}

}  // namespace tsq::quic
