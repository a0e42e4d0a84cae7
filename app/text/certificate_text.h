// SPDX-License-Identifier: GPL-3.0-or-later
/// Texts about a server's certificate.
#pragma once

#include <QString>
#include <optional>

#include "base/time.h"
#include "monitor/server_entry.h"
#include "tls/peer_details.h"

namespace tsq::app {

/// How this server is authenticated.
QString trustText(const ServerEntry& entry);

/// "22 Nov 2026 to 20 Feb 2027".
QString validityText(const quic::CertificateDetails& certificate);

/// For a certificate that expires soon or has expired.
struct ExpiryWarning {
  QString label;     ///< a few words for the table: "certificate expires in 5 d"
  QString sentence;  ///< what, why, what to do
};

/// Nothing while more than two weeks are left, or more than a third of the lifetime of a short-lived certificate.
std::optional<ExpiryWarning> expiryWarning(const quic::CertificateDetails& certificate, WallTime now);

}  // namespace tsq::app
