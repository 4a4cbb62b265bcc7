// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <vector>

namespace precedent::fakeslack {

/// A loopback address that swallows connections: a client's first packet is never answered, as where a firewall drops
/// it.
class BlackHole
{
public:
    enum class Family { V4, V6 };
    explicit BlackHole(Family family = Family::V4, quint16 port = 0);
    ~BlackHole();
    BlackHole(const BlackHole &) = delete;
    BlackHole &operator=(const BlackHole &) = delete;

    /// False on a machine without that family.
    [[nodiscard]] bool isOpen() const { return m_port != 0; }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    quint16 m_port = 0;
    std::vector<int> m_sockets;
};

} // namespace precedent::fakeslack
