// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl/ctl.h"
#include "tests/unit/live/liveworld.h"

using namespace precedent;

/// From an event of Slack's to a cell of the export.
class TestLiveExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exactTimesStandInTheExport();
};

void TestLiveExport::exactTimesStandInTheExport()
{
    LiveWorld live;
    const auto told = live.request(QStringLiteral("Can I refund $40 to Kim for a torn box?"));
    const auto untold = live.request(QStringLiteral("Can I refund $50 to Ada for a late parcel?"));
    live.begin();
    live.world.advance(100);
    const auto at = live.world.now();
    live.tellReaction(told, QStringLiteral("white_check_mark"));
    live.world.react(approvals.text(), untold, QStringLiteral("U0LEAD"), QStringLiteral("white_check_mark"));
    live.world.advance(100);
    QVERIFY(live.settles());
    live.live.reset();
    QVERIFY(live.syncAll().ok());
    const auto path = live.ledger->path();
    live.ledger.reset();
    const auto result = support::runCtl({QStringLiteral("export"), QStringLiteral("--ledger"), path,
                                         QStringLiteral("-o"), QStringLiteral("-"), QStringLiteral("--tz"),
                                         QStringLiteral("UTC"), QStringLiteral("--columns"),
                                         QStringLiteral("decided_at,decided_via,time_source,decided_not_before")});
    QCOMPARE(result.exitCode, 0);
    const auto rows = support::readCsv(result.out);
    QCOMPARE(rows.size(), 3);
    const auto written = base::toIsoUtc(at).replace(u'Z', QStringLiteral("+00:00"));
    QCOMPARE(rows.at(1), (QStringList{written, QStringLiteral("reaction"), QStringLiteral("event"), QString()}));
    QCOMPARE(rows.at(2).mid(0, 3), (QStringList{QString(), QStringLiteral("reaction"), QString()}));
    QVERIFY(!rows.at(2).at(3).isEmpty());
    QCOMPARE(support::runCtl({QStringLiteral("verify"), QStringLiteral("--ledger"), path}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestLiveExport)
#include "tst_live_export.moc"
