// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/absences.h"
#include "sync/eta.h"
#include "sync/faultscope.h"
#include "sync/schedule.h"

#include <QtTest/QTest>

using namespace precedent;
using namespace precedent::sync;

namespace {

/// Days since 1970.
base::Instant day(int number)
{
    return {number * base::oneDay};
}

base::SlackTs ts(int number)
{
    return base::SlackTs::fromMicroseconds(number * base::oneDay);
}

std::vector<base::SlackTs> list(const QString &days)
{
    std::vector<base::SlackTs> out;
    const auto parts = days.split(u' ', Qt::SkipEmptyParts);
    for (const auto &part : parts)
        out.push_back(ts(part.toInt()));
    return out;
}

QString text(const std::vector<base::SlackTs> &roots)
{
    QStringList days;
    for (const auto &root : roots)
        days += QString::number(root.microseconds() / base::oneDay);
    return days.join(u' ');
}

/// "3..5 1..2", in days rounded down.
QString text(const std::vector<base::TimeRange> &ranges)
{
    QStringList days;
    for (const auto &range : ranges)
        days += QStringLiteral("%1..%2").arg(range.from.us / base::oneDay).arg(range.to.us / base::oneDay);
    return days.join(u' ');
}

} // namespace

class TestSyncSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void freshSpansAreWhatIsNewMissingAndRecent_data();
    void freshSpansAreWhatIsNewMissingAndRecent();
    void olderMessagesAreListedWhenDue_data();
    void olderMessagesAreListedWhenDue();
    void turnsGoDownAndBeginAgain_data();
    void turnsGoDownAndBeginAgain();
    void dueThreadsAreYoungOnesAndSomeOld();
    void manyYoungThreadsAreReadInTurn();
    void stateSurvivesItsText();
    void brokenStateIsNone();
    void absencesAreDueAfterFiveMinutes();
    void absencesSurviveTheirText();
    void etaFollowsTheTimeCovered_data();
    void etaFollowsTheTimeCovered();
    void faultsReachAsFarAsTheyDo_data();
    void faultsReachAsFarAsTheyDo();
};

void TestSyncSchedule::freshSpansAreWhatIsNewMissingAndRecent_data()
{
    QTest::addColumn<QList<int>>("covered");
    QTest::addColumn<int>("now");
    QTest::addColumn<QString>("spans");
    QTest::newRow("never read") << QList<int>{} << 100 << QStringLiteral("0..101");
    QTest::newRow("all read, the last month again") << QList<int>{0, 100} << 100 << QStringLiteral("70..101");
    QTest::newRow("away for long") << QList<int>{0, 50} << 100 << QStringLiteral("49..101");
    QTest::newRow("a hole") << QList<int>{0, 10, 20, 100} << 100 << QStringLiteral("70..101 10..20");
    QTest::newRow("interrupted at first") << QList<int>{40, 100} << 100 << QStringLiteral("70..101 0..40");
}

void TestSyncSchedule::freshSpansAreWhatIsNewMissingAndRecent()
{
    QFETCH(QList<int>, covered);
    QFETCH(int, now);
    std::vector<base::TimeRange> ranges;
    for (int i = 0; i + 1 < covered.size(); i += 2)
        ranges.push_back({day(covered[i]), day(covered[i + 1])});
    const auto spans = freshSpans({day(0), day(now + 1)}, ranges, day(now), paceFor(false));
    QTEST(text(spans), "spans");
    QCOMPARE(text(freshSpans({day(now + 9), day(now + 1)}, ranges, day(now), paceFor(false))), QString());
}

void TestSyncSchedule::olderMessagesAreListedWhenDue_data()
{
    QTest::addColumn<int>("quarter");
    QTest::addColumn<int>("all");
    QTest::addColumn<bool>("restricted");
    QTest::addColumn<QString>("span");
    QTest::newRow("just listed") << 200 << 200 << false << QString();
    QTest::newRow("a day ago") << 199 << 198 << false << QStringLiteral("110..170");
    QTest::newRow("a week ago") << 199 << 193 << false << QStringLiteral("0..170");
    QTest::newRow("never") << 0 << 0 << false << QStringLiteral("0..170");
    QTest::newRow("a week ago, restricted") << 199 << 193 << true << QString();
    QTest::newRow("a month ago, restricted") << 199 << 170 << true << QStringLiteral("0..197");
}

void TestSyncSchedule::olderMessagesAreListedWhenDue()
{
    QFETCH(int, quarter);
    QFETCH(int, all);
    QFETCH(bool, restricted);
    ChannelState state;
    state.quarterListedAt = day(quarter);
    state.allListedAt = day(all);
    const auto due = dueRelisting(state, {day(0), day(201)}, day(200), paceFor(restricted));
    QTEST(due ? text({{due->bottom, due->position}}) : QString(), "span");
    state.relisting = Relisting{day(3), day(9), true};
    QVERIFY(dueRelisting(state, {day(0), day(201)}, day(200), paceFor(restricted)) == state.relisting);
}

void TestSyncSchedule::turnsGoDownAndBeginAgain_data()
{
    QTest::addColumn<QString>("roots");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("next");
    QTest::newRow("from the newest") << QStringLiteral("1 2 3 4 5") << 0 << 2 << QStringLiteral("5 4");
    QTest::newRow("further down") << QStringLiteral("1 2 3 4 5") << 4 << 2 << QStringLiteral("3 2");
    QTest::newRow("the rest") << QStringLiteral("1 2 3 4 5") << 2 << 2 << QStringLiteral("1");
    QTest::newRow("again") << QStringLiteral("1 2 3 4 5") << 1 << 2 << QStringLiteral("5 4");
    QTest::newRow("position has gone") << QStringLiteral("1 2 5") << 4 << 2 << QStringLiteral("2 1");
    QTest::newRow("none") << QString() << 0 << 2 << QString();
}

void TestSyncSchedule::turnsGoDownAndBeginAgain()
{
    QFETCH(QString, roots);
    QFETCH(int, position);
    QFETCH(int, count);
    const auto from = position == 0 ? base::SlackTs() : ts(position);
    QTEST(text(nextInTurn(list(roots), from, std::size_t(count))), "next");
}

void TestSyncSchedule::dueThreadsAreYoungOnesAndSomeOld()
{
    auto pace = paceFor(false);
    pace.oldThreads = 1;
    ChannelState state;
    state.threadsCheckedAt = day(99);
    const auto roots = list(QStringLiteral("10 20 30 80 90"));
    QCOMPARE(text(dueThreads(state, roots, day(100), pace)), QStringLiteral("90 80 30"));
    QCOMPARE(text(dueThreads(state, roots, day(100) + base::oneHour, pace)), QString());
    QCOMPARE(text(dueThreads(state, roots, day(101), pace)), QStringLiteral("90 80 20"));
}

void TestSyncSchedule::manyYoungThreadsAreReadInTurn()
{
    auto pace = paceFor(false);
    pace.youngThreads = 4;
    ChannelState state;
    const auto roots = list(QStringLiteral("91 92 93 94 95 96 97"));
    for (const char *due : {"97 96 95 94", "97 96 93 92", "97 96 91", "97 96 95 94"}) {
        state.threadsCheckedAt = base::Instant();
        QCOMPARE(text(dueThreads(state, roots, day(100), pace)), QString::fromLatin1(due));
    }
}

void TestSyncSchedule::stateSurvivesItsText()
{
    ChannelState state;
    QCOMPARE(channelStateFrom(toText(state)), state);
    state.quarterListedAt = day(20'000) + 1;
    state.allListedAt = day(20'001);
    state.relisting = Relisting{day(0), day(3), true};
    state.threadsCheckedAt = day(20'002);
    state.oldThreadPosition = ts(4);
    state.youngThreadPosition = ts(9);
    state.openPosition = ts(5);
    state.archivedCheckedAt = day(6);
    state.goneBefore = ts(7);
    state.isHiddenByPlan = true;
    state.goneNoticedAt = day(8);
    QCOMPARE(channelStateFrom(toText(state)), state);
}

void TestSyncSchedule::brokenStateIsNone()
{
    for (const char *text : {"", "nonsense", "[]", "{\"relisting\":7,\"gone_before\":\"x\"}"})
        QCOMPARE(channelStateFrom(QString::fromLatin1(text)), ChannelState());
}

void TestSyncSchedule::absencesAreDueAfterFiveMinutes()
{
    Absences absences;
    absences.add({ts(2), ts(1), day(10)});
    absences.add({ts(3), ts(3), day(10) + base::oneMinute});
    absences.add({ts(2), ts(1), day(11)}); // the first time counts
    QVERIFY(!absences.isDue(ts(2), day(10) + 5 * base::oneMinute - 1));
    QVERIFY(absences.isDue(ts(2), day(10) + 5 * base::oneMinute));
    QVERIFY(!absences.isDue(ts(4), day(100)));
    const std::vector<Absence> both{{ts(3), ts(3), day(10) + base::oneMinute}, {ts(2), ts(1), day(10)}};
    QCOMPARE(absences.due(day(11)), both);
    absences.remove(ts(3));
    absences.removeBefore(ts(2));
    QVERIFY(absences.due(day(11)).empty());
}

void TestSyncSchedule::absencesSurviveTheirText()
{
    Absences absences;
    absences.add({ts(2), ts(1), day(10)});
    absences.add({ts(3), ts(3), day(12)});
    QCOMPARE(Absences::parse(absences.text()).due(day(99)), absences.due(day(99)));
    QCOMPARE(Absences::parse(QStringLiteral("x 1/2 1.000000/y/3")).text(), QString());
}

void TestSyncSchedule::etaFollowsTheTimeCovered_data()
{
    QTest::addColumn<int>("elapsedSeconds");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("expected"); ///< -1: nothing can be said
    QTest::newRow("half way") << 60 << 150 << 60;
    QTest::newRow("a tenth") << 10 << 190 << 90;
    QTest::newRow("at the end") << 60 << 100 << 0;
    QTest::newRow("not begun") << 60 << 200 << -1;
    QTest::newRow("a clock that stands") << 0 << 150 << -1;
}

void TestSyncSchedule::etaFollowsTheTimeCovered()
{
    QFETCH(int, elapsedSeconds);
    QFETCH(int, position);
    auto now = day(300);
    const Eta eta([&now] { return now; }, {day(100), day(200)});
    now = now + elapsedSeconds * base::oneSecond;
    QTEST(eta.seconds(day(position)).value_or(-1), "expected");
    const Eta unknown([&now] { return now; }, {day(0), day(200)});
    QVERIFY(!unknown.seconds(day(position)));
}

void TestSyncSchedule::faultsReachAsFarAsTheyDo_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("scope");
    using base::ErrorKind;
    const auto row = [](ErrorKind kind, const char *code, FaultScope scope) {
        QTest::newRow(code) << int(kind) << QString::fromLatin1(code) << int(scope);
    };
    row(ErrorKind::NotConfigured, "slack-thread-not-found", FaultScope::Thread);
    row(ErrorKind::NotConfigured, "slack-not-in-channel", FaultScope::Channel);
    row(ErrorKind::Authentication, "slack-missing-scope", FaultScope::Channel);
    row(ErrorKind::Authentication, "slack-token-revoked", FaultScope::Run);
    row(ErrorKind::Network, "slack-unsafe-answer", FaultScope::Thread);
    row(ErrorKind::Network, "slack-unreachable", FaultScope::Run);
    row(ErrorKind::Internal, "slack-call-refused", FaultScope::Thread);
    row(ErrorKind::Budget, "time-budget", FaultScope::Run);
    row(ErrorKind::Interrupted, "sync-stopped", FaultScope::Run);
    row(ErrorKind::Ledger, "ledger-failed", FaultScope::Run);
    row(ErrorKind::Output, "disk-full", FaultScope::Run);
}

void TestSyncSchedule::faultsReachAsFarAsTheyDo()
{
    QFETCH(int, kind);
    QFETCH(QString, code);
    const base::Error error{base::ErrorKind(kind), code, {}, {}};
    QTEST(int(scopeOf(error)), "scope");
}

QTEST_APPLESS_MAIN(TestSyncSchedule)
#include "tst_sync_schedule.moc"
