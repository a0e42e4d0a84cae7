// SPDX-License-Identifier: GPL-3.0-or-later
/// A combo box from which assistive technology can choose too: Qt's only opens its list for it.
#pragma once

#include <QComboBox>

namespace tsq::app {

class ChoiceBox final : public QComboBox {
  Q_OBJECT

 public:
  explicit ChoiceBox(QWidget* parent = nullptr);
};

}  // namespace tsq::app
