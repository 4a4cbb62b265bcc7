// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "tests/support/fakeslack/worlddata.h"

#include <functional>
#include <mutex>

namespace precedent::fakeslack {

/// A scripted workspace with a clock of its own, which moves only when told to. Every call is one change that Slack's
/// users could make; wrong channels and ts are mistakes of the test and end it. Thread-safe.
class World
{
public:
    explicit World(base::Instant now = base::Instant::fromSeconds(1'760'000'000), const Rules &rules = {});

    [[nodiscard]] base::Instant now() const;
    void advance(qint64 seconds);
    void advanceMilliseconds(qint64 milliseconds);
    /// Runs `reader` while nothing changes.
    void read(const std::function<void(const WorldData &)> &reader) const;
    /// Runs `writer` while nobody reads; what is shown of every message is computed anew.
    void change(const std::function<void(WorldData &)> &writer);

    void addPerson(const QString &id, const QString &name);
    void addChannel(const QString &id, const QString &name, bool isPrivate = false);

    /// Answers the new message's ts: the clock's, or the next free microsecond. `extra` overrides members.
    QString post(const QString &channel, const QString &user, const QString &text, const QJsonObject &extra = {});
    QString reply(const QString &channel, const QString &root, const QString &user, const QString &text,
                  const QJsonObject &extra = {});
    /// Puts a whole message where its own ts and thread_ts say; an earlier one of that ts becomes a version. Thread
    /// counters in it are ignored.
    void insert(const QString &channel, const QJsonObject &message);
    void edit(const QString &channel, const QString &ts, const QString &text);
    /// As apps do it with blocks: no edited mark.
    void editWithoutMark(const QString &channel, const QString &ts, const QString &text);
    void react(const QString &channel, const QString &ts, const QString &user, const QString &emoji);
    void unreact(const QString &channel, const QString &ts, const QString &user, const QString &emoji);
    /// A root with replies leaves a tombstone; a tombstone goes with its last reply.
    void remove(const QString &channel, const QString &ts);
    /// Retention: what is older is gone without a trace.
    void purgeBefore(const QString &channel, base::Instant time);
    void rename(const QString &channel, const QString &name);
    void archive(const QString &channel);
    /// The app's membership.
    void kick(const QString &channel);
    void invite(const QString &channel);

private:
    mutable std::mutex m_mutex;
    WorldData m_data;
};

} // namespace precedent::fakeslack
