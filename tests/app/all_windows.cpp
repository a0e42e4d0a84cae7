// SPDX-License-Identifier: GPL-3.0-or-later
#include "all_windows.h"

#include <QComboBox>
#include <QTest>

#include "patience.h"
#include "still_sync.h"
#include "ui/evidence/why_popover.h"
#include "ui/plot/measurements_dialog.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/servers/details_dialog.h"
#include "ui/servers/server_dialog.h"
#include "ui/sync/sync_sheet.h"
#include "ui/window/first_run.h"
#include "ui/window/main_window.h"

using namespace Qt::StringLiterals;

namespace tsq::app::test {
namespace {

using Visit = std::function<void(const char* name, QWidget& window)>;

void visitShown(const Visit& visit, const char* name, QWidget& window) {
  window.show();
  QVERIFY2(QTest::qWaitForWindowExposed(&window, kPatience), name);
  window.activateWindow();
  QVERIFY2(QTest::qWaitForWindowActive(&window, kPatience), name);
  visit(name, window);
}

void visitMain(const Visit& visit, Scene& scene) {
  MainWindow window(scene.monitor, scene.clock);
  visitShown(visit, "main", window);
  Monitor nothing(scene.clock, makeStillLoop, SettingsStore::inMemory());
  MainWindow empty(nothing, scene.clock);
  visitShown(visit, "empty", empty);
}

void visitEvidence(const Visit& visit, Scene& scene) {
  WhyPopover why(scene.monitor, std::nullopt);
  visitShown(visit, "why", why);
  scene.certify();
  const WallTime now = scene.clock.wall();
  const ServerRecord& first = scene.monitor.servers().records()[0];
  DetailsDialog details(scene.monitor, first.id(), {.from = now - 1h, .to = now});
  visitShown(visit, "details", details);
  MeasurementsDialog measurements(scene.monitor.history(), first.entry().name(), first.entry().historyName(),
                                  {.from = now - 1h, .to = now});
  visitShown(visit, "measurements", measurements);
}

void visitPreferences(const Visit& visit, Scene& scene) {
  const std::array pages = {"general", "servers", "measurement", "alerts", "history", "appearance", "advanced"};
  for (int page = 0; page < static_cast<int>(pages.size()); ++page) {
    PreferencesDialog preferences(scene.monitor);
    preferences.setPage(page);
    visitShown(visit, pages.at(static_cast<std::size_t>(page)), preferences);
  }
}

void visitServerDialog(const Visit& visit, Scene& scene) {
  for (int trust = 0; trust < 4; ++trust) {
    ServerDialog dialog(scene.monitor.servers().records()[0].entry(), [](const ServerEntry&) { return false; });
    dialog.allowTest([&scene] { return scene.monitor.measurements().makeTestEngine(); });
    dialog.findChild<QComboBox*>(u"trust"_s)->setCurrentIndex(trust);
    visitShown(visit, "server", dialog);
  }
}

void visitFirstRun(const Visit& visit, Scene& scene) {
  FirstRun steps(scene.monitor, [] { return clock::Steering{}; });
  visitShown(visit, "welcome", steps);
  steps.next();
  visitShown(visit, "first servers", steps);
  steps.next();
  visitShown(visit, "first notifications", steps);
}

void visitSync(const Visit& visit, Scene& scene) {
  StillBurst engine(scene.clock);
  engine.answers = {{3'214us, 620us}, {3'150us, 1'200us}, {3'260us, 1'600us}, {3'300us, 31ms}, {1'600us, 700us}};
  Duration remaining{};
  StillHelper helper;
  helper.slewRemaining = &remaining;
  helper.status = {.services = {u"chrony"_s}, .isSteered = true};
  Synchroniser sync(scene.monitor, scene.clock, engine, helper, [&remaining] { return remaining; }, nothingIsPast);
  SyncSheet sheet(sync, scene.clock);
  sync.start();
  visitShown(visit, "sync steered", sheet);
  sync.proposeAllTheSame();
  visitShown(visit, "sync warned", sheet);
  helper.status = {};
  sync.start();
  visitShown(visit, "sync proposal", sheet);
  sync.apply();
  visitShown(visit, "sync slewing", sheet);
}

}  // namespace

void forEachWindow(Scene& scene, const Visit& visit) {
  visitMain(visit, scene);
  visitEvidence(visit, scene);
  visitPreferences(visit, scene);
  visitServerDialog(visit, scene);
  visitFirstRun(visit, scene);
  visitSync(visit, scene);
}

}  // namespace tsq::app::test
