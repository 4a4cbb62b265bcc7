// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringConverter>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace precedent::test {

/// RFC 4180 read to the letter, written from the RFC and not from the writer: CRLF ends records, quotes are doubled,
/// a quote inside an unquoted field and a bare CR or LF outside quotes are refused.
class CsvReader
{
public:
    CsvReader(const QByteArray &bytes, char separator) : m_bytes(bytes), m_separator(separator) {}

    /// All records, or nothing when the bytes break the RFC; `at` then tells where.
    std::optional<std::vector<QStringList>> records()
    {
        std::vector<QStringList> all;
        while (m_at < m_bytes.size()) {
            QStringList record;
            do {
                const auto cell = field();
                if (!cell)
                    return std::nullopt;
                record += decoded(*cell);
            } while (take(m_separator));
            if (!take('\r') || !take('\n'))
                return std::nullopt;
            all.push_back(record);
        }
        return all;
    }

    [[nodiscard]] qsizetype at() const { return m_at; }

private:
    bool take(char c)
    {
        if (m_at >= m_bytes.size() || m_bytes.at(m_at) != c)
            return false;
        ++m_at;
        return true;
    }

    /// QString::fromUtf8() would drop a leading U+FEFF.
    static QString decoded(const QByteArray &cell)
    {
        return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom).decode(cell);
    }

    std::optional<QByteArray> field() { return take('"') ? quoted() : plain(); }

    std::optional<QByteArray> quoted()
    {
        QByteArray cell;
        while (m_at < m_bytes.size()) {
            const char c = m_bytes.at(m_at++);
            if (c != '"')
                cell += c;
            else if (take('"'))
                cell += '"';
            else
                return cell;
        }
        return std::nullopt;
    }

    std::optional<QByteArray> plain()
    {
        QByteArray cell;
        while (m_at < m_bytes.size()) {
            const char c = m_bytes.at(m_at);
            if (c == m_separator || c == '\r' || c == '\n')
                break;
            if (c == '"')
                return std::nullopt;
            cell += c;
            ++m_at;
        }
        return cell;
    }

    QByteArray m_bytes;
    char m_separator;
    qsizetype m_at = 0;
};

} // namespace precedent::test
