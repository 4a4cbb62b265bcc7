// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/model/disturbances.h"
#include "tests/integration/model/servedlog.h"
#include "tests/unit/sync/syncworld.h"

#include <random>

namespace precedent {

/// What people and Slack do to a channel, a few changes at a time, drawn at random: the same seed does the same.
class Script
{
public:
    Script(SyncWorld &world, quint32 seed) : m_world(world), m_random(seed) {}

    [[nodiscard]] int below(int bound) { return int(m_random() % quint32(bound)); }

    void act()
    {
        for (int i = 2 + below(8); i > 0; --i) {
            change();
            m_world.world.advance(1 + below(90));
        }
        static constexpr int pauses[] = {30, 400, 400, 3600, 86'400, 9 * 86'400, 40 * 86'400};
        m_world.world.advance(pauses[below(std::size(pauses))]);
    }

    /// A call that goes wrong at some point of the next sync, or a change in the middle of it, or nothing.
    void disturb(ServedLog &served)
    {
        if (below(4) == 0) {
            const int call = 4 + below(10);
            served.changeAt(call, [this] { change(); });
            return;
        }

        const auto faults = disturbances(m_world.options.cancel);
        // One draw a statement, here and below: compilers evaluate arguments in orders of their own.
        const bool fails = below(2) == 1;
        const int call = 1 + below(12);
        const auto &fault = faults.at(std::size_t(below(int(faults.size()))));
        served.failAt(fails ? call : 0, fault);
    }

private:
    void change()
    {
        static const std::vector<void (Script::*)()> changes{
            &Script::post,   &Script::post,  &Script::post,    &Script::reply, &Script::reply,   &Script::reply,
            &Script::reply,  &Script::react, &Script::unreact, &Script::edit,  &Script::rewrite, &Script::remove,
            &Script::remove, &Script::purge, &Script::rename,  &Script::meet};
        (this->*changes.at(std::size_t(below(int(changes.size())))))();
    }

    /// A message that is there and no tombstone; empty when there is none.
    QString any(bool onlyRoots = false)
    {
        QStringList list;
        m_world.world.read([&](const fakeslack::WorldData &data) {
            for (const auto &[ts, message] : data.channels.at(approvals.text()).messages) {
                const bool isTombstone = message.content.value(QLatin1String("hidden")).toBool();
                if (!isTombstone && (message.root == 0 || !onlyRoots))
                    list += fakeslack::toTs(ts);
            }
        });
        return list.isEmpty() ? QString() : list.at(below(int(list.size())));
    }

    QString person() { return below(2) == 0 ? QStringLiteral("U0SARA") : QStringLiteral("U0LEAD"); }
    QString emoji() { return QStringList{QStringLiteral("white_check_mark"), QStringLiteral("x")}.at(below(2)); }
    QString words() { return QStringLiteral("text %1").arg(++m_texts); }

    void post()
    {
        const auto request = QStringLiteral("Type: Refund\nAmount: $%1").arg(++m_texts);
        const auto user = person();
        const auto text = below(2) == 0 ? request : words();
        m_world.world.post(approvals.text(), user, text);
    }
    void reply()
    {
        const auto root = any(true);
        QJsonObject extra;
        if (below(8) == 0)
            extra.insert(QStringLiteral("subtype"), QStringLiteral("thread_broadcast"));
        if (root.isEmpty())
            return;
        const auto user = person();
        const auto text = below(2) == 0 ? QStringLiteral("approved") : words();
        m_world.world.reply(approvals.text(), root, user, text, extra);
    }
    void react() { mark(&fakeslack::World::react); }
    void unreact() { mark(&fakeslack::World::unreact); }
    void mark(void (fakeslack::World::*way)(const QString &, const QString &, const QString &, const QString &))
    {
        const auto ts = any();
        if (ts.isEmpty())
            return;
        const auto user = person();
        const auto name = emoji();
        (m_world.world.*way)(approvals.text(), ts, user, name);
    }
    void edit() { alter(&fakeslack::World::edit); }
    void rewrite() { alter(&fakeslack::World::editWithoutMark); }
    void alter(void (fakeslack::World::*way)(const QString &, const QString &, const QString &))
    {
        if (const auto ts = any(); !ts.isEmpty())
            (m_world.world.*way)(approvals.text(), ts, words());
    }
    void remove()
    {
        if (const auto ts = any(); !ts.isEmpty())
            m_world.world.remove(approvals.text(), ts);
    }
    void purge()
    {
        const auto ts = any(true);
        if (below(6) == 0 && !ts.isEmpty())
            m_world.world.purgeBefore(approvals.text(), base::SlackTs::parse(ts)->instant());
    }
    void rename() { m_world.world.rename(approvals.text(), QStringLiteral("approvals-%1").arg(++m_texts)); }
    /// The app leaves the channel, or comes back.
    void meet()
    {
        if (below(2) == 0)
            m_world.world.kick(approvals.text());
        else
            m_world.world.invite(approvals.text());
    }

    SyncWorld &m_world;
    std::mt19937 m_random;
    int m_texts = 0;
};

} // namespace precedent
