// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/channellist.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace precedent;
using namespace precedent::firstrun;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

/// "name", with ! for private, ~ for one that the app is not in, x for archived behind it.
domain::Channel channel(const QString &notation)
{
    domain::Channel channel;
    channel.name = notation.section(u' ', 0, 0);
    channel.id = domain::ChannelId(u'C' + channel.name.toUpper());
    const auto marks = notation.section(u' ', 1);
    channel.isPrivate = marks.contains(u'!');
    channel.isMember = !marks.contains(u'~');
    channel.isArchived = marks.contains(u'x');
    return channel;
}

std::vector<domain::Channel> channels(const QStringList &notations)
{
    std::vector<domain::Channel> list;
    for (const auto &notation : notations)
        list.push_back(channel(notation));
    return list;
}

/// Names as shown, ticked ones with a star.
QStringList shown(const ChannelList &list)
{
    QStringList names;
    for (int row = 0; row < list.rowCount(); ++row)
        names += list.channelAt(row).name + (list.isChosen(list.channelAt(row)) ? s("*") : QString());
    return names;
}

} // namespace

class TestFirstRunChannels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void likelyOnesStandFirst();
    void likelyOneAmongHundredsIsInTheFirstTen();
    void pagesThatArriveLaterAreSortedIn();
    void channelThatArrivesAgainIsReplaced();
    void typingFiltersWithoutRegardToCase();
    void tickIsKeptThroughFilteringAndListing();
    void stateSaysWhatIsInTheWay_data();
    void stateSaysWhatIsInTheWay();
    void readerHearsWhetherAChannelIsChosen();
};

void TestFirstRunChannels::likelyOnesStandFirst()
{
    ChannelList list;
    const QAbstractItemModelTester tester(&list);
    list.add(channels({s("zebra"), s("old-refunds x"), s("abc ~"), s("refund-approvals ~"), s("general"),
                       s("cx-exceptions"), s("credits")}));
    QCOMPARE(shown(list), (QStringList{s("refund-approvals"), s("cx-exceptions"), s("credits"), s("general"),
                                       s("zebra"), s("abc"), s("old-refunds")}));
}

void TestFirstRunChannels::likelyOneAmongHundredsIsInTheFirstTen()
{
    ChannelList list;
    QStringList names{s("Refund-Approvals")};
    for (int i = 0; i < 500; ++i)
        names += s("team-%1").arg(i);
    list.add(channels(names));
    QCOMPARE(list.total(), 501);
    QVERIFY(shown(list).first(10).contains(s("Refund-Approvals")));
}

void TestFirstRunChannels::pagesThatArriveLaterAreSortedIn()
{
    ChannelList list;
    list.add(channels({s("b"), s("d")}));
    list.add(channels({s("c"), s("approvals"), s("a")}));
    QCOMPARE(shown(list), (QStringList{s("approvals"), s("a"), s("b"), s("c"), s("d")}));
    list.clear();
    QCOMPARE(list.rowCount(), 0);
    QCOMPARE(list.total(), 0);
}

void TestFirstRunChannels::channelThatArrivesAgainIsReplaced()
{
    ChannelList list;
    list.add(channels({s("approvals ~"), s("b")}));
    QVERIFY(!list.channelAt(0).isMember);
    list.add(channels({s("approvals")}));
    QCOMPARE(list.total(), 2);
    QVERIFY(list.channelAt(0).isMember);
}

void TestFirstRunChannels::typingFiltersWithoutRegardToCase()
{
    ChannelList list;
    list.add(channels({s("Support"), s("approvals"), s("finance-APPR")}));
    list.setFilter(s(" #appr "));
    QCOMPARE(shown(list), (QStringList{s("approvals"), s("finance-APPR")}));
    list.setFilter(QString());
    QCOMPARE(list.rowCount(), 3);
}

void TestFirstRunChannels::tickIsKeptThroughFilteringAndListing()
{
    ChannelList list;
    list.setChosen({s("CB")});
    list.add(channels({s("a"), s("b")}));
    QSignalSpy ticks(&list, &ChannelList::chosenChanged);
    list.toggle(0);
    QCOMPARE(shown(list), (QStringList{s("a*"), s("b*")}));
    list.setFilter(s("nothing like it"));
    QCOMPARE(list.chosen().size(), std::size_t(2));
    list.setFilter(QString());
    list.add(channels({s("a")}));
    list.toggle(1);
    QCOMPARE(shown(list), (QStringList{s("a*"), s("b")}));
    QCOMPARE(ticks.size(), 2);
    QCOMPARE(ticks.last().at(1).toBool(), false);
}

void TestFirstRunChannels::stateSaysWhatIsInTheWay_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QString>("state");
    QTest::newRow("member") << s("a") << QString();
    QTest::newRow("private") << s("a !") << s("private");
    QTest::newRow("not invited") << s("a ~") << s("invite the app first");
    QTest::newRow("archived and private") << s("a x!") << s("private, archived");
}

void TestFirstRunChannels::stateSaysWhatIsInTheWay()
{
    QFETCH(QString, notation);
    ChannelList list;
    list.add({channel(notation)});
    QTEST(list.index(0, ChannelList::StateColumn).data().toString(), "state");
    list.setFinding(list.channelAt(0).id, {s("about 3 a day"), s("Free text, 90% read"), {}, s("<b>tip</b>")});
    QVERIFY(list.index(0, ChannelList::StateColumn).data().toString().endsWith(s("about 3 a day")));
    QCOMPARE(list.index(0, ChannelList::FindingColumn).data().toString(), s("Free text, 90% read"));
    QVERIFY(!list.index(0, ChannelList::FindingColumn).data(Qt::ToolTipRole).toString().contains(s("<b>")));
}

void TestFirstRunChannels::readerHearsWhetherAChannelIsChosen()
{
    ChannelList list;
    list.add({channel(s("approvals"))});
    const auto spoken = [&list] { return list.index(0, 0).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(spoken(), s("approvals, not chosen"));
    list.toggle(0);
    QCOMPARE(spoken(), s("approvals, chosen"));
}

QTEST_GUILESS_MAIN(TestFirstRunChannels)
#include "tst_firstrun_channels.moc"
