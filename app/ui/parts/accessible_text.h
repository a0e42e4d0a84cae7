// SPDX-License-Identifier: GPL-3.0-or-later
/// Names, descriptions and roles for assistive technology. A screen reader speaks every change of a name, so a change
/// is announced only if the text differs, and texts with measurements at most once in kAccessibleInterval. GUI thread
/// only.
#pragma once

#include <QAccessible>
#include <QString>
#include <chrono>

class QLabel;
class QWidget;

namespace tsq::app {

/// Long enough to be spoken before the next one.
constexpr std::chrono::seconds kAccessibleInterval{5};

enum class Announce {
  Soon,   ///< with a pause after the previous text
  AtOnce  ///< what the user has to know now: another state, an error
};

/// Sets the name or the description of a widget whose text changes with measurements.
void setLiveName(QWidget& widget, const QString& name, Announce when = Announce::Soon);
void setLiveDescription(QWidget& widget, const QString& description, Announce when = Announce::Soon);
/// Shows a text that changes with measurements or every second.
void setLiveText(QLabel& label, const QString& text, Announce when = Announce::Soon);

/// For a widget that paints: its role, and no children. Without this it would be a "filler", which screen readers skip.
/// To be called first in the widget's constructor: a name that is set before would fix another role.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

}  // namespace tsq::app
