// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/jsonformat.h"

#include "export/timetext.h"

namespace precedent::exporting {

namespace {

constexpr const char *nothing = "null";

void appendEscaped(QByteArray &out, char c)
{
    switch (c) {
    case '"':
        out.append("\\\"");
        return;
    case '\\':
        out.append("\\\\");
        return;
    case '\n':
        out.append("\\n");
        return;
    case '\r':
        out.append("\\r");
        return;
    case '\t':
        out.append("\\t");
        return;
    default:
        break;
    }
    if (static_cast<unsigned char>(c) >= 0x20)
        out.append(c);
    else
        out.append("\\u00").append(QByteArray(1, c).toHex());
}

} // namespace

JsonFormat::JsonFormat(base::Zone zone) : m_zone(std::move(zone)) {}

void JsonFormat::header(const QStringList &) {}

void JsonFormat::beginRow()
{
    m_firstCell = true;
    m_bytes.append('{');
}

void JsonFormat::beginCell(const QString &column)
{
    if (!m_firstCell)
        m_bytes.append(',');
    m_firstCell = false;
    appendString(column.toUtf8());
    m_bytes.append(':');
}

void JsonFormat::endRow()
{
    m_bytes.append("}\n");
}

void JsonFormat::text(const QString &value)
{
    if (value.isEmpty())
        m_bytes.append(nothing);
    else
        appendString(value.toUtf8());
}

void JsonFormat::word(const QString &value)
{
    text(value);
}

void JsonFormat::integer(std::optional<std::int64_t> value)
{
    m_bytes.append(value ? QByteArray::number(static_cast<qlonglong>(*value)) : QByteArray(nothing));
}

void JsonFormat::decimal(const QString &value)
{
    if (isPlainDecimal(value))
        m_bytes.append(value.toLatin1());
    else
        text(value);
}

void JsonFormat::amount(const std::optional<base::Money> &value)
{
    text(value ? base::toDecimal(*value) : QString());
}

void JsonFormat::boolean(bool value)
{
    m_bytes.append(value ? "true" : "false");
}

void JsonFormat::instant(std::optional<base::Instant> value)
{
    if (value)
        appendString(isoWithOffset(*value, m_zone));
    else
        m_bytes.append(nothing);
}

void JsonFormat::date(base::Instant value)
{
    appendString(localDate(value, m_zone));
}

void JsonFormat::words(const QStringList &values)
{
    m_bytes.append('[');
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            m_bytes.append(',');
        appendString(values.at(i).toUtf8());
    }
    m_bytes.append(']');
}

void JsonFormat::texts(const QStringList &values)
{
    words(values);
}

void JsonFormat::appendString(const QByteArray &utf8)
{
    m_bytes.append('"');
    for (const char c : utf8)
        appendEscaped(m_bytes, c);
    m_bytes.append('"');
}

} // namespace precedent::exporting
