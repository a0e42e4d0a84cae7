// SPDX-License-Identifier: GPL-3.0-or-later
/// What is to be said about a server's certificate, in words.
#pragma once

#include <QString>
#include <optional>

#include "base/time.h"
#include "monitor/server_entry.h"
#include "tls/peer_details.h"

namespace tsq::app {

/// How it is made sure that nobody else answers in this server's place.
QString trustText(const ServerEntry& entry);

/// "22 Nov 2026 to 20 Feb 2027".
QString validityText(const quic::CertificateDetails& certificate);

/// A certificate that is about to end, or has ended.
struct ExpiryWarning {
  QString label;     ///< a few words for the table: "certificate expires in 5 d"
  QString sentence;  ///< what, why, what to do
};

/// Nothing while there is time: more than two weeks, or than a third of what a short-lived certificate lives.
std::optional<ExpiryWarning> expiryWarning(const quic::CertificateDetails& certificate, WallTime now);

}  // namespace tsq::app
