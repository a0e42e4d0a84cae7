// SPDX-License-Identifier: MIT
#include "scripted_names.h"

#include <netdb.h>
#include <netinet/in.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <thread>

#include "base/socket_address.h"

namespace tsq::test {
namespace {

addrinfo* makeEntry(const SocketAddress& address) {
  auto* entry = static_cast<addrinfo*>(std::calloc(1, sizeof(addrinfo)));
  entry->ai_family = address.family();
  entry->ai_addrlen = address.size();
  entry->ai_addr = static_cast<sockaddr*>(std::malloc(address.size()));
  std::memcpy(entry->ai_addr, address.data(), address.size());
  return entry;
}

}  // namespace

std::map<std::string, NameAnswer>& scriptedNames() {
  static auto* const kNames = new std::map<std::string, NameAnswer>;  // outlives lookups that go on at exit
  return *kNames;
}

}  // namespace tsq::test

// Replaces libc's function in this program.
extern "C" int getaddrinfo(const char* host, const char* service, const addrinfo* /*hints*/, addrinfo** list) {
  const auto found = tsq::test::scriptedNames().find(host);
  if (found == tsq::test::scriptedNames().end()) {
    return EAI_NONAME;
  }
  const tsq::test::NameAnswer& answer = found->second;
  std::this_thread::sleep_for(answer.latency);
  errno = ECONNREFUSED;  // for EAI_SYSTEM
  *list = nullptr;
  addrinfo** end = list;
  for (const std::string& literal : answer.addresses) {
    const auto port = static_cast<std::uint16_t>(std::atoi(service == nullptr ? "0" : service));
    *end = tsq::test::makeEntry(tsq::SocketAddress::parse(literal, port).value());
    end = &(*end)->ai_next;
  }
  return answer.code;
}

extern "C" void freeaddrinfo(addrinfo* list) noexcept {
  while (list != nullptr) {
    addrinfo* next = list->ai_next;
    std::free(list->ai_addr);
    std::free(list);
    list = next;
  }
}
