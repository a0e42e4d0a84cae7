// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/certificate_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>

#include "text/format_date.h"
#include "text/format_quantity.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

using namespace std::chrono_literals;

// Enough days to renew by hand; automatic renewal happens earlier.
constexpr std::chrono::seconds kSoon = std::chrono::days(14);
constexpr int kShareOfLife = 3;

QString dayOf(std::chrono::sys_seconds time) {
  return formatDay(QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count()).date());
}

}  // namespace

QString trustText(const ServerEntry& entry) {
  if (!entry.checksCertificate()) {
    return entry.isInsecure()
               ? QCoreApplication::translate("CertificateText", "Not checked: anyone could have answered")
               : QCoreApplication::translate("CertificateText", "Not checked, but answers are signed");
  }
  if (const auto* ca = std::get_if<quic::CaFile>(&entry.trust)) {
    return QCoreApplication::translate("CertificateText", "Checked against the authorities in %1")
        .arg(QString::fromStdString(ca->path));
  }
  return std::holds_alternative<quic::Pin>(entry.trust)
             ? QCoreApplication::translate("CertificateText", "Its key is the pinned one; its issuer is not checked")
             : QCoreApplication::translate("CertificateText", "Checked against the authorities of this system");
}

QString validityText(const quic::CertificateDetails& certificate) {
  return QCoreApplication::translate("CertificateText", "%1 to %2", "days")
      .arg(dayOf(certificate.validFrom), dayOf(certificate.validUntil));
}

std::optional<ExpiryWarning> expiryWarning(const quic::CertificateDetails& certificate, WallTime now) {
  const auto left = certificate.validUntil - std::chrono::floor<std::chrono::seconds>(now);
  if (left < 0s) {
    return ExpiryWarning{.label = QCoreApplication::translate("CertificateText", "certificate has expired"),
                         .sentence = QCoreApplication::translate(
                             "CertificateText",
                             "The server's certificate has expired. From the next connection on the server is not "
                             "trusted any more, unless its operator has renewed the certificate.")};
  }
  if (left >= std::min(kSoon, (certificate.validUntil - certificate.validFrom) / kShareOfLife)) {
    return std::nullopt;
  }
  const QString span = formatSpan(left);
  return ExpiryWarning{
      .label = QCoreApplication::translate("CertificateText", "certificate expires in %1").arg(span),
      .sentence = QCoreApplication::translate("CertificateText",
                                              "The server's certificate expires in %1. After that the server is not "
                                              "trusted any more, unless its operator renews the certificate.")
                      .arg(span)};
}

}  // namespace tsq::app
