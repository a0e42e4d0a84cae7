// SPDX-License-Identifier: MIT
/// Owners for the C handles of GnuTLS and ngtcp2. Internal to quic/.
#pragma once

#include <gnutls/gnutls.h>
#include <gnutls/x509.h>
#include <ngtcp2/ngtcp2.h>

#include <memory>
#include <string_view>
#include <type_traits>

namespace tsq::quic {

template <auto Free>
struct FreeWith {
  template <typename T>
  void operator()(T* handle) const {
    Free(handle);
  }
};

template <typename Handle, auto Free>
using Owned = std::unique_ptr<std::remove_pointer_t<Handle>, FreeWith<Free>>;

using TlsSession = Owned<gnutls_session_t, gnutls_deinit>;
using AntiReplay = Owned<gnutls_anti_replay_t, gnutls_anti_replay_deinit>;
using TlsPriority = Owned<gnutls_priority_t, gnutls_priority_deinit>;
using TlsCredentials = Owned<gnutls_certificate_credentials_t, gnutls_certificate_free_credentials>;
using X509Certificate = Owned<gnutls_x509_crt_t, gnutls_x509_crt_deinit>;
using X509Key = Owned<gnutls_x509_privkey_t, gnutls_x509_privkey_deinit>;
using NgConnection = Owned<ngtcp2_conn*, ngtcp2_conn_del>;

/// Bytes that GnuTLS has allocated for us.
struct OwnedDatum {
  gnutls_datum_t datum{};

  OwnedDatum() = default;
  OwnedDatum(const OwnedDatum&) = delete;
  OwnedDatum& operator=(const OwnedDatum&) = delete;
  ~OwnedDatum() { gnutls_free(datum.data); }
  std::string_view view() const { return {reinterpret_cast<const char*>(datum.data), datum.size}; }
};

}  // namespace tsq::quic
