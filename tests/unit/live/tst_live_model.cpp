// SPDX-License-Identifier: GPL-3.0-or-later
#include "liveworld.h"

#include <random>

using namespace precedent;

namespace {

/// "a / b; (removed) / c": what Slack has.
QString shownBy(const fakeslack::World &world)
{
    QStringList threads;
    world.read([&](const fakeslack::WorldData &data) {
        const auto &channel = data.channels.at(approvals.text());
        for (const auto &[ts, message] : channel.messages) {
            if (message.root != 0)
                continue;
            QStringList texts{message.content.value(QLatin1String("text")).toString()};
            const auto replies = channel.replies.find(ts);
            for (const auto reply : replies == channel.replies.end() ? std::set<qint64>() : replies->second)
                texts += channel.messages.at(reply).content.value(QLatin1String("text")).toString();
            threads += texts.join(QStringLiteral(" / "));
        }
    });
    return threads.join(QStringLiteral("; "));
}

/// The same of what the archive has and does not take for missing.
QString keptBy(const store::Ledger &ledger)
{
    QStringList threads;
    const auto reader = ledger.reader();
    const auto visited = (*reader)->forEachThread(approvals, [&](const domain::Thread &thread) {
        // A tombstone goes with its last reply.
        const bool isThere = std::any_of(thread.messages.begin(), thread.messages.end(), [](const auto &message) {
            return message.state == domain::MessageState::Live;
        });
        QStringList texts;
        for (const auto &message : thread.messages) {
            if (message.state != domain::MessageState::Missing)
                texts += message.current().text;
        }
        if (isThere)
            threads += texts.join(QStringLiteral(" / "));
        return base::Result<void>();
    });
    return visited ? threads.join(QStringLiteral("; ")) : visited.error().code;
}

/// How bad the way from Slack is.
struct Weather
{
    bool loses = false;    ///< some events never come, and messages are removed
    bool shuffles = false; ///< they come in another order, twice, and connections break
};

/// A random course of events, told through bad weather; the same seed gives the same course.
class Course
{
public:
    Course(LiveWorld &live, Weather weather, quint32 seed) : m_live(live), m_weather(weather), m_random(seed) {}

    void run(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            step();
            m_live.world.advance(1 + below(90));
            if (m_weather.shuffles && below(12) == 0)
                m_live.server.sockets().cut();
            if (m_weather.shuffles && below(15) == 0)
                m_live.server.sockets().disconnect(QStringLiteral("warning"));
            if (below(4) == 0)
                send();
        }
        send();
    }

private:
    int below(int limit) { return int(m_random() % quint32(limit)); }
    QString any(const QStringList &list) { return list.at(below(int(list.size()))); }
    QString word() { return QStringLiteral("w%1").arg(++m_words); }

    void step()
    {
        auto &world = m_live.world;
        const auto channel = approvals.text();
        const int choice = below(10);
        if (m_all.isEmpty() || choice < 3) {
            m_roots += world.post(channel, QStringLiteral("U0SARA"), word());
            m_all += m_roots.last();
            m_events += fakeslack::messageEvent(world, channel, m_all.last());
        } else if (choice < 6 && !m_roots.isEmpty()) {
            m_all += world.reply(channel, any(m_roots), QStringLiteral("U0LEAD"), word());
            m_events += fakeslack::messageEvent(world, channel, m_all.last());
        } else if (choice < 8) {
            const auto ts = any(m_all);
            const auto before = fakeslack::shownMessage(world, channel, ts);
            if (choice == 6)
                world.edit(channel, ts, word());
            else
                world.editWithoutMark(channel, ts, word());
            m_events += fakeslack::changeEvent(world, channel, ts, before);
        } else if (choice == 8 && m_weather.loses) {
            remove(any(m_all));
        } else {
            const auto ts = any(m_all);
            world.react(channel, ts, QStringLiteral("U0LEAD"), QStringLiteral("eyes"));
            m_events +=
                fakeslack::reactionEvent(world, channel, ts, QStringLiteral("U0LEAD"), QStringLiteral("eyes"), true);
        }
    }

    void remove(const QString &ts)
    {
        auto &world = m_live.world;
        const auto before = fakeslack::shownMessage(world, approvals.text(), ts);
        world.remove(approvals.text(), ts);
        m_events += fakeslack::deletionEvent(world, approvals.text(), before);
        m_all.removeAll(ts);
        m_roots.removeAll(ts);
        // What hung on it may have gone with it.
        for (auto *list : {&m_all, &m_roots})
            list->removeIf([&world](const QString &other) {
                const auto shown = fakeslack::shownMessage(world, approvals.text(), other);
                return shown.isEmpty() ||
                       shown.value(QLatin1String("subtype")).toString() == QLatin1String("tombstone");
            });
    }

    void send()
    {
        if (m_weather.shuffles)
            std::shuffle(m_events.begin(), m_events.end(), m_random);
        for (const auto &event : std::as_const(m_events)) {
            if (m_weather.loses && below(3) == 0)
                continue;
            m_live.tell(event);
            if (m_weather.shuffles && below(3) == 0)
                m_live.server.sockets().pushAgain();
        }
        m_events.clear();
    }

    LiveWorld &m_live;
    Weather m_weather;
    std::mt19937 m_random;
    QStringList m_roots;
    QStringList m_all;
    QList<QJsonObject> m_events;
    int m_words = 0;
};

} // namespace

class TestLiveModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ledgerEqualsSlack_data();
    void ledgerEqualsSlack();
};

void TestLiveModel::ledgerEqualsSlack_data()
{
    QTest::addColumn<bool>("loses");
    QTest::addColumn<bool>("shuffles");
    QTest::addColumn<quint32>("seed");
    const auto given = qEnvironmentVariableIntValue("PRECEDENT_SEED");
    const quint32 first = given > 0 ? quint32(given) : 1;
    for (quint32 seed = first; seed < first + 6; ++seed) {
        for (const bool loses : {false, true}) {
            for (const bool shuffles : {false, true})
                QTest::addRow("seed %u%s%s", seed, loses ? ", losses" : "", shuffles ? ", disorder" : "")
                    << loses << shuffles << seed;
        }
    }
}

void TestLiveModel::ledgerEqualsSlack()
{
    QFETCH(bool, loses);
    QFETCH(bool, shuffles);
    QFETCH(quint32, seed);
    LiveWorld live;
    live.begin();
    Course(live, {loses, shuffles}, seed).run(40);
    QVERIFY(live.settles());
    if (!loses)
        QCOMPARE(keptBy(*live.ledger), shownBy(live.world));
    live.live.reset();
    // What is left out counts as missing at the second look.
    for (int i = 0; i < 3; ++i) {
        live.world.advance(2 * 86'400);
        QVERIFY(live.syncAll().ok());
    }
    QCOMPARE(keptBy(*live.ledger), shownBy(live.world));
    const auto report = store::verify(live.ledger->path());
    QVERIFY(report.ok());
    QCOMPARE(report->problems.size(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestLiveModel)
#include "tst_live_model.moc"
