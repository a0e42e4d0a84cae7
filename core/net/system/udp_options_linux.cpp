// SPDX-License-Identifier: MIT
// clang-format off: the kernel's headers need timespec
#include <ctime>
#include <linux/errqueue.h>
// clang-format on
#include <linux/filter.h>
#include <linux/net_tstamp.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>

#include <array>

#include "net/system/control_bytes.h"
#include "net/system/socket_option.h"
#include "net/system/udp_options.h"

namespace tsq::net {
namespace {

std::optional<WallTime> softwareStamp(const scm_timestamping& stamps) {
  const timespec& stamp = stamps.ts[0];  // 0: software, 2: hardware
  if (stamp.tv_sec == 0 && stamp.tv_nsec == 0) {
    return std::nullopt;
  }
  return WallTime(std::chrono::seconds(stamp.tv_sec) + std::chrono::nanoseconds(stamp.tv_nsec));
}

bool isExtendedError(const cmsghdr& header) {
  return (header.cmsg_level == SOL_IP && header.cmsg_type == IP_RECVERR) ||
         (header.cmsg_level == SOL_IPV6 && header.cmsg_type == IPV6_RECVERR);
}

}  // namespace

const char* const kSteeringOption = "SO_ATTACH_REUSEPORT_CBPF";

void enableTimestamps(int fd, bool on) {
  const int flags =
      SOF_TIMESTAMPING_RX_SOFTWARE | SOF_TIMESTAMPING_SOFTWARE | SOF_TIMESTAMPING_OPT_ID | SOF_TIMESTAMPING_OPT_TSONLY;
  setOption(fd, SOL_SOCKET, SO_TIMESTAMPING, on ? flags : 0);
}

void setReceiveBuffer(int fd, int size) {
  if (!setOption(fd, SOL_SOCKET, SO_RCVBUFFORCE, size)) {
    setOption(fd, SOL_SOCKET, SO_RCVBUF, size);
  }
}

// The connection id of a QUIC packet (RFC 8999) begins at byte 6 of a long header and at byte 1 of a short one. Without
// this the kernel decides by address and port, and a client whose NAT has given it another port would get another
// socket. The packet begins at offset 0; a shorter one is for the first socket.
bool steerByConnectionId(int fd, std::size_t count) {
  constexpr std::uint32_t kLongHeader = 0x80;
  std::array<sock_filter, 7> program{{
      BPF_STMT(BPF_LD | BPF_B | BPF_ABS, 0),
      BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, kLongHeader, 0, 2),
      BPF_STMT(BPF_LD | BPF_B | BPF_ABS, 6),
      BPF_STMT(BPF_JMP | BPF_JA, 1),
      BPF_STMT(BPF_LD | BPF_B | BPF_ABS, 1),
      BPF_STMT(BPF_ALU | BPF_MOD | BPF_K, static_cast<std::uint32_t>(count)),
      BPF_STMT(BPF_RET | BPF_A, 0),
  }};
  const sock_fprog filter{.len = static_cast<unsigned short>(program.size()), .filter = program.data()};
  return setOption(fd, SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, filter);
}

std::uint64_t droppedPackets(int fd) {
  std::array<std::uint32_t, SK_MEMINFO_VARS> info{};
  socklen_t size = sizeof(info);
  return ::getsockopt(fd, SOL_SOCKET, SO_MEMINFO, info.data(), &size) == 0 ? info[SK_MEMINFO_DROPS] : 0;
}

void requestTransmitStamp(msghdr& message, ControlBuffer& buffer) {
  const std::uint32_t flags = SOF_TIMESTAMPING_TX_SOFTWARE;
  append(message, buffer, SOL_SOCKET, SO_TIMESTAMPING, flags);
}

bool readStamp(const cmsghdr& header, ReceivedControl& result) {
  if (header.cmsg_level == SOL_SOCKET && header.cmsg_type == SO_TIMESTAMPING) {
    // T1: T2: T3: T4: the kernel's timestamp of any of them, depending on the packet
    result.kernelStamp = softwareStamp(contents<scm_timestamping>(header));
    return true;
  }
  if (!isExtendedError(header)) {
    return false;
  }
  const auto error = contents<sock_extended_err>(header);
  if (error.ee_origin == SO_EE_ORIGIN_TIMESTAMPING) {
    result.transmitId = error.ee_data;
  }
  return true;
}

}  // namespace tsq::net
