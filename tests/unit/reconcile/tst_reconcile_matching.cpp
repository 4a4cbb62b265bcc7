// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcileworld.h"

#include <QtTest/QTest>

using namespace precedent;

/// What is paired with what, case by case.
class TestReconcileMatching : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void payoutsFindTheirDecisions_data();
    void payoutsFindTheirDecisions();
    void theWindowCanBeSet();
    void sumsAreThoseOfTheGroups();
    void aStopIsHeard();
};

void TestReconcileMatching::payoutsFindTheirDecisions_data()
{
    QTest::addColumn<QByteArray>("decisions");
    QTest::addColumn<QByteArray>("payouts");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const char *decisions, const char *payouts, const char *result) {
        QTest::newRow(name) << QByteArray(decisions) << QByteArray(payouts) << QString::fromUtf8(result);
    };
    row("by conversation", "3; Acme; https://x.io/conversation/77001; 25", "4; Somebody; 77001; 25",
        "2 conversation R0");
    row("by a ticket in the reference", "3; Acme; https://x.io/conversation/77001; 25", "4; ; ; 25; refund #77001",
        "2 conversation R0");
    row("what is too short for a reference", "3; Acme; ; 25", "4; ; ; 25; R0", "2 only_amount (R0); - not_yet_due R0");
    row("by customer", "3; Anna Müller; ; 25", "4; MULLER, Anna; ; 25", "2 customer R0");
    row("by address", "3; Jo Bloggs (jo@x.io); ; 25", "4; JO@X.IO; ; 25", "2 customer R0");
    row("by the address's local part", "3; Jo Bloggs; ; 25", "4; jo.bloggs@x.io; ; 25", "2 likely_customer R0");
    row("one word of an address is too little", "3; Jo Bloggs; ; 25", "4; bloggs@x.io; ; 25",
        "2 only_amount (R0); - not_yet_due R0");
    row("a longer name", "3; Nordlys Bikes; ; 25", "4; Nordlys Bikes AS Oslo; ; 25", "2 likely_customer R0");
    row("a longer name of two customers", "3; Nordlys Bikes; ; 25\n3; Bikes AS; ; 25", "4; Nordlys Bikes AS; ; 25",
        "2 only_amount (R0) (R1); - not_yet_due R0; - not_yet_due R1");
    row("a stranger", "3; Acme; ; 25", "4; Globex; ; 30", "2 nothing_known; - not_yet_due R0");
    row("another currency", "3; Acme; ; 25", "4; Acme; ; 25 EUR", "2 other_currency (R0); - not_yet_due R0");
    row("another amount", "3; Acme; ; 25", "4; Acme; ; 30", "2 ≠ customer R0");
    row("another amount by a likely name is no pair", "3; Jo Bloggs; ; 25", "4; jo.bloggs@x.io; ; 30",
        "2 other_amount (R0); - not_yet_due R0");
    row("the nearest other amount", "3; Acme; ; 40\n3; Acme; ; 25", "4; Acme; ; 26\n5; Acme; ; 41",
        "2 ≠ customer R1; 3 ≠ customer R0");
    row("the same amount before another", "3; Acme; ; 25\n4; Acme; ; 30", "5; Acme; ; 30",
        "2 customer R1; - not_yet_due R0");
    row("the oldest first", "3; Acme; ; 25\n4; Acme; ; 25", "5; Acme; ; 25", "2 customer R0; - not_yet_due R1");
    row("whose window closes first", "3; Acme; ; 25\n2; Acme; ; 25", "3; Acme; ; 25\n17; Acme; ; 25",
        "2 customer R1; 3 customer R0");
    row("a day before", "3; Acme; ; 25", "2; Acme; ; 25", "2 customer R0");
    row("two days before", "3; Acme; ; 25", "1; Acme; ; 25", "2 other_days (R0)");
    row("after 14 days", "3; Acme; ; 25", "17; Acme; ; 25", "2 customer R0");
    row("after 15 days", "3; Acme; ; 25", "2; Globex; ; 1\n18; Acme; ; 25",
        "2 nothing_known; 3 other_days (R0); - unpaid R0");
    row("bounds of the decision", "3/6; Acme; ; 25", "20; Acme; ; 25", "2 customer R0");
    row("denied but paid", "3; Acme; 77001; 25; denied", "4; Acme; 77001; 25", "2 denied (R0)");
    row("pending but paid", "3; Acme; ; 25; pending", "4; Acme; ; 25", "2 undecided (R0)");
    row("paid twice", "3; Acme; 77001; 25", "4; Acme; 77001; 25\n5; Acme; 77001; 25",
        "2 conversation R0; 3 paid_twice (R0)");
    row("paid twice is not paid for another", "3; Acme; ; 25\n3; Acme; ; 40", "4; Acme; ; 25\n5; Acme; ; 25",
        "2 customer R0; 3 paid_twice (R0) (R1); - not_yet_due R1");
    row("in parts", "3; Acme; ; 100", "4; Acme; ; 60\n9; Acme; ; 40", "2 customer_parts R0; 3 customer_parts R0");
    row("in three parts of one conversation", "3; Acme; 77001; 100", "4; ; 77001; 60\n9; ; 77001; 30\n9; ; 77001; 10",
        "2 conversation_parts R0; 3 conversation_parts R0; 4 conversation_parts R0");
    row("a bundle", "3; Acme; ; 60\n4; Acme; ; 40", "5; Acme; ; 100", "2 customer_bundle R0 R1");
    row("a conversation is not left for the name", "3; Acme; 77001; 25; denied\n3; Acme; 77002; 25",
        "4; Acme; 77001; 25", "2 denied (R0); - not_yet_due R1");
    row("the conversation before the name", "3; Acme; 77001; 25\n3; Acme; 77002; 25",
        "4; Acme; 77002; 25\n5; Acme; ; 25", "2 conversation R1; 3 customer R0");
    row("an exception need not be paid", "3; Acme; ; 25; approved; exception", "4; Globex; ; 1", "2 nothing_known");
    row("an exception may be paid", "3; Acme; ; 25; approved; exception", "4; Acme; ; 25", "2 customer R0");
    row("approved without an amount", "3; Acme; 77001; ; approved", "4; Acme; 77001; 25", "2 without_amount (R0)");
    row("left out by the filter", "3; Acme; ; 25; approved; refund; out", "4; Acme; ; 25", "2 out_of_scope (R0)");
    row("unpaid, due and not", "3; Acme; ; 25\n10; Kiln; ; 30\n0; Ember; ; 5\n-30; Old; ; 7",
        "1; Globex; ; 1\n20; Globex; ; 1",
        "2 nothing_known; 3 nothing_known; - unpaid R0; - not_yet_due R1; - unpaid_earlier R2");
    row("no payouts at all", "3; Acme; ; 25", "", "");
    row("no decisions at all", "", "4; Acme; ; 25", "2 nothing_known");
}

void TestReconcileMatching::payoutsFindTheirDecisions()
{
    QFETCH(QByteArray, decisions);
    QFETCH(QByteArray, payouts);
    const auto result =
        reconcile::reconcile(test::payouts(payouts.constData()), test::decisions(decisions.constData()), {});
    QVERIFY(result.ok());
    QTEST(test::printed(*result), "result");
    QVERIFY(result->addsUp);
}

void TestReconcileMatching::theWindowCanBeSet()
{
    const auto with = [](int after, int before) {
        const auto result = reconcile::reconcile(test::payouts("1; Acme; ; 25\n9; Kiln; ; 30"),
                                                 test::decisions("3; Acme; ; 25\n3; Kiln; ; 30"), {after, before});
        return result ? test::printed(*result) : QString();
    };
    QCOMPARE(with(6, 2), QStringLiteral("2 customer R0; 3 customer R1"));
    QCOMPARE(with(5, 1), QStringLiteral("2 other_days (R0); 3 other_days (R1); - unpaid R0; - unpaid R1"));
}

void TestReconcileMatching::sumsAreThoseOfTheGroups()
{
    auto file = test::payouts("4; Acme; ; 25\n5; Kiln; ; 31\n6; Nobody; ; 7 EUR");
    file.unreadable.push_back({9, reconcile::RowProblem::NoDate, {}, test::money(QStringLiteral("2.50 EUR"))});
    file.sums[QStringLiteral("EUR")] += 250;
    file.aside.push_back({10, reconcile::AsideReason::OtherWay, {}, base::Money{-300, *base::Currency::parse(u"USD")}});
    file.sums[QStringLiteral("USD")] -= 300;
    auto result = reconcile::reconcile(file, test::decisions("3; Acme; ; 25\n3; Kiln; ; 30"), {});
    QVERIFY(result.ok());
    const auto sums = [&result](reconcile::Group group) { return result->total(group).sums; };
    using Sums = insight::Sums;
    const QString usd = QStringLiteral("USD");
    const QString eur = QStringLiteral("EUR");
    QCOMPARE(sums(reconcile::Group::Matched), Sums({{usd, 2500}}));
    QCOMPARE(sums(reconcile::Group::Differs), Sums({{usd, 3100}}));
    QCOMPARE(result->approvedOfDiffers, Sums({{usd, 3000}}));
    QCOMPARE(sums(reconcile::Group::NoApproval), Sums({{eur, 700}}));
    QCOMPARE(sums(reconcile::Group::Unreadable), Sums({{eur, 250}}));
    QCOMPARE(sums(reconcile::Group::Aside), Sums({{usd, -300}}));
    QVERIFY(result->addsUp);
    file.sums[eur] += 1;
    result = reconcile::reconcile(file, {}, {});
    QVERIFY(result.ok() && !result->addsUp);
}

void TestReconcileMatching::aStopIsHeard()
{
    base::CancelToken cancel;
    cancel.cancel();
    const auto result = reconcile::reconcile(test::payouts("4; Acme; ; 25"), {}, {}, cancel);
    QVERIFY(!result.ok());
    QCOMPARE(int(result.error().kind), int(base::ErrorKind::Interrupted));
}

QTEST_APPLESS_MAIN(TestReconcileMatching)
#include "tst_reconcile_matching.moc"
