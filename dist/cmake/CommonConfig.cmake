# SPDX-License-Identifier: MIT
# Flags, definitions and helper functions that every target shares.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  # Dependencies come from the compiler's own list, which spares a run of the preprocessor for each file.
  set(CMAKE_CXX_COMPILER_LAUNCHER
    "${CMAKE_COMMAND}" -E env CCACHE_DEPEND=1 CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE_PROGRAM}")
endif()

# Builds for tests link some 150 programs with debug information, which takes GNU ld minutes. What users get is linked by
# the default of their system.
if(NOT TSQ_HARDENED)
  find_program(MOLD_PROGRAM mold)
  if(MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold)
  endif()
endif()

# Linked by all our targets; not applied to the headers of libraries.
add_library(tsq-flags INTERFACE)
target_compile_options(tsq-flags INTERFACE
  -Wall -Wextra -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
  # GCC 12 warns about fields that a designated initializer leaves at their documented defaults.
  -Wno-missing-field-initializers)
target_compile_definitions(tsq-flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS TSQ_VERSION="${PROJECT_VERSION}")
if(TSQ_WERROR)
  target_compile_options(tsq-flags INTERFACE -Werror)
endif()
if(TSQ_HARDENED)
  target_compile_options(tsq-flags INTERFACE
    -fstack-protector-strong -fstack-clash-protection -fcf-protection -D_GLIBCXX_ASSERTIONS
    $<$<CONFIG:Release,RelWithDebInfo>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>)
  target_link_options(tsq-flags INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)
  include(CheckPIESupported)
  check_pie_supported()
endif()
if(TSQ_SANITIZE)
  # Without -fno-sanitize-recover undefined behaviour is only printed, and the test passes.
  add_compile_options(-fsanitize=${TSQ_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${TSQ_SANITIZE})
endif()
if(TSQ_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

include(dist/cmake/PrecompiledHeaders.cmake)

# What differs between systems is in files of their own, as NAME_linux.cpp and NAME_portable.cpp: TSQ_SYSTEM chooses.
# TSQ_UNIX chooses where each system has its own names for the same.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  set(TSQ_SYSTEM linux CACHE STRING "linux, or portable: to test on Linux what other systems get; without the Qt programs and tsqd")
else()
  set(TSQ_SYSTEM portable)
endif()
string(TOLOWER "${CMAKE_SYSTEM_NAME}" TSQ_UNIX)

find_package(PkgConfig REQUIRED)
pkg_check_modules(NGTCP2 REQUIRED IMPORTED_TARGET libngtcp2>=1.11 libngtcp2_crypto_gnutls>=1.11)
pkg_check_modules(GNUTLS REQUIRED IMPORTED_TARGET gnutls>=3.7)
pkg_check_modules(TOMLPLUSPLUS REQUIRED IMPORTED_TARGET tomlplusplus)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
if(TSQ_SYSTEM STREQUAL "linux")
  pkg_check_modules(SYSTEMD REQUIRED IMPORTED_TARGET libsystemd>=250)
  set(TSQ_SYSTEMD PkgConfig::SYSTEMD)
endif()

# tsq_folder_library(tree folder DEPENDS folders... SOURCES files... [LIBRARIES others...])
# One library tsq-TREE-FOLDER, also called tsq::FOLDER, for a folder of core/ or app/, with "-" for each "/" in its
# path. What it may include is what it depends on: folders of the same tree, and for app those of core too. The rules
# of the tree (tests/tools/source_rules.py) read DEPENDS here.
function(tsq_folder_library tree folder)
  cmake_parse_arguments(arg "" "" "DEPENDS;SOURCES;LIBRARIES" ${ARGN})
  list(TRANSFORM arg_SOURCES PREPEND "${folder}/")
  list(TRANSFORM arg_DEPENDS REPLACE "/" "-")
  list(TRANSFORM arg_DEPENDS PREPEND "tsq::")
  string(REPLACE "/" "-" name "${folder}")
  add_library(tsq-${tree}-${name} STATIC ${arg_SOURCES})
  add_library(tsq::${name} ALIAS tsq-${tree}-${name})
  target_include_directories(tsq-${tree}-${name} PUBLIC "${PROJECT_SOURCE_DIR}/${tree}")
  target_link_libraries(tsq-${tree}-${name} PUBLIC ${arg_DEPENDS} PRIVATE tsq-flags ${arg_LIBRARIES})
endfunction()

function(tsq_core_library folder)
  tsq_folder_library(core ${folder} ${ARGN})
  string(REPLACE "/" "-" name "${folder}")
  tsq_precompile(tsq-core-${name} std)
endfunction()

# Optimises targets in debug builds, too: those that stories of many simulated days compute with, which take more than
# twice as long otherwise. Sanitizer builds have flags of their own.
function(tsq_optimise)
  if(CMAKE_CXX_FLAGS_DEBUG STREQUAL "-g")
    foreach(target ${ARGN})
      target_compile_options(${target} PRIVATE $<$<CONFIG:Debug>:-O2>)
      set_target_properties(${target} PROPERTIES DISABLE_PRECOMPILE_HEADERS ON) # made without optimisation
    endforeach()
  endif()
endfunction()

function(tsq_app_library folder)
  tsq_folder_library(app ${folder} ${ARGN})
  string(REPLACE "/" "-" name "${folder}")
  target_link_libraries(tsq-app-${name} PUBLIC Qt6::Core)
  if("Qt6::Widgets" IN_LIST ARGN)
    tsq_precompile(tsq-app-${name} widgets)
  else()
    tsq_precompile(tsq-app-${name} qt)
  endif()
endfunction()
