# SPDX-License-Identifier: MIT
# Two functions that register tests. tests/CMakeLists.txt includes this file once; sub-folders just call them.
#
#   tsq_add_qt_test(name SOURCES files... [LIBRARIES targets...] [ENVIRONMENT VAR=value...]
#                   [TIMEOUT seconds] [SESSION] [SERIAL] [LONG] [NOT_SANITIZED])
#     A QtTest program (QTEST_MAIN; `#include "name.moc"` works). Qt6::Test and tsq-flags are linked already.
#     It runs offscreen, with its settings, data and runtime folders in a temporary place. SESSION gives it a
#     virtual X display (xcb) and a session bus of its own: what a tray needs.
#     Without Qt (TSQ_DESKTOP off) the call does nothing.
#
#   tsq_add_shell_test(name script [ENVIRONMENT VAR=value...] [TIMEOUT seconds]
#                      [SERIAL] [DESKTOP_ONLY | HEADLESS_ONLY] [NOT_SANITIZED])
#     A script, run by bash in an empty temporary folder. It finds the programs in $TSQ_BIN and the sources in
#     $TSQ_SOURCE; $TSQ_TEST_BIN has the programs made for tests. Exit status 0 passes, 77 skips (print why), anything
#     else fails.
#
# SERIAL: no other test runs at the same time; for tests that measure time. NOT_SANITIZED: left out of sanitizer
# builds; for tests that measure time or memory. QtTest programs without SESSION and LONG carry the label "unit", which
# `tests/run --quick` runs.
# `tests/run` counts the functions of each QtTest program and one for each script, unless it says itself which cases it
# had (tests/interop); a skip fails in CI.

set(TSQ_TEST_HEADERS qt) # see PrecompiledHeaders.cmake; tests of windows have others
set(TSQ_TEST_WRAPPER "${PROJECT_SOURCE_DIR}/tests/tools/run_one")

if(TSQ_DESKTOP)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()

# Suppressions of leaks and races in libraries.
set(TSQ_TEST_ENVIRONMENT
  "TSQ_BIN=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}" "TSQ_TEST_BIN=${PROJECT_BINARY_DIR}/tests" "TSQ_SOURCE=${PROJECT_SOURCE_DIR}")
if(TSQ_SANITIZE)
  list(APPEND TSQ_TEST_ENVIRONMENT
    "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/tools/leaks.supp:print_suppressions=0"
    "UBSAN_OPTIONS=print_stacktrace=1"
    "TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/tools/races.supp:print_suppressions=0:second_deadlock_stack=1")
endif()
# GCC 12's thread sanitizer does not start with the kernel's maximum address space randomisation.
set(TSQ_TEST_LAUNCHER "")
if(TSQ_SANITIZE MATCHES "thread")
  execute_process(COMMAND setarch --addr-no-randomize true RESULT_VARIABLE failure OUTPUT_QUIET ERROR_QUIET)
  if(NOT failure)
    set(TSQ_TEST_LAUNCHER setarch --addr-no-randomize)
  endif()
endif()

function(tsq_set_test_properties name environment timeout serial)
  if(NOT timeout)
    set(timeout 120)
  endif()
  if(TSQ_SANITIZE MATCHES "thread")
    math(EXPR timeout "4 * ${timeout}") # every access to memory is looked at
  endif()
  set_tests_properties(${name} PROPERTIES
    SKIP_RETURN_CODE 77 TIMEOUT ${timeout} RUN_SERIAL ${serial} ENVIRONMENT "${environment}")
endfunction()

# Runs moc on the test and on headers. AUTOMOC would start two more programs and compile one more file for each test.
function(tsq_generate_moc target)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/${target}_moc")
  foreach(source ${ARGN})
    get_filename_component(stem "${source}" NAME_WE)
    if(source MATCHES "tst_[^/]*\\.cpp$")
      set(output "${folder}/${stem}.moc")
    elseif(source MATCHES "\\.h$")
      set(output "${folder}/moc_${stem}.cpp")
    else()
      continue()
    endif()
    qt_generate_moc("${source}" "${output}" TARGET ${target})
    target_sources(${target} PRIVATE "${output}")
  endforeach()
  target_include_directories(${target} PRIVATE "${folder}")
endfunction()

function(tsq_add_qt_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "SESSION;SERIAL;LONG;NOT_SANITIZED" "TIMEOUT" "SOURCES;LIBRARIES;ENVIRONMENT")
  if(arg_UNPARSED_ARGUMENTS OR NOT arg_SOURCES)
    message(FATAL_ERROR "tsq_add_qt_test(${name}): give SOURCES; not understood: ${arg_UNPARSED_ARGUMENTS}")
  endif()
  if(NOT TSQ_DESKTOP OR (arg_NOT_SANITIZED AND TSQ_SANITIZE))
    return()
  endif()
  add_executable(${name} ${arg_SOURCES})
  # Macros of Qt 6.8 narrow milliseconds to int in our code. (Set on the sources, to follow our own flags.)
  set_source_files_properties(${arg_SOURCES} PROPERTIES COMPILE_OPTIONS -Wno-conversion)
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
  target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} Qt6::Test tsq-flags)
  tsq_generate_moc(${name} ${arg_SOURCES})
  # Where QtTest looks for data, which no test has. That of the dev build, so that the compiler cache has its objects.
  if(TSQ_SYSTEM STREQUAL "portable")
    string(REPLACE "/build/portable" "/build/dev" folder "${CMAKE_CURRENT_BINARY_DIR}")
    set_target_properties(${name} PROPERTIES QT_TESTCASE_BUILDDIR "${folder}")
  endif()
  tsq_precompile(${name} ${TSQ_TEST_HEADERS})
  set(mode qt)
  if(arg_SESSION)
    set(mode qt-session)
  endif()
  add_test(NAME ${name} COMMAND ${TSQ_TEST_LAUNCHER} "${TSQ_TEST_WRAPPER}" ${mode} ${name} $<TARGET_FILE:${name}>)
  tsq_set_test_properties(${name}
    "${TSQ_TEST_ENVIRONMENT};${arg_ENVIRONMENT}"
    "${arg_TIMEOUT}" ${arg_SERIAL})
  if(NOT arg_SESSION AND NOT arg_LONG)
    set_tests_properties(${name} PROPERTIES LABELS unit)
  endif()
endfunction()

function(tsq_add_shell_test name script)
  cmake_parse_arguments(PARSE_ARGV 2 arg "SERIAL;DESKTOP_ONLY;HEADLESS_ONLY;NOT_SANITIZED" "TIMEOUT" "ENVIRONMENT")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "tsq_add_shell_test(${name}): not understood: ${arg_UNPARSED_ARGUMENTS}")
  endif()
  if((arg_DESKTOP_ONLY AND NOT TSQ_DESKTOP) OR (arg_HEADLESS_ONLY AND TSQ_DESKTOP)
     OR (arg_NOT_SANITIZED AND TSQ_SANITIZE))
    return()
  endif()
  get_filename_component(script "${script}" ABSOLUTE)
  add_test(NAME ${name} COMMAND ${TSQ_TEST_LAUNCHER} "${TSQ_TEST_WRAPPER}" shell ${name} "${script}")
  tsq_set_test_properties(${name}
    "${TSQ_TEST_ENVIRONMENT};${arg_ENVIRONMENT}"
    "${arg_TIMEOUT}" ${arg_SERIAL})
endfunction()

# tsq_label_every_build(names...): shell tests that find more to look at where the programs with windows are built. The
# others are the same in every build, and `tests/run` runs them in one.
function(tsq_label_every_build)
  foreach(name ${ARGN})
    if(TEST ${name})
      set_tests_properties(${name} PROPERTIES LABELS every-build)
    endif()
  endforeach()
endfunction()

tsq_add_shell_test(headless_has_no_qt "${PROJECT_SOURCE_DIR}/tests/headless_has_no_qt.sh" HEADLESS_ONLY)
