// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/eventhint.h"

#include "domain/messagedecoder.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace precedent::live {

namespace {

using store::EventKind;

constexpr qsizetype longestWord = 128;

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

/// An id or the name of an emoji as it may be kept.
bool isWord(const QString &word)
{
    return !word.isEmpty() && word.size() <= longestWord &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

std::optional<Hint> messageHint(const QString &channel, const QString &ts, const QString &root)
{
    const auto parsed = base::SlackTs::parse(ts);
    if (!parsed || !isWord(channel))
        return std::nullopt;
    Hint hint;
    hint.message.channel = domain::ChannelId(channel);
    hint.message.ts = *parsed;
    hint.message.root = base::SlackTs::parse(root).value_or(base::SlackTs());
    return hint;
}

/// Adds when it happened, if the event says so.
void addTime(Hint &hint, const QJsonObject &event, store::MessageEvent told)
{
    const auto at = base::SlackTs::parse(text(event, "event_ts"));
    if (!at)
        return;
    told.ts = hint.message.ts;
    told.happenedAt = at->instant();
    hint.message.events.push_back(std::move(told));
}

/// Empty when the change is none that a reader would see, such as a link's preview.
std::optional<QByteArray> changedContent(const ToldVersions &versions)
{
    const auto after = domain::decodeMessage(versions.after.toByteArray());
    if (!after)
        return std::nullopt;
    const auto hash = domain::contentHash(*after);
    const auto before = domain::decodeMessage(versions.before.toByteArray());
    if (before && domain::contentHash(*before) == hash)
        return std::nullopt;
    return hash;
}

std::optional<Hint> changeHint(const QJsonObject &event, const ToldVersions &versions)
{
    const auto message = event.value(QLatin1String("message")).toObject();
    auto hint = messageHint(text(event, "channel"), text(message, "ts"), text(message, "thread_ts"));
    const auto content = changedContent(versions);
    if (!hint || !content)
        return hint;
    // A root that had replies is changed into a tombstone.
    if (text(message, "subtype") == QLatin1String("tombstone"))
        addTime(*hint, event, {EventKind::Deleted, {}, {}, {}, {}, {}});
    else
        addTime(*hint, event, {EventKind::Changed, {}, {}, {}, {}, *content});
    return hint;
}

std::optional<Hint> deletionHint(const QJsonObject &event)
{
    const auto before = event.value(QLatin1String("previous_message")).toObject();
    auto hint = messageHint(text(event, "channel"), text(event, "deleted_ts"), text(before, "thread_ts"));
    if (hint)
        addTime(*hint, event, {EventKind::Deleted, {}, {}, {}, {}, {}});
    return hint;
}

std::optional<Hint> hintOfMessage(const QJsonObject &event, const ToldVersions &versions)
{
    const auto subtype = text(event, "subtype");
    if (subtype == QLatin1String("message_changed"))
        return changeHint(event, versions);
    if (subtype == QLatin1String("message_deleted"))
        return deletionHint(event);
    if (subtype == QLatin1String("message_replied")) {
        const auto root = event.value(QLatin1String("message")).toObject();
        return messageHint(text(event, "channel"), text(root, "ts"), text(root, "ts"));
    }
    return messageHint(text(event, "channel"), text(event, "ts"), text(event, "thread_ts"));
}

std::optional<Hint> hintOfReaction(const QJsonObject &event)
{
    const auto item = event.value(QLatin1String("item")).toObject();
    if (text(item, "type") != QLatin1String("message"))
        return std::nullopt;
    auto hint = messageHint(text(item, "channel"), text(item, "ts"), {});
    const auto user = text(event, "user");
    const auto reaction = text(event, "reaction");
    if (!hint || !isWord(user) || !isWord(reaction))
        return hint;
    const bool isAdded = text(event, "type") == QLatin1String("reaction_added");
    addTime(*hint, event,
            {isAdded ? EventKind::ReactionAdded : EventKind::ReactionRemoved, {}, {}, user, reaction, {}});
    return hint;
}

/// Members come and go; only the app's own leaving is about what it can read.
bool isOwnLeaving(const QJsonObject &payload, const QJsonObject &event)
{
    const auto own = payload.value(QLatin1String("authorizations")).toArray().at(0).toObject();
    return !own.contains(QLatin1String("user_id")) || text(own, "user_id") == text(event, "user");
}

bool isAny(const QString &type, std::initializer_list<const char *> types)
{
    return std::any_of(types.begin(), types.end(),
                       [&type](const char *candidate) { return type == QLatin1String(candidate); });
}

/// The workspace whose token reads the event: in a channel that is shared with others, `team_id` is where it happened.
QString readingTeam(const QJsonObject &payload)
{
    const auto own = payload.value(QLatin1String("authorizations")).toArray().at(0).toObject();
    for (const auto &team : {text(own, "team_id"), text(payload, "context_team_id")}) {
        if (!team.isEmpty())
            return team;
    }
    return text(payload, "team_id");
}

std::optional<Hint> hintOfEvent(const QJsonObject &payload, const ToldVersions &versions)
{
    const auto event = payload.value(QLatin1String("event")).toObject();
    const auto type = text(event, "type");
    if (type == QLatin1String("message"))
        return hintOfMessage(event, versions);
    if (isAny(type, {"reaction_added", "reaction_removed"}))
        return hintOfReaction(event);
    if (isAny(type, {"channel_rename", "channel_archive", "channel_unarchive", "group_rename", "group_archive",
                     "group_unarchive", "channel_id_changed", "tokens_revoked", "app_uninstalled"}))
        return Hint{HintKind::Sync, {}, {}};
    if (type == QLatin1String("member_left_channel") && isOwnLeaving(payload, event))
        return Hint{HintKind::Sync, {}, {}};
    return std::nullopt;
}

} // namespace

std::optional<Hint> hintOf(const QJsonObject &payload, const ToldVersions &versions)
{
    auto hint = hintOfEvent(payload, versions);
    if (hint)
        hint->team = readingTeam(payload);
    return hint;
}

} // namespace precedent::live
