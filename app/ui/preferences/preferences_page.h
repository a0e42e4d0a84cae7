// SPDX-License-Identifier: GPL-3.0-or-later
/// One page of the preferences: widgets that show members of Settings and change them at once.
#pragma once

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QWidget>
#include <functional>
#include <vector>

#include "monitor/monitor.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/number_box.h"
#include "ui/parts/time_box.h"
#include "ui/preferences/duration_box.h"

class QLabel;

namespace tsq::app {

class PreferencesPage final : public QWidget {
  Q_OBJECT

 public:
  explicit PreferencesPage(Monitor& monitor, QWidget* parent = nullptr);

  QFormLayout& form() { return *form_; }
  /// Adds a sentence below the last row; its text may be changed later.
  QLabel* addHint(const QString& text);
  /// Calls `show` now and whenever the settings change.
  void follow(std::function<void(const Settings&)> show);
  /// Restores the defaults of this page's settings.
  void restoreDefaults();

  /// Each adds a row for the setting `member(settings)`. The object names are for tests.
  template <typename Member>
  QCheckBox* addCheck(const QString& name, const QString& text, Member member) {
    auto* box = new QCheckBox(text);
    form_->addRow(box);
    bind(name, box, member, [box](const auto& value) { box->setChecked(value); });
    connect(box, &QCheckBox::toggled, this, [this, member](bool on) { change([&](Settings& s) { member(s) = on; }); });
    return box;
  }

  /// The choices are the values of an enumeration in their order, or texts.
  template <typename Member, typename Value>
  QComboBox* addChoice(const QString& name, const QString& label, const std::vector<std::pair<QString, Value>>& choices,
                       Member member) {
    auto* box = new ChoiceBox;
    std::vector<Value> values;
    for (const auto& [text, value] : choices) {
      box->addItem(text);
      values.push_back(value);
    }
    form_->addRow(label, box);
    bind(name, box, member, [box, values](const auto& value) {
      box->setCurrentIndex(static_cast<int>(std::find(values.begin(), values.end(), value) - values.begin()));
    });
    connect(box, &QComboBox::currentIndexChanged, this, [this, values, member](int index) {
      change([&](Settings& s) { member(s) = values.at(static_cast<std::size_t>(index)); });
    });
    return box;
  }

  /// A duration or a number. The limits are read each time: one setting may limit another.
  template <typename Member>
  QSpinBox* addNumber(const QString& name, const QString& label, const QString& unit, int least, int most,
                      Member member) {
    auto* box = new NumberBox;
    box->setRange(least, most);
    box->setSuffix(unit.isEmpty() ? QString() : QChar(QChar::Nbsp) + unit);
    return addBox(name, label, box, member);
  }

  /// A duration in microseconds.
  template <typename Member>
  QSpinBox* addDuration(const QString& name, const QString& label, std::chrono::microseconds least,
                        std::chrono::microseconds most, Member member) {
    auto* box = new DurationBox;
    box->setRange(static_cast<int>(least.count()), static_cast<int>(most.count()));
    return addBox(name, label, box, member);
  }

  /// A line of text, applied when it is complete.
  template <typename Member>
  QLineEdit* addText(const QString& name, const QString& label, Member member) {
    auto* edit = new QLineEdit;
    edit->setMinimumWidth(2 * kFieldWidth);
    form_->addRow(label, edit);
    bind(name, edit, member, [edit](const auto& value) { edit->setText(value); });
    const auto apply = [this, edit, member] { change([&](Settings& s) { member(s) = edit->text().trimmed(); }); };
    connect(edit, &QLineEdit::editingFinished, this, apply);
    // Assistive technology sets whole texts, which are no edits.
    connect(edit, &QLineEdit::textChanged, this, [edit, apply] {
      if (!edit->isModified()) {
        apply();
      }
    });
    return edit;
  }

  template <typename Member>
  QTimeEdit* addTime(const QString& name, const QString& label, Member member) {
    auto* edit = new TimeBox;
    edit->setMinimumWidth(kFieldWidth);
    form_->addRow(label, edit);
    bind(name, edit, member, [edit](const auto& value) {
      edit->setTime(QTime::fromMSecsSinceStartOfDay(static_cast<int>(std::chrono::milliseconds(value).count())));
    });
    connect(edit, &QTimeEdit::timeChanged, this, [this, member](QTime time) {
      change([&](Settings& s) { member(s) = std::chrono::minutes(time.hour() * 60 + time.minute()); });
    });
    return edit;
  }

 Q_SIGNALS:
  /// Everything that is kept of the user is to be removed. That takes the end of the program.
  void dataRemovalRequested();

 private:
  static constexpr int kFieldWidth = 110;  // pixels; the same for all numbers

  template <typename T>
  static auto countOf(const T& value) {
    if constexpr (std::is_integral_v<T>) {
      return value;
    } else {
      return value.count();
    }
  }

  template <typename Member>
  QSpinBox* addBox(const QString& name, const QString& label, NumberBox* box, Member member) {
    box->setMinimumWidth(kFieldWidth);
    form_->addRow(label, box);
    bind(name, box, member, [box](const auto& value) {
      if (!box->isBeingEdited()) {
        box->setValue(static_cast<int>(countOf(value)));
      }
    });
    connect(box, &NumberBox::settled, this, [this, member](int value) {
      change([&](Settings& s) { member(s) = std::remove_reference_t<decltype(member(s))>(value); });
    });
    return box;
  }

  template <typename Member, typename Show>
  void bind(const QString& name, QWidget* widget, Member member, const Show& show) {
    widget->setObjectName(name);
    shows_.push_back([widget, member, show](Settings& settings) {
      const QSignalBlocker quiet(widget);
      show(member(settings));
    });
    copies_.push_back([member](Settings& to, Settings& from) { member(to) = member(from); });
    shows_.back()(*std::make_unique<Settings>(monitor_.settings()));
  }

  void change(const std::function<void(Settings&)>& edit);
  void showSettings();

  Monitor& monitor_;
  QFormLayout* form_;
  std::vector<std::function<void(Settings&)>> shows_;
  std::vector<std::function<void(Settings&, Settings&)>> copies_;
};

}  // namespace tsq::app
