// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/callrate.h"
#include "tests/unit/slack/fakeworkspace.h"

#include <QtTest/QTest>

using namespace precedent;
using slack::CallRate;
using slack::CallRates;

namespace {

const QString history = QStringLiteral("conversations.history");
const QString replies = QStringLiteral("conversations.replies");

/// Calls that fit into a minute when each waits for its turn.
int callsInAMinute(CallRate rate, qint64 from)
{
    int calls = 0;
    for (qint64 now = from; (now += rate.wait(now)) < from + 60'000; ++calls)
        rate.called(now);
    return calls;
}

fakeslack::Profile restricted()
{
    fakeslack::Profile profile;
    profile.isRestricted = true;
    return profile;
}

} // namespace

class TestSlackCallRate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void callsAreSpreadOverTheMinute();
    void rateHalvesAndRecovers();
    void withoutALimitNothingWaitsUntilARefusal();
    void restrictionTakesShortPagesAndLongWaits_data();
    void restrictionTakesShortPagesAndLongWaits();
    void learnedRatesSurviveTheirText();
    void refusedCallIsRepeatedAndTheNextOnesWait();
    void waitsPassInTheInjectedTime();
    void jitterIsBoundedAndRepeatable();
    void waitAfterARefusalIsALittleLonger();
    void waitsBetweenTriesDoubleAndDiffer();
    void restrictedAppIsNoticedAndReadWhole();
    void anotherAppIsNotHeldToTheRestriction();
    void waitBeyondTheDeadlineEndsTheRun();
};

void TestSlackCallRate::callsAreSpreadOverTheMinute()
{
    QCOMPARE(callsInAMinute(CallRate(60), 1'000'000), 62); // three at once, then one a second
    QCOMPARE(callsInAMinute(CallRate(20), 1'000'000), 22);
    CallRate one(60);
    one.restrict();
    QCOMPARE(callsInAMinute(one, 1'000'000), 1);
}

void TestSlackCallRate::rateHalvesAndRecovers()
{
    CallRate rate(60);
    rate.refused();
    QCOMPARE(rate.perMinute(), 30);
    for (int i = 0; i < 10; ++i)
        rate.refused();
    QCOMPARE(rate.perMinute(), 1);
    for (int i = 0; i < 59; ++i)
        rate.succeeded();
    QCOMPARE(rate.perMinute(), 1);
    rate.succeeded();
    QCOMPARE(rate.perMinute(), 2);
    for (int i = 0; i < 60 * 100; ++i)
        rate.succeeded();
    QCOMPARE(rate.perMinute(), 100);
}

void TestSlackCallRate::withoutALimitNothingWaitsUntilARefusal()
{
    CallRate rate(0);
    for (int i = 0; i < 1000; ++i)
        rate.called(1);
    QCOMPARE(rate.wait(1), 0);
    rate.refused();
    QCOMPARE(rate.perMinute(), 100);
}

void TestSlackCallRate::restrictionTakesShortPagesAndLongWaits_data()
{
    QTest::addColumn<QList<int>>("pages"); ///< messages on pages that have more after them
    QTest::addColumn<int>("wait");
    QTest::addColumn<bool>("isRestricted");
    QTest::newRow("both") << QList<int>{15} << 60 << true;
    QTest::newRow("pages alone") << QList<int>{15, 15} << 0 << false;
    QTest::newRow("a wait alone") << QList<int>{} << 60 << false;
    QTest::newRow("a short wait") << QList<int>{15} << 5 << false;
    QTest::newRow("pages that end early") << QList<int>{7, 9} << 60 << false;
    QTest::newRow("a long page once") << QList<int>{200, 15} << 60 << false;
}

void TestSlackCallRate::restrictionTakesShortPagesAndLongWaits()
{
    QFETCH(QList<int>, pages);
    QFETCH(int, wait);
    CallRates rates;
    for (const int got : pages)
        rates.sawPage(999, got, true);
    rates.sawPage(1, 1, true); // asked for no more
    if (wait > 0)
        rates.refused(history, wait);
    QTEST(rates.isRestricted(), "isRestricted");
    QCOMPARE(rates.of(replies).perMinute(), rates.isRestricted() ? 1 : 60);
}

void TestSlackCallRate::learnedRatesSurviveTheirText()
{
    CallRates rates;
    QCOMPARE(rates.text(), QString());
    rates.refused(QStringLiteral("users.list"), 3);
    CallRates next;
    next.learn(rates.text());
    QCOMPARE(next.of(QStringLiteral("users.list")).perMinute(), 30);
    QCOMPARE(next.of(history).perMinute(), 60);
    rates.sawPage(999, 15, true);
    rates.refused(history, 60);
    next.learn(rates.text());
    QVERIFY(next.isRestricted());
    QCOMPARE(next.of(replies).perMinute(), 1);
    CallRates robust;
    robust.learn(QStringLiteral("x = y=-3 z=100000"));
    QCOMPARE(robust.of(QStringLiteral("y")).perMinute(), 60);
    QCOMPARE(robust.of(QStringLiteral("z")).perMinute(), 100);
}

void TestSlackCallRate::refusedCallIsRepeatedAndTheNextOnesWait()
{
    FakeWorkspace fake;
    fake.options.callsPerMinute = 60;
    fake.server.addFault(history, 2, fakeslack::tooManyRequests("7"));
    const auto source = fake.source();
    const auto before = fake.world.now();
    for (int i = 0; i < 4; ++i)
        QVERIFY(source->history({approvals, {}, {}, {}}).ok());
    QCOMPARE(fake.server.calls(history), 5);
    QVERIFY((fake.world.now() - before.us).us >= 7 * base::oneSecond);
    QCOMPARE(source->rates(), history + QStringLiteral("=30"));
}

void TestSlackCallRate::waitsPassInTheInjectedTime()
{
    FakeWorkspace fake;
    fake.options.callsPerMinute = 60;
    const auto source = fake.source();
    const auto before = fake.world.now();
    for (int i = 0; i < 33; ++i)
        QVERIFY(source->history({approvals, {}, {}, {}}).ok());
    QCOMPARE((fake.world.now() - before.us).seconds(), 30);
}

void TestSlackCallRate::jitterIsBoundedAndRepeatable()
{
    auto first = slack::seededJitter(7);
    auto second = slack::seededJitter(7);
    QSet<qint64> drawn;
    for (int i = 0; i < 200; ++i) {
        const auto value = first(10);
        QCOMPARE(second(10), value);
        QVERIFY(value >= 0 && value <= 10);
        drawn.insert(value);
    }
    QCOMPARE(drawn.size(), 11);
    QCOMPARE(first(0), 0);
}

void TestSlackCallRate::waitAfterARefusalIsALittleLonger()
{
    FakeWorkspace fake;
    QList<qint64> asked;
    fake.options.jitter = [&asked](qint64 most) {
        asked += most;
        return qint64(321);
    };
    fake.server.addFault(history, 1, fakeslack::tooManyRequests("7"));
    const auto before = fake.world.now();
    QVERIFY(fake.source()->history({approvals, {}, {}, {}}).ok());
    QCOMPARE(asked, QList<qint64>{1000});
    QCOMPARE((fake.world.now() - before.us).us, 7321 * (base::oneSecond / 1000));
}

void TestSlackCallRate::waitsBetweenTriesDoubleAndDiffer()
{
    FakeWorkspace fake;
    fake.options.retryDelayMs = 100;
    QList<qint64> asked;
    fake.options.jitter = [&asked](qint64 most) {
        asked += most;
        return most / 4;
    };
    fake.server.addFault(history, 0, fakeslack::httpStatus(503));
    const auto before = fake.world.now();
    QVERIFY(!fake.source()->history({approvals, {}, {}, {}}).ok());
    QCOMPARE(asked, (QList<qint64>{100, 200, 400, 800, 1600}));
    QCOMPARE((fake.world.now() - before.us).us, 3875 * (base::oneSecond / 1000));
}

void TestSlackCallRate::restrictedAppIsNoticedAndReadWhole()
{
    FakeWorkspace fake(restricted());
    fake.postNumbers(40);
    QList<int> waits;
    fake.options.onWait = [&waits](int seconds) { waits += seconds; };
    const auto source = fake.source();
    QString texts;
    QString cursor;
    do {
        const auto page = source->history({approvals, {}, {}, cursor});
        QVERIFY(page.ok());
        texts += textsOf(*page) + u' ';
        cursor = page->nextCursor;
    } while (!cursor.isEmpty());
    QCOMPARE(texts.split(u' ', Qt::SkipEmptyParts).size(), 40);
    QVERIFY(source->isRestricted());
    QCOMPARE(waits, (QList<int>{60, 60}));
    // Only the first refusal is needed to know: the third page was waited for without asking too soon.
    QCOMPARE(fake.server.calls(history), 4);
}

void TestSlackCallRate::anotherAppIsNotHeldToTheRestriction()
{
    FakeWorkspace fake;
    fake.postNumbers(40);
    const auto source = fake.source();
    source->useRates(QStringLiteral("restricted conversations.history=1 conversations.replies=1"));
    QVERIFY(source->isRestricted());
    const auto first = source->history({approvals, {}, {}, {}});
    QVERIFY(first.ok());
    QCOMPARE(first->messages.size(), std::size_t(16));
    QVERIFY(!source->isRestricted());
    QCOMPARE(source->rates(), QString());
    const auto rest = source->history({approvals, {}, {}, first->nextCursor});
    QVERIFY(rest.ok());
    QCOMPARE(rest->messages.size(), std::size_t(24));
}

void TestSlackCallRate::waitBeyondTheDeadlineEndsTheRun()
{
    FakeWorkspace fake(restricted());
    fake.postNumbers(40);
    fake.options.clock = [&fake] { return fake.world.now(); };
    fake.options.deadline = fake.world.now() + 90 * base::oneSecond;
    const auto source = fake.source();
    auto page = source->history({approvals, {}, {}, {}});
    page = source->history({approvals, {}, {}, page->nextCursor});
    QVERIFY(page.ok());
    page = source->history({approvals, {}, {}, page->nextCursor});
    QCOMPARE(page.error().code, QStringLiteral("slack-rate-limit"));
    QCOMPARE(page.error().kind, base::ErrorKind::Budget);
}

QTEST_GUILESS_MAIN(TestSlackCallRate)
#include "tst_slack_callrate.moc"
