// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_walk.h"

#include <algorithm>

#include "traces.h"

using namespace Qt::StringLiterals;

namespace tsq::app::test {
namespace {

// A window that has to be opened more often is not opened by its control.
constexpr int kMostOpenings = 25;

}  // namespace

void ControlWalk::walk() {
  explore(mainTitle());
}

void ControlWalk::blame(const QString& title, const Control& control, const QString& what) {
  faults_.append(title + ": "_L1 + control.inWords() + u' ' + what);
}

bool ControlWalk::open(const QString& title) {
  if (windows_.find(title)) {
    return true;
  }
  if (++opened_[title] > kMostOpenings) {
    return false;
  }
  if (title == mainTitle()) {
    return (program_.isRunning() || program_.start()) && waitFor([&] { return windows_.find(title).has_value(); });
  }
  program_.beginAgain();
  const auto [parent, key] = openings_.value(title);
  if (!open(parent)) {
    return false;
  }
  for (const Control& control : windows_.controlsOf(parent)) {
    if (control.key == key) {
      reader_.press(control.seen.node);
      windows_.settle();
      return waitFor([&] { return windows_.find(title).has_value(); });
    }
  }
  return false;
}

void ControlWalk::explore(const QString& title) {
  if (explored_.contains(title)) {
    return;
  }
  explored_.insert(title);
  while (open(title)) {
    const auto next = nextIn(title);
    if (!next) {
      return;
    }
    pressed_[next->key]++;
    done_.insert(next->key);
    operated_.append(title + ": "_L1 + next->inWords());
    operate(title, *next);
    if (!windows_.find(title) && !hasMore(title)) {
      return;
    }
  }
  faults_.append(title + " does not open again; open: "_L1 + windows_.titles().join(u'|') +
                 (program_.isRunning() ? " running"_L1 : " ended"_L1));
}

void ControlWalk::close(const QString& title) {
  if (!windows_.find(title)) {
    return;
  }
  // A window appears before its contents.
  std::vector<Control> controls;
  waitFor([&] {
    controls = windows_.controlsOf(title);
    return !controls.empty();
  });
  const auto firstOf = [&](Turn turn) {
    return std::ranges::find_if(controls, [turn](const Control& control) { return control.turn() == turn; });
  };
  auto closer = std::ranges::find(controls, closers_.value(title), &Control::key);
  for (const Turn turn : {Turn::Cancel, Turn::End}) {
    closer = closer == controls.end() ? firstOf(turn) : closer;
  }
  if (closer != controls.end()) {
    reader_.press(closer->seen.node);
    if (!waitFor([&] { return !windows_.find(title); })) {
      blame(title, *closer, u"does not close it again"_s);
    }
    return;
  }
  faults_.append(title + " cannot be closed"_L1);
}

std::optional<Control> ControlWalk::nextIn(const QString& title) {
  const std::vector<Control> controls = windows_.controlsOf(title);
  for (const Control& control : controls) {
    seen_[title].insert(control.key);
  }
  for (const Control& control : controls) {
    if (!done_.contains(control.key)) {
      return control;
    }
  }
  // What is left is on a later page.
  for (const Control& control : controls) {
    if (control.isNext() && hasMore(title) && pressed_[control.key] < kMostOpenings) {
      return control;
    }
  }
  return std::nullopt;
}

bool ControlWalk::hasMore(const QString& title) const {
  return std::ranges::any_of(seen_[title], [this](const QString& key) { return !done_.contains(key); });
}

void ControlWalk::operate(const QString& title, const Control& control) {
  if (control.seen.name.isEmpty() && !control.isCell()) {
    blame(title, control, u"has no name"_s);
  }
  if (!Operation::isFor(control)) {
    return pressButton(title, control);
  }
  const QByteArray before = program_.stored();
  if (!operation_.operate(title, control)) {
    blame(title, control, u"cannot be operated"_s);
  } else if (!control.isRow() && !isStored(title, before)) {
    blame(title, control, u"is not stored"_s);
  }
}

// Only the preferences are applied at once.
bool ControlWalk::isStored(const QString& title, const QByteArray& before) {
  const QString preferences = inQt("tsq::app::PreferencesDialog", "Preferences");
  return title != preferences || waitFor([&] { return program_.stored() != before; });
}

void ControlWalk::pressButton(const QString& title, const Control& control) {
  const auto look = [&] { return Traces::of(reader_, program_, windows_, title); };
  const Traces before = look();
  if (!reader_.press(control.seen.node) || !waitFor([&] { return !program_.isRunning() || look().differ(before); })) {
    return blame(title, control, u"does nothing"_s);
  }
  windows_.settle();
  if (!program_.isRunning()) {
    if (program_.exitCode() != 0) {
      blame(title, control, u"crashes the program"_s);
    }
    return;
  }
  const QStringList after = windows_.titles();
  if (!after.contains(title)) {
    closers_.insert(title, control.key);
  }
  for (const QString& opened : after) {
    if (!before.titles.contains(opened)) {
      followTo(opened, title, control);
    }
  }
}

void ControlWalk::followTo(const QString& opened, const QString& title, const Control& control) {
  if (!openings_.contains(opened)) {
    openings_.insert(opened, {title, control.key});
  }
  explore(opened);
  close(opened);
}

}  // namespace tsq::app::test
