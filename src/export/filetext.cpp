// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/filetext.h"

#include <QtCore/QStringConverter>

#include <algorithm>
#include <array>

namespace precedent::exporting {

namespace {

/// 0x80 to 0x9F; the five places without a character stay the control codes that they are in Latin-1.
constexpr std::array<char16_t, 32> windows{
    u'\u20AC', 0x81,      u'\u201A', u'\u0192', u'\u201E', u'\u2026', u'\u2020', u'\u2021',
    u'\u02C6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', 0x8D,      u'\u017D', 0x8F,
    0x90,      u'\u2018', u'\u2019', u'\u201C', u'\u201D', u'\u2022', u'\u2013', u'\u2014',
    u'\u02DC', u'\u2122', u'\u0161', u'\u203A', u'\u0153', 0x9D,      u'\u017E', u'\u0178',
};
constexpr qsizetype lookedAt = 4096;

QString fromWindows(const QByteArray &bytes)
{
    auto text = QString::fromLatin1(bytes);
    for (auto &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windows.at(std::size_t(c.unicode() - 0x80)));
    }
    return text;
}

bool startsWith(const QByteArray &bytes, QByteArrayView mark)
{
    return QByteArrayView(bytes).startsWith(mark);
}

/// Which byte of each pair is zero in nearly every pair: 0 or 1, or -1 for neither. Headings are mostly Latin letters.
int zeroSide(const QByteArray &bytes)
{
    const auto head = bytes.first(std::min(bytes.size(), lookedAt) / 2 * 2);
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head.at(i) == 0)
            ++zeros.at(std::size_t(i % 2));
    }
    for (const int side : {0, 1}) {
        if (zeros.at(std::size_t(side)) * 10 > head.size() / 2 * 6 && zeros.at(std::size_t(1 - side)) == 0)
            return side;
    }
    return -1;
}

std::optional<QString> decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    // Stateless, so that half a character at the end is an error too.
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

std::optional<QString> fromUtf16(const QByteArray &bytes)
{
    if (startsWith(bytes, "\xFF\xFE") || startsWith(bytes, "\xFE\xFF"))
        return decoded(bytes, QStringConverter::Utf16);
    const int side = bytes.size() % 2 == 0 ? zeroSide(bytes) : -1;
    if (side < 0)
        return std::nullopt;
    return decoded(bytes, side == 1 ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
}

bool isWorkbook(const QByteArray &bytes)
{
    return startsWith(bytes, "PK\x03\x04") || startsWith(bytes, "\xD0\xCF\x11\xE0") || startsWith(bytes, "%PDF-");
}

} // namespace

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16:
        return QStringLiteral("UTF-16");
    case Encoding::Windows1252:
        break;
    }
    return QStringLiteral("Windows-1252");
}

base::Result<FileText> decodeFile(const QByteArray &bytes)
{
    if (isWorkbook(bytes))
        return base::makeError(base::ErrorKind::Input, "csv-workbook");
    FileText file;
    if (auto utf16 = fromUtf16(bytes))
        file = {std::move(*utf16), Encoding::Utf16};
    else if (auto utf8 = decoded(bytes, QStringConverter::Utf8))
        file = {std::move(*utf8), Encoding::Utf8};
    else
        file = {fromWindows(bytes), Encoding::Windows1252};
    if (file.text.startsWith(QChar(QChar::ByteOrderMark)))
        file.text.remove(0, 1);
    if (file.text.contains(QChar(QChar::Null)))
        return base::makeError(base::ErrorKind::Input, "csv-not-text");
    return file;
}

} // namespace precedent::exporting
