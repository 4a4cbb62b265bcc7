// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeslack/messagepages.h"

#include <algorithm>
#include <limits>

namespace precedent::fakeslack {

namespace {

constexpr auto endOfTime = std::numeric_limits<qint64>::max();

/// The bounds of a call as a closed interval of microseconds.
struct Window
{
    qint64 from = 0;
    qint64 to = endOfTime;
    bool hasOnlyOldest = false;
    QString problem; ///< the code of an ok:false answer
};

Window windowOf(const HttpRequest &request)
{
    const auto oldest = request.parameters.value(QStringLiteral("oldest"));
    const auto latest = request.parameters.value(QStringLiteral("latest"));
    const auto inclusive = request.parameters.value(QStringLiteral("inclusive"));
    const qint64 inside = inclusive == QLatin1String("true") || inclusive == QLatin1String("1") ? 0 : 1;
    Window window;
    window.hasOnlyOldest = !oldest.isEmpty() && latest.isEmpty();
    if (!oldest.isEmpty())
        window.from = fromTs(oldest) + inside;
    if (!latest.isEmpty())
        window.to = fromTs(latest) - inside;
    if (!oldest.isEmpty() && fromTs(oldest) < 0)
        window.problem = QStringLiteral("invalid_ts_oldest");
    if (!latest.isEmpty() && fromTs(latest) < 0)
        window.problem = QStringLiteral("invalid_ts_latest");
    return window;
}

int limitOf(const Profile &profile, const HttpRequest &request, int most)
{
    const auto limit = request.parameters.value(QStringLiteral("limit"), QStringLiteral("100")).toInt();
    return std::clamp(limit, 1, profile.isRestricted ? 15 : most);
}

QByteArray pageOf(const QByteArrayList &messages, const QString &cursor, bool isLimited)
{
    QByteArray body = "{\"ok\":true,\"messages\":[" + messages.join(',') + "],\"has_more\":";
    body += cursor.isEmpty() ? "false" : "true";
    if (isLimited)
        body += ",\"is_limited\":true";
    if (!cursor.isEmpty())
        body += ",\"response_metadata\":{\"next_cursor\":\"" + cursor.toLatin1() + "\"}";
    return body + "}";
}

/// The ts of at most `limit` messages of the history within [from, to], newest first; one more says that there are
/// more.
std::vector<qint64> newestOf(const StoredChannel &channel, qint64 from, qint64 to, int limit)
{
    std::vector<qint64> found;
    auto place = channel.messages.upper_bound(to);
    while (place != channel.messages.begin() && int(found.size()) <= limit) {
        --place;
        if (place->first < from)
            break;
        if (place->second.isInHistory())
            found.push_back(place->first);
    }
    return found;
}

/// The same from the oldest on, still answered newest first.
std::vector<qint64> oldestOf(const StoredChannel &channel, qint64 from, int limit)
{
    std::vector<qint64> found;
    for (auto place = channel.messages.lower_bound(from); place != channel.messages.end(); ++place) {
        if (place->second.isInHistory() && int(found.size()) < limit)
            found.insert(found.begin(), place->first);
    }
    return found;
}

QByteArrayList shownAll(const WorldData &world, const StoredChannel &channel, const std::vector<qint64> &list)
{
    QByteArrayList messages;
    for (const auto ts : list)
        messages += show(world, channel, channel.messages.at(ts));
    return messages;
}

/// The thread that a message belongs to: its root's ts; -1 when it has none to show.
qint64 rootOf(const StoredChannel &channel, qint64 ts)
{
    const auto found = channel.messages.find(ts);
    if (found == channel.messages.end())
        return -1;
    const auto subtype = found->second.content.value(QLatin1String("subtype")).toString();
    if (subtype == QLatin1String("channel_join") || subtype == QLatin1String("channel_leave"))
        return -1;
    return found->second.root == 0 ? ts : found->second.root;
}

} // namespace

QByteArray historyPage(const WorldData &world, const Profile &profile, Cursors &cursors, const StoredChannel &channel,
                       const HttpRequest &request)
{
    const auto window = windowOf(request);
    if (!window.problem.isEmpty())
        return failure(window.problem);
    const auto subject = request.method + u'/' + channel.id;
    const auto cursor = request.parameters.value(QStringLiteral("cursor"));
    const auto position = cursor.isEmpty() ? endOfTime : cursors.positionOf(subject, cursor);
    if (!position)
        return failure(QStringLiteral("invalid_cursor"));
    const auto from = std::max(window.from, world.rules.visibleSince);
    const auto to = std::min(window.to, *position);
    const int limit = cursors.pageSize(limitOf(profile, request, profile.mostMessages));
    if (profile.isOldestOnlyForward && window.hasOnlyOldest)
        return pageOf(shownAll(world, channel, oldestOf(channel, from, limit)), {}, false);
    auto list = newestOf(channel, from, to, limit);
    QString next;
    if (int(list.size()) > limit) {
        const bool overlaps = profile.overlapsPages && list.size() > 2;
        next = cursors.make(subject, overlaps ? list.at(list.size() - 2) : list.back());
        list.pop_back();
    }
    if (profile.repeatsPages && cursors.isFirstTime(subject, *position))
        next = cursors.make(subject, *position);
    const bool isLimited = world.rules.visibleSince > window.from && !newestOf(channel, 0, from - 1, 1).empty();
    return pageOf(shownAll(world, channel, list), next, isLimited);
}

QByteArray repliesPage(const WorldData &world, const Profile &profile, Cursors &cursors, const StoredChannel &channel,
                       const HttpRequest &request)
{
    const auto window = windowOf(request);
    const auto root = rootOf(channel, fromTs(request.parameters.value(QStringLiteral("ts"))));
    if (root < 0 || !window.problem.isEmpty())
        return failure(root < 0 ? QStringLiteral("thread_not_found") : window.problem);
    const auto subject = request.method + u'/' + channel.id + u'/' + QString::number(root);
    const auto cursor = request.parameters.value(QStringLiteral("cursor"));
    const auto position = cursor.isEmpty() ? 0 : cursors.positionOf(subject, cursor);
    if (!position)
        return failure(QStringLiteral("invalid_cursor"));
    std::vector<qint64> list;
    if (channel.messages.count(root) > 0 && (profile.rootOnEveryPage || cursor.isEmpty()))
        list.push_back(root);
    const auto replies = channel.replies.find(root);
    const auto all = replies == channel.replies.end() ? std::set<qint64>() : replies->second;
    const int limit = cursors.pageSize(limitOf(profile, request, profile.mostReplies));
    auto place = all.lower_bound(std::max(window.from, *position));
    for (int i = 0; i < limit && place != all.end() && *place <= window.to; ++i)
        list.push_back(*place++);
    const bool hasMore = place != all.end() && *place <= window.to;
    auto next = hasMore ? cursors.make(subject, *place) : QString();
    if (hasMore && profile.overlapsPages && limit > 1)
        next = cursors.make(subject, *std::prev(place));
    if (profile.repeatsPages && cursors.isFirstTime(subject, *position))
        next = cursors.make(subject, *position);
    return pageOf(shownAll(world, channel, list), next, false);
}

} // namespace precedent::fakeslack
