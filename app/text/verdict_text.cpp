// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/verdict_text.h"

#include <QCoreApplication>

#include "text/format_quantity.h"

namespace tsq::app {
namespace {

QString translated(const char* source) {
  return QCoreApplication::translate("VerdictText", source);
}

}  // namespace

QString verdictLabel(const client::ServerView& server) {
  switch (server.verdict.status) {
    case ServerStatus::Selected:
      return translated(QT_TRANSLATE_NOOP("VerdictText", "selected"));
    case ServerStatus::Combined:
      return translated(QT_TRANSLATE_NOOP("VerdictText", "combined"));
    case ServerStatus::TooDistant:
      return server.estimate ? QCoreApplication::translate("VerdictText", "agrees, too distant to combine (%1)")
                                   .arg(formatUncertainty(server.estimate->rootDistance))
                             : translated(QT_TRANSLATE_NOOP("VerdictText", "agrees, too distant to combine"));
    case ServerStatus::Falseticker:
      return QCoreApplication::translate("VerdictText", "falseticker, off by %1")
          .arg(formatMagnitude(server.verdict.beside));
    case ServerStatus::NoMajority:
      return translated(QT_TRANSLATE_NOOP("VerdictText", "contradicted by the others"));
    case ServerStatus::Unreachable:
      return translated(QT_TRANSLATE_NOOP("VerdictText", "no answer"));
    case ServerStatus::Unsynchronised:
      return translated(QT_TRANSLATE_NOOP("VerdictText", "its own clock is not set"));
    case ServerStatus::Unauthenticated:
      return translated(QT_TRANSLATE_NOOP("VerdictText", "not authenticated, others are"));
    case ServerStatus::Anomalous:
      return translated(QT_TRANSLATE_NOOP("VerdictText", "contradicts itself"));
    case ServerStatus::Smeared:
      return translated(QT_TRANSLATE_NOOP("VerdictText", "smears a leap second"));
    case ServerStatus::Duplicate:
      return translated(QT_TRANSLATE_NOOP("VerdictText", "the same as another server"));
  }
  return {};
}

QString verdictSentence(ServerStatus status) {
  switch (status) {
    case ServerStatus::Selected:
      return translated(QT_TRANSLATE_NOOP("VerdictText", "The best of the servers that agree."));
    case ServerStatus::Combined:
      return translated(QT_TRANSLATE_NOOP("VerdictText", "Agrees with the majority and counts."));
    case ServerStatus::TooDistant:
      return translated(
          QT_TRANSLATE_NOOP("VerdictText", "It agrees, but its uncertainty is too large to improve the result."));
    case ServerStatus::Falseticker:
      return translated(QT_TRANSLATE_NOOP("VerdictText",
                                          "Its offset ± root distance does not overlap the interval that the majority "
                                          "agrees on, so it does not count."));
    case ServerStatus::NoMajority:
      return translated(
          QT_TRANSLATE_NOOP("VerdictText", "No more than half of the servers agree, so none of them is used."));
    case ServerStatus::Unreachable:
      return translated(QT_TRANSLATE_NOOP("VerdictText", "No usable answer came from it."));
    case ServerStatus::Unsynchronised:
      return translated(QT_TRANSLATE_NOOP("VerdictText", "It says itself that its clock is not set."));
    case ServerStatus::Unauthenticated:
      return translated(QT_TRANSLATE_NOOP(
          "VerdictText", "It does not count because its certificate is not checked, while others' are."));
    case ServerStatus::Anomalous:
      return translated(QT_TRANSLATE_NOOP("VerdictText", "Its answers contradict themselves, so it does not count."));
    case ServerStatus::Smeared:
      return translated(
          QT_TRANSLATE_NOOP("VerdictText", "It smears a leap second over hours while the others do not."));
    case ServerStatus::Duplicate:
      return translated(QT_TRANSLATE_NOOP(
          "VerdictText",
          "It has the same key or address as another server in the list, so both have one vote together."));
  }
  return {};
}

QString verdictGlossary() {
  return translated(QT_TRANSLATE_NOOP("VerdictText",
                                      "selected: the server with the smallest uncertainty of those that agree\n"
                                      "combined: agrees with the majority, and is part of the result\n"
                                      "falseticker: contradicts the majority, and does not count"));
}

}  // namespace tsq::app
