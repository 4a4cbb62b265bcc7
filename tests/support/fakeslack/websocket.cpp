// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeslack/websocket.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QtEndian>

namespace precedent::fakeslack {

namespace {

constexpr int finalBit = 0x80;
constexpr int maskBit = 0x80;
constexpr int lengthOf2Bytes = 126;
constexpr int lengthOf8Bytes = 127;
constexpr qsizetype maskSize = 4;

template <typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

QByteArray upgradeAnswer(const QByteArray &key)
{
    const auto accepted =
        QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1);
    return "HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-accept: " +
           accepted.toBase64() + "\r\n\r\n";
}

QByteArray written(const SocketFrame &frame)
{
    QByteArray bytes(1, char(finalBit | int(frame.opcode)));
    const auto size = frame.payload.size();
    if (size < lengthOf2Bytes)
        bytes += char(size);
    else if (size <= 0xffff)
        bytes += char(lengthOf2Bytes) + bigEndian(quint16(size));
    else
        bytes += char(lengthOf8Bytes) + bigEndian(quint64(size));
    return bytes + frame.payload;
}

std::optional<SocketFrame> takeFrame(QByteArray &received)
{
    if (received.size() < 2)
        return std::nullopt;
    const int first = uchar(received.at(0));
    const int second = uchar(received.at(1));
    qsizetype start = 2;
    qsizetype size = second & ~maskBit;
    // Clients of Socket Mode send acknowledgements, which are short.
    if (size == lengthOf2Bytes && received.size() >= 4) {
        size = qFromBigEndian<quint16>(received.constData() + 2);
        start = 4;
    }
    if (second & maskBit)
        start += maskSize;
    if (received.size() < start + size)
        return std::nullopt;
    SocketFrame frame{static_cast<Opcode>(first & 0x0f), received.mid(start, size)};
    for (qsizetype i = 0; i < size && (second & maskBit); ++i)
        frame.payload[i] = char(frame.payload.at(i) ^ received.at(start - maskSize + i % maskSize));
    received.remove(0, start + size);
    return frame;
}

} // namespace precedent::fakeslack
