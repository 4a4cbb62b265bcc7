// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/canonical.h"

namespace precedent::store {

namespace {

void appendEscaped(QByteArray &bytes, char32_t c)
{
    switch (c) {
    case U'"':
        bytes += "\\\"";
        return;
    case U'\\':
        bytes += "\\\\";
        return;
    case U'\b':
        bytes += "\\b";
        return;
    case U'\f':
        bytes += "\\f";
        return;
    case U'\n':
        bytes += "\\n";
        return;
    case U'\r':
        bytes += "\\r";
        return;
    case U'\t':
        bytes += "\\t";
        return;
    default:
        bytes += "\\u00" + QByteArray::number(static_cast<uint>(c), 16).rightJustified(2, '0');
    }
}

void appendUtf8(QByteArray &bytes, char32_t c)
{
    const auto byte = [&bytes](char32_t value) { bytes += static_cast<char>(value); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xc0 | (c >> 6));
        byte(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        byte(0xe0 | (c >> 12));
        byte(0x80 | ((c >> 6) & 0x3f));
        byte(0x80 | (c & 0x3f));
    } else {
        byte(0xf0 | (c >> 18));
        byte(0x80 | ((c >> 12) & 0x3f));
        byte(0x80 | ((c >> 6) & 0x3f));
        byte(0x80 | (c & 0x3f));
    }
}

} // namespace

// Own code on purpose: what leaves commit to must not change with a library's idea of escaping.
QByteArray canonicalString(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size() + 2);
    bytes += '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        char32_t c = unit.unicode();
        if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(unit, text.at(++i));
        else if (unit.isSurrogate())
            c = QChar::ReplacementCharacter;
        if (c < 0x20 || c == U'"' || c == U'\\')
            appendEscaped(bytes, c);
        else
            appendUtf8(bytes, c);
    }
    return bytes + '"';
}

CanonicalObject &CanonicalObject::set(const char *key, QStringView text)
{
    m_members[key] = canonicalString(text);
    return *this;
}

CanonicalObject &CanonicalObject::set(const char *key, std::int64_t number)
{
    m_members[key] = QByteArray::number(static_cast<qlonglong>(number));
    return *this;
}

CanonicalObject &CanonicalObject::set(const char *key, const CanonicalObject &object)
{
    m_members[key] = object.bytes();
    return *this;
}

QByteArray CanonicalObject::bytes() const
{
    QByteArray bytes("{");
    for (const auto &[key, value] : m_members) {
        if (bytes.size() > 1)
            bytes += ',';
        bytes += '"' + key + "\":" + value;
    }
    return bytes + '}';
}

} // namespace precedent::store
