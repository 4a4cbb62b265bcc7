// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/synctimetable.h"

#include <QtCore/QStringList>
#include <QtTest/QTest>

using namespace precedent;
using namespace precedent::gui;

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::int64_t second = 1000;

/// Two clocks that start together.
struct Clocks
{
    Moment now{5'000'000, base::Instant::fromSeconds(1'760'000'000)};

    void runOn(std::int64_t seconds)
    {
        now.steadyMs += seconds * second;
        setAhead(seconds);
    }
    void setAhead(std::int64_t seconds) { now.wall = now.wall + seconds * base::oneSecond; }
};

} // namespace

/// Scripts of what happens, and when the next sync is due. Words: "15" runs on so many seconds with a tick each 15 s
/// and tells the first second at which a sync is due; "late60" one tick, late; "ahead600" and "back600" move the wall
/// clock; "ok" and "fail" end a sync; "every5" and "off" set the interval.
class TestSyncTimetable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void syncsAreDue_data();
    void syncsAreDue();
    void nextIsToldInTheWallClocksTime();
};

void TestSyncTimetable::syncsAreDue_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("due"); // one answer a word that lets time pass
    const auto row = [](const char *name, const char *script, const char *due) {
        QTest::newRow(name) << QString::fromLatin1(script) << QString::fromLatin1(due);
    };
    row("at the start", "every10 15", "15");
    row("then after the interval", "every10 15 ok 900", "15 600");
    row("not when it is off", "off 3600", "-");
    row("off and on again", "every10 ok off 3600 every5 15", "- 15");
    row("shorter interval counts from now", "every60 ok 300 every5 900", "- 300");
    row("longer interval leaves what is planned", "every5 ok 15 every60 900", "- 285");
    row("fails once", "every10 fail 3600", "1200");
    row("fails twice", "every10 fail fail 3600", "2400");
    row("fails many times", "every10 fail fail fail fail fail fail fail fail 7200", "3600");
    row("fails at a long interval", "every60 fail 7200", "3600");
    row("works again", "every10 fail fail ok 3600", "600");
    row("after a sleep", "every60 ok 60 ahead7200 15 15", "- - 15");
    row("after a sleep that the steady clock counts", "every60 ok 60 late1200 15", "- - 15");
    row("after a sleep in failure", "every60 fail fail 60 ahead7200 30", "- 30");
    row("a clock set back", "every10 ok ahead-7200 900", "600");
    row("a clock corrected by seconds", "every60 ok 60 ahead30 60", "- -");
    row("a busy machine", "every60 ok 60 late40 60", "- - -");
    row("asleep while off", "off 60 ahead7200 60", "- -");
}

void TestSyncTimetable::syncsAreDue()
{
    QFETCH(QString, script);
    SyncTimetable timetable;
    Clocks clocks;
    const auto pass = [&](int seconds, int step) {
        for (int passed = step; passed <= seconds; passed += step) {
            clocks.runOn(step);
            if (timetable.tick(clocks.now))
                return QString::number(passed);
        }
        return u"-"_s;
    };
    QStringList due;
    for (const auto &word : script.split(u' ')) {
        if (word.startsWith(u"every"))
            timetable.setMinutes(word.mid(5).toInt(), clocks.now);
        else if (word == u"off")
            timetable.setMinutes(0, clocks.now);
        else if (word == u"ok" || word == u"fail")
            timetable.ended(word == u"ok" ? SyncEnd::Done : SyncEnd::Failed, clocks.now);
        else if (word.startsWith(u"ahead"))
            clocks.setAhead(word.mid(5).toInt());
        else if (word.startsWith(u"late"))
            due += pass(word.mid(4).toInt(), word.mid(4).toInt());
        else
            due += pass(word.toInt(), 15);
    }
    QTEST(due.join(u' '), "due");
}

void TestSyncTimetable::nextIsToldInTheWallClocksTime()
{
    SyncTimetable timetable;
    Clocks clocks;
    QVERIFY(!timetable.next(clocks.now));
    timetable.setMinutes(10, clocks.now);
    QCOMPARE(timetable.next(clocks.now)->us, clocks.now.wall.us);
    timetable.ended(SyncEnd::Done, clocks.now);
    const auto planned = clocks.now.wall + 10 * base::oneMinute;
    QCOMPARE(timetable.next(clocks.now)->us, planned.us);
    clocks.runOn(60);
    QCOMPARE(timetable.next(clocks.now)->us, planned.us);
    clocks.runOn(3600);
    QCOMPARE(timetable.next(clocks.now)->us, clocks.now.wall.us);
}

QTEST_GUILESS_MAIN(TestSyncTimetable)
#include "tst_gui_synctimetable.moc"
