// SPDX-License-Identifier: GPL-3.0-or-later
// What assistive technology and the keyboard get of every window, in each language; Arabic is mirrored.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QTest>
#include <QWhatsThis>
#include <QWizard>
#include <map>

#include "all_windows.h"
#include "patience.h"
#include "platform/translations.h"
#include "scene.h"
#include "ui/look/state_icon.h"
#include "ui/plot/charts.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/window/main_window.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

QString wordsFor(const QObject* object) {
  return object == nullptr ? QString() : QLatin1String(object->metaObject()->className()) + u' ' + object->objectName();
}

QString wordsFor(QAccessibleInterface& control) {
  const auto roles = QMetaEnum::fromType<QAccessible::Role>();
  return QLatin1String(roles.valueToKey(control.role())) + u" “"_s + control.text(QAccessible::Name) + u"” "_s +
         wordsFor(control.object());
}

void walk(QAccessibleInterface& parent, const std::function<void(QAccessibleInterface&)>& visit) {
  for (int i = 0; i < parent.childCount(); ++i) {
    QAccessibleInterface* child = parent.child(i);
    if (child != nullptr && child->isValid() && !child->state().invisible) {
      visit(*child);
      walk(*child, visit);
    }
  }
}

QRect placeOf(const QWidget& widget) {
  return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

// In the order of reading: a line after the other, and in a line from the side where it begins.
bool isAfter(const QWidget& first, const QWidget& second) {
  const QRect a = placeOf(first);
  const QRect b = placeOf(second);
  const bool isBeside = first.isRightToLeft() ? b.right() < a.right() : b.left() > a.left();
  const bool isAbove = b.bottom() < a.top();
  const bool isBelow = b.top() > a.bottom();
  return isBelow || (isAbove || isBeside ? isBeside : false);
}

// Presses Tab until a widget gets the focus again.
std::vector<QWidget*> tabThrough(QWidget& window) {
  std::vector<QWidget*> reached;
  constexpr int kMost = 100;
  for (int i = 0; i < kMost; ++i) {
    QTest::keyClick(window.focusWidget() == nullptr ? &window : window.focusWidget(), Qt::Key_Tab);
    QWidget* now = window.focusWidget();
    if (now == nullptr || std::ranges::find(reached, now) != reached.end()) {
      break;
    }
    reached.push_back(now);
  }
  return reached;
}

// By the actions of the items, as over the accessibility bus.
void selectAsReader(QAbstractItemView& view, int row) {
  QAccessibleInterface& list = *QAccessible::queryAccessibleInterface(&view);
  QAccessibleInterface& item = *list.tableInterface()->cellAt(row, 0);
  item.actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
}

bool takesTab(const QWidget& widget, const QWidget& window) {
  return widget.window() == &window && widget.isVisible() && widget.isEnabled() &&
         (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr;
}

/// What is wrong in the windows of one language, by the kind of fault.
class Inspection {
 public:
  void inspect(const char* name, QWidget& window) {
    name_ = QLatin1String(name);
    walk(*QAccessible::queryAccessibleInterface(&window), [this](auto& control) { inspectControl(control); });
    inspectTabs(window);
    if (qobject_cast<QDialog*>(&window) != nullptr && !hasCloser(window)) {
      note(endless, wordsFor(&window));
    }
  }

  QStringList nameless;
  QStringList deaf;
  QStringList stuck;
  QStringList endless;
  QStringList tabs;
  QStringList mouseOnly;

 private:
  void note(QStringList& list, const QString& what) { list.append(name_ + ": "_L1 + what); }

  void inspectControl(QAccessibleInterface& control) {
    const QAccessible::State state = control.state();
    const QAccessible::Role role = control.role();
    const bool isPart = role == QAccessible::NoRole || role == QAccessible::Client;
    if (state.focusable && (isPart || control.text(QAccessible::Name).isEmpty())) {
      note(nameless, wordsFor(control));
    }
    const bool needsName = role == QAccessible::ProgressBar || role == QAccessible::Graphic ||
                           role == QAccessible::Chart || role == QAccessible::Table || role == QAccessible::Button;
    if (needsName && control.text(QAccessible::Name).isEmpty()) {
      note(nameless, wordsFor(control));
    }
    const bool isButton = role == QAccessible::Button || role == QAccessible::CheckBox ||
                          role == QAccessible::RadioButton || role == QAccessible::ComboBox ||
                          role == QAccessible::MenuItem;
    if (isButton && !state.disabled &&
        (control.actionInterface() == nullptr || control.actionInterface()->actionNames().isEmpty())) {
      note(deaf, wordsFor(control));
    }
    if (role == QAccessible::SpinBox && !takesValues(control)) {
      note(stuck, wordsFor(control));
    }
    if (const auto* button = qobject_cast<QAbstractButton*>(control.object())) {
      inspectButton(*button);
    }
  }

  // The limits of the field are those that assistive technology reads.
  static bool takesValues(QAccessibleInterface& field) {
    QAccessibleValueInterface& value = *field.valueInterface();
    const QVariant before = value.currentValue();
    const int other = value.minimumValue() == before ? value.maximumValue().toInt() : value.minimumValue().toInt();
    value.setCurrentValue(other);
    const bool isTaken = before.isValid() && value.currentValue() == other;
    value.setCurrentValue(before);
    return isTaken && value.currentValue() == before;
  }

  static bool hasCloser(const QWidget& dialog) {
    if (const auto* wizard = qobject_cast<const QWizard*>(&dialog)) {
      return wizard->button(QWizard::CancelButton)->isVisible() || wizard->button(QWizard::FinishButton)->isVisible();
    }
    return std::ranges::any_of(dialog.findChildren<QDialogButtonBox*>(), [](const QDialogButtonBox* box) {
      return std::ranges::any_of(box->buttons(), [box](QAbstractButton* button) {
        return box->buttonRole(button) == QDialogButtonBox::RejectRole && button->isVisible() && button->isEnabled();
      });
    });
  }

  // Assistive technology changes the state of a control; "clicked" comes only from mouse and keyboard.
  void inspectButton(const QAbstractButton& button) {
    struct Access : QObject {
      using QObject::isSignalConnected;
    };
    const auto listens = [&button](auto signal) {
      return (button.*&Access::isSignalConnected)(QMetaMethod::fromSignal(signal));
    };
    if (button.isCheckable() && listens(&QAbstractButton::clicked) && !listens(&QAbstractButton::toggled)) {
      note(mouseOnly, wordsFor(&button));
    }
  }

  void inspectTabs(QWidget& window) {
    const std::vector<QWidget*> reached = tabThrough(window);
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
      if (takesTab(*widget, window) && std::ranges::find(reached, widget) == reached.end()) {
        note(tabs, wordsFor(widget) + " is not reached"_L1);
      }
    }
    QStringList leaps;
    for (std::size_t i = 0; i < reached.size(); ++i) {
      const QWidget& next = *reached[(i + 1) % reached.size()];
      if (!isAfter(*reached[i], next)) {
        leaps.append("from "_L1 + wordsFor(reached[i]) + " back to "_L1 + wordsFor(&next));
      }
    }
    if (leaps.size() > 1) {  // one leads from the end to the begin
      note(tabs, leaps.join(", "_L1));
    }
  }

  QString name_;
};

}  // namespace

class TestAccessibility : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void everyControlHasANameAndARole_data() { languages(); }
  void everyControlHasANameAndARole() { verify(&Inspection::nameless); }
  void everyButtonCanBePressed_data() { languages(); }
  void everyButtonCanBePressed() { verify(&Inspection::deaf); }
  void every_number_and_time_is_changed_data() { languages(); }
  void every_number_and_time_is_changed() { verify(&Inspection::stuck); }
  void every_dialog_has_a_button_that_closes_it_data() { languages(); }
  void every_dialog_has_a_button_that_closes_it() { verify(&Inspection::endless); }
  void controlsActOnTheirState_data() { languages(); }
  void controlsActOnTheirState() { verify(&Inspection::mouseOnly); }
  void tabReachesEveryControlInTheOrderOfReading_data() { languages(); }
  void tabReachesEveryControlInTheOrderOfReading() { verify(&Inspection::tabs); }
  void everyListAndBoxTakesWhatIsSelected();
  void everyTextThatIsSetIsTaken();
  void everyMenuEntryIsInvoked();
  void plotTellsItsValues();

 private:
  static void languages();
  static void speak(const QString& language);
  void verify(QStringList Inspection::* faults);

  Scene scene_;
  std::map<QString, Inspection> inspections_;
};

void TestAccessibility::initTestCase() {
  useOwnIcons();
}

void TestAccessibility::languages() {
  QTest::addColumn<QString>("language");
  for (const Language& language : availableLanguages()) {
    QTest::newRow(qPrintable(language.code)) << language.code;
  }
}

void TestAccessibility::speak(const QString& language) {
  installTranslations(language);
  QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

// The windows of each language are made and inspected once.
void TestAccessibility::verify(QStringList Inspection::* faults) {
  QFETCH(QString, language);
  if (!inspections_.contains(language)) {
    speak(language);
    Inspection& inspection = inspections_[language];
    forEachWindow(scene_, [&](const char* name, QWidget& window) { inspection.inspect(name, window); });
  }
  const QStringList& found = inspections_[language].*faults;
  QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

// Assistive technology selects an item, and does not make it the current one.
void TestAccessibility::everyListAndBoxTakesWhatIsSelected() {
  speak(u"en"_s);
  Scene scene;
  int chosen = 0;
  forEachWindow(scene, [&](const char* name, QWidget& window) {
    for (QAbstractItemView* view : window.findChildren<QAbstractItemView*>()) {
      const bool isOneOfMany =
          view->selectionMode() == QAbstractItemView::SingleSelection && view->model()->rowCount() > 1;
      const auto* box = qobject_cast<QComboBox*>(view->parent()->parent());
      if (isOneOfMany && view->isEnabled() && (box != nullptr ? box->isVisible() : view->isVisible())) {
        const auto rowNow = [view, box] { return box != nullptr ? box->currentIndex() : view->currentIndex().row(); };
        const int wanted = rowNow() == 0 ? 1 : 0;
        selectAsReader(*view, wanted);
        QVERIFY2(QTest::qWaitFor([&] { return rowNow() == wanted; }, kPatience),
                 qPrintable(QLatin1String(name) + u' ' + wordsFor(view) + u' ' + wordsFor(box)));
        ++chosen;
      }
    }
  });
  QVERIFY2(chosen > 10, qPrintable(QString::number(chosen)));
}

void TestAccessibility::everyTextThatIsSetIsTaken() {
  speak(u"en"_s);
  Monitor monitor(scene_.clock, makeStillLoop, SettingsStore::inMemory());
  PreferencesDialog preferences(monitor);
  QAccessibleInterface& command =
      *QAccessible::queryAccessibleInterface(preferences.findChild<QLineEdit*>(u"stateCommand"_s));
  command.editableTextInterface()->replaceText(0, command.textInterface()->characterCount(), u"/bin/true"_s);
  QCOMPARE(monitor.settings().stateCommand, u"/bin/true"_s);
}

void TestAccessibility::everyMenuEntryIsInvoked() {
  speak(u"en"_s);
  Scene scene;
  MainWindow window(scene.monitor, scene.clock);
  window.setHidesOnClose(true);
  window.show();
  int invoked = 0;
  for (const QAction* title : window.menuBar()->actions()) {
    QMenu* menu = title->menu();
    QAccessibleInterface& entries = *QAccessible::queryAccessibleInterface(menu);
    for (int i = 0; i < entries.childCount(); ++i) {
      QAccessibleInterface& entry = *entries.child(i);
      if (entry.role() == QAccessible::Separator || !menu->actions().at(i)->isEnabled() ||
          !menu->actions().at(i)->isVisible()) {
        continue;
      }
      QAction* action = menu->actions().at(i);
      int triggers = 0;
      const auto connection = connect(action, &QAction::triggered, this, [&triggers] { ++triggers; });
      entry.actionInterface()->doAction(QAccessibleActionInterface::pressAction());
      disconnect(connection);
      QVERIFY2(triggers == 1, qPrintable(action->text()));
      ++invoked;
    }
  }
  QVERIFY2(invoked > 20, qPrintable(QString::number(invoked)));
  QWhatsThis::leaveWhatsThisMode();  // it would take the keys of the next test
}

void TestAccessibility::plotTellsItsValues() {
  speak(u"en"_s);
  Scene scene;
  MainWindow window(scene.monitor, scene.clock);
  window.show();
  auto* charts = window.findChild<Charts*>();
  QAccessibleInterface& plot = *QAccessible::queryAccessibleInterface(charts);
  QCOMPARE(plot.role(), QAccessible::Chart);
  const auto described = [&] { return plot.text(QAccessible::Description).replace(QChar::Nbsp, u' '); };
  QTRY_VERIFY_WITH_TIMEOUT(described().contains("All servers combined: "_L1), kPatience);
  QVERIFY2(described().startsWith("The last "_L1), qPrintable(described()));
  for (const ServerRecord& record : scene.monitor.servers().records()) {
    QVERIFY2(described().contains(record.entry().name() + ": "_L1), qPrintable(described()));
  }
  charts->setFocus();
  QTest::keyClick(charts, Qt::Key_PageUp);
  QVERIFY2(QTest::qWaitFor([&] { return described().startsWith("From "_L1); }, kPatience), qPrintable(described()));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
