// SPDX-License-Identifier: GPL-3.0-or-later
// What is used of monthly ceilings, against a count of the records one by one.
#include "insight/budget.h"
#include "tests/unit/insight/randomrecords.h"
#include "tests/unit/insight/recordnotation.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace precedent;
using namespace precedent::insight;

namespace {

base::Money money(const char *decimal, QStringView currency)
{
    const auto parsed = *base::Currency::parse(currency);
    return *base::fromDecimal(QString::fromLatin1(decimal), parsed);
}

QString printed(const BudgetUse &use)
{
    return QStringLiteral("%1 of %2, n %3, %4 without, crossed %5")
        .arg(use.spent)
        .arg(use.ceiling.amount.minor)
        .arg(use.approvals)
        .arg(use.withoutAmount)
        .arg(use.crossed.isNull() ? QStringLiteral("-") : use.crossed.toString(Qt::ISODate));
}

/// The local day that counts; none where the month of a decision is not known.
QDate dayOf(const domain::Record &record, const QTimeZone &zone, query::DateBasis basis)
{
    const auto local = [&zone](base::Instant at) { return QDateTime::fromSecsSinceEpoch(at.seconds(), zone).date(); };
    if (basis == query::DateBasis::Requested)
        return local(record.requestedAt);
    if (record.decidedAt)
        return local(*record.decidedAt);
    if (!record.decidedNotBefore || !record.decidedNotAfter)
        return {};
    const auto month = [&local](base::Instant at) { return local(at).toString(QStringLiteral("yyyy-MM")); };
    return month(*record.decidedNotBefore) == month(*record.decidedNotAfter) ? local(*record.decidedNotAfter) : QDate();
}

/// The definition said once more: days of the month in their order, the sum at the end of each.
QString naive(const std::vector<domain::Record> &records, const QTimeZone &zone, const Ceiling &ceiling, QDate month,
              query::DateBasis basis)
{
    BudgetUse use{ceiling, 0, 0, 0, {}};
    for (QDate day(month.year(), month.month(), 1); day.month() == month.month(); day = day.addDays(1)) {
        for (const auto &record : records) {
            if (record.decision != domain::Decision::Approved || dayOf(record, zone, basis) != day ||
                (ceiling.type && record.type != *ceiling.type))
                continue;
            use.withoutAmount += record.approvedAmount ? 0 : 1;
            if (!record.approvedAmount || record.approvedAmount->currency != ceiling.amount.currency)
                continue;
            ++use.approvals;
            use.spent += record.approvedAmount->minor;
        }
        if (use.crossed.isNull() && use.spent > ceiling.amount.minor)
            use.crossed = day;
    }
    return printed(use);
}

/// Amounts at the end of what fits would make the plain sum overflow.
void leaveOutHuge(SnapshotInput &input)
{
    std::erase_if(input.records, [](const domain::Record &record) {
        return record.approvedAmount && record.approvedAmount->minor > 1'000'000'000;
    });
}

} // namespace

class TestInsightBudget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_ceiling_is_held_against_its_month_type_and_currency()
    {
        const auto snapshot = Snapshot::build(test::input(R"(
at 2026-09-30T21:59:00Z | type refund | amount 70.00 USD | granted 70.00 USD | decision approved | decided 2026-10-01T08:00:00Z
at 2026-09-30T22:30:00Z | type refund | amount 60.00 USD | granted 40.00 USD | decision approved | decided 2026-10-01T09:00:00Z
at 2026-10-05T08:00:00Z | type credit | amount 30.00 USD | granted 30.00 USD | decision approved | decided 2026-10-05T09:00:00Z
at 2026-10-06T08:00:00Z | type refund | amount 60.00 USD | granted 60.00 USD | decision approved | decided 2026-10-07T09:00:00Z
at 2026-10-07T08:00:00Z | type refund | amount 0.01 USD | granted 0.01 USD | decision approved | decided 2026-11-01T09:00:00Z
at 2026-10-08T08:00:00Z | type refund | amount 500.00 USD | decision denied | decided 2026-10-08T09:00:00Z
at 2026-10-08T09:00:00Z | type refund | amount 9.00 EUR | granted 9.00 EUR | decision approved | decided 2026-10-08T09:30:00Z
at 2026-10-09T08:00:00Z | type refund | decision approved | decided 2026-10-09T09:00:00Z
)"));
        const std::vector<Ceiling> ceilings{{domain::RequestType::Refund, money("100", u"USD")},
                                            {std::nullopt, money("100", u"USD")},
                                            {domain::RequestType::Refund, money("10", u"EUR")},
                                            {domain::RequestType::Comp, money("10", u"USD")}};
        const auto told = [&](query::DateBasis basis) {
            QStringList lines;
            for (const auto &use : budgetUse(*snapshot, ceilings, {2026, 10, 17}, basis))
                lines += printed(use);
            return lines;
        };
        // Oslo: 21:59 UTC is still September 30. Just at the ceiling it is not crossed.
        QCOMPARE(told(query::DateBasis::Requested),
                 QStringList({QStringLiteral("10001 of 10000, n 3, 1 without, crossed 2026-10-07"),
                              QStringLiteral("13001 of 10000, n 4, 1 without, crossed 2026-10-06"),
                              QStringLiteral("900 of 1000, n 1, 1 without, crossed -"),
                              QStringLiteral("0 of 1000, n 0, 0 without, crossed -")}));
        QCOMPARE(told(query::DateBasis::Decided).front(),
                 QStringLiteral("17000 of 10000, n 3, 1 without, crossed 2026-10-01"));
    }

    void without_a_ceiling_there_is_nothing()
    {
        QVERIFY(budgetUse(*Snapshot::build(test::input("")), {}, {2026, 10, 1}, query::DateBasis::Requested).empty());
    }

    void use_is_what_one_counts()
    {
        for (const auto seed : test::seeds(20)) {
            QRandomGenerator random(seed);
            auto input = test::randomInput(random, 150);
            leaveOutHuge(input);
            const auto records = input.records;
            const QTimeZone zone(input.zone.name().toLatin1());
            const auto snapshot = Snapshot::build(std::move(input));
            const std::vector<Ceiling> ceilings{{std::nullopt, money("50", u"USD")},
                                                {domain::RequestType::Refund, money("5000", u"JPY")},
                                                {domain::RequestType::Credit, money("1", u"KWD")}};
            for (const auto basis : {query::DateBasis::Requested, query::DateBasis::Decided}) {
                for (const QDate month : {QDate(2026, 10, 25), QDate(2026, 3, 1), QDate(2025, 12, 31)}) {
                    const auto uses = budgetUse(*snapshot, ceilings, month, basis);
                    for (std::size_t i = 0; i < ceilings.size(); ++i)
                        QVERIFY2(printed(uses[i]) == naive(records, zone, ceilings[i], month, basis),
                                 qPrintable(QStringLiteral("PRECEDENT_SEED=%1").arg(seed)));
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestInsightBudget)
#include "tst_insight_budget.moc"
