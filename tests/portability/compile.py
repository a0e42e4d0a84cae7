#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compiles each source that CMake chooses for another system, without making objects: compile.py SOURCE ZIG SYSTEM

The compiler, libc++ and the headers of the system are Zig's. The headers of the libraries are those of this computer:
they are the same on each system."""

import concurrent.futures
import json
import os
import pathlib
import shlex
import subprocess
import sys

SYSTEMS = {  # target, CMake's name, folders of C headers, definitions
    # -U: else clang's <float.h> leaves out INFINITY, which the system's <math.h> expects there.
    "macos": ("x86_64-apple-macos13", "Darwin", ["any-darwin-any"], ["-U__STRICT_ANSI__"]),
    "freebsd": ("x86_64-unknown-freebsd14", "FreeBSD", ["x86_64-freebsd-none", "generic-freebsd"],
                ["-D__FreeBSD_version=1400097"]),
}
# As `zig c++` defines them.
LIBCXX = {
    "ABI_VERSION": "1", "ABI_NAMESPACE": "__1", "HAS_THREADS": "1", "HAS_MUSL_LIBC": "0",
    "HAS_VENDOR_AVAILABILITY_ANNOTATIONS": "0", "HAS_FILESYSTEM": "1", "PSTL_BACKEND_SERIAL": "1",
    "HARDENING_MODE": "_LIBCPP_HARDENING_MODE_NONE",
    "ASSERTION_SEMANTIC_DEFAULT": "_LIBCPP_ASSERTION_SEMANTIC_IGNORE",
    **dict.fromkeys(["HAS_MONOTONIC_CLOCK", "HAS_TERMINAL", "HAS_RANDOM_DEVICE", "HAS_LOCALIZATION", "HAS_UNICODE",
                     "HAS_WIDE_CHARACTERS"], "1"),
}
LIBRARIES = ["CLI", "fmt", "gnutls", "ngtcp2", "nlohmann", "p11-kit-1", "prometheus", "sodium", "sodium.h", "tl",
             "toml++"]
PATIENCE = 120  # seconds for one source

source, zig = map(pathlib.Path, sys.argv[1:3])
target, cmake_name, c_headers, definitions = SYSTEMS[sys.argv[3]]
work = pathlib.Path.cwd()


def link_libraries():
    """A folder with the headers of the libraries alone: this computer's C headers must stay out."""
    folder = work / "libraries"
    folder.mkdir()
    for name in LIBRARIES:
        (folder / name).symlink_to(pathlib.Path("/usr/include") / name)
    return folder


def compiler():
    headers = [zig / "lib/libcxx/include", zig / "lib/libcxxabi/include", zig / "lib/include",
               *(zig / "lib/libc/include" / name for name in c_headers), link_libraries()]
    return [str(zig / "zig"), "clang", "-x", "c++", f"--target={target}", "-nostdinc", "-nostdinc++",
            *(word for folder in headers for word in ("-isystem", str(folder))),
            *(f"-D_LIBCPP_{name}={value}" for name, value in LIBCXX.items()), *definitions]


def configure(command):
    """The compile commands of CMake for that system."""
    wrapper = work / "compiler"
    wrapper.write_text(f'#!/bin/sh\nexec {shlex.join(command)} "$@"\n')
    wrapper.chmod(0o755)
    multiarch = subprocess.run(["c++", "-print-multiarch"], capture_output=True, text=True).stdout.strip()
    done = subprocess.run(
        ["cmake", "-S", source, "-B", "build", "-G", "Ninja", f"-DCMAKE_SYSTEM_NAME={cmake_name}",
         f"-DCMAKE_CXX_COMPILER={wrapper}", "-DCMAKE_CXX_COMPILER_WORKS=1", "-DCMAKE_CXX_ABI_COMPILED=1",
         f"-DCMAKE_LIBRARY_ARCHITECTURE={multiarch}", "-DCMAKE_SYSTEM_PREFIX_PATH=/usr", "-DCMAKE_SIZEOF_VOID_P=8",
         "-DTSQ_DESKTOP=OFF", "-DTSQ_TESTS=OFF"],
        capture_output=True, text=True, timeout=PATIENCE)
    if done.returncode != 0:
        sys.exit(f"CMake fails for {cmake_name}:\n{done.stderr}")
    return json.loads((work / "build/compile_commands.json").read_text())


def flags_of(commands):
    """The definitions and include folders of all sources together."""
    flags = {}
    for words in (shlex.split(command["command"]) for command in commands):
        for word, following in zip(words, [*words[1:], ""]):
            if word.startswith(("-D", "-I", "-std=")):
                flags[word] = None
            elif word == "-isystem" and following != "/usr/include":
                flags[f"-I{following}"] = None
    return list(flags)


def compile_all(command, sources):
    def complaint(name):
        done = subprocess.run([*command, "-include-pch", "all.pch", "-fsyntax-only", name], capture_output=True,
                              text=True, timeout=PATIENCE)
        return done.stderr if done.returncode != 0 else ""

    subprocess.run([*command[:2], "-x", "c++-header", *command[4:], "-fpch-instantiate-templates", source / "tests/portability/precompiled.h",
                    "-o", "all.pch"], check=True, timeout=PATIENCE)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(filter(None, pool.map(complaint, sources)))


def main():
    command = compiler()
    commands = configure(command)
    sources = [entry["file"] for entry in commands]
    complaints = compile_all([*command, "-w", *flags_of(commands)], sources)
    print(*complaints, sep="\n", end="")
    print(f"{len(sources) - len(complaints)} of {len(sources)} sources compile for {sys.argv[3]}")
    sys.exit(bool(complaints))


main()
