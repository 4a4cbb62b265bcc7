// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slack/webapisource.h"
#include "tests/support/fakeslack/server.h"

namespace precedent {

inline const domain::ChannelId approvals{QStringLiteral("C0APPROVALS")};

/// A small workspace behind a server, and a source that reads it; its waits pass in the
/// world's time.
struct FakeWorkspace
{
    explicit FakeWorkspace(fakeslack::Profile profile = {}) : server(world, std::move(profile))
    {
        world.addPerson(QStringLiteral("U0SARA"), QStringLiteral("Sara Okafor"));
        world.addPerson(QStringLiteral("U0LEAD"), QStringLiteral("Lea Lead"));
        world.addChannel(approvals.text(), QStringLiteral("approvals"));
        world.addChannel(QStringLiteral("G0SECRET"), QStringLiteral("secret"), true);
        options.apiUrl = server.apiUrl();
        options.token = "xoxb-test-token";
        options.retryDelayMs = 1;
        options.jitter = [](qint64) { return qint64(0); };
        options.clock = base::fixedClock(base::Instant::fromSeconds(1));
        options.waiter = {[this] { return qint64(world.now().us / 1000); },
                          [this](qint64 milliseconds, const base::CancelToken &cancel) {
                              world.advanceMilliseconds(milliseconds);
                              return !cancel.isCancelled();
                          }};
    }

    [[nodiscard]] std::unique_ptr<slack::Source> source() const { return slack::makeWebApiSource(options); }

    /// Posts "1" … "count", one a minute, and answers their ts.
    QStringList postNumbers(int count)
    {
        QStringList list;
        for (int i = 1; i <= count; ++i) {
            list += world.post(approvals.text(), QStringLiteral("U0SARA"), QString::number(i));
            world.advance(60);
        }
        return list;
    }

    fakeslack::World world;
    fakeslack::Server server;
    slack::WebApiOptions options;
};

/// The texts of a page, joined by blanks.
inline QString textsOf(const slack::MessagePage &page)
{
    QStringList texts;
    for (const auto &raw : page.messages)
        texts += raw.message.text;
    return texts.join(u' ');
}

} // namespace precedent
