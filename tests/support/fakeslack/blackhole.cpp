// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeslack/blackhole.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace precedent::fakeslack {

namespace {

/// More than a queue of length 0 takes.
constexpr int fillers = 4;

} // namespace

BlackHole::BlackHole(Family family, quint16 port)
{
    const bool isV6 = family == Family::V6;
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    v6.sin6_addr = in6addr_loopback;
    v6.sin6_port = htons(port);
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    v4.sin_port = htons(port);
    auto *address = isV6 ? reinterpret_cast<sockaddr *>(&v6) : reinterpret_cast<sockaddr *>(&v4);
    socklen_t size = isV6 ? sizeof v6 : sizeof v4;
    const int kind = isV6 ? AF_INET6 : AF_INET;
    const int listening = socket(kind, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (listening < 0)
        return;
    m_sockets.push_back(listening);
    const int on = 1;
    if (isV6)
        setsockopt(listening, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
    if (bind(listening, address, size) != 0 || listen(listening, 0) != 0 || getsockname(listening, address, &size) != 0)
        return;
    for (int i = 0; i < fillers; ++i) {
        m_sockets.push_back(socket(kind, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        (void)connect(m_sockets.back(), address, size);
    }
    m_port = ntohs(isV6 ? v6.sin6_port : v4.sin_port);
}

BlackHole::~BlackHole()
{
    for (const int number : m_sockets)
        close(number);
}

} // namespace precedent::fakeslack
