// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/backoff.h"
#include "live/hintqueue.h"
#include "live/seenevents.h"

#include <QtTest/QTest>

#include <thread>

using namespace precedent;
using namespace precedent::live;

namespace {

Hint about(std::int64_t second)
{
    Hint hint;
    hint.message.ts = base::SlackTs::fromMicroseconds(second * base::oneSecond);
    return hint;
}

/// "1 2 sync"
QString drawn(const std::vector<Hint> &hints)
{
    QStringList words;
    for (const auto &hint : hints)
        words +=
            hint.kind == HintKind::Sync ? QStringLiteral("sync") : QString::number(hint.message.ts.instant().seconds());
    return words.join(u' ');
}

} // namespace

class TestLivePieces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEventIsNewOnce();
    void theOldestEventsAreForgotten();
    void waitsDoubleUpToAMinute();
    void hintsKeepTheirOrder();
    void tooManyHintsBecomeASync();
    void aHintWakesWhoeverWaits();
};

void TestLivePieces::anEventIsNewOnce()
{
    SeenEvents seen;
    QVERIFY(seen.isNew(QStringLiteral("Ev1")));
    QVERIFY(seen.isNew(QStringLiteral("Ev2")));
    QVERIFY(!seen.isNew(QStringLiteral("Ev1")));
    QVERIFY(seen.isNew({}));
    QVERIFY(seen.isNew({}));
}

void TestLivePieces::theOldestEventsAreForgotten()
{
    SeenEvents seen(2);
    for (const auto *id : {"a", "b", "c"})
        QVERIFY(seen.isNew(QString::fromLatin1(id)));
    QVERIFY(!seen.isNew(QStringLiteral("c")));
    QVERIFY(!seen.isNew(QStringLiteral("b")));
    QVERIFY(seen.isNew(QStringLiteral("a")));
}

void TestLivePieces::waitsDoubleUpToAMinute()
{
    Backoff backoff(1000);
    QList<int> waits;
    for (int i = 0; i < 8; ++i)
        waits += backoff.next();
    QCOMPARE(waits, (QList<int>{1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000}));
    backoff.reset();
    QCOMPARE(backoff.next(), 1000);
}

void TestLivePieces::hintsKeepTheirOrder()
{
    HintQueue queue;
    queue.push(about(1));
    queue.push(about(2));
    auto taken = queue.take(0);
    QCOMPARE(drawn(taken), QStringLiteral("1 2"));
    queue.push(about(3));
    queue.putBack(std::move(taken));
    QCOMPARE(drawn(queue.take(0)), QStringLiteral("1 2 3"));
    QCOMPARE(drawn(queue.take(0)), QString());
}

void TestLivePieces::tooManyHintsBecomeASync()
{
    HintQueue queue(2);
    for (int i = 1; i <= 3; ++i)
        queue.push(about(i));
    queue.push(about(4));
    QCOMPARE(drawn(queue.take(0)), QStringLiteral("sync 4"));
}

void TestLivePieces::aHintWakesWhoeverWaits()
{
    HintQueue queue;
    std::thread other([&queue] { queue.push(about(7)); });
    QCOMPARE(drawn(queue.take(60'000)), QStringLiteral("7"));
    other.join();
}

QTEST_APPLESS_MAIN(TestLivePieces)
#include "tst_live_pieces.moc"
