// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/reports/pdfpages.h"
#include "tests/gui/reports/reportworld.h"
#include "ui/reports/agentreport.h"
#include "ui/reports/maker.h"
#include "ui/reports/periodreport.h"
#include "workspace/exportfiles.h"

#include <QtTest/QTest>

using namespace precedent;

namespace {

const QStringList october{
    QStringLiteral("2026-09-12 10:00 | Sara Okafor | refund | approved +9m | 10.00 USD | Dana Reyes | goodwill"),
    QStringLiteral(
        "2026-10-02 10:00 | Sara Okafor | refund | approved +9m | 60.00 USD | Dana Reyes | damaged | broken box"),
    QStringLiteral(
        "2026-10-03 10:00 | Sara Okafor | credit | denied +6m | 25.50 EUR | Dana Reyes | not covered | outage"),
    QStringLiteral("2026-10-04 10:00 | Sara Okafor | refund | approved +3m | 20.00 EUR | Dana Reyes | damaged | late"),
    QStringLiteral("2026-10-05 10:00 | Tom Becker | comp | approved +30m | 40.00 USD | Kim Li | damaged | flood"),
    QStringLiteral("2026-10-06 10:00 | Tom Becker | refund | approved +30m | 41.00 USD | Kim Li | | rain"),
    QStringLiteral("2026-10-07 10:00 | Tom Becker | refund | denied +31m | 42.00 USD | Kim Li | no | snow"),
    QStringLiteral("2026-10-08 10:00 | Tom Becker | refund | approved +32m | 43.00 USD | Kim Li | damaged | hail"),
    QStringLiteral("2026-10-09 10:00 | Tom Becker | refund | approved +33m | 44.00 USD | Kim Li | damaged | wind"),
    QStringLiteral("2026-10-09 11:00 | Sara Lind | refund | pending | 5.00 USD | | | waits"),
};

query::Filter inOctober()
{
    return query::Filter().with(query::Key::Date, {QStringLiteral("2026-10")});
}

reports::Report sheetOf(const QStringList &lines, const QString &agent)
{
    const auto report = reports::agentReport(test::sourceFrom(lines), {agent, inOctober()}, {});
    return report ? *report : reports::Report();
}

QStringList row(const reports::Table &table, const QString &first)
{
    for (const QStringList &cells : table.rows) {
        if (cells.front() == first)
            return cells;
    }
    return {};
}

} // namespace

/// What the agent's sheet and the period's review say.
class ReportsContentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAgentIsFoundByNameOrId_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("found");
        QTest::newRow("name") << QStringLiteral("Sara Okafor") << QStringLiteral("USARAOKAFOR");
        QTest::newRow("folded") << QStringLiteral("sara okafor") << QStringLiteral("USARAOKAFOR");
        QTest::newRow("id") << QStringLiteral("UTOMBECKER") << QStringLiteral("UTOMBECKER");
        QTest::newRow("a word") << QStringLiteral("becker") << QStringLiteral("UTOMBECKER");
        QTest::newRow("nobody") << QStringLiteral("Zoe") << QStringLiteral("agent-unknown");
        QTest::newRow("several") << QStringLiteral("Sara") << QStringLiteral("agent-ambiguous");
    }

    void anAgentIsFoundByNameOrId()
    {
        QFETCH(QString, asked);
        QFETCH(QString, found);
        const auto agent = reports::findAgent(test::sourceFrom(october), asked);
        QCOMPARE(agent ? *agent : agent.error().code, found);
    }

    /// As an export of the same rows does.
    void theFootingNamesTheRows()
    {
        const auto source = test::sourceFrom(october);
        const auto rows = models::selectRows(source.request(inOctober())).value();
        const auto hash = workspace::dataHash(*source.snapshot, rows, {}, {}, {}).value();
        const auto report = reports::periodReport(source, inOctober()).value();
        QVERIFY2(report.footing.endsWith(QStringLiteral("\nRows: SHA-256 ") + QString::fromLatin1(hash.toHex())),
                 qPrintable(report.footing));
        QVERIFY(sheetOf(october, QStringLiteral("USARAOKAFOR")).footing.contains(QStringLiteral("Rows: SHA-256 ")));
    }

    void fewCasesHaveNoShares()
    {
        const auto report = sheetOf(october, QStringLiteral("USARAOKAFOR"));
        const auto figures = test::blocksOf<reports::KeyFigures>(report);
        QCOMPARE(figures.size(), std::size_t(1));
        QCOMPARE(figures.front().figures.at(0).value, QStringLiteral("3"));
        QCOMPARE(figures.front().figures.at(1).value, QStringLiteral("2 of 3"));
        const auto comparison = test::tableBelow(report, QStringLiteral("Outcome against the team"));
        QCOMPARE(row(comparison, QStringLiteral("Approval rate")).value(1), QStringLiteral("2 of 3"));
        QCOMPARE(row(comparison, QStringLiteral("Median time")).value(1), QStringLiteral("–"));
    }

    void enoughCasesHaveShares()
    {
        const auto report = sheetOf(october, QStringLiteral("UTOMBECKER"));
        const auto figures = test::blocksOf<reports::KeyFigures>(report);
        QCOMPARE(figures.front().figures.at(1).value, QStringLiteral("80.0%"));
        QCOMPARE(figures.front().figures.at(2).value, QStringLiteral("31\u00A0min"));
    }

    void theSheetListsTheMonthsDecisions()
    {
        const auto report = sheetOf(october, QStringLiteral("USARAOKAFOR"));
        const auto decisions = test::tableBelow(report, QStringLiteral("Decisions"));
        QCOMPARE(decisions.rows.size(), std::size_t(3));
        QCOMPARE(decisions.rows.front().at(0), QStringLiteral("4 Oct 10:00"));
        QCOMPARE(decisions.totals.at(3), QStringLiteral("€20.00\n$60.00"));
        QCOMPARE(row(decisions, QStringLiteral("3 Oct 10:00")).at(4),
                 QStringLiteral("Denied by Dana Reyes, 6 min later"));
        const auto chart = test::blocksOf<reports::BarChart>(report);
        QCOMPARE(chart.front().bars.size(), std::size_t(12));
        QCOMPARE(chart.front().bars.at(11).value, 3);
        QCOMPARE(chart.front().bars.at(10).value, 1);
        QCOMPARE(chart.front().bars.at(0).state, reports::BarState::NotSynced);
    }

    void theSheetSaysWhatToTalkAboutAndWhy()
    {
        const auto report = sheetOf(october, QStringLiteral("USARAOKAFOR"));
        const auto discussed = test::tableBelow(report, QStringLiteral("Worth discussing"));
        QCOMPARE(discussed.rows, std::vector<QStringList>({QStringList{
                                     QStringLiteral("3 Oct"), QStringLiteral("Credit"), QStringLiteral("€25.50"),
                                     QStringLiteral("Denied"), QStringLiteral("Denied"), QStringLiteral("3")}}));
    }

    void theFileIsCalledAfterThePerson()
    {
        reports::Subject subject{reports::Kind::Agent, QStringLiteral("UTOMBECKER"), inOctober(), false, {}};
        const auto calendar = test::sourceFrom(october).calendar;
        QCOMPARE(reports::fileNameOf(subject, calendar), QStringLiteral("report agent UTOMBECKER 2026-10.pdf"));
        subject.shownName = QStringLiteral("Tom/Becker");
        QCOMPARE(reports::fileNameOf(subject, calendar), QStringLiteral("report agent Tom Becker 2026-10.pdf"));
        subject.shownName = QStringLiteral("***");
        QCOMPARE(reports::fileNameOf(subject, calendar), QStringLiteral("report agent UTOMBECKER 2026-10.pdf"));
    }

    void aMonthWithoutRequestsIsASheetToo()
    {
        const auto source = test::sourceFrom(october);
        const query::Filter august = query::Filter().with(query::Key::Date, {QStringLiteral("2026-08")});
        const auto report = reports::agentReport(source, {QStringLiteral("USARAOKAFOR"), august}, {});
        QVERIFY(report);
        QCOMPARE(report->title, QStringLiteral("Sara Okafor"));
        QVERIFY(test::PdfPages(*report).words().contains(QStringLiteral("No request in this period.")));
    }

    void notesArePrintedWhereTheyAreGiven()
    {
        const std::vector<store::Note> notes{
            {1, {}, QStringLiteral("talk about <b>outages</b>"), QStringLiteral("kim"), test::endOfOctober().now}};
        const auto report = reports::agentReport(
            test::sourceFrom(october), {QStringLiteral("USARAOKAFOR"), inOctober(), QDate(2026, 11, 13)}, notes);
        const QString words = test::PdfPages(*report).words();
        QVERIFY(words.contains(QStringLiteral("talk about <b>outages</b>")));
        QVERIFY(words.contains(QStringLiteral("13 Nov 2026")));
    }

    void currenciesAreNeverAdded()
    {
        const auto report = reports::periodReport(test::sourceFrom(october), inOctober());
        const auto amounts = test::tableBelow(*report, QStringLiteral("Amounts"));
        QCOMPARE(row(amounts, QStringLiteral("EUR")),
                 QStringList({QStringLiteral("EUR"), QStringLiteral("€45.50"), QStringLiteral("€20.00"),
                              QStringLiteral("€25.50")}));
        QCOMPARE(row(amounts, QStringLiteral("USD")),
                 QStringList({QStringLiteral("USD"), QStringLiteral("$275.00"), QStringLiteral("$228.00"),
                              QStringLiteral("$42.00")}));
        QCOMPARE(amounts.totals, QStringList());
    }

    void tablesOfAPeriodAddUp()
    {
        const auto report = reports::periodReport(test::sourceFrom(october), inOctober());
        QVERIFY(report);
        const auto types = test::tableBelow(*report, QStringLiteral("Requests by type and week"));
        QCOMPARE(types.totals.back(), QStringLiteral("9"));
        QCOMPARE(row(types, QStringLiteral("Refund")).back(), QStringLiteral("7"));
        const auto outcomes = test::tableBelow(*report, QStringLiteral("Outcomes by type"));
        QCOMPARE(outcomes.totals.mid(1),
                 QStringList({QStringLiteral("9"), QStringLiteral("6"), QStringLiteral("2"), QStringLiteral("1"),
                              QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("75.0%")}));
        const auto agents = test::tableBelow(*report, QStringLiteral("Agents"));
        QCOMPARE(agents.rows.size(), std::size_t(3));
        QCOMPARE(row(agents, QStringLiteral("Tom Becker")).mid(1, 4),
                 QStringList({QStringLiteral("5"), QStringLiteral("4"), QStringLiteral("1"), QStringLiteral("80.0%")}));
        QCOMPARE(row(agents, QStringLiteral("Sara Okafor")).at(4), QStringLiteral("2 of 3"));
        QVERIFY(!row(test::tableBelow(*report, QStringLiteral("Approvers")), QStringLiteral("Kim Li")).isEmpty());
    }

    void aGapIsWarnedAbout()
    {
        reports::Source source = test::sourceFrom(october);
        const auto at = [](const char *time) {
            return base::fromIso(QString::fromLatin1(time)).value_or(base::Instant{});
        };
        source.channels.front().gaps.push_back({{at("2026-10-10T00:00:00Z"), at("2026-10-12T00:00:00Z")}});
        const auto warned = reports::periodReport(source, inOctober());
        const auto paragraphs = test::blocksOf<reports::Paragraph>(*warned);
        QCOMPARE(paragraphs.front().tone, reports::Tone::Warning);
        QVERIFY(paragraphs.front().text.contains(QStringLiteral("#approvals 10 – 11 Oct 2026")));
        const query::Filter september = query::Filter().with(query::Key::Date, {QStringLiteral("2026-09")});
        const auto quiet = reports::periodReport(source, september);
        for (const auto &paragraph : test::blocksOf<reports::Paragraph>(*quiet))
            QVERIFY(paragraph.tone != reports::Tone::Warning);
    }

    void aPeriodThatWasNeverReadHasNoBars()
    {
        const query::Filter year = query::Filter().with(query::Key::Date, {QStringLiteral("2026")});
        const auto report = reports::periodReport(test::sourceFrom(october), year);
        const auto parts = test::blocksOf<reports::SmallMultiples>(*report).front().parts;
        QCOMPARE(parts.front().bars.size(), std::size_t(10));
        QCOMPARE(parts.front().bars.front().state, reports::BarState::NotSynced);
        QCOMPARE(parts.front().bars.at(8).state, reports::BarState::Whole);
    }
};

QTEST_MAIN(ReportsContentTest)
#include "tst_reports_content.moc"
