// SPDX-License-Identifier: MIT
/// Owners of GnuTLS objects, shared by signatures (wire/) and TLS (tls/, connection/).
#pragma once

#include <gnutls/abstract.h>
#include <gnutls/gnutls.h>
#include <gnutls/x509.h>

#include <memory>
#include <string_view>
#include <type_traits>

#include "base/network.h"

namespace tsq {

/// A deleter that calls a C function.
template <auto kFree>
struct FreeWith {
  template <typename Handle>
  void operator()(Handle* handle) const {
    kFree(handle);
  }
};

template <typename Handle, auto kFree>
using Owned = std::unique_ptr<std::remove_pointer_t<Handle>, FreeWith<kFree>>;

using TlsSession = Owned<gnutls_session_t, gnutls_deinit>;
using AntiReplay = Owned<gnutls_anti_replay_t, gnutls_anti_replay_deinit>;
using TlsPriority = Owned<gnutls_priority_t, gnutls_priority_deinit>;
using TlsCredentials = Owned<gnutls_certificate_credentials_t, gnutls_certificate_free_credentials>;
using X509Certificate = Owned<gnutls_x509_crt_t, gnutls_x509_crt_deinit>;
using X509Key = Owned<gnutls_x509_privkey_t, gnutls_x509_privkey_deinit>;
using PrivateKey = Owned<gnutls_privkey_t, gnutls_privkey_deinit>;
using PublicKey = Owned<gnutls_pubkey_t, gnutls_pubkey_deinit>;

/// GnuTLS only reads the bytes; its C type just lacks the const.
inline gnutls_datum_t toDatum(ByteView bytes) {
  return {.data = const_cast<unsigned char*>(bytes.data()), .size = static_cast<unsigned>(bytes.size())};
}

inline gnutls_datum_t toDatum(std::string_view text) {
  return toDatum(ByteView(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

/// Bytes that GnuTLS allocated for us; overwritten before they are freed, because they may hold a key.
struct OwnedDatum {
  gnutls_datum_t datum{};

  OwnedDatum() = default;
  OwnedDatum(const OwnedDatum&) = delete;
  OwnedDatum& operator=(const OwnedDatum&) = delete;
  ~OwnedDatum() {
    if (datum.data != nullptr) {
      gnutls_memset(datum.data, 0, datum.size);
      gnutls_free(datum.data);
    }
  }

  ByteView view() const { return {datum.data, datum.size}; }
  std::string_view text() const { return {reinterpret_cast<const char*>(datum.data), datum.size}; }
};

}  // namespace tsq
