// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/taughtformats.h"
#include "tests/unit/sync/syncworld.h"

#include <QtTest/QTest>

using namespace precedent;

namespace {

const QString refund = QStringLiteral("Type: Refund\nCustomer: Acme\nAmount: $50\nDetails: arrived damaged");

fakeslack::Profile pagesOf(int messages)
{
    fakeslack::Profile profile;
    profile.mostMessages = messages;
    return profile;
}

} // namespace

class tst_sync_run : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingArrivesOnce_data();
    void everythingArrivesOnce();
    void aSecondRunAddsNothing();
    void lateAnswersAreFound();
    void anEditBecomesAVersion();
    void aReactionDecides();
    void unknownChannelIsNamed();
    void oneBadChannelDoesNotStopTheOthers();
    void nothingFollowedIsSaid();
    void aStoppedRunKeepsWhatItHas();
    void anyFailingCallIsMadeGoodByTheNextRun_data();
    void anyFailingCallIsMadeGoodByTheNextRun();
    void anInterruptedReadOfAnArchivedChannelGoesOn();
    void anEarlierDayOfAnArchivedChannelIsRead();
    void expiredCursorRestartsTheWindow();
    void coverageReachesTheServersPresent();
    void aRestrictionEndsWithItsApp();
    void whatWasDueToBeReadIsRead();
};

void tst_sync_run::everythingArrivesOnce_data()
{
    QTest::addColumn<quint32>("seed");
    const auto first = quint32(qEnvironmentVariableIntValue("PRECEDENT_SEED"));
    for (quint32 seed = first; seed < first + 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_sync_run::everythingArrivesOnce()
{
    QFETCH(quint32, seed);
    fakeslack::Profile profile;
    profile.shortPagesSeed = seed;
    SyncWorld world(profile);
    QStringList expected;
    const auto roots = world.postNumbers(40);
    for (int i = 0; i < roots.size(); ++i) {
        auto line = QString::number(i + 1);
        for (int reply = 0; reply < i % 4; ++reply) {
            world.answer(roots.at(i), QStringLiteral("r%1").arg(reply));
            line += QStringLiteral(" / r%1").arg(reply);
        }
        expected += line;
    }
    const auto report = world.sync();
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().code));
    QCOMPARE(world.archived(), expected.join(QStringLiteral("; ")));
}

void tst_sync_run::aSecondRunAddsNothing()
{
    SyncWorld world;
    world.answer(world.request(refund), QStringLiteral("Approved - goodwill"));
    QVERIFY(world.sync().ok());
    const auto again = world.sync();
    QVERIFY(again.ok());
    QCOMPARE(again->channels.front().added, 0);
    QCOMPARE(again->channels.front().edited, 0);
    QCOMPARE(again->channels.front().threads, 0);
    QCOMPARE(world.recorded(), QStringLiteral("approved by Lea Lead because goodwill"));
}

void tst_sync_run::lateAnswersAreFound()
{
    SyncWorld world;
    const auto young = world.request(refund);
    QVERIFY(world.sync().ok());
    QCOMPARE(world.recorded(), QStringLiteral("pending"));
    world.world.advance(3 * 86400);
    world.answer(young, QStringLiteral("Denied: outside the window"));
    QVERIFY(world.sync().ok());
    QCOMPARE(world.recorded(), QStringLiteral("denied by Lea Lead because outside the window"));

    const auto old = world.request(refund);
    QVERIFY(world.sync().ok());
    world.world.advance(80 * 86400); // beyond the look-back: found because the request is still open
    world.answer(old, QStringLiteral("Approved - goodwill"));
    QVERIFY(world.sync().ok());
    QVERIFY(world.recorded().endsWith(QStringLiteral("approved by Lea Lead because goodwill")));
}

void tst_sync_run::anEditBecomesAVersion()
{
    SyncWorld world;
    const auto ts = world.request(QStringLiteral("first"));
    QVERIFY(world.sync().ok());
    world.world.advance(60);
    world.world.editWithoutMark(approvals.text(), ts, QStringLiteral("second"));
    QVERIFY(world.sync().ok());
    QCOMPARE(world.archived(), QStringLiteral("second"));
    const auto reader = world.ledger->reader();
    const auto thread = (*reader)->thread(approvals, *base::SlackTs::parse(ts));
    QCOMPARE(int(thread->root().versions.size()), 2);
    QCOMPARE(thread->root().versions.front().message.text, QStringLiteral("first"));
}

void tst_sync_run::aReactionDecides()
{
    SyncWorld world;
    const auto ts = world.request(refund);
    QVERIFY(world.sync().ok());
    world.world.advance(60);
    world.world.react(approvals.text(), ts, QStringLiteral("U0LEAD"), QStringLiteral("white_check_mark"));
    QVERIFY(world.sync().ok());
    QCOMPARE(world.recorded(), QStringLiteral("approved by Lea Lead"));
}

void tst_sync_run::unknownChannelIsNamed()
{
    SyncWorld world;
    const auto report = world.sync({QStringLiteral("#nowhere")});
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, QStringLiteral("channel-unknown"));
    QCOMPARE(report.error().facts.value(QStringLiteral("channel")), QStringLiteral("#nowhere"));
}

void tst_sync_run::oneBadChannelDoesNotStopTheOthers()
{
    SyncWorld world;
    world.request(refund);
    world.world.kick(QStringLiteral("G0SECRET"));
    const auto report = world.sync({QStringLiteral("G0SECRET"), QStringLiteral("approvals")});
    QVERIFY(report.ok());
    QCOMPARE(report->failed(), 1);
    QCOMPARE(world.recorded(), QStringLiteral("pending"));
}

void tst_sync_run::nothingFollowedIsSaid()
{
    SyncWorld world;
    const auto report = world.sync({});
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, QStringLiteral("no-channel-followed"));
}

void tst_sync_run::aStoppedRunKeepsWhatItHas()
{
    SyncWorld world(pagesOf(200));
    world.postNumbers(450);
    world.server.addFault(QStringLiteral("conversations.history"), 2,
                          fakeslack::meanwhile([&world] { world.options.cancel.cancel(); }));
    const auto stopped = world.sync();
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, base::ErrorKind::Interrupted);
    const auto kept = world.archived().count(u';') + 1;
    QVERIFY2(kept >= 200 && kept < 450, qPrintable(QString::number(kept)));
    world.options.cancel = {};
    world.reopen();
    QVERIFY(world.sync().ok());
    QCOMPARE(world.archived().count(u';') + 1, 450);
}

void tst_sync_run::anyFailingCallIsMadeGoodByTheNextRun_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"invalid_auth", "internal_error", "html", "reset"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void tst_sync_run::anyFailingCallIsMadeGoodByTheNextRun()
{
    QFETCH(QString, kind);
    const auto fault = [&kind] {
        if (kind == QLatin1String("html"))
            return fakeslack::loginPage();
        if (kind == QLatin1String("reset"))
            return fakeslack::delivered(fakeslack::Delivery::Reset);
        return fakeslack::slackError(kind);
    };
    for (int failing = 1;; ++failing) {
        SyncWorld world(pagesOf(200));
        const auto roots = world.postNumbers(250);
        for (int i = 0; i < 5; ++i)
            world.answer(roots.at(i * 50), QStringLiteral("reply"));
        world.server.addFault({}, failing, fault());
        const auto first = world.sync();
        const bool reached = world.server.calls() >= failing;
        world.server.clearFaults();
        world.reopen();
        const auto second = world.sync();
        QVERIFY2(second.ok(), second ? "" : qPrintable(second.error().code));
        QCOMPARE(world.archived().count(QStringLiteral(" / reply")), 5);
        QCOMPARE(world.archived().count(u';') + 1, 250);
        if (!reached) {
            QVERIFY(failing > 8);
            break;
        }
    }
}

void tst_sync_run::anInterruptedReadOfAnArchivedChannelGoesOn()
{
    SyncWorld world(pagesOf(5));
    world.postNumbers(20);
    world.world.archive(approvals.text());
    world.server.addFault(QStringLiteral("conversations.history"), 2,
                          fakeslack::meanwhile([&world] { world.options.cancel.cancel(); }));
    const auto stopped = world.sync();
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, base::ErrorKind::Interrupted);
    QVERIFY(!world.archived().contains(QStringLiteral("1; 2; 3")));
    world.options.cancel = base::CancelToken();
    world.world.advance(60);
    QVERIFY(world.sync().ok());
    QCOMPARE(world.archived().count(u';'), 19);
    const int before = world.server.calls(QStringLiteral("conversations.history"));
    QVERIFY(world.sync().ok());
    QCOMPARE(world.server.calls(QStringLiteral("conversations.history")), before);
    QVERIFY(world.sync({QStringLiteral("#approvals")}, true).ok());
    QVERIFY(world.server.calls(QStringLiteral("conversations.history")) > before);
}

void tst_sync_run::anEarlierDayOfAnArchivedChannelIsRead()
{
    SyncWorld world;
    world.request(QStringLiteral("old"));
    world.world.advance(100 * 86'400);
    world.request(QStringLiteral("recent"));
    world.world.archive(approvals.text());
    QStringList found;
    for (const int days : {30, 200}) {
        sync::Request request;
        request.channels = {QStringLiteral("#approvals")};
        request.since = world.world.now() - days * base::oneDay;
        QVERIFY(sync::run(*world.source(), *world.ledger, request).ok());
        found += world.archived();
    }
    QCOMPARE(found, (QStringList{QStringLiteral("recent"), QStringLiteral("old; recent")}));
}

void tst_sync_run::expiredCursorRestartsTheWindow()
{
    SyncWorld world(pagesOf(200));
    world.postNumbers(450);
    world.server.addFault(QStringLiteral("conversations.history"), 1,
                          fakeslack::meanwhile([&world] { world.server.expireCursors(); }));
    world.server.addFault(QStringLiteral("conversations.history"), 2,
                          fakeslack::slackError(QStringLiteral("invalid_cursor")));
    const auto report = world.sync();
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().code));
    QCOMPARE(world.archived().count(u';') + 1, 450);
}

void tst_sync_run::coverageReachesTheServersPresent()
{
    SyncWorld world;
    world.postNumbers(3);
    QVERIFY(world.sync().ok());
    const auto reader = world.ledger->reader();
    const auto coverage = (*reader)->coverage(approvals);
    QCOMPARE(int(coverage->size()), 1);
    QCOMPARE(coverage->front().range.from.us, 0);
    QCOMPARE(coverage->front().range.to.seconds(), world.world.now().seconds());
}

void tst_sync_run::aRestrictionEndsWithItsApp()
{
    fakeslack::Profile profile;
    profile.isRestricted = true;
    SyncWorld world(profile);
    world.postNumbers(40);
    auto report = world.sync();
    QVERIFY(report.ok());
    QVERIFY(report->isRestricted);
    // The same token in the test, of an app without the restriction.
    fakeslack::Server unrestricted(world.world);
    world.options.apiUrl = unrestricted.apiUrl();
    for (const bool wasRestricted : {false, false}) {
        report = world.sync({QStringLiteral("#approvals")}, true);
        QVERIFY(report.ok());
        QCOMPARE(report->isRestricted, wasRestricted);
    }
    const auto learned = (*world.ledger->reader())->setting(QStringLiteral("call-rates/T0FAKE"));
    QVERIFY2(!learned->contains(QStringLiteral("restricted")), qPrintable(*learned));
}

void tst_sync_run::whatWasDueToBeReadIsRead()
{
    SyncWorld world;
    const auto root = world.request(QStringLiteral("Can I refund $50 for Northwind? Damaged twice."));
    world.answer(root, QStringLiteral("bingo bango"));
    QVERIFY(world.sync().ok());
    QCOMPARE(world.recorded(), QStringLiteral("pending"));
    const auto words = recognize::decodeFormat(R"({"precedent_format":1,"name":"our-words","version":1,)"
                                               R"("words":{"verdicts":{"approve":["bingo bango"]}}})")
                           .value();
    base::CancelToken stopped;
    stopped.cancel();
    QVERIFY(records::addFormat(*world.ledger, words, stopped)->counts.left > 0);
    QCOMPARE(world.recorded(), QStringLiteral("pending"));
    QVERIFY(world.sync().ok());
    QVERIFY2(world.recorded().startsWith(QStringLiteral("approved")), qPrintable(world.recorded()));
}

QTEST_GUILESS_MAIN(tst_sync_run)
#include "tst_sync_run.moc"
