// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csvtable.h"

#include "base/folding.h"
#include "export/guard.h"

namespace precedent::exporting {

namespace {

QChar separatorOf(const QString &text)
{
    const auto line = text.left(text.indexOf(u'\n'));
    return line.count(u';') > line.count(u',') ? u';' : u',';
}

/// Takes a text apart, character by character.
class Splitter
{
public:
    explicit Splitter(QString text) : m_text(std::move(text)), m_separator(separatorOf(m_text)) {}

    base::Result<std::vector<QStringList>> rows()
    {
        for (; m_at < m_text.size(); ++m_at)
            take(m_text.at(m_at));
        if (m_isQuoted)
            return base::makeError(base::ErrorKind::Input, "csv-quote", {},
                                   {{QStringLiteral("line"), QString::number(m_quoteLine)}});
        endRow();
        return std::move(m_rows);
    }

private:
    void take(QChar c)
    {
        if (c == u'\n')
            ++m_line;
        if (m_isQuoted)
            return takeQuoted(c);
        if (c == u'"' && m_cell.isEmpty()) {
            m_isQuoted = true;
            m_quoteLine = m_line;
        } else if (c == m_separator) {
            endCell();
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            m_cell += c;
        }
    }

    void takeQuoted(QChar c)
    {
        if (c != u'"') {
            m_cell += c;
        } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
            m_cell += c;
            ++m_at;
        } else {
            m_isQuoted = false;
        }
    }

    void endCell() { m_row += unguarded(std::exchange(m_cell, {})); }

    void endRow()
    {
        endCell();
        if (m_row.size() > 1 || !m_row.constFirst().isEmpty())
            m_rows.push_back(m_row);
        m_row.clear();
    }

    QString m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_quoteLine = 1;
    bool m_isQuoted = false;
    QString m_cell;
    QStringList m_row;
    std::vector<QStringList> m_rows;
};

} // namespace

base::Result<std::vector<QStringList>> readCsvTable(const QByteArray &bytes)
{
    auto text = base::fromUtf8(bytes);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return Splitter(std::move(text)).rows();
}

} // namespace precedent::exporting
