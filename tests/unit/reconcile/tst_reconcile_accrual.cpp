// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/accrual.h"
#include "reconcileworld.h"

#include <QtTest/QTest>

using namespace precedent;

namespace {

/// "2026-10 of 3: R0 25.00 USD, R2 5.00 USD part later 2026-11-03; USD 3000; 1 without; begins ends": a month.
QString printed(const reconcile::Accrual &accrual, const reconcile::Reconciliation &result)
{
    QStringList items;
    for (const auto &item : accrual.items) {
        QString text = result.records[item.record].id.text() + u' ' + base::toDecimal(item.open) + u' ' +
                       item.open.currency.code();
        text += item.isPart ? QStringLiteral(" part") : QString();
        text += item.paidOn.isNull() ? QString() : QStringLiteral(" later ") + item.paidOn.toString(Qt::ISODate);
        items += text;
    }
    QStringList parts{QStringLiteral("%1 of %2: %3")
                          .arg(accrual.month.toString(QStringLiteral("yyyy-MM")))
                          .arg(accrual.approved)
                          .arg(items.join(QStringLiteral(", ")))};
    for (const auto &[currency, minor] : accrual.sums)
        parts += currency + u' ' + QString::number(minor);
    if (accrual.withoutAmount > 0)
        parts += QStringLiteral("%1 without").arg(accrual.withoutAmount);
    if (accrual.beginsEarlier)
        parts += QStringLiteral("begins");
    if (accrual.endsLater)
        parts += QStringLiteral("ends");
    return parts.join(QStringLiteral("; "));
}

} // namespace

/// What a month's approvals owe at its end.
class TestReconcileAccrual : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMonthOwesWhatWasNotPaidByItsEnd_data();
    void aMonthOwesWhatWasNotPaidByItsEnd();
    void whatIsOpenIsWhatOneAddsUp();
};

void TestReconcileAccrual::aMonthOwesWhatWasNotPaidByItsEnd_data()
{
    QTest::addColumn<QByteArray>("decisions");
    QTest::addColumn<QByteArray>("payouts");
    QTest::addColumn<QString>("months");
    const auto row = [](const char *name, const char *decisions, const char *payouts, const char *months) {
        QTest::newRow(name) << QByteArray(decisions) << QByteArray(payouts) << QString::fromUtf8(months);
    };
    // Globex has no decision: its payouts only say how far the file goes. Day 31 is October's last, 32 November 1.
    const char *whole = "1; Globex; ; 1\n31; Globex; ; 1";
    row("nothing paid", "3; Acme; ; 25\n4; Kiln; ; 30 EUR", whole,
        "2026-10 of 2: R0 25.00 USD, R1 30.00 EUR; EUR 3000; USD 2500");
    row("paid within the month", "3; Acme; ; 25", "1; Globex; ; 1\n4; Acme; ; 25\n31; Globex; ; 1", "2026-10 of 1: ");
    row("paid on the last day", "30; Acme; ; 25", "1; Globex; ; 1\n31; Acme; ; 25", "2026-10 of 1: ");
    row("paid in the next month", "30; Acme; ; 25", "1; Globex; ; 1\n33; Acme; ; 25",
        "2026-10 of 1: R0 25.00 USD later 2026-11-02; USD 2500 | 2026-11 of 0: ; ends");
    row("the rest of what is paid in parts", "28; Acme; ; 100", "1; Globex; ; 1\n29; Acme; ; 60\n34; Acme; ; 40",
        "2026-10 of 1: R0 40.00 USD part later 2026-11-03; USD 4000 | 2026-11 of 0: ; ends");
    row("another amount is paid", "3; Acme; ; 25", "1; Globex; ; 1\n4; Acme; ; 20\n31; Globex; ; 1", "2026-10 of 1: ");
    row("a bundle", "28; Acme; ; 60\n29; Acme; ; 40", "1; Globex; ; 1\n33; Acme; ; 100",
        "2026-10 of 2: R0 60.00 USD later 2026-11-02, R1 40.00 USD later 2026-11-02; USD 10000 | 2026-11 of 0: ; ends");
    row("without an amount", "3; Acme; ; ", whole, "2026-10 of 0: ; 1 without");
    row("not to be paid", "3; Acme; ; 25; denied\n3; Kiln; ; 5; pending\n3; Ember; ; 7; approved; exception", whole,
        "2026-10 of 0: ");
    row("left out by the filter", "3; Acme; ; 25; approved; refund; out", whole, "2026-10 of 0: ");
    row("of another month", "-3; Acme; ; 25\n40; Acme; ; 30", whole, "2026-10 of 0: ");
    row("bounds that pass the end of a month", "30/33; Acme; ; 25", "1; Globex; ; 1\n40; Globex; ; 1",
        "2026-10 of 0:  | 2026-11 of 1: R0 25.00 USD; USD 2500; ends");
    row("a file that is too short", "3; Acme; ; 25", "5; Globex; ; 1\n20; Globex; ; 1",
        "2026-10 of 1: R0 25.00 USD; USD 2500; begins; ends");
    row("no payouts", "3; Acme; ; 25", "", "");
}

void TestReconcileAccrual::aMonthOwesWhatWasNotPaidByItsEnd()
{
    QFETCH(QByteArray, decisions);
    QFETCH(QByteArray, payouts);
    const auto result =
        reconcile::reconcile(test::payouts(payouts.constData()), test::decisions(decisions.constData()), {});
    QVERIFY(result.ok());
    QStringList told;
    for (const auto &accrual : reconcile::accruals(*result))
        told += printed(accrual, *result);
    QTEST(told.join(QStringLiteral(" | ")), "months");
}

/// Every approval of a month is either paid by its end or open, to the last cent.
void TestReconcileAccrual::whatIsOpenIsWhatOneAddsUp()
{
    const auto result = reconcile::reconcile(
        test::payouts("1; Globex; ; 1\n5; Acme; ; 25\n26; Kiln; ; 10\n33; Ember; ; 8\n35; Kiln; ; 30\n40; Globex; ; 1"),
        test::decisions("3; Acme; ; 25\n24; Kiln; ; 40\n30; Ember; ; 8\n31; Dune; ; 12\n32; Fox; ; 99"), {});
    QVERIFY(result.ok());
    std::int64_t open = 2500 + 4000 + 800 + 1200; // approved in October
    for (const std::int64_t paid : {2500, 1000})  // of these within it
        open -= paid;
    QCOMPARE(reconcile::accruals(*result).front().sums, (insight::Sums{{QStringLiteral("USD"), open}}));
}

QTEST_APPLESS_MAIN(TestReconcileAccrual)
#include "tst_reconcile_accrual.moc"
