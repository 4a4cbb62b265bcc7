// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/score.h"

#include "base/folding.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace precedent::records {

namespace {

std::optional<double> share(int part, int whole)
{
    return whole == 0 ? std::nullopt : std::optional(double(part) / whole);
}

QString person(const domain::PersonRef &who)
{
    return who.id.isEmpty() ? who.name : who.id;
}

QString people(const std::vector<domain::PersonRef> &list)
{
    QStringList texts;
    for (const auto &who : list)
        texts += person(who);
    texts.sort();
    return texts.join(QStringLiteral("; "));
}

QString money(const std::optional<base::Money> &amount)
{
    return amount ? base::toDecimal(*amount) + u' ' + amount->currency.code() : QString();
}

QString seconds(const std::optional<base::Instant> &at)
{
    return at ? QString::number(at->seconds()) : QString();
}

QString times(const domain::Record &record)
{
    auto text = seconds(record.requestedAt) + u' ';
    if (record.decidedAt)
        return text + seconds(record.decidedAt);
    if (!record.decidedNotBefore && !record.decidedNotAfter)
        return text;
    return text + seconds(record.decidedNotBefore) + QStringLiteral("..") + seconds(record.decidedNotAfter);
}

PerField<QString> fieldsOf(const domain::Record &record)
{
    return {domain::toWord(record.decision),
            person(record.agent),
            people(record.approvers),
            domain::toWord(record.type),
            money(record.amount),
            money(record.approvedAmount),
            record.reason,
            times(record)};
}

/// What is left of a text when only its words count.
QString wordsOf(const QString &text)
{
    static const QRegularExpression emoji(QStringLiteral(":(?:[+-]1|[a-z0-9_+-]*[a-z][a-z0-9_+-]*):"));
    static const QRegularExpression edges(QStringLiteral("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}%]+$"));
    auto words = base::fold(text);
    words.replace(emoji, QStringLiteral(" "));
    words.remove(edges);
    return words.simplified();
}

bool isRight(ScoredField field, const QStringList &right, const QString &got)
{
    if (field == ScoredField::Times)
        return right.contains(got);
    return std::any_of(right.begin(), right.end(), [&](const QString &text) { return wordsOf(text) == wordsOf(got); });
}

/// Everything that one row adds to the score.
class RowScorer
{
public:
    RowScorer(Score &score, const CorpusRow &row, const RowReading &reading)
        : m_score(score), m_row(row), m_reading(reading)
    {
    }

    Tally tally()
    {
        m_tally.rows = 1;
        m_tally.messages = m_row.messageCount;
        m_tally.expected = int(m_row.records.size());
        m_tally.read = int(m_reading.records.size());
        for (const auto &expected : m_row.records)
            compare(expected);
        for (const auto &record : m_reading.records) {
            if (!isExpected(record))
                miss({}, {}, QStringLiteral("record ") + record.id.text());
        }
        if (m_row.records.empty()) {
            m_tally.chatterMessages = m_row.messageCount;
            m_tally.falseRecords = m_tally.read;
        }
        return m_tally;
    }

private:
    [[nodiscard]] bool isExpected(const domain::Record &record) const
    {
        return std::any_of(m_row.records.begin(), m_row.records.end(),
                           [&](const ExpectedRecord &expected) { return expected.root == record.root; });
    }

    void compare(const ExpectedRecord &expected)
    {
        const auto found = std::find_if(m_reading.records.begin(), m_reading.records.end(),
                                        [&](const domain::Record &record) { return record.root == expected.root; });
        if (found == m_reading.records.end()) {
            miss({}, QStringLiteral("record"), unread());
            return;
        }
        ++m_tally.matched;
        const auto got = fieldsOf(*found);
        for (std::size_t i = 0; i < scoredFieldCount; ++i) {
            const auto field = ScoredField(i);
            if (isRight(field, expected.right.at(i), got.at(i)))
                ++m_tally.right.at(i);
            else
                miss(toWord(field), expected.right.at(i).join(QStringLiteral(" | ")), got.at(i));
        }
    }

    [[nodiscard]] QString unread() const
    {
        return m_reading.unread.empty() ? QStringLiteral("nothing")
                                        : QStringLiteral("unread ") + domain::toWord(m_reading.unread.front().reason);
    }

    void miss(const QString &field, const QString &expected, const QString &got)
    {
        m_score.misses.push_back({m_row.id, m_row.format, field, expected, got});
    }

    Score &m_score;
    const CorpusRow &m_row;
    const RowReading &m_reading;
    Tally m_tally;
};

void add(Tally &sum, const Tally &part)
{
    sum.rows += part.rows;
    sum.messages += part.messages;
    sum.expected += part.expected;
    sum.read += part.read;
    sum.matched += part.matched;
    for (std::size_t i = 0; i < scoredFieldCount; ++i)
        sum.right.at(i) += part.right.at(i);
    sum.chatterMessages += part.chatterMessages;
    sum.falseRecords += part.falseRecords;
}

} // namespace

std::optional<double> Tally::precision() const
{
    return share(matched, read);
}

std::optional<double> Tally::recall() const
{
    return share(matched, expected);
}

std::optional<double> Tally::accuracy(ScoredField field) const
{
    return share(right.at(std::size_t(field)), matched);
}

std::optional<double> Tally::falsePerThousand() const
{
    return share(1000 * falseRecords, chatterMessages);
}

Score score(const Corpus &corpus, const std::vector<RowReading> &readings)
{
    Score score;
    for (std::size_t i = 0; i < corpus.rows.size(); ++i) {
        const auto &row = corpus.rows[i];
        const auto tally = RowScorer(score, row, readings.at(i)).tally();
        add(score.all, tally);
        add(score.formats[row.format], tally);
    }
    return score;
}

} // namespace precedent::records
