// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/tests.h"

#include "audit/tablefile.h"
#include "tests/unit/insight/limitnotation.h"
#include "tests/unit/insight/recordnotation.h"

#include <QtTest/QtTest>

#include <numeric>

using namespace precedent;
using audit::Report;
using audit::Test;

namespace {

audit::Subject subject(const char *lines, const char *limits = "")
{
    audit::Subject subject;
    subject.snapshot = insight::Snapshot::build(test::input(lines));
    subject.rows.resize(subject.snapshot->size());
    std::iota(subject.rows.begin(), subject.rows.end(), 0U);
    subject.limits = insight::LimitTable(test::limits(limits), test::teams());
    subject.limitZone = test::calendar().zone;
    return subject;
}

/// "over 1, within 2": the figures that are not zero, by name.
QString figures(const Report &report)
{
    QStringList parts;
    for (auto it = report.figures.begin(); it != report.figures.end(); ++it) {
        if (it.value() != 0)
            parts += QStringLiteral("%1 %2").arg(it.key()).arg(it.value());
    }
    return parts.join(QStringLiteral(", "));
}

/// Some columns of the table, a row a line, as its CSV file has them.
QStringList cells(const Report &report, const QStringList &columns)
{
    QStringList lines;
    const auto rows = audit::toJson(report.table, test::calendar().zone);
    for (const auto &row : rows) {
        QStringList line;
        for (const auto &column : columns)
            line += row.toObject().value(column).toVariant().toString();
        lines += line.join(u' ');
    }
    return lines;
}

} // namespace

class TestAuditTests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void authorityCountsWhatItCouldNotTest();
    void aTestIsOfTheRowsGiven();
    void selfApprovalAndAttempts();
    void mutualApprovalNeedsBothWays();
    void completenessAddsUpToSix();
    void fastDecisionsLeaveOutAutomaticOnes();
    void oddHoursAreThoseOfTheZone();
    void repeatPaymentsKeepCurrenciesApart();
    void repeatPaymentsLookBackBeyondTheTestedRows();
    void missingAmountsAreOfApprovals();
    void fileCellsAreGuardedAndTyped();
    void everyTestHasAWord();
};

void TestAuditTests::authorityCountsWhatItCouldNotTest()
{
    const auto report = audit::testAuthority(subject(
        "at 2026-10-01T08:00:00Z | type refund | decision approved | by U2 Mia | granted 60.00 USD | amount 60.00 "
        "USD | decided 2026-10-01T09:00:00Z\n"
        "at 2026-10-02T08:00:00Z | type refund | decision approved | by U2 Mia | granted 50.00 USD | decided "
        "2026-10-02T09:00:00Z\n"
        "at 2026-10-03T08:00:00Z | type refund | decision approved | by U3 Ben | granted 50.00 USD | decided "
        "2026-10-03T09:00:00Z\n"
        "at 2026-10-04T08:00:00Z | type refund | decision approved | by U2 Mia | decided 2026-10-04T09:00:00Z\n"
        "at 2026-10-05T08:00:00Z | type refund | decision denied | by U2 Mia | amount 99.00 USD",
        "person:U2 | 50.00 USD"));
    QCOMPARE(figures(report),
             QStringLiteral("approved 4, limits 1, no_amount 1, no_limit 1, over 1, tested 2, within 1"));
    QCOMPARE(cells(report, {QStringLiteral("approved_amount"), QStringLiteral("limit"), QStringLiteral("limit_of"),
                            QStringLiteral("approver")}),
             QStringList{QStringLiteral("60.00 50.00 person:U2 Mia")});
}

void TestAuditTests::aTestIsOfTheRowsGiven()
{
    auto some = subject("at 2026-10-01T08:00:00Z | decision approved\nat 2026-10-02T08:00:00Z | decision approved");
    some.rows = {1};
    QCOMPARE(figures(audit::testMissingAmounts(some)), QStringLiteral("approved 1, no_amount 1"));
}

void TestAuditTests::selfApprovalAndAttempts()
{
    const auto report = audit::testSelfApproval(
        subject("at 2026-10-01T08:00:00Z | agent U1 Sara | decision approved | by U1 Sara | flags self-approved\n"
                "at 2026-10-02T08:00:00Z | agent U1 Sara | flags self-approval-attempt\n"
                "at 2026-10-03T08:00:00Z | agent U1 Sara | decision denied | by U2 Mia"));
    QCOMPARE(figures(report), QStringLiteral("attempts 1, decided 2, self_approved 1"));
    QCOMPARE(cells(report, {QStringLiteral("finding"), QStringLiteral("agent")}),
             (QStringList{QStringLiteral("self-approved Sara"), QStringLiteral("self-approval-attempt Sara")}));
}

void TestAuditTests::mutualApprovalNeedsBothWays()
{
    const auto report = audit::testMutualApproval(
        subject("at 2026-10-01T08:00:00Z | agent U1 Sara | decision approved | by U2 Mia\n"
                "at 2026-10-02T08:00:00Z | agent U2 Mia | decision approved | by U1 Sara; U4 Zoe\n"
                "at 2026-10-03T08:00:00Z | agent U2 Mia | decision approved | by U1 Sara\n"
                "at 2026-10-04T08:00:00Z | agent U1 Sara | decision denied | by U2 Mia\n"
                "at 2026-10-05T08:00:00Z | agent U3 Ben | decision approved | by U1 Sara\n"
                "at 2026-10-06T08:00:00Z | agent U4 Zoe | decision approved | by U4 Zoe"));
    QCOMPARE(cells(report, {QStringLiteral("person_a"), QStringLiteral("person_b"), QStringLiteral("approved_for_a"),
                            QStringLiteral("approved_for_b")}),
             QStringList{QStringLiteral("Sara Mia 1 2")});
    QCOMPARE(figures(report), QStringLiteral("approvals 3, pairs 1"));
}

void TestAuditTests::completenessAddsUpToSix()
{
    const auto all =
        subject("at 2026-09-30T22:30:00Z | agent U1 Sara | type refund | customer A | decision approved | by "
                "U2 Mia | reason fits | decided 2026-10-01T09:00:00Z\n" // October in Oslo
                "at 2026-10-02T08:00:00Z | agent U1 Sara | type refund | decision denied\n"
                "at 2026-09-02T08:00:00Z | context words");
    const auto report = audit::testCompleteness(all);
    const QStringList fields{
        QStringLiteral("month"),         QStringLiteral("records"),     QStringLiteral("complete"),
        QStringLiteral("with_agent"),    QStringLiteral("with_type"),   QStringLiteral("with_context"),
        QStringLiteral("with_decision"), QStringLiteral("with_reason"), QStringLiteral("with_times")};
    QCOMPARE(cells(report, fields),
             (QStringList{QStringLiteral("2026-09 1 0 0 0 1 0 0 0"), QStringLiteral("2026-10 2 1 2 2 1 2 1 1")}));
    qint64 sum = 0;
    for (const auto index : all.rows)
        sum += domain::completeness(all.snapshot->row(index).record);
    qint64 told = 0;
    const auto rows = audit::toJson(report.table, {});
    for (const auto &row : rows) {
        for (const auto &field : fields.mid(3))
            told += row.toObject().value(field).toInteger();
    }
    QCOMPARE(told, sum);
    QCOMPARE(
        cells(audit::testApproverCompleteness(all), {QStringLiteral("approver"), QStringLiteral("complete_share")}),
        QStringList{QStringLiteral("Mia 1")});
}

void TestAuditTests::fastDecisionsLeaveOutAutomaticOnes()
{
    const auto report = audit::testFastDecisions(
        subject("at 2026-10-01T08:00:00Z | decision approved | by U2 Mia | decided 2026-10-01T08:00:09Z\n"
                "at 2026-10-01T09:00:00Z | decision approved | by U2 Mia | decided 2026-10-01T09:00:10Z\n"
                "at 2026-10-01T10:00:00Z | decision approved | by U2 Mia | decided 2026-10-01T10:00:01Z | via auto\n"
                "at 2026-10-01T11:00:00Z | decision denied | by U2 Mia\n"
                "at 2026-10-01T12:00:00Z | decision denied | by U3 Ben | decided 2026-10-01T13:00:00Z"));
    QCOMPARE(figures(report), QStringLiteral("decided 3, fast 1, seconds 10"));
    QCOMPARE(cells(report, {QStringLiteral("approver"), QStringLiteral("decided"), QStringLiteral("fast"),
                            QStringLiteral("share")}),
             QStringList{QStringLiteral("Mia 2 1 0.5")});
}

void TestAuditTests::oddHoursAreThoseOfTheZone()
{
    // Oslo is two hours ahead until the 25th; the 17th is a Saturday.
    const auto report = audit::testOddHours(
        subject("at 2026-10-15T04:00:00Z | decision denied | by U2 Mia | decided 2026-10-15T04:59:59Z\n"
                "at 2026-10-15T04:00:01Z | decision denied | by U2 Mia | decided 2026-10-15T05:00:00Z\n"
                "at 2026-10-15T04:00:02Z | decision denied | by U2 Mia | decided 2026-10-16T22:00:00Z"));
    QCOMPARE(figures(report), QStringLiteral("decided 3, from_hour 7, odd 2, to_hour 19"));
    auto wednesday = subject("at 2026-10-14T04:00:00Z | decision denied | by U2 Mia | decided 2026-10-14T09:00:00Z");
    QCOMPARE(figures(audit::testOddHours(wednesday)), QStringLiteral("decided 1, from_hour 7, to_hour 19"));
    wednesday.rules.holidays = insight::holidaysFrom(QStringLiteral("10-14")).value();
    QCOMPARE(figures(audit::testOddHours(wednesday)), QStringLiteral("decided 1, from_hour 7, odd 1, to_hour 19"));
}

void TestAuditTests::repeatPaymentsKeepCurrenciesApart()
{
    const auto report = audit::testRepeatPayments(
        subject("at 2026-01-01T00:00:00Z | customer Acme | decision approved | granted 10.00 USD\n"
                "at 2026-02-01T00:00:00Z | customer ACMÉ | decision approved | granted 20.00 EUR\n"
                "at 2026-04-01T00:00:00Z | customer acme | decision approved\n"
                "at 2026-04-01T00:00:01Z | customer Acme | decision denied | amount 99.00 USD\n"
                "at 2026-01-01T00:00:00Z | channel C2 | customer Beta | decision approved\n"
                "at 2026-02-01T00:00:00Z | channel C2 | customer Beta | decision approved\n"
                "at 2026-04-01T00:00:01Z | channel C2 | customer Beta | decision approved"));
    QCOMPARE(figures(report), QStringLiteral("customers 1, days 90, least 3"));
    auto rows =
        cells(report, {QStringLiteral("approved"), QStringLiteral("most_in_window"), QStringLiteral("approved_amount"),
                       QStringLiteral("currency"), QStringLiteral("without_amount")});
    QCOMPARE(rows, (QStringList{QStringLiteral("3 3 20.00 EUR 1"), QStringLiteral("3 3 10.00 USD 1")}));
}

void TestAuditTests::repeatPaymentsLookBackBeyondTheTestedRows()
{
    auto october = subject("at 2026-08-01T00:00:00Z | customer Acme | decision approved | granted 10.00 USD\n"
                           "at 2026-09-01T00:00:00Z | customer Acme | decision approved | granted 20.00 USD\n"
                           "at 2026-10-01T00:00:00Z | customer Acme | decision approved | granted 30.00 USD\n"
                           "at 2026-01-01T00:00:00Z | customer Beta | decision approved\n"
                           "at 2026-01-02T00:00:00Z | customer Beta | decision approved\n"
                           "at 2026-01-03T00:00:00Z | customer Beta | decision approved\n"
                           "at 2026-10-02T00:00:00Z | customer Beta | decision approved");
    std::erase_if(october.rows, [&october](insight::RowIndex row) {
        return october.snapshot->row(row).record.requestedAt < base::fromIso(QStringLiteral("2026-10-01T00:00:00Z"));
    });
    const auto report = audit::testRepeatPayments(october);
    QCOMPARE(figures(report), QStringLiteral("customers 1, days 90, least 3"));
    QCOMPARE(cells(report, {QStringLiteral("customer"), QStringLiteral("approved"), QStringLiteral("most_in_window"),
                            QStringLiteral("approved_amount")}),
             QStringList(QStringLiteral("Acme 3 3 60.00")));
    QVERIFY(report.table.rows.front().isOfWholeLedger);
}

void TestAuditTests::missingAmountsAreOfApprovals()
{
    const auto report = audit::testMissingAmounts(
        subject("at 2026-10-01T08:00:00Z | decision approved | amount 5.00 USD\n" // what was granted is unclear
                "at 2026-10-02T08:00:00Z | decision approved | granted 5.00 USD\n"
                "at 2026-10-03T08:00:00Z | decision denied"));
    QCOMPARE(figures(report), QStringLiteral("approved 2, no_amount 1"));
}

void TestAuditTests::fileCellsAreGuardedAndTyped()
{
    using audit::Cell;
    using audit::Kind;
    audit::Table table;
    table.columns = {{QStringLiteral("customer"), Kind::Text},  {QStringLiteral("limit"), Kind::Amount},
                     {QStringLiteral("limit_b"), Kind::Amount}, {QStringLiteral("share"), Kind::Share},
                     {QStringLiteral("at"), Kind::Time},        {QStringLiteral("n"), Kind::Count}};
    const auto usd = *base::Currency::parse(u"USD");
    table.rows.push_back({{Cell(QStringLiteral("=1+2")), Cell(base::Money{-150, usd}),
                           Cell(base::Money{insight::unlimited, usd}), Cell(audit::Share{1, 3}),
                           Cell(*base::fromIso(QStringLiteral("2026-10-31T12:00:00Z"))), Cell(std::int64_t(-4))}});
    table.rows.push_back({std::vector<Cell>(6)});
    QCOMPARE(audit::toCsv(table, test::calendar().zone),
             QByteArray("customer,limit,limit_b,share,at,n\r\n"
                        "'=1+2,-1.50,unlimited,0.3333,2026-10-31T13:00:00+01:00,-4\r\n"
                        ",,,,,\r\n"));
}

void TestAuditTests::everyTestHasAWord()
{
    QStringList words;
    for (int i = 0; i < audit::testCount; ++i)
        words += audit::auditWord(Test(i));
    QCOMPARE(words.removeDuplicates(), 0);
    QVERIFY(!words.contains(QString()));
}

QTEST_APPLESS_MAIN(TestAuditTests)
#include "tst_audit_tests.moc"
