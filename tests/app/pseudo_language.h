// SPDX-License-Identifier: GPL-3.0-or-later
/// A language made from the English texts: with accents, and longer by the third that translations need.
#pragma once

#include <QTranslator>

namespace tsq::app::test {

class PseudoLanguage final : public QTranslator {
  Q_OBJECT

 public:
  /// Must be installed after installTranslations(u"en"), whose plurals it uses.
  explicit PseudoLanguage(QObject* parent = nullptr);

  bool isEmpty() const override { return false; }
  QString translate(const char* context, const char* text, const char* disambiguation, int n) const override;

 private:
  QTranslator english_;
};

}  // namespace tsq::app::test
