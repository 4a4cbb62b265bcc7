// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/columnsbuilder.h"

#include <algorithm>

namespace precedent::insight {

namespace {

std::optional<base::Instant> instantAt(const std::vector<std::int64_t> &column, RowIndex i)
{
    return column[i] == absent ? std::nullopt : std::optional(base::Instant{column[i]});
}

std::optional<base::Money> moneyAt(const Snapshot::Columns &c, const AmountColumn &column, RowIndex i)
{
    if (!column.has(i))
        return std::nullopt;
    return base::Money{column.minor[i], c.currencies.at(column.currencies[i])};
}

void readRequest(const Snapshot::Columns &c, RowIndex i, domain::Record &record)
{
    record.id = idOf(c, i);
    record.team = domain::TeamId(c.team.at(i));
    record.channel = domain::ChannelId(c.channel.at(i));
    record.root = rootOf(c, i);
    record.agent = c.agent.at(i);
    record.type = c.type[i];
    record.typeAsWritten = c.typeAsWritten.at(i);
    record.customer = c.customer.at(i);
    record.context = c.context.textAt(i);
    record.conversationUrl = c.conversationUrl.textAt(i);
    record.amount = moneyAt(c, c.amount, i);
    record.approvedAmount = moneyAt(c, c.approvedAmount, i);
    record.percent = c.percent.at(i);
    record.noncash = c.noncash.at(i);
    record.requestedAt = {c.requestedAt[i]};
}

void readDecision(const Snapshot::Columns &c, RowIndex i, domain::Record &record)
{
    record.decision = c.decision[i];
    record.approvers = c.approvers.at(i);
    record.reason = c.reason.textAt(i);
    record.decidedVia = c.decidedVia[i];
    record.decidedAt = instantAt(c.decidedAt, i);
    record.decidedNotBefore = instantAt(c.decidedNotBefore, i);
    record.decidedNotAfter = instantAt(c.decidedNotAfter, i);
    record.timeSource = c.timeSource[i];
}

void readProvenance(const Snapshot::Columns &c, RowIndex i, domain::Record &record)
{
    record.flags = domain::Flags(c.flags[i]);
    record.format = c.format.at(i);
    record.confidence = c.confidence[i];
    record.editedAfterDecision = (c.marks[i] & IsEdited) != 0;
    record.deletedInSlack = (c.marks[i] & IsDeleted) != 0;
    record.sources = domain::Sources(c.sources[i]);
    record.firstSeenAt = {c.firstSeenAt[i]};
    record.correctedFields = c.correctedFields.value(i);
}

} // namespace

Row makeRow(const Snapshot::Columns &c, RowIndex i)
{
    Row row;
    readRequest(c, i, row.record);
    readDecision(c, i, row.record);
    readProvenance(c, i, row.record);
    row.channelName = c.channelNames[c.channel.codes[i]];
    row.agentTeam = c.agentTeams[c.agent.codes[i]];
    row.permalink = permalink(c, i);
    row.tags = c.tags.value(i);
    row.hasNote = (c.marks[i] & HasNote) != 0;
    row.isReviewed = (c.marks[i] & IsReviewed) != 0;
    row.isNew = (c.marks[i] & IsNew) != 0;
    row.threadLength = c.threadLength[i];
    row.hidesNames = c.hidesNames;
    return row;
}

base::SlackTs rootOf(const Snapshot::Columns &c, RowIndex i)
{
    const auto odd = c.oddRootTexts.constFind(i);
    if (odd == c.oddRootTexts.constEnd())
        return base::SlackTs::fromMicroseconds(c.root[i]);
    return base::SlackTs::parse(*odd).value_or(base::SlackTs());
}

domain::RecordId idOf(const Snapshot::Columns &c, RowIndex i)
{
    const auto odd = c.oddIds.constFind(i);
    return odd != c.oddIds.constEnd() ? *odd : naturalId(c, i);
}

domain::RecordId naturalId(const Snapshot::Columns &c, RowIndex i)
{
    return domain::recordId(domain::ChannelId(c.channel.at(i)), rootOf(c, i));
}

std::optional<RowIndex> rowOf(const Snapshot::Columns &c, const domain::RecordId &id)
{
    const auto odd = c.oddRows.constFind(id);
    if (odd != c.oddRows.constEnd())
        return *odd;
    const auto digits = id.text().sliced(id.text().lastIndexOf(u'-') + 1);
    const auto [first, last] = std::equal_range(c.root.begin(), c.root.end(), digits.toLongLong());
    for (auto at = first; at != last; ++at) {
        const auto index = static_cast<RowIndex>(at - c.root.begin());
        if (naturalId(c, index) == id)
            return index;
    }
    return std::nullopt;
}

QString messageRef(const Snapshot::Columns &c, RowIndex i)
{
    return c.channel.at(i) + QStringLiteral("/p") + rootOf(c, i).digits();
}

QString permalink(const Snapshot::Columns &c, RowIndex i)
{
    const auto &url = c.teamUrls[c.team.codes[i]];
    return url.isEmpty() ? QString() : url + QStringLiteral("archives/") + messageRef(c, i);
}

const LocalTimes &localTimesOf(const Snapshot::Columns &c, query::DateBasis basis)
{
    return basis == query::DateBasis::Decided ? c.decidedLocal : c.requestedLocal;
}

QString displayName(const domain::PersonRef &person)
{
    return person.name.isEmpty() ? person.id : person.name;
}

QString joinedIds(const std::vector<domain::PersonRef> &people)
{
    QStringList ids;
    for (const auto &person : people)
        ids += person.id;
    return ids.join(QStringLiteral("; "));
}

QString joinedNames(const std::vector<domain::PersonRef> &people)
{
    QStringList names;
    for (const auto &person : people)
        names += person.name;
    return names.join(QStringLiteral("; "));
}

} // namespace precedent::insight
