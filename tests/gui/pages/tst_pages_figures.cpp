// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/stats.h"
#include "tests/gui/pages/recordlines.h"
#include "ui/models/overview.h"
#include "ui/models/team.h"

#include <QtTest/QTest>

#include <numeric>

using namespace precedent;

namespace {

query::Filter dated(const QString &value)
{
    return query::Filter().with(query::Key::Date, {value});
}

QString spanText(const std::optional<query::DateSpan> &span)
{
    return span ? span->first.toString(Qt::ISODate) + u' ' + span->last.toString(Qt::ISODate) : QString();
}

query::Calendar onDay(const QString &day)
{
    query::Calendar calendar = test::endOfOctober();
    calendar.now = *base::fromIso(day + QStringLiteral("T12:00:00Z"));
    return calendar;
}

/// Some months of three agents, two types and two currencies, by a fixed rule.
QStringList someMonths()
{
    QStringList lines;
    const QStringList agents{QStringLiteral("Ana"), QStringLiteral("Ben Ito"), QStringLiteral("Ana Maria")};
    for (int i = 0; i < 240; ++i) {
        const QDate day = QDate(2025, 10, 20).addDays(i * 377 / 240);
        lines.append(QStringLiteral("%1 %2:30 | %3 | %4 | %5 | %6 | Dana | %7")
                         .arg(day.toString(Qt::ISODate))
                         .arg(i % 24, 2, 10, QLatin1Char('0'))
                         .arg(agents[i % 3], i % 4 == 0 ? QStringLiteral("credit") : QStringLiteral("refund"),
                              i % 5 == 0 ? QStringLiteral("denied +9m") : QStringLiteral("approved +3m"),
                              i % 2 == 0 ? QStringLiteral("20 USD") : QStringLiteral("30 EUR"),
                              i % 6 == 0 ? QString() : QStringLiteral("Reason %1").arg(i % 7)));
    }
    return lines;
}

models::RefreshRequest requestFor(const query::Filter &filter)
{
    return {test::recordsFrom(someMonths()), filter, {}, test::endOfOctober()};
}

} // namespace

class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparisonIsLikeForLikeToDate_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("span");
        QTest::addColumn<QString>("compared");
        const auto row = [](const char *name, const char *value, const char *today, const char *span,
                            const char *compared) {
            QTest::newRow(name) << QString::fromLatin1(value) << QString::fromLatin1(today) << QString::fromLatin1(span)
                                << QString::fromLatin1(compared);
        };
        row("whole month", "2026-10", "2026-11-20", "2026-10-01 2026-10-31", "2026-09-01 2026-09-30");
        row("running month", "2026-10", "2026-10-20", "2026-10-01 2026-10-31", "2026-09-01 2026-09-20");
        row("last day of a month", "2026-10", "2026-10-31", "2026-10-01 2026-10-31", "2026-09-01 2026-09-30");
        row("a shorter month before", "2026-03", "2026-03-30", "2026-03-01 2026-03-31", "2026-02-01 2026-02-28");
        row("quarter", "2026-Q3", "2026-11-20", "2026-07-01 2026-09-30", "2026-04-01 2026-06-30");
        row("days", "2026-10-08..2026-10-14", "2026-11-20", "2026-10-08 2026-10-14", "2026-10-01 2026-10-07");
        row("ends before it begins", "2026-10..2026-09", "2026-11-20", "", "");
        row("open", ">=2026-10-01", "2026-10-20", "", "");
    }
    void comparisonIsLikeForLikeToDate()
    {
        QFETCH(QString, value);
        QFETCH(QString, today);
        const models::PeriodPair period = models::periodOf(dated(value), onDay(today));
        QTEST(spanText(period.span), "span");
        QTEST(spanText(period.compared), "compared");
    }

    void noDateOrTwoDatesMakeNoPeriod()
    {
        QVERIFY(!models::periodOf({}, test::endOfOctober()).span);
        const query::Filter both = query::allOf(dated(QStringLiteral("2026")), dated(QStringLiteral("2026-10")));
        QVERIFY(!models::periodOf(both, test::endOfOctober()).span);
        QVERIFY(!models::periodOf(query::Filter().with(query::Key::Date, {QStringLiteral("2026-10")}, true),
                                  test::endOfOctober())
                     .span);
    }

    void monthsEqualTheGroupsOfTheSameRows()
    {
        const query::Filter denied =
            dated(QStringLiteral("2026-10")).with(query::Key::Decision, {QStringLiteral("denied")});
        const models::RefreshRequest request = requestFor(denied);
        const auto months = models::typeTrend(request, models::Step::Month);
        QVERIFY(months.ok());
        QCOMPARE(months->size(), std::size_t(12));
        QCOMPARE(months->front().first, QDate(2025, 11, 1));
        QCOMPARE(months->back().first, QDate(2026, 10, 1));
        int sum = 0;
        for (const models::StepOfTypes &month : *months) {
            for (std::size_t type = 0; type < month.counts.size(); ++type) {
                const query::Filter one = models::withDates(denied, {month.first, month.first.addMonths(1).addDays(-1)})
                                              .with(query::Key::Type, {domain::toWord(domain::RequestType(type))});
                const auto rows = request.snapshot->select(one, request.calendar);
                QVERIFY(rows.ok());
                QCOMPARE(month.counts[type], int(rows->size()));
            }
            sum += month.total();
        }
        QVERIFY(sum > 20);
    }

    void withoutAPeriodTheMonthsEndWithTheNewestRequest()
    {
        models::RefreshRequest request = requestFor({});
        QCOMPARE(models::typeTrend(request, models::Step::Month)->back().first, QDate(2026, 10, 1));
        request.calendar = onDay(QStringLiteral("2028-03-05"));
        QCOMPARE(models::typeTrend(request, models::Step::Month)->back().first, QDate(2026, 10, 1));
        QVERIFY(models::typeTrend(request, models::Step::Month)->back().total() > 0);
        QCOMPARE(models::makeOverview(request)->patternSpan.last, QDate(2026, 10, 31));
    }

    void theRunningMonthIsSoFarAndItsLastDayCompletesIt()
    {
        models::RefreshRequest request = requestFor(dated(QStringLiteral("2026-10")));
        QVERIFY(!models::typeTrend(request, models::Step::Month)->back().isSoFar);
        request.calendar = onDay(QStringLiteral("2026-10-30"));
        QVERIFY(models::typeTrend(request, models::Step::Month)->back().isSoFar);
        QVERIFY(!models::typeTrend(request, models::Step::Month)->front().isSoFar);
    }

    void monthsThatWereNeverSyncedHaveNoData()
    {
        std::vector<models::StepOfTypes> months(3);
        for (int i = 0; i < 3; ++i)
            months[std::size_t(i)] = {QDate(2026, 8 + i, 1), QDate(2026, 9 + i, 1).addDays(-1)};
        months[0].counts[0] = 2;
        models::markUncovered(months, {}, base::Zone());
        QVERIFY(months[1].isCovered);
        const base::TimeRange october = query::toRange({QDate(2026, 10, 5), QDate(2026, 10, 9)}, base::Zone());
        models::markUncovered(months, {october}, base::Zone());
        QVERIFY2(months[0].isCovered, "records prove that it was seen");
        QVERIFY(!months[1].isCovered);
        QVERIFY(months[2].isCovered);
    }

    void overviewEqualsTheFiguresOfItsRows()
    {
        const models::RefreshRequest request = requestFor(dated(QStringLiteral("2026-10")));
        const auto overview = models::makeOverview(request);
        QVERIFY(overview.ok());
        const auto rows = request.snapshot->select(request.filter, request.calendar);
        const insight::Figures figures = insight::figures(*request.snapshot, *rows);
        QCOMPARE(overview->figures.count, figures.count);
        QCOMPARE(overview->figures.approved, figures.approved);
        QCOMPARE(overview->figures.approvedAmount, figures.approvedAmount);
        QCOMPARE(overview->figures.count, overview->trend.back().total());
        const auto before = request.snapshot->select(dated(QStringLiteral("2026-09")), request.calendar);
        QCOMPARE(overview->compared->count, int(before->size()));
        int arrivals = 0;
        for (const auto &day : overview->arrivals) {
            for (const int count : day)
                arrivals += count;
        }
        QCOMPARE(arrivals, figures.count);
    }

    void flaggedRowsAreNewestFirstAndCountedWhole()
    {
        // Every third of 30 is decided in the minute it was asked: ten rows with the flag fast-decision.
        QStringList lines;
        for (int i = 0; i < 30; ++i)
            lines.append(QStringLiteral("2026-10-%1 08:00 | A | refund | approved +%2m | | D | because")
                             .arg(i + 1, 2, 10, QLatin1Char('0'))
                             .arg(i % 3 == 0 ? 0 : 5));
        const auto overview = models::makeOverview({test::recordsFrom(lines), {}, {}, test::endOfOctober()});
        QVERIFY(overview.ok());
        QCOMPARE(overview->flaggedCount, 10);
        QCOMPARE(overview->flagged, (std::vector<insight::RowIndex>{27, 24, 21, 18, 15, 12, 9, 6}));
    }

    void patternsFoldReasonsAndLeaveOutMissingOnes()
    {
        const auto snapshot = test::recordsFrom({
            QStringLiteral("2026-10-01 08:00 | A | refund | approved +1m | 10 USD | D | Late Delivery"),
            QStringLiteral("2026-10-02 08:00 | B | refund | approved +1m | 30 USD | D | late  delivery"),
            QStringLiteral("2026-10-03 08:00 | C | refund | denied +1m | 7 EUR | D | LATE DELIVERY"),
            QStringLiteral("2026-10-04 08:00 | C | credit | denied +1m | | D | late delivery"),
            QStringLiteral("2026-10-05 08:00 | C | refund | approved +1m | | D | ok"),
            QStringLiteral("2026-10-06 08:00 | C | refund | approved +1m | | D | ok"),
            QStringLiteral("2026-10-07 08:00 | C | refund | approved +1m | | D | ok"),
        });
        const auto patterns = models::recurringPatterns(*snapshot, test::allRows(*snapshot));
        QCOMPARE(patterns.size(), std::size_t(1));
        const models::Pattern &late = patterns.front();
        QCOMPARE(late.reason, QStringLiteral("Late Delivery"));
        QCOMPARE(late.times, 3);
        QCOMPARE(late.approved, 2);
        QCOMPARE(late.medianAmounts.at(QStringLiteral("USD")), std::int64_t(1000));
        QCOMPARE(late.medianAmounts.at(QStringLiteral("EUR")), std::int64_t(700));
    }

    void aPatternHasTheRowsThatItsReasonFinds()
    {
        models::RefreshRequest request;
        request.calendar = test::endOfOctober();
        request.snapshot = test::recordsFrom({
            QStringLiteral("2026-10-01 08:00 | A | refund | approved +1m | 10 USD | D | Late delivery"),
            QStringLiteral("2026-10-02 08:00 | B | refund | approved +1m | 30 USD | D | late delivery"),
            QStringLiteral("2026-10-03 08:00 | C | refund | denied +1m | 70 USD | D | Late delivery"),
            QStringLiteral("2026-10-04 08:00 | C | refund | denied +1m | 90 USD | D | Late delivery, second time"),
            QStringLiteral("2026-10-04 09:00 | C | credit | denied +1m | | D | late delivery"),
            QStringLiteral("2026-10-05 08:00 | C | refund | approved +1m | | D | other"),
        });
        const auto patterns = models::recurringPatterns(*request.snapshot, test::allRows(*request.snapshot));
        QCOMPARE(patterns.size(), std::size_t(1));
        const auto rows = request.snapshot->select(query::Filter()
                                                       .with(query::Key::Type, {domain::toWord(patterns.front().type)})
                                                       .with(query::Key::Reason, {patterns.front().reason}),
                                                   request.calendar);
        QVERIFY(rows.ok());
        const insight::Figures figures = insight::figures(*request.snapshot, *rows);
        QCOMPARE(patterns.front().times, figures.count);
        QCOMPARE(patterns.front().times, 4);
        QCOMPARE(patterns.front().denied, figures.denied);
        QCOMPARE(patterns.front().medianAmounts.at(QStringLiteral("USD")), std::int64_t(3000));
    }

    void peopleOfOneNameHaveALineEach()
    {
        insight::SnapshotInput input;
        const auto add = [&input](const char *id, const char *name) {
            domain::Record record = test::recordFrom(
                QStringLiteral("2026-10-05 08:00 | %1 | refund | approved +1m | | D | why").arg(QLatin1String(name)),
                int(input.records.size()) + 1);
            record.agent.id = QString::fromLatin1(id);
            input.records.push_back(record);
        };
        add("U1", "Sara");
        add("U1", "Sara");
        add("U2", "Sara");
        add("U3", "Sara");
        add("U4", "Tom");
        add("", "Tom");
        add("", "Sara");
        input.agentTeams = {{QStringLiteral("Billing"), {domain::PersonId(QStringLiteral("U1"))}},
                            {QStringLiteral("Returns"),
                             {domain::PersonId(QStringLiteral("U2")), domain::PersonId(QStringLiteral("U3"))}}};
        models::RefreshRequest request{insight::Snapshot::build(std::move(input)), {}, {}, test::endOfOctober()};
        const auto team = models::makeTeam(request);
        QVERIFY(team.ok());
        QStringList lines;
        for (const models::AgentLine &line : team->agents) {
            request.filter = query::Filter().with(query::Key::Agent, {line.key});
            QCOMPARE(int(models::selectAgentRows(request)->size()), line.figures.count);
            lines.append(QStringLiteral("%1 %2 (%3) %4 as %5")
                             .arg(line.key, line.name, line.note, QString::number(line.figures.count),
                                  models::agentWord(line, *team)));
        }
        QCOMPARE(lines,
                 QStringList({QStringLiteral("Sara Sara (Sara) 1 as Sara"), QStringLiteral("U1 Sara (Billing) 2 as U1"),
                              QStringLiteral("U2 Sara (U2) 1 as U2"), QStringLiteral("U3 Sara (U3) 1 as U3"),
                              QStringLiteral("U4 Tom () 2 as Tom")}));
    }

    void theTeamIsEverybodyWhateverAgentTheFilterNames()
    {
        const query::Filter october = dated(QStringLiteral("2026-10"));
        const auto all = models::makeTeam(requestFor(october));
        const auto named = models::makeTeam(requestFor(october.with(query::Key::Agent, {QStringLiteral("Ana")})));
        QVERIFY(all.ok() && named.ok());
        QCOMPARE(all->agents.size(), std::size_t(3));
        QCOMPARE(named->figures.count, all->figures.count);
        int sum = 0;
        for (const models::AgentLine &line : all->agents) {
            sum += line.figures.count;
            QCOMPARE(std::accumulate(line.types.begin(), line.types.end(), 0), line.figures.count);
            QVERIFY(std::accumulate(line.weeks.begin(), line.weeks.end(), 0) >= line.figures.count);
        }
        QCOMPARE(sum, all->figures.count);
    }

    void anAgentsRowsAreExactlyTheirs()
    {
        models::RefreshRequest request =
            requestFor(query::Filter().with(query::Key::Agent, {QStringLiteral("UBENITO")}));
        const auto rows = models::selectAgentRows(request);
        QVERIFY(rows.ok());
        QCOMPARE(rows->size(), std::size_t(80));
        for (const insight::RowIndex row : *rows)
            QCOMPARE(request.snapshot->row(row).record.agent.name, QStringLiteral("Ben Ito"));
        QVERIFY2(std::is_sorted(rows->rbegin(), rows->rend()), "newest first");
    }

    void theSpreadCountsAgentsWithEnoughCasesOnly()
    {
        QStringList lines;
        const auto add = [&lines](const char *agent, int approved, int denied) {
            for (int i = 0; i < approved + denied; ++i)
                lines.append(
                    QStringLiteral("2026-10-01 08:%1 | %2 | refund | %3 +%4m | | D | because")
                        .arg(i, 2, 10, QLatin1Char('0'))
                        .arg(QLatin1String(agent), i < approved ? QStringLiteral("approved") : QStringLiteral("denied"))
                        .arg(i + 1));
        };
        add("A", 5, 0);
        add("B", 4, 4);
        add("C", 0, 4);
        models::RefreshRequest request{test::recordsFrom(lines), {}, {}, test::endOfOctober()};
        const auto team = models::makeTeam(request);
        QVERIFY(team.ok());
        QCOMPARE(team->approvalRate->agents, 2);
        QCOMPARE(team->approvalRate->median, 0.5);
        QCOMPARE(team->approvalRate->upper, 1.0);
        QCOMPARE(team->typeMedians[0], 5);
        request.filter = query::Filter().with(query::Key::Decision, {QStringLiteral("denied")});
        QVERIFY(!models::makeTeam(request)->approvalRate);
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "tst_pages_figures.moc"
#include "ui/text/dates.h"
