// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/error_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

struct Words {
  const char* label;
  const char* sentence;
};

// One switch without a default: the compiler names the code that was forgotten.
Words wordsFor(ErrorCode code) {
  switch (code) {
    case ErrorCode::InvalidArgument:
      return {QT_TRANSLATE_NOOP("ErrorText", "setting not usable"),
              QT_TRANSLATE_NOOP("ErrorText", "A setting of this server cannot be used. Edit the server and check it.")};
    case ErrorCode::NameNotFound:
      return {QT_TRANSLATE_NOOP("ErrorText", "name not found"),
              QT_TRANSLATE_NOOP("ErrorText", "No server of this name was found. Check the spelling.")};
    case ErrorCode::NameLookupFailed:
      return {
          QT_TRANSLATE_NOOP("ErrorText", "name lookup failed"),
          QT_TRANSLATE_NOOP("ErrorText", "The server's address could not be looked up. Check the network connection.")};
    case ErrorCode::NetworkUnreachable:
      return {QT_TRANSLATE_NOOP("ErrorText", "no network"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "There is no route to the server. Check the network connection and the firewall.")};
    case ErrorCode::PortUnreachable:
      return {QT_TRANSLATE_NOOP("ErrorText", "nothing listens there"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "The computer was reached, but no time server listens on this port. Check the port.")};
    case ErrorCode::AddressInUse:
      return {QT_TRANSLATE_NOOP("ErrorText", "port in use"),
              QT_TRANSLATE_NOOP("ErrorText", "Another program already uses this port.")};
    case ErrorCode::AddressNotAvailable:
      return {QT_TRANSLATE_NOOP("ErrorText", "address not available"),
              QT_TRANSLATE_NOOP("ErrorText", "This computer does not have that address.")};
    case ErrorCode::PermissionDenied:
      return {QT_TRANSLATE_NOOP("ErrorText", "not permitted"),
              QT_TRANSLATE_NOOP("ErrorText", "You do not have permission to do this.")};
    case ErrorCode::FileUnreadable:
      return {QT_TRANSLATE_NOOP("ErrorText", "file not readable"),
              QT_TRANSLATE_NOOP("ErrorText", "A file this server needs is missing or cannot be read.")};
    case ErrorCode::CertificateUnusable:
      return {QT_TRANSLATE_NOOP("ErrorText", "no usable certificate"),
              QT_TRANSLATE_NOOP("ErrorText", "The certificate file contains no certificate that can be used.")};
    case ErrorCode::KeyUnusable:
      return {QT_TRANSLATE_NOOP("ErrorText", "no usable key"),
              QT_TRANSLATE_NOOP("ErrorText", "The key file contains no key that can be used.")};
    case ErrorCode::KeyMismatch:
      return {QT_TRANSLATE_NOOP("ErrorText", "key and certificate differ"),
              QT_TRANSLATE_NOOP("ErrorText", "The key does not belong to the certificate.")};
    case ErrorCode::HandshakeTimeout:
      return {
          QT_TRANSLATE_NOOP("ErrorText", "no answer"),
          QT_TRANSLATE_NOOP("ErrorText", "The server does not answer. It may be off, or a firewall may block UDP.")};
    case ErrorCode::CertificateUntrusted:
      return {QT_TRANSLATE_NOOP("ErrorText", "certificate not trusted"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "The server's certificate is signed by no authority you trust. If the server is your "
                                "own, choose its authority file or pin its key.")};
    case ErrorCode::CertificateNameMismatch:
      return {QT_TRANSLATE_NOOP("ErrorText", "certificate for another name"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "The server's certificate was made for another name. Check the address you entered.")};
    case ErrorCode::CertificateExpired:
      return {QT_TRANSLATE_NOOP("ErrorText", "certificate expired"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "The server's certificate has expired, or your clock is far ahead. Check the date of "
                                "this computer; tsq-adjtime --allow-invalid-dates sets a clock that is far off.")};
    case ErrorCode::CertificateNotYetValid:
      return {QT_TRANSLATE_NOOP("ErrorText", "certificate not yet valid"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "The server's certificate is not valid yet, or your clock is far behind. Check the "
                                "date of this computer; tsq-adjtime --allow-invalid-dates sets a clock that is far "
                                "off.")};
    case ErrorCode::CertificateTooOld:
      return {QT_TRANSLATE_NOOP("ErrorText", "certificate too old"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "The server's certificate expired before this program was made, whatever your clock "
                                "says. Tell the operator of the server.")};
    case ErrorCode::PinMismatch:
      return {QT_TRANSLATE_NOOP("ErrorText", "not the pinned key"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "The server shows another key than the pinned one. Either its key was changed, or "
                                "somebody pretends to be the server.")};
    case ErrorCode::NoCommonProtocol:
      return {QT_TRANSLATE_NOOP("ErrorText", "not a TSQ server"),
              QT_TRANSLATE_NOOP("ErrorText", "Something answers there, but it is not a TSQ server.")};
    case ErrorCode::TlsFailed:
      return {QT_TRANSLATE_NOOP("ErrorText", "secure connection failed"),
              QT_TRANSLATE_NOOP("ErrorText", "The secure connection to the server could not be set up.")};
    case ErrorCode::VersionUnsupported:
      return {QT_TRANSLATE_NOOP("ErrorText", "QUIC version not supported"),
              QT_TRANSLATE_NOOP("ErrorText", "The server does not speak version 1 of QUIC.")};
    case ErrorCode::ConnectionClosed:
      return {
          QT_TRANSLATE_NOOP("ErrorText", "connection closed"),
          QT_TRANSLATE_NOOP("ErrorText", "The connection to the server ended. It is tried again at the next check.")};
    case ErrorCode::DatagramsUnsupported:
      return {QT_TRANSLATE_NOOP("ErrorText", "no datagrams"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "The server takes no datagrams. Set this server's transport to automatic or stream.")};
    case ErrorCode::StreamsUnsupported:
      return {QT_TRANSLATE_NOOP("ErrorText", "no streams"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "The server takes no streams. Set this server's transport to automatic or datagram.")};
    case ErrorCode::ResponseTimeout:
      return {QT_TRANSLATE_NOOP("ErrorText", "request unanswered"),
              QT_TRANSLATE_NOOP("ErrorText", "The server is connected but did not answer in time.")};
    case ErrorCode::RequestRefused:
      return {QT_TRANSLATE_NOOP("ErrorText", "request refused"),
              QT_TRANSLATE_NOOP("ErrorText", "The server refused to tell the time.")};
    case ErrorCode::MalformedResponse:
      return {QT_TRANSLATE_NOOP("ErrorText", "answer not understood"),
              QT_TRANSLATE_NOOP("ErrorText", "The server's answer could not be understood.")};
    case ErrorCode::ForeignResponse:
      return {QT_TRANSLATE_NOOP("ErrorText", "answer to nothing asked"),
              QT_TRANSLATE_NOOP("ErrorText", "An answer came that belongs to no question. It was not used.")};
    case ErrorCode::RepeatedResponse:
      return {QT_TRANSLATE_NOOP("ErrorText", "answer repeated"),
              QT_TRANSLATE_NOOP("ErrorText", "The same question was answered twice. Only the first answer was used.")};
    case ErrorCode::SignatureMissing:
      return {QT_TRANSLATE_NOOP("ErrorText", "answer not signed"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "The server does not sign its answers. Remove the signature key from its settings, or "
                                "ask its operator to sign.")};
    case ErrorCode::SignatureKeyUnknown:
      return {QT_TRANSLATE_NOOP("ErrorText", "unknown signature key"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "The server signs with a key that is not in its settings. Ask its operator for the "
                                "current key.")};
    case ErrorCode::SignatureInvalid:
      return {QT_TRANSLATE_NOOP("ErrorText", "wrong signature"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "The answer's signature is wrong: somebody may have forged it. It was not used.")};
    case ErrorCode::SecretExposed:
      return {QT_TRANSLATE_NOOP("ErrorText", "secret readable by others"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "Other users can read the file with the secret key. Change that, then try again.")};
    case ErrorCode::Internal:
      return {QT_TRANSLATE_NOOP("ErrorText", "unexpected problem"),
              QT_TRANSLATE_NOOP("ErrorText", "Something failed that should not fail. Please report it.")};
  }
  return {"", ""};
}

Words wordsFor(InvalidReason reason) {
  switch (reason) {
    case InvalidReason::NonPositiveDelay:
      return {QT_TRANSLATE_NOOP("ErrorText", "impossible round trip"),
              QT_TRANSLATE_NOOP("ErrorText", "The answer came back in no time at all, so it was not used.")};
    case InvalidReason::SentBeforeReceived:
      return {QT_TRANSLATE_NOOP("ErrorText", "server times out of order"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "The server says it answered before it was asked, so the answer was not used.")};
    case InvalidReason::ArrivedBeforeSent:
      return {QT_TRANSLATE_NOOP("ErrorText", "local times out of order"),
              QT_TRANSLATE_NOOP("ErrorText", "By your clock the answer came before the question, so it was not used.")};
    case InvalidReason::OffsetBeyondLimit:
      return {QT_TRANSLATE_NOOP("ErrorText", "more than a day off"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "The server's time differs from yours by more than a day. Check the date of this "
                                "computer; tsq-adjtime --allow-invalid-dates sets a clock that is far off.")};
    case InvalidReason::ClockStepped:
      return {
          QT_TRANSLATE_NOOP("ErrorText", "the clock was set meanwhile"),
          QT_TRANSLATE_NOOP("ErrorText", "Your clock was set while the server was asked, so the answer was not used.")};
    case InvalidReason::Suspended:
      return {
          QT_TRANSLATE_NOOP("ErrorText", "the computer slept meanwhile"),
          QT_TRANSLATE_NOOP("ErrorText", "The computer slept while the server was asked, so the answer was not used.")};
  }
  return {"", ""};
}

QString translated(const char* source) {
  return QCoreApplication::translate("ErrorText", source);
}

}  // namespace

QString errorSentence(const Error& error) {
  return translated(wordsFor(error.code).sentence);
}

QString errorLabel(ErrorCode code) {
  return translated(wordsFor(code).label);
}

QString invalidSentence(InvalidReason reason) {
  return translated(wordsFor(reason).sentence);
}

QString invalidLabel(InvalidReason reason) {
  return translated(wordsFor(reason).label);
}

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
  return QCoreApplication::translate("ErrorText",
                                     "This is not the address of a server. Enter a name, a name with a port such as "
                                     "time.example.org:443, an IP address, or a tsq:// link.");
}

}  // namespace tsq::app
