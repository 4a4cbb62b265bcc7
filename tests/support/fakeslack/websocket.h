// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <optional>

namespace precedent::fakeslack {

/// The server's half of the WebSocket protocol as far as Socket Mode needs it (RFC 6455, no extensions).
enum class Opcode { Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

struct SocketFrame
{
    Opcode opcode = Opcode::Text;
    QByteArray payload;
};

/// The answer to an upgrade request with this Sec-WebSocket-Key.
[[nodiscard]] QByteArray upgradeAnswer(const QByteArray &key);

/// A whole frame as a server sends it, unmasked.
[[nodiscard]] QByteArray written(const SocketFrame &frame);

/// Takes the first whole frame out of what a client sent; empty when it has not come yet.
[[nodiscard]] std::optional<SocketFrame> takeFrame(QByteArray &received);

} // namespace precedent::fakeslack
