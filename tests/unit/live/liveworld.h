// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/liveupdates.h"
#include "tellingworld.h"

#include <QtTest/QTest>

#include <mutex>

namespace precedent {

/// A workspace with a ledger that follows it, and live updates between the two.
struct LiveWorld : TellingWorld
{
    explicit LiveWorld(fakeslack::Profile profile = {}) : TellingWorld(std::move(profile))
    {
        timing = {20'000, 60'000, 1, 1, 10}; // a try that fails on a busy machine leaves time for another
        world.addChannel(marks.text(), QStringLiteral("zmarks"));
    }
    ~LiveWorld() { live.reset(); }

    /// Reads what is there, then listens.
    void begin()
    {
        QVERIFY(syncAll().ok());
        listen();
        QVERIFY(reaches(live::Phase::Connected));
    }

    base::Result<sync::Report> syncAll() { return sync({QStringLiteral("#approvals"), QStringLiteral("#zmarks")}); }

    void listen()
    {
        live::Setup setup;
        setup.appToken = [this]() -> base::Result<QByteArray> { return appToken; };
        setup.connect = [this](const QString &wanted,
                               const base::CancelToken &cancel) -> base::Result<std::unique_ptr<slack::Source>> {
            if (!wanted.isEmpty() && wanted != QLatin1String("T0FAKE"))
                return base::makeError(base::ErrorKind::NotConfigured, "token-absent");
            auto own = options;
            own.cancel = cancel;
            return slack::makeWebApiSource(own);
        };
        setup.api = options;
        setup.onState = [this](const live::State &state) {
            const std::lock_guard lock(mutex);
            states.push_back(state);
        };
        setup.onArchived = [](const sync::Report &) {};
        setup.timing = timing;
        live = std::make_unique<live::LiveUpdates>(*ledger, std::move(setup));
    }

    [[nodiscard]] live::State state()
    {
        const std::lock_guard lock(mutex);
        return states.empty() ? live::State() : states.back();
    }
    /// The words for all states so far: "connecting connected".
    [[nodiscard]] QString history()
    {
        static const QStringList words{QStringLiteral("off"), QStringLiteral("connecting"), QStringLiteral("connected"),
                                       QStringLiteral("reconnecting")};
        const std::lock_guard lock(mutex);
        QStringList list;
        for (const auto &told : states)
            list += words.at(int(told.phase)) + (told.error ? u'(' + told.error->code + u')' : QString());
        return list.join(u' ');
    }
    /// The limit only ends a test that would never end.
    [[nodiscard]] static bool becomes(const std::function<bool()> &isSo) { return QTest::qWaitFor(isSo, 60'000); }
    [[nodiscard]] bool reaches(live::Phase phase)
    {
        return becomes([&] { return state().phase == phase; });
    }
    /// Every event was acknowledged and followed: a last one, of a message of its own, has arrived in the ledger.
    [[nodiscard]] bool settles()
    {
        const auto text = QStringLiteral("marker %1").arg(++markers);
        const auto ts = world.post(marks.text(), QStringLiteral("U0SARA"), text);
        tell(fakeslack::messageEvent(world, marks.text(), ts));
        return becomes([&] {
            const auto reader = ledger->reader();
            const auto root = (*reader)->rootOf(marks, base::SlackTs::parse(ts).value());
            return root.ok() && root->has_value();
        });
    }

    [[nodiscard]] domain::Record record(const QString &ts) const
    {
        const auto reader = ledger->reader();
        const auto records = (*reader)->records();
        for (const auto &record : *records) {
            if (record.root.text() == ts)
                return record;
        }
        return {};
    }

    /// A channel for settles(), which is read after the other.
    const domain::ChannelId marks{QStringLiteral("C0MARKS")};
    QByteArray appToken = "xapp-test-token";
    live::Timing timing;
    std::mutex mutex;
    std::vector<live::State> states;
    int markers = 0;
    std::unique_ptr<live::LiveUpdates> live;
};

} // namespace precedent
