// SPDX-License-Identifier: MIT
// What most sources of core include, read once for all of them.
// clang-format off: the order matters
#include <cfloat>  // first: libc++ skips the rest of this header once the C library's <math.h> has read a part of it

#include <algorithm>
#include <array>
#include <chrono>
#include <deque>
#include <filesystem>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <thread>
#include <variant>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>
#include <gnutls/x509.h>
#include <ngtcp2/ngtcp2.h>
#include <nlohmann/json.hpp>
#include <tl/expected.hpp>
#include <toml++/toml.h>
