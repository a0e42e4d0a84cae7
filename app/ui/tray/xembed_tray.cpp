// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/xembed_tray.h"

#include <xcb/xcb.h>

#include <QByteArray>
#include <QGuiApplication>
#include <cstdlib>
#include <memory>

namespace tsq::app {
namespace {

struct Free {
  void operator()(void* memory) const { std::free(memory); }
};

template <typename T>
std::unique_ptr<T, Free> owned(T* reply) {
  return std::unique_ptr<T, Free>(reply);
}

int defaultScreen() {
  char* host = nullptr;
  int display = 0;
  int screen = 0;
  if (xcb_parse_display(nullptr, &host, &display, &screen) == 0) {
    return 0;
  }
  std::free(host);
  return screen;
}

}  // namespace

bool hasXEmbedTray() {
  const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
  xcb_connection_t* connection = x11 != nullptr ? x11->connection() : nullptr;
  if (connection == nullptr) {
    return false;
  }
  const QByteArray name = "_NET_SYSTEM_TRAY_S" + QByteArray::number(defaultScreen());
  constexpr bool kOnlyIfExists = true;
  const auto atom = owned(xcb_intern_atom_reply(
      connection, xcb_intern_atom(connection, kOnlyIfExists, static_cast<std::uint16_t>(name.size()), name.constData()),
      nullptr));
  if (!atom || atom->atom == XCB_ATOM_NONE) {
    return false;
  }
  const auto owner =
      owned(xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, atom->atom), nullptr));
  return owner && owner->owner != XCB_WINDOW_NONE;
}

}  // namespace tsq::app
