// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/exportrevisions.h"

#include "domain/messagedecoder.h"
#include "slack/jsonslice.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace precedent::slack {

namespace {

using Members = std::vector<JsonMember>;

base::SlackTs tsOf(const QJsonObject &row, const char *key)
{
    return base::SlackTs::parse(row.value(QLatin1String(key)).toString()).value_or(base::SlackTs());
}

/// The message that a member holds; empty when it is none.
std::optional<RawMessage> messageIn(const Members &members, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        auto bytes = memberOf(members, key).toByteArray();
        auto message = domain::decodeMessage(bytes);
        if (message)
            return RawMessage{std::move(bytes), std::move(message).value()};
    }
    return std::nullopt;
}

/// When the change was made: the first time in the row that lies after the message's own.
base::Instant changedAt(const QJsonObject &row, const std::optional<RawMessage> &after, const base::SlackTs &subject)
{
    for (const char *key : {"event_ts", "ts"}) {
        if (const auto ts = tsOf(row, key); subject < ts)
            return ts.instant();
    }
    const bool hasEdit = after && after->message.edited && subject < after->message.edited->ts;
    return hasEdit ? after->message.edited->ts.instant() : subject.instant() + 1;
}

/// What Slack leaves of a deleted message that has replies, with the row that told of the deletion.
RawMessage tombstone(const base::SlackTs &ts, const std::optional<RawMessage> &before, const QByteArray &row)
{
    const auto thread = before ? before->message.threadTs : base::SlackTs();
    QByteArray json = R"({"type":"message","subtype":"tombstone","user":"USLACKBOT","hidden":true,)"
                      R"("text":"This message was deleted.","ts":")" +
                      ts.text().toLatin1() + '"';
    if (!thread.isNull())
        json += R"(,"thread_ts":")" + thread.text().toLatin1() + '"';
    json += R"(,"export_row":)" + row + '}';
    return {json, domain::decodeMessage(json).value()};
}

bool isSame(const RawMessage &left, const RawMessage &right)
{
    return domain::contentHash(left.message) == domain::contentHash(right.message);
}

} // namespace

base::Instant madeAt(const domain::Message &message)
{
    return std::max(message.edited ? message.edited->ts.instant() : base::Instant(), message.ts.instant());
}

bool ExportRevisions::isRevision(QByteArrayView row)
{
    // Nearly no row is one, and looking for the words is cheap.
    const auto bytes = QByteArray::fromRawData(row.data(), row.size());
    if (!bytes.contains("message_changed") && !bytes.contains("message_deleted"))
        return false;
    const auto subtype = QJsonDocument::fromJson(bytes).object().value(QLatin1String("subtype")).toString();
    return subtype == QLatin1String("message_changed") || subtype == QLatin1String("message_deleted");
}

bool ExportRevisions::add(const QByteArray &row)
{
    const auto members = sliceObject(row);
    const auto object = QJsonDocument::fromJson(row).object();
    if (!members)
        return false;
    Change change;
    change.before = messageIn(*members, {"original", "previous_message"});
    change.after = messageIn(*members, {"message"});
    auto subject = tsOf(object, "deleted_ts");
    for (const auto *known : {&change.after, &change.before}) {
        if (*known)
            subject = (*known)->message.ts;
    }
    if (subject.isNull())
        return false;
    if (object.value(QLatin1String("subtype")).toString() == QLatin1String("message_deleted"))
        change.after = tombstone(subject, change.before ? change.before : change.after, row);
    // One that is about another message would be a version of the wrong one.
    if (change.after && change.after->message.ts != subject)
        change.after.reset();
    change.at = changedAt(object, change.after, subject);
    change.bytes = row.size();
    m_bytes += change.bytes;
    m_changes[subject].push_back(std::move(change));
    return true;
}

std::vector<RawMessage> ExportRevisions::takeFrom(const base::SlackTs &oldest)
{
    std::vector<RawMessage> taken;
    const auto begin = m_changes.lower_bound(oldest);
    for (auto subject = begin; subject != m_changes.end(); ++subject) {
        for (const auto &change : subject->second)
            m_bytes -= change.bytes;
        auto versions = versionsOf(std::move(subject->second));
        std::move(versions.begin(), versions.end(), std::back_inserter(taken));
    }
    m_changes.erase(begin, m_changes.end());
    return taken;
}

std::vector<RawMessage> ExportRevisions::versionsOf(std::vector<Change> changes)
{
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Change &left, const Change &right) { return left.at < right.at; });
    std::vector<RawMessage> versions;
    const auto add = [&versions](std::optional<RawMessage> &version, base::Instant at) {
        if (!version || (!versions.empty() && isSame(versions.back(), *version)))
            return;
        version->observedAt = versions.empty() ? at : std::max(at, *versions.back().observedAt);
        versions.push_back(*std::move(version));
    };
    for (auto &change : changes) {
        if (change.before)
            add(change.before, std::min(madeAt(change.before->message), change.at));
        add(change.after, change.at);
    }
    return versions;
}

} // namespace precedent::slack
