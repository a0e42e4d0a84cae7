// SPDX-License-Identifier: MIT
// Any text as a server spec: refused with a reason, or its link is parsed to the same spec.
#include "check.h"
#include "client/server_spec.h"

using tsq::client::ServerSpec;
using tsq::fuzz::check;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto spec = ServerSpec::parse({reinterpret_cast<const char*>(data), size});
  if (!spec) {
    check(!spec.error().detail.empty(), "a refusal says why");
    return 0;
  }
  check(!spec->host.empty() && spec->port != 0, "a server has a name and a port");
  const auto again = ServerSpec::parse(spec->toLink());
  check(again && *again == *spec, "a link leads to the same server");
  const auto shown = ServerSpec::parse(spec->displayName());
  check(shown && shown->host == spec->host && shown->port == spec->port, "a display name does, too");
  return 0;
}
