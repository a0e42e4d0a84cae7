// SPDX-License-Identifier: GPL-3.0-or-later
// A desktop with an XEmbed tray only, as of light window managers.
#include <xcb/xcb.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

#include "clock/system_clock.h"
#include "monitor/monitor.h"
#include "patience.h"
#include "ui/tray/tray.h"

using namespace std::chrono_literals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

/// Owns the selection of the first screen's tray until it is destroyed.
class XEmbedTray {
 public:
  XEmbedTray() : connection_(xcb_connect(nullptr, nullptr)) {
    const xcb_screen_t* screen = xcb_setup_roots_iterator(xcb_get_setup(connection_)).data;
    const xcb_window_t window = xcb_generate_id(connection_);
    xcb_create_window(connection_, XCB_COPY_FROM_PARENT, window, screen->root, 0, 0, 32, 32, 0,
                      XCB_WINDOW_CLASS_INPUT_OUTPUT, screen->root_visual, 0, nullptr);
    const QByteArray name = "_NET_SYSTEM_TRAY_S0";
    xcb_intern_atom_reply_t* atom = xcb_intern_atom_reply(
        connection_, xcb_intern_atom(connection_, 0, static_cast<std::uint16_t>(name.size()), name.constData()),
        nullptr);
    xcb_set_selection_owner(connection_, window, atom->atom, XCB_CURRENT_TIME);
    std::free(atom);
    // An answer shows that the server has done all before.
    std::free(xcb_get_input_focus_reply(connection_, xcb_get_input_focus(connection_), nullptr));
  }
  ~XEmbedTray() { xcb_disconnect(connection_); }
  XEmbedTray(const XEmbedTray&) = delete;
  XEmbedTray& operator=(const XEmbedTray&) = delete;

 private:
  xcb_connection_t* connection_;
};

}  // namespace

class TestXEmbedTray : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isTakenAtOnce();
};

// Not after the wait for a StatusNotifier tray: until then, closing the window could not hide it.
void TestXEmbedTray::isTakenAtOnce() {
  const clock::SystemClock clock;
  Monitor monitor(clock, makeSystemLoop, SettingsStore::inMemory());
  Tray tray(monitor, 60s);
  const QSignalSpy settled(&tray, &Tray::settled);
  QTest::qWait(600);
  QCOMPARE(settled.count(), 0);
  const XEmbedTray panel;
  QElapsedTimer waited;
  waited.start();
  QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, kPatience);
  QVERIFY2(waited.elapsed() < 10'000, "a tray that is there was waited for");
  QVERIFY(tray.isShown());
  QVERIFY(tray.isReachable());
}

QTEST_MAIN(TestXEmbedTray)
#include "tst_xembed_tray.moc"
