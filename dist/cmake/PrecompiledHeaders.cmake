# SPDX-License-Identifier: MIT
# Headers of libraries that most sources include, compiled once. Reading them takes most of the compiler's time. The
# tidy preset does without, so that each file is seen to include what it needs.
#
#   tsq_precompile(target std|qt|widgets)
#     `std` for targets without Qt, `qt` for those with Qt6::Core, `widgets` for those with Qt6::Widgets, too.

# Few of them, because each source that uses them also pays for the templates that they instantiate: all of <QtWidgets>
# would spare half as much.
function(tsq_precompile target headers)
  set(std <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <string> <string_view> <variant> <vector>
    <tl/expected.hpp>)
  set(qt <QCoreApplication> <QDateTime> <QLocale> <QString> <QTimer> <QVariant> ${std})
  set(widgets <QAction> <QBoxLayout> <QDialog> <QLabel> <QPainter> <QPushButton> <QWidget> ${qt})
  if(NOT TARGET tsq-headers-${headers})
    set(libraries_of_std "")
    set(libraries_of_qt Qt6::Core)
    set(libraries_of_widgets Qt6::Core Qt6::Gui Qt6::Widgets)
    add_library(tsq-headers-${headers} OBJECT EXCLUDE_FROM_ALL "${PROJECT_SOURCE_DIR}/dist/cmake/precompiled.cpp")
    set_target_properties(tsq-headers-${headers} PROPERTIES AUTOMOC OFF)
    target_link_libraries(tsq-headers-${headers} PRIVATE tsq-flags ${libraries_of_${headers}})
    target_precompile_headers(tsq-headers-${headers} PRIVATE ${${headers}})
  endif()
  target_precompile_headers(${target} REUSE_FROM tsq-headers-${headers})
endfunction()
