// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/error_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <optional>

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

class Words {
  Q_DECLARE_TR_FUNCTIONS(ErrorText)

 public:
  static Words of(ErrorCode code);
  static Words of(InvalidReason reason);

  QString label() const { return tr(label_); }
  QString sentence() const { return tr(sentence_); }

 private:
  Words(const char* label, const char* sentence) : label_(label), sentence_(sentence) {}

  const char* label_;
  const char* sentence_;
};

// One switch without a default, so that the compiler reports a missing code.
Words Words::of(ErrorCode code) {
  switch (code) {
    case ErrorCode::InvalidArgument:
      return {QT_TR_NOOP("setting not usable"),
              QT_TR_NOOP("A setting of this server cannot be used. Edit the server and check it.")};
    case ErrorCode::NameNotFound:
      return {QT_TR_NOOP("name not found"), QT_TR_NOOP("No server of this name was found. Check the spelling.")};
    case ErrorCode::NameLookupFailed:
      return {QT_TR_NOOP("name lookup failed"),
              QT_TR_NOOP("The server's address could not be looked up. Check the network connection.")};
    case ErrorCode::NetworkUnreachable:
      return {QT_TR_NOOP("no network"),
              QT_TR_NOOP("There is no route to the server. Check the network connection and the firewall.")};
    case ErrorCode::PortUnreachable:
      return {QT_TR_NOOP("nothing listens there"),
              QT_TR_NOOP("The computer was reached, but no time server listens on this port. Check the port.")};
    case ErrorCode::AddressInUse:
      return {QT_TR_NOOP("port in use"), QT_TR_NOOP("Another program already uses this port.")};
    case ErrorCode::AddressNotAvailable:
      return {QT_TR_NOOP("address not available"), QT_TR_NOOP("This computer does not have that address.")};
    case ErrorCode::PermissionDenied:
      return {QT_TR_NOOP("not permitted"), QT_TR_NOOP("You do not have permission to do this.")};
    case ErrorCode::FileUnreadable:
      return {QT_TR_NOOP("file not readable"), QT_TR_NOOP("A file this server needs is missing or cannot be read.")};
    case ErrorCode::CertificateUnusable:
      return {QT_TR_NOOP("no usable certificate"),
              QT_TR_NOOP("The certificate file contains no certificate that can be used.")};
    case ErrorCode::KeyUnusable:
      return {QT_TR_NOOP("no usable key"), QT_TR_NOOP("The key file contains no key that can be used.")};
    case ErrorCode::KeyMismatch:
      return {QT_TR_NOOP("key and certificate differ"), QT_TR_NOOP("The key does not belong to the certificate.")};
    case ErrorCode::HandshakeTimeout:
      return {QT_TR_NOOP("no answer"),
              QT_TR_NOOP("The server does not answer. It may be off, or a firewall may block UDP.")};
    case ErrorCode::CertificateUntrusted:
      return {QT_TR_NOOP("certificate not trusted"),
              QT_TR_NOOP("The server's certificate is signed by no authority you trust. If the server is your "
                         "own, choose its authority file or pin its key.")};
    case ErrorCode::CertificateUnacceptable:
      return {QT_TR_NOOP("certificate not acceptable"),
              QT_TR_NOOP("The server's certificate is too weak, made for another purpose, or beyond what its "
                         "authorities may vouch for. Tell the operator of the server.")};
    case ErrorCode::CertificateNameMismatch:
      return {QT_TR_NOOP("certificate for another name"),
              QT_TR_NOOP("The server's certificate was made for another name. Check the address you entered.")};
    case ErrorCode::CertificateExpired:
      return {QT_TR_NOOP("certificate expired"),
              QT_TR_NOOP("The server's certificate has expired, or your clock is far ahead. Check the date of "
                         "this computer; Sync Clock… also sets a clock that is far off.")};
    case ErrorCode::CertificateNotYetValid:
      return {QT_TR_NOOP("certificate not yet valid"),
              QT_TR_NOOP("The server's certificate is not valid yet, or your clock is far behind. Check the "
                         "date of this computer; Sync Clock… also sets a clock that is far off.")};
    case ErrorCode::CertificateTooOld:
      return {QT_TR_NOOP("certificate too old"),
              QT_TR_NOOP("The server's certificate expired before this program was made, whatever your clock "
                         "says. Tell the operator of the server.")};
    case ErrorCode::PinMismatch:
      return {QT_TR_NOOP("not the pinned key"),
              QT_TR_NOOP("The server shows another key than the pinned one. Either its key was changed, or "
                         "somebody pretends to be the server.")};
    case ErrorCode::NoCommonProtocol:
      return {QT_TR_NOOP("not a TSQ server"), QT_TR_NOOP("Something answers there, but it is not a TSQ server.")};
    case ErrorCode::TlsFailed:
      return {QT_TR_NOOP("secure connection failed"),
              QT_TR_NOOP("The secure connection to the server could not be set up.")};
    case ErrorCode::VersionUnsupported:
      return {QT_TR_NOOP("QUIC version not supported"), QT_TR_NOOP("The server does not speak version 1 of QUIC.")};
    case ErrorCode::ConnectionClosed:
      return {QT_TR_NOOP("connection closed"),
              QT_TR_NOOP("The connection to the server ended. It is tried again at the next check.")};
    case ErrorCode::DatagramsUnsupported:
      return {QT_TR_NOOP("no datagrams"),
              QT_TR_NOOP("The server takes no datagrams. Set this server's transport to automatic or stream.")};
    case ErrorCode::StreamsUnsupported:
      return {QT_TR_NOOP("no streams"),
              QT_TR_NOOP("The server takes no streams. Set this server's transport to automatic or datagram.")};
    case ErrorCode::ResponseTimeout:
      return {QT_TR_NOOP("request unanswered"), QT_TR_NOOP("The server is connected but did not answer in time.")};
    case ErrorCode::RequestRefused:
      return {QT_TR_NOOP("request refused"), QT_TR_NOOP("The server refused to tell the time.")};
    case ErrorCode::MalformedResponse:
      return {QT_TR_NOOP("answer not understood"), QT_TR_NOOP("The server's answer could not be understood.")};
    case ErrorCode::ForeignResponse:
      return {QT_TR_NOOP("answer without a request"),
              QT_TR_NOOP("An answer came that belongs to no request. It was not used.")};
    case ErrorCode::LateResponse:
      return {QT_TR_NOOP("answer too late"),
              QT_TR_NOOP("An answer came after its request had timed out. It was not used.")};
    case ErrorCode::RepeatedResponse:
      return {QT_TR_NOOP("answer repeated"),
              QT_TR_NOOP("The same request was answered twice. Only the first answer was used.")};
    case ErrorCode::SignatureMissing:
      return {QT_TR_NOOP("answer not signed"),
              QT_TR_NOOP("The server does not sign its answers. Remove the signature key from its settings, or "
                         "ask its operator to sign.")};
    case ErrorCode::SignatureKeyUnknown:
      return {QT_TR_NOOP("unknown signature key"),
              QT_TR_NOOP("The server signs with a key that is not in its settings. Ask its operator for the "
                         "current key.")};
    case ErrorCode::SignatureInvalid:
      return {QT_TR_NOOP("wrong signature"),
              QT_TR_NOOP("The answer's signature is wrong: somebody may have forged it. It was not used.")};
    case ErrorCode::SecretExposed:
      return {QT_TR_NOOP("secret readable by others"),
              QT_TR_NOOP("Other users can read the file with the secret key. Change that, then try again.")};
    case ErrorCode::SystemLimit:
      return {QT_TR_NOOP("system limit reached"),
              QT_TR_NOOP("The system grants no more threads, memory or open files. Close other programs.")};
    case ErrorCode::Internal:
      return {QT_TR_NOOP("unexpected problem"), QT_TR_NOOP("An internal error occurred. Please report it.")};
  }
  return {"", ""};
}

Words Words::of(InvalidReason reason) {
  switch (reason) {
    case InvalidReason::NonPositiveDelay:
      return {QT_TR_NOOP("impossible round trip"),
              QT_TR_NOOP("The round-trip time of the answer is zero or negative, so it was not used.")};
    case InvalidReason::SentBeforeReceived:
      return {
          QT_TR_NOOP("server times out of order"),
          QT_TR_NOOP("By the server's own timestamps the answer left before the request arrived, so it was not used.")};
    case InvalidReason::ArrivedBeforeSent:
      return {QT_TR_NOOP("local times out of order"),
              QT_TR_NOOP("By your clock the answer came before the request was sent, so it was not used.")};
    case InvalidReason::OffsetBeyondLimit:
      return {QT_TR_NOOP("more than a day off"),
              QT_TR_NOOP("The server's time differs from yours by more than a day. Check the date of this "
                         "computer; Sync Clock… also sets a clock that is far off.")};
    case InvalidReason::ClockStepped:
      return {QT_TR_NOOP("the clock was set meanwhile"),
              QT_TR_NOOP("Your clock was set while the server was asked, so the answer was not used.")};
    case InvalidReason::Suspended:
      return {QT_TR_NOOP("the computer slept meanwhile"),
              QT_TR_NOOP("The computer slept while the server was asked, so the answer was not used.")};
  }
  return {"", ""};
}

// From the dates in the detail of core/tls/certificate_check.cpp; nothing without dates, or for less than a day.
QString clockSuspicion(const Error& error) {
  static const QRegularExpression kDates(u"^valid (?:from|until) (\\S+); checked for (\\S+)$"_s);
  const auto dates = kDates.match(QString::fromStdString(error.detail));
  const QDate limit = QDate::fromString(dates.captured(1), Qt::ISODate);
  const int days = static_cast<int>(limit.daysTo(QDate::fromString(dates.captured(2), Qt::ISODate)));
  if (error.code == ErrorCode::CertificateExpired && days > 0) {
    return u' ' +
           QCoreApplication::translate("ErrorText", "Your clock may be ahead by %Ln day(s) or more.", nullptr, days);
  }
  if (error.code == ErrorCode::CertificateNotYetValid && days < 0) {
    return u' ' +
           QCoreApplication::translate("ErrorText", "Your clock may be behind by %Ln day(s) or more.", nullptr, -days);
  }
  return {};
}

}  // namespace

QString errorSentence(const Error& error) {
  return Words::of(error.code).sentence() + clockSuspicion(error);
}

QString errorLabel(ErrorCode code) {
  return Words::of(code).label();
}

QString invalidSentence(InvalidReason reason) {
  return Words::of(reason).sentence();
}

QString invalidLabel(InvalidReason reason) {
  return Words::of(reason).label();
}

namespace {

QString noAddress() {
  return QCoreApplication::translate("ErrorText",
                                     "This is not the address of a server. Enter a name, a name with a port such as "
                                     "time.example.org:443, an IP address, or a tsq:// link.");
}

// Nothing if the port is right.
std::optional<QString> portProblem(const QString& port) {
  if (port.isEmpty()) {
    return QCoreApplication::translate("ErrorText", "The port is missing after the colon. Port 443 need not be given.");
  }
  bool isNumber = false;
  const int number = port.toInt(&isNumber);
  return isNumber && number >= 1 && number <= 65'535
             ? std::nullopt
             : std::optional(QCoreApplication::translate("ErrorText", "A port is a number from 1 to 65535."));
}

}  // namespace

QString addressProblem(const QString& text) {
  const QString trimmed = text.trimmed();
  if (trimmed.isEmpty()) {
    return QCoreApplication::translate("ErrorText", "Enter the server's address.");
  }
  if (trimmed.contains("://"_L1) && !trimmed.startsWith("tsq://"_L1, Qt::CaseInsensitive)) {
    return QCoreApplication::translate("ErrorText", "A link to a time server starts with tsq://.");
  }
  if (trimmed.contains(u' ')) {
    return QCoreApplication::translate("ErrorText", "A server's address contains no spaces.");
  }
  if (trimmed.count(u':') >= 2 && !trimmed.contains(u'[') && !trimmed.contains("://"_L1)) {
    return QCoreApplication::translate("ErrorText", "Put an IPv6 address in brackets, as in [2001:db8::7]:443.");
  }
  static const QRegularExpression kPort(u"^(?:tsq://)?(?:\\[[^\\]]*\\]|[^:/?#]+):([^:/?#]*)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
  const auto port = kPort.match(trimmed);
  return port.hasMatch() ? portProblem(port.captured(1)).value_or(noAddress()) : noAddress();
}

}  // namespace tsq::app
