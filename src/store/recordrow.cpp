// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordrow.h"

#include "store/messagerow.h"
#include "store/textlist.h"

#include <algorithm>

namespace precedent::store {

namespace {

/// Reads columns one after another, in the order in which the record statements select them.
class Columns
{
public:
    explicit Columns(const Statement &row, SharedValues *shared = nullptr) : m_row(row), m_shared(shared) {}

    QString text()
    {
        const auto column = m_next++;
        return m_shared != nullptr ? m_shared->text(m_row, column) : m_row.text(column);
    }
    /// Of a column in which hardly two rows are alike.
    QString ownText() { return m_row.text(m_next++); }
    std::int64_t integer() { return m_row.integer(m_next++); }
    bool isTrue() { return m_row.isTrue(m_next++); }
    base::Instant instant() { return m_row.instant(m_next++); }
    std::optional<base::Instant> optionalInstant() { return m_row.optionalInstant(m_next++); }
    base::SlackTs ts() { return base::SlackTs::parse(ownBytes()).value_or(base::SlackTs()); }

    std::optional<base::Money> money()
    {
        const bool known = !m_row.isNull(m_next);
        const auto minor = integer();
        const auto currency = base::Currency::parse(text());
        if (!known)
            return std::nullopt;
        return base::Money{minor, currency.value_or(base::Currency())};
    }

    template <typename Enum>
    Enum word(Enum otherwise)
    {
        return domain::fromWord<Enum>(ownBytes()).value_or(otherwise);
    }

    QStringList words() { return text().split(u' ', Qt::SkipEmptyParts); }

private:
    /// Until the next row; enough where anything but ASCII is wrong anyhow.
    QLatin1String ownBytes() { return QLatin1String(m_row.textBytes(m_next++)); }

    const Statement &m_row;
    SharedValues *m_shared; ///< null for a row by itself
    int m_next = 0;
};

QString approversColumn(const std::vector<domain::PersonRef> &approvers)
{
    QStringList flat;
    for (const auto &approver : approvers)
        flat << approver.id << approver.name;
    return toColumn(flat);
}

std::vector<domain::PersonRef> approversFrom(const QString &column)
{
    const auto flat = listFrom(column);
    std::vector<domain::PersonRef> approvers;
    for (qsizetype i = 0; i + 1 < flat.size(); i += 2)
        approvers.push_back({flat.at(i), flat.at(i + 1)});
    return approvers;
}

domain::Flags flagsFrom(const QString &column)
{
    domain::Flags flags;
    for (const auto &word : column.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto flag = domain::fromWord<domain::Flag>(word))
            flags.set(static_cast<std::size_t>(*flag));
    }
    return flags;
}

void bindMoney(Statement &statement, const char *minor, const char *currency, const std::optional<base::Money> &money)
{
    if (money)
        statement.bind(minor, money->minor).bind(currency, money->currency.code());
    else
        statement.bindNull(minor).bindNull(currency);
}

void bindRequest(Statement &statement, const domain::Record &record)
{
    statement.bind(":id", record.id.text()).bind(":team", record.team.text()).bind(":channel", record.channel.text());
    statement.bind(":root", record.root.microseconds()).bind(":root_text", record.root.text());
    statement.bind(":agent_id", record.agent.id).bind(":agent", record.agent.name);
    statement.bind(":type", domain::toWord(record.type)).bind(":type_as_written", record.typeAsWritten);
    statement.bind(":customer", record.customer).bind(":context", record.context);
    statement.bind(":conversation_url", record.conversationUrl);
    bindMoney(statement, ":amount_minor", ":amount_currency", record.amount);
    bindMoney(statement, ":approved_minor", ":approved_currency", record.approvedAmount);
    statement.bind(":percent", record.percent).bind(":noncash", record.noncash);
    statement.bind(":requested_at", record.requestedAt).bind(":first_seen_at", record.firstSeenAt);
}

void bindDecision(Statement &statement, const domain::Record &record)
{
    statement.bind(":decision", domain::toWord(record.decision)).bind(":approvers", approversColumn(record.approvers));
    statement.bind(":reason", record.reason).bind(":decided_via", domain::toWord(record.decidedVia));
    statement.bind(":decided_at", record.decidedAt).bind(":decided_not_before", record.decidedNotBefore);
    statement.bind(":decided_not_after", record.decidedNotAfter);
    statement.bind(":time_source", domain::toWord(record.timeSource));
}

} // namespace

void bindRecord(Statement &statement, const domain::Record &record)
{
    bindRequest(statement, record);
    bindDecision(statement, record);
    statement.bind(":flags", domain::toWords(record.flags).join(u' ')).bind(":format", record.format);
    statement.bind(":confidence", std::int64_t(record.confidence));
    statement.bind(":edited_after_decision", std::int64_t(record.editedAfterDecision));
    statement.bind(":deleted_in_slack", std::int64_t(record.deletedInSlack));
    statement.bind(":sources", toWords(record.sources));
    statement.bind(":corrected_fields", record.correctedFields.join(u' '));
}

SharedValues::SharedValues() : m_slots(1024) {}

QString SharedValues::text(const Statement &row, int column)
{
    const auto bytes = row.textBytes(column);
    if (bytes.isEmpty() || bytes.size() > longestShared)
        return row.text(column);
    auto &slot = m_slots[qHash(bytes, 0) % m_slots.size()];
    if (QByteArrayView(slot.bytes.data(), slot.size) != bytes) {
        std::copy(bytes.begin(), bytes.end(), slot.bytes.begin());
        slot.size = bytes.size();
        slot.text = row.text(column);
    }
    return slot.text;
}

std::vector<domain::PersonRef> SharedValues::approvers(const QString &column)
{
    constexpr qsizetype most = 4096;
    if (column.isEmpty())
        return {};
    const auto known = m_approvers.constFind(column);
    if (known != m_approvers.constEnd())
        return *known;
    if (m_approvers.size() >= most)
        m_approvers.clear();
    return *m_approvers.insert(column, approversFrom(column));
}

domain::Flags SharedValues::flags(const QString &column)
{
    if (column.isEmpty())
        return {};
    const auto known = m_flags.constFind(column);
    return known != m_flags.constEnd() ? *known : *m_flags.insert(column, flagsFrom(column));
}

domain::Sources SharedValues::sources(const QString &column)
{
    const auto known = m_sources.constFind(column);
    return known != m_sources.constEnd() ? *known : *m_sources.insert(column, sourcesFrom(column));
}

domain::Record recordFrom(const Statement &row, SharedValues *shared)
{
    Columns columns(row, shared);
    domain::Record record;
    record.id = domain::RecordId(columns.ownText());
    record.team = domain::TeamId(columns.text());
    record.channel = domain::ChannelId(columns.text());
    columns.integer(); // the root's microseconds, which its text holds too
    record.root = columns.ts();
    record.agent.id = columns.text();
    record.agent.name = columns.text();
    record.type = columns.word(domain::RequestType::Other);
    record.typeAsWritten = columns.text();
    record.customer = columns.ownText();
    record.context = columns.ownText();
    record.conversationUrl = columns.ownText();
    record.amount = columns.money();
    record.approvedAmount = columns.money();
    record.percent = columns.text();
    record.noncash = columns.text();
    record.decision = columns.word(domain::Decision::Pending);
    const auto approvers = columns.text();
    record.approvers = shared != nullptr ? shared->approvers(approvers) : approversFrom(approvers);
    record.reason = columns.text();
    record.decidedVia = columns.word(domain::DecidedVia::None);
    record.requestedAt = columns.instant();
    record.decidedAt = columns.optionalInstant();
    record.decidedNotBefore = columns.optionalInstant();
    record.decidedNotAfter = columns.optionalInstant();
    record.timeSource = columns.word(domain::TimeSource::None);
    const auto flags = columns.text();
    record.flags = shared != nullptr ? shared->flags(flags) : flagsFrom(flags);
    record.format = columns.text();
    record.confidence = int(columns.integer());
    record.editedAfterDecision = columns.isTrue();
    record.deletedInSlack = columns.isTrue();
    const auto sources = columns.text();
    record.sources = shared != nullptr ? shared->sources(sources) : sourcesFrom(sources);
    record.firstSeenAt = columns.instant();
    record.correctedFields = columns.words();
    return record;
}

domain::UnreadMessage unreadFrom(const Statement &row)
{
    Columns columns(row);
    domain::UnreadMessage message;
    message.team = domain::TeamId(columns.text());
    message.channel = domain::ChannelId(columns.text());
    message.ts = columns.ts();
    message.reason = columns.word(domain::UnreadReason::UnknownFormat);
    message.author = columns.text();
    message.text = columns.text();
    return message;
}

} // namespace precedent::store
