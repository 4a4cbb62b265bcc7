// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/recordlines.h"
#include "ui/pages/agentlist.h"
#include "ui/pages/agenttexts.h"
#include "ui/pages/fieldlist.h"
#include "ui/pages/historytext.h"
#include "ui/pages/overviewtexts.h"
#include "ui/pages/selectiontext.h"

#include <QtTest/QTest>

using namespace precedent;
using pages::CardText;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

insight::Figures figures(int approved, int denied, int pending = 0)
{
    insight::Figures result;
    result.approved = approved;
    result.denied = denied;
    result.pending = pending;
    result.count = approved + denied + pending;
    return result;
}

models::Overview october(int now, std::optional<int> before)
{
    models::Overview overview;
    overview.figures = figures(now, 0);
    overview.period.span = query::DateSpan{QDate(2026, 10, 1), QDate(2026, 10, 31)};
    overview.period.compared = query::DateSpan{QDate(2026, 9, 1), QDate(2026, 9, 30)};
    if (before)
        overview.compared = figures(*before, 0);
    return overview;
}

domain::Record record(const QString &line)
{
    return test::recordFrom(line, 1);
}

QString joined(const CardText &card)
{
    return card.figure + QStringLiteral(" / ") + card.detail;
}

} // namespace

class TextsTest : public QObject
{
    Q_OBJECT

    const models::Formatting m_formatting{english, base::Zone(), test::endOfOctober().now};

private Q_SLOTS:
    void decisionsCompareWithThePeriodBefore_data()
    {
        QTest::addColumn<int>("now");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("card");
        QTest::newRow("more") << 1204 << 1115 << QStringLiteral("1,204 / ▲ 8% vs September");
        QTest::newRow("less") << 50 << 100 << QStringLiteral("50 / ▼ 50% vs September");
        QTest::newRow("hardly more") << 1003 << 1000 << QStringLiteral("1,003 / ▲ under 1% vs September");
        QTest::newRow("hardly less") << 997 << 1000 << QStringLiteral("997 / ▼ under 1% vs September");
        QTest::newRow("equal") << 100 << 100 << QStringLiteral("100 / as many as in September");
        QTest::newRow("few before: a count, no percentage") << 40 << 4 << QStringLiteral("40 / 4 in September");
        QTest::newRow("none before: never infinite") << 40 << 0 << QStringLiteral("40 / n/a: none in September");
        QTest::newRow("nothing to compare with") << 40 << -1 << QStringLiteral("40 / ");
    }
    void decisionsCompareWithThePeriodBefore()
    {
        QFETCH(int, now);
        QFETCH(int, before);
        const models::Overview overview = october(now, before < 0 ? std::nullopt : std::optional(before));
        QTEST(joined(pages::decisionsCard(overview, english)), "card");
    }

    void aComparisonToDateNamesItsDays()
    {
        models::PeriodPair period;
        period.compared = query::DateSpan{QDate(2026, 9, 1), QDate(2026, 9, 20)};
        QCOMPARE(pages::comparedName(period, english), QStringLiteral("1 – 20 Sep 2026"));
    }

    void approvedNeedsFiveCasesForAShare_data()
    {
        QTest::addColumn<int>("approved");
        QTest::addColumn<int>("denied");
        QTest::addColumn<QString>("card");
        QTest::newRow("many") << 1031 << 162 << QStringLiteral("86.4% / 1,031 of 1,193 decided");
        QTest::newRow("five") << 4 << 1 << QStringLiteral("80.0% / 4 of 5 decided");
        QTest::newRow("four") << 3 << 1 << QStringLiteral("3 of 4 / of the decided requests");
        QTest::newRow("none") << 0 << 0 << QStringLiteral("– / none decided");
    }
    void approvedNeedsFiveCasesForAShare()
    {
        QFETCH(int, approved);
        QFETCH(int, denied);
        QTEST(joined(pages::approvedCard(figures(approved, denied, 9), english)), "card");
    }

    void timeSaysItsPercentileOrHowFewItKnows()
    {
        insight::Figures known = figures(10, 0);
        QCOMPARE(joined(pages::timeCard(known, english)), QStringLiteral("– / no decision with both times"));
        known.turnaroundMedian = 360;
        known.turnaroundP90 = 2460;
        known.turnaroundCount = 4;
        QCOMPARE(joined(pages::timeCard(known, english)), QStringLiteral("6\u00A0min / of 4 decision(s)"));
        known.turnaroundCount = 10;
        QCOMPARE(joined(pages::timeCard(known, english)), QStringLiteral("6\u00A0min / p90 41\u00A0min, n 10"));
    }

    void waitingIsAddedUpAndComparedFromFiveCasesOn()
    {
        QCOMPARE(pages::waitedText({}, english), QString());
        QCOMPARE(pages::waitedText({7200, 4}, english), QStringLiteral("2.0\u00A0h waited in all"));
        QCOMPARE(pages::waitedText({162'000, 146}, english),
                 QStringLiteral("45\u00A0h waited in all, 31\u00A0h per 100 decisions"));
        models::Overview overview;
        overview.figures.turnaroundMedian = 360;
        overview.figures.turnaroundP90 = 2460;
        overview.figures.turnaroundCount = 146;
        overview.waited = {162'000, 146};
        QCOMPARE(joined(pages::timeCard(overview, english)),
                 QStringLiteral(
                     "6\u00A0min / p90 41\u00A0min, n 146 · 45\u00A0h waited in all, 31\u00A0h per 100 decisions"));
    }

    void valueNeverAddsCurrenciesNorHidesMissingAmounts()
    {
        insight::Figures value = figures(10, 0);
        QCOMPARE(pages::valueCard(value, english).figure, QStringLiteral("–"));
        value.approvedAmount = {{QStringLiteral("EUR"), 120000}, {QStringLiteral("USD"), 4821000}};
        value.deniedAmount = {{QStringLiteral("USD"), 1194000}};
        value.withoutAmount = 15; // three of them were denied or are open
        value.approvedWithoutAmount = 12;
        QCOMPARE(joined(pages::valueCard(value, english)),
                 QStringLiteral("$48,210.00 / and €1,200.00 · denied: $11,940.00 · 12 without an amount"));
    }

    void valueOfManyCurrenciesCountsThemAndKeepsEverySumAtHand()
    {
        insight::Figures value = figures(10, 0);
        value.approvedAmount = {{QStringLiteral("EUR"), 27900},
                                {QStringLiteral("GBP"), 2500},
                                {QStringLiteral("JPY"), 10700},
                                {QStringLiteral("USD"), 804145}};
        value.deniedAmount = {{QStringLiteral("EUR"), 900}, {QStringLiteral("JPY"), 1}, {QStringLiteral("USD"), 1000}};
        const CardText card = pages::valueCard(value, english, QStringLiteral("USD"));
        QCOMPARE(joined(card), QStringLiteral("$8,041.45 / and 3 more currency(ies) · denied: $10.00 and 2 more"));
        QCOMPARE(card.whole, QStringLiteral("and €279.00 · £25.00 · ¥10,700 · denied: $10.00, €9.00, ¥1"));
    }

    void agentsOfOneNameAreToldApart()
    {
        models::AgentLine agent;
        agent.name = QStringLiteral("Sara");
        QCOMPARE(pages::agentText(agent), QStringLiteral("Sara"));
        agent.note = QStringLiteral("Billing");
        QCOMPARE(pages::agentText(agent), QStringLiteral("Sara · Billing"));
        agent.note = agent.name;
        QCOMPARE(pages::agentText(agent), QStringLiteral("Sara · no Slack id"));
    }

    void completeCountsWhatLacksAReason()
    {
        insight::Figures some = figures(8, 2);
        some.complete = 9;
        some.noReason = 1;
        QCOMPARE(joined(pages::completeCard(some, english)), QStringLiteral("90.0% / 1 without a reason"));
    }

    void decisionSaysWhoAndWhen_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("approved") << QStringLiteral(
                                         "2026-10-30 09:51 | T | refund | approved +6m | 60 USD | Dana Reyes | x")
                                  << QStringLiteral("Approved by Dana Reyes, 6\u00A0min later");
        QTest::newRow("no time") << QStringLiteral("2026-10-30 09:51 | T | refund | denied | 60 USD | Dana Reyes | x")
                                 << QStringLiteral("Denied by Dana Reyes");
        QTest::newRow("nobody known") << QStringLiteral("2026-10-30 09:51 | T | refund | denied +2m | 60 USD")
                                      << QStringLiteral("Denied, 2\u00A0min later");
        QTest::newRow("pending") << QStringLiteral("2026-10-31 09:00 | T | refund | pending")
                                 << QStringLiteral("Waiting for 3\u00A0h at the last sync");
    }
    void decisionSaysWhoAndWhen()
    {
        QFETCH(QString, line);
        QTEST(pages::decisionText(record(line), m_formatting, test::endOfOctober().now), "sentence");
    }

    void partlyApprovedSaysBothAmounts()
    {
        domain::Record partly = record(QStringLiteral("2026-10-30 09:51 | T | refund | approved +6m | 60 USD | Dana"));
        partly.approvedAmount = base::Money{4000, partly.amount->currency};
        QCOMPARE(pages::decisionText(partly, m_formatting, {}),
                 QStringLiteral("Approved $40.00 of $60.00 by Dana, 6\u00A0min later"));
    }

    void automaticApprovalSaysIt()
    {
        auto automatic = record(QStringLiteral("2026-10-30 09:51 | T | refund | approved +1m | 60 USD"));
        automatic.decidedVia = domain::DecidedVia::Auto;
        QCOMPARE(pages::decisionText(automatic, m_formatting, {}),
                 QStringLiteral("Approved automatically, 1\u00A0min later"));
    }

    void boundsStandWhereTheTimeIsUnknown()
    {
        domain::Record seen = record(QStringLiteral("2026-10-30 09:51 | T | refund | approved | | Dana"));
        seen.decidedNotAfter = *base::fromIso(QStringLiteral("2026-10-30T11:00:00Z"));
        QCOMPARE(pages::decisionText(seen, m_formatting, {}), QStringLiteral("Approved by Dana, by 30 Oct 11:00"));
        seen.decidedNotBefore = *base::fromIso(QStringLiteral("2026-10-30T10:00:00Z"));
        QCOMPARE(pages::decisionText(seen, m_formatting, {}),
                 QStringLiteral("Approved by Dana, between 30 Oct 10:00 and 30 Oct 11:00"));
    }

    void conversationLinksAreNamedByTheirId_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("name");
        QTest::newRow("id") << QStringLiteral("https://app.example/a/inbox/conversation/8841203")
                            << QStringLiteral("conversation 8841203");
        QTest::newRow("no path") << QStringLiteral("https://app.example") << QStringLiteral("Open conversation");
        QTest::newRow("a text that lies")
            << QStringLiteral("https://evil.example/see https://slack.com") << QStringLiteral("Open conversation");
    }
    void conversationLinksAreNamedByTheirId()
    {
        QFETCH(QString, address);
        QTEST(pages::conversationText(address), "name");
    }

    void historyNamesTheEventAndItsPlaceInTheLog()
    {
        const base::SlackTs root = base::SlackTs::fromMicroseconds(1'793'353'860'000'000);
        store::Observation seen{store::ObservationKind::Seen, *base::fromIso(QStringLiteral("2026-10-30T09:51:00Z")),
                                root, domain::Source::Api, 48102};
        QCOMPARE(pages::historyLine(seen, root, m_formatting),
                 QStringLiteral("30 Oct 09:51 request captured · #48,102"));
        seen.ts = base::SlackTs::fromMicroseconds(1);
        seen.kind = store::ObservationKind::Missing;
        QCOMPARE(pages::historyLine(seen, root, m_formatting),
                 QStringLiteral("30 Oct 09:51 no longer returned by Slack · #48,102"));
    }

    void aCopiedRecordSaysEveryField()
    {
        const auto snapshot = test::recordsFrom({QStringLiteral("2026-10-30 09:51 | Tom Becker | refund | denied +6m | "
                                                                "60 USD | Dana | | Box broken | Halden Bikes")});
        const QString text = pages::recordText(snapshot->row(0), m_formatting, {});
        for (const QString &part :
             {QStringLiteral("Refund · $60.00"), QStringLiteral("Tom Becker"), QStringLiteral("Halden Bikes"),
              QStringLiteral("Box broken"), QStringLiteral("Denied by Dana"), QStringLiteral("No reason given"),
              QStringLiteral("https://acme.slack.com/archives/C1/p")})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void selectionSumsExactlyAndPerCurrency()
    {
        QStringList lines;
        for (int i = 0; i < 100; ++i)
            lines.append(QStringLiteral("2026-10-01 08:00 | A | refund | pending | 0.10 USD"));
        lines.append(QStringLiteral("2026-10-02 08:00 | A | refund | pending | 500 JPY"));
        const auto snapshot = test::recordsFrom(lines);
        QCOMPARE(pages::selectionText(*snapshot, test::allRows(*snapshot), english),
                 QStringLiteral("101 selected, $10.00 · ¥500"));
        QCOMPARE(pages::selectionText(*snapshot, {}, english), QString());
    }

    void agentsWithFewCasesHaveCountsOnly()
    {
        models::Team team;
        team.figures = figures(60, 40);
        models::AgentLine few;
        few.figures = figures(3, 1);
        few.figures.turnaroundCount = 4;
        few.figures.turnaroundMedian = 300;
        team.figures.turnaroundCount = 90;
        team.figures.turnaroundMedian = 600;
        QCOMPARE(pages::figureTexts(few, team, english), QStringList(QStringLiteral("Approved 3 of 4 (team 60.0%)")));
        const auto rows = pages::comparisonRows(few, team, english);
        for (const pages::ComparisonRow &row : rows)
            QVERIFY2(!row.agent.contains(u'%'), qPrintable(row.label + row.agent));
        QCOMPARE(rows[4].agent, QStringLiteral("–"));
        QCOMPARE(rows[3].team, QStringLiteral("too few cases"));
        QVERIFY(rows[3].whole.contains(QStringLiteral("fewer than two agents have 5 cases")));
    }

    void agentsCompareWithTheTeamsSpread()
    {
        models::Team team;
        team.figures = figures(60, 40);
        team.approvalRate = models::Spread{0.5, 0.75, 1.0, 7};
        models::AgentLine many;
        many.figures = figures(15, 5);
        many.figures.turnaroundCount = 5;
        many.figures.turnaroundMedian = 300;
        team.figures.turnaroundCount = 90;
        team.figures.turnaroundMedian = 600;
        QVERIFY(pages::figureTexts(many, team, english).contains(QStringLiteral("Took 5\u00A0min (team 10\u00A0min)")));
        const auto rows = pages::comparisonRows(many, team, english);
        QCOMPARE(rows[0].team, QStringLiteral("of 60"));
        QCOMPARE(rows[3].agent, QStringLiteral("75.0%"));
        QCOMPARE(rows[3].team, QStringLiteral("median 75.0%"));
        QCOMPARE(rows[3].spread, QStringLiteral("50.0% – 100%"));
        QCOMPARE(rows[3].whole, QStringLiteral("Approval rate: 75.0%, n 20. Team: median 75.0%, middle half 50.0% – "
                                               "100%, 7 agent(s)."));
    }

    void typesThatNobodyAskedForHaveNoBar()
    {
        models::Team team;
        team.typeMedians = {4, 2, 0, 0, 0, 0, 0};
        models::AgentLine agent;
        agent.types = {9, 0, 1, 0, 0, 0, 0};
        std::vector<domain::RequestType> types;
        const charts::BulletBars bars = pages::typeBars(agent, team, types);
        QCOMPARE(types,
                 (std::vector{domain::RequestType::Refund, domain::RequestType::Credit, domain::RequestType::Comp}));
        QCOMPARE(bars.bars[1], (charts::BulletBar{QStringLiteral("Credit"), 0, 2}));
    }

    void agentsStandByVolumeOrByName()
    {
        std::vector<models::AgentLine> agents(3);
        const std::pair<const char *, int> given[] = {{"berit", 3}, {"Zoe", 9}, {"Anna", 3}};
        for (std::size_t i = 0; i < 3; ++i) {
            agents[i].name = QString::fromUtf8(given[i].first);
            agents[i].figures.count = given[i].second;
        }
        const auto names = [&](bool byVolume) {
            QStringList list;
            for (const models::AgentLine &agent : pages::inOrder(agents, byVolume, QLocale(QLocale::English)))
                list.append(agent.name);
            return list;
        };
        QCOMPARE(names(true), QStringList({QStringLiteral("Zoe"), QStringLiteral("Anna"), QStringLiteral("berit")}));
        QCOMPARE(names(false), QStringList({QStringLiteral("Anna"), QStringLiteral("berit"), QStringLiteral("Zoe")}));
    }
};

QTEST_MAIN(TextsTest)
#include "tst_pages_texts.moc"
