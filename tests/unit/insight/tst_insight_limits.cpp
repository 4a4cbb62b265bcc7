// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/limits.h"

#include "insight/authority.h"
#include "tests/unit/insight/limitnotation.h"
#include "tests/unit/insight/recordnotation.h"

#include <QtTest/QtTest>

using namespace precedent;
using insight::Capacity;

class TestInsightLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNearestLimitIsInForce_data();
    void theNearestLimitIsInForce();
    void daysAreBothIncluded_data();
    void daysAreBothIncluded();
    void limitsDoNotOverlap_data();
    void limitsDoNotOverlap();
    void oneLimitTakesTheOthersPlace();
    void holdersAreWrittenAndReadBack_data();
    void holdersAreWrittenAndReadBack();
    void approvalsAreTested_data();
    void approvalsAreTested();
    void askBelowLimitCountsAmounts();
};

void TestInsightLimits::theNearestLimitIsInForce_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("question"); // person, capacity, type, currency
    QTest::addColumn<QString>("inForce");
    const auto row = [](const char *name, const char *lines, const char *question, const char *inForce) {
        QTest::newRow(name) << QByteArray(lines) << QString::fromLatin1(question) << QString::fromLatin1(inForce);
    };
    row("none set", "person:U2 | 50.00 USD", "U1 asking refund USD", "-");
    row("own before team", "team:Night | 90.00 USD\nperson:U1 | 50.00 USD\nagents | 10.00 USD", "U1 asking refund USD",
        "50.00 USD");
    row("team before everybody", "agents | 100.00 USD\nteam:Night | 90.00 USD", "U1 asking refund USD", "90.00 USD");
    row("of two teams the highest", "team:Night | 90.00 USD\nteam:Day | 95.00 USD", "U1 asking refund USD",
        "95.00 USD");
    row("everybody who asks", "agents | 10.00 USD\napprovers | 500.00 USD", "U1 asking refund USD", "10.00 USD");
    row("everybody who approves", "agents | 10.00 USD\napprovers | 500.00 USD", "U9 approving refund USD",
        "500.00 USD");
    row("the type before every type", "person:U1 | 50.00 USD\nperson:U1 | refund | 20.00 USD", "U1 asking refund USD",
        "20.00 USD");
    row("another type", "person:U1 | 50.00 USD\nperson:U1 | refund | 20.00 USD", "U1 asking credit USD", "50.00 USD");
    row("own of every type before the team's type", "team:Night | refund | 20.00 USD\nperson:U1 | 50.00 USD",
        "U1 asking refund USD", "50.00 USD");
    row("another currency says nothing", "person:U1 | 50.00 USD", "U1 asking refund EUR", "-");
    row("own in another currency leaves the team's", "person:U1 | 50.00 USD\nteam:Night | 40.00 EUR",
        "U1 asking refund EUR", "40.00 EUR");
    row("zero is a limit", "person:U1 | 0.00 USD\nagents | 50.00 USD", "U1 asking refund USD", "0.00 USD");
    row("by name where there is no id", "person:Mia Chén | 70.00 USD", "-Mia~chen approving refund USD", "70.00 USD");
}

void TestInsightLimits::theNearestLimitIsInForce()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, question);
    const insight::LimitTable table(test::limits(lines.constData()), test::teams());
    const auto words = question.split(u' ');
    const auto isNamed = words.at(0).startsWith(u'-');
    const auto name = QString(words.at(0)).replace(u'~', u' ');
    const domain::PersonRef person{isNamed ? QString() : name, isNamed ? name.mid(1) : QString()};
    const auto *limit = table.inForce(
        person, words.at(1) == QLatin1String("asking") ? Capacity::Asking : Capacity::Approving,
        *domain::fromWord<domain::RequestType>(words.at(2)), *base::Currency::parse(words.at(3)), {2026, 10, 1});
    const auto text =
        limit == nullptr ? QStringLiteral("-") : base::toDecimal(limit->amount) + u' ' + limit->amount.currency.code();
    QTEST(text, "inForce");
}

void TestInsightLimits::daysAreBothIncluded_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("inForce");
    QTest::newRow("before") << QStringLiteral("2025-12-31") << QStringLiteral("-");
    QTest::newRow("first day") << QStringLiteral("2026-01-01") << QStringLiteral("50.00");
    QTest::newRow("last day") << QStringLiteral("2026-06-30") << QStringLiteral("50.00");
    QTest::newRow("next limit") << QStringLiteral("2026-07-01") << QStringLiteral("80.00");
    QTest::newRow("open end") << QStringLiteral("2999-01-01") << QStringLiteral("80.00");
}

void TestInsightLimits::daysAreBothIncluded()
{
    QFETCH(QString, day);
    const insight::LimitTable table(test::limits("person:U1 | 50.00 USD | from 2026-01-01 | to 2026-06-30\n"
                                                 "person:U1 | 80.00 USD | from 2026-07-01"),
                                    {});
    const auto *limit = table.inForce({QStringLiteral("U1"), {}}, Capacity::Approving, domain::RequestType::Refund,
                                      *base::Currency::parse(u"USD"), QDate::fromString(day, Qt::ISODate));
    QTEST(limit == nullptr ? QStringLiteral("-") : base::toDecimal(limit->amount), "inForce");
}

void TestInsightLimits::limitsDoNotOverlap_data()
{
    QTest::addColumn<QByteArray>("present");
    QTest::addColumn<QByteArray>("added");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *present, const char *added, const char *error) {
        QTest::newRow(name) << QByteArray(present) << QByteArray(added) << QString::fromLatin1(error);
    };
    const char *firstHalf = "person:U1 | 50.00 USD | from 2026-01-01 | to 2026-06-30";
    row("the day after", firstHalf, "person:U1 | 80.00 USD | from 2026-07-01", "");
    row("its last day", firstHalf, "person:U1 | 80.00 USD | from 2026-06-30", "limit-overlap");
    row("around it", firstHalf, "person:U1 | 80.00 USD", "limit-overlap");
    row("open ends", "person:U1 | 50.00 USD | from 2026-01-01", "person:U1 | 80.00 USD | from 2027-01-01",
        "limit-overlap");
    row("of one type beside every type", firstHalf, "person:U1 | refund | 80.00 USD", "");
    row("another currency", firstHalf, "person:U1 | 80.00 EUR", "");
    row("another holder", firstHalf, "agents | 80.00 USD", "");
    row("ends before it begins", "", "agents | 80.00 USD | from 2026-02-01 | to 2026-01-31", "limit-days");
    row("below zero", "", "agents | -1.00 USD", "limit-negative");
}

void TestInsightLimits::limitsDoNotOverlap()
{
    QFETCH(QByteArray, present);
    QFETCH(QByteArray, added);
    const auto limits = insight::withLimit(test::limits(present.constData()), test::limits(added.constData()).front());
    QTEST(limits ? QString() : limits.error().code, "error");
}

void TestInsightLimits::oneLimitTakesTheOthersPlace()
{
    auto present = test::limits("person:U1 | 50.00 USD | from 2026-01-01 | to 2026-06-30\nagents | 20.00 USD");
    present[0].id = 4;
    present[1].id = 7;
    const auto lower = test::limits("person:U1 | 10.00 USD | from 2026-01-01").front();
    auto changed = insight::withLimit(present, lower);
    QVERIFY(changed.ok());
    QCOMPARE(changed->size(), std::size_t(2));
    QCOMPARE(changed->front().id, std::int64_t(4));
    QCOMPARE(changed->front().amount.minor, std::int64_t(1000));
    auto moved = test::limits("agents | 30.00 USD | from 2026-02-01").front();
    moved.id = 7; // another first day, the same limit
    changed = insight::withLimit(present, moved);
    QVERIFY(changed.ok());
    QCOMPARE(changed->size(), std::size_t(2));
    QCOMPARE(changed->back(), moved);
}

void TestInsightLimits::holdersAreWrittenAndReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    for (const char *text : {"approvers", "agents", "team:Night Shift", "person:U1", "person:Mia Chen"})
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(text);
    QTest::newRow("bare") << QStringLiteral("U1") << QStringLiteral("person:U1");
}

void TestInsightLimits::holdersAreWrittenAndReadBack()
{
    QFETCH(QString, text);
    QTEST(insight::toText(insight::holderFromText(text)), "written");
}

void TestInsightLimits::approvalsAreTested_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<int>("outcome");
    using Outcome = insight::AuthorityOutcome;
    const auto row = [](const char *name, const char *lines, const char *record, Outcome outcome) {
        QTest::newRow(name) << QByteArray(lines) << QByteArray(record) << int(outcome);
    };
    const char *limits = "person:U2 | 50.00 USD | to 2026-10-15\nperson:U2 | 90.00 USD | from 2026-10-16\n"
                         "person:U3 | unlimited USD\nperson:U4 | 0.00 USD";
    row("at the limit", limits, "by U2 Mia | granted 50.00 USD | decided 2026-10-15T10:00:00Z", Outcome::Within);
    row("above it", limits, "by U2 Mia | granted 50.01 USD | decided 2026-10-15T10:00:00Z", Outcome::Over);
    row("the day in Oslo counts", limits, "by U2 Mia | granted 60.00 USD | decided 2026-10-15T22:30:00Z",
        Outcome::Within);
    row("no bound", limits, "by U3 Ben | granted 90000000000.00 USD | decided 2026-10-15T10:00:00Z", Outcome::Within);
    row("no authority", limits, "by U4 Zoe | granted 0.01 USD | decided 2026-10-15T10:00:00Z", Outcome::Over);
    row("together the highest", limits, "by U4 Zoe; U2 Mia | granted 50.00 USD | decided 2026-10-15T10:00:00Z",
        Outcome::Within);
    row("with somebody who has none", limits, "by U4 Zoe; U7 Pat | granted 1.00 USD | decided 2026-10-15T10:00:00Z",
        Outcome::Over);
    row("none set", limits, "by U7 Pat | granted 50.00 USD | decided 2026-10-15T10:00:00Z", Outcome::NoLimit);
    row("none in the currency", limits, "by U2 Mia | granted 50.00 EUR | decided 2026-10-15T10:00:00Z",
        Outcome::NoLimit);
    row("no amount", limits, "by U2 Mia | decided 2026-10-15T10:00:00Z", Outcome::NoAmount);
    row("nobody", limits, "granted 50.00 USD | decided 2026-10-15T10:00:00Z", Outcome::NoApprover);
    row("no time", limits, "by U2 Mia | granted 50.00 USD", Outcome::NoDate);
    row("bounds that agree", limits,
        "by U2 Mia | granted 40.00 USD | after 2026-10-14T10:00:00Z | before 2026-10-17T10:00:00Z", Outcome::Within);
    row("bounds that do not", limits,
        "by U2 Mia | granted 60.00 USD | after 2026-10-14T10:00:00Z | before 2026-10-17T10:00:00Z", Outcome::NoDate);
}

void TestInsightLimits::approvalsAreTested()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, record);
    const insight::LimitTable table(test::limits(lines.constData()), {});
    const auto approved =
        test::record(("at 2026-10-14T09:00:00Z | type refund | decision approved | " + record).constData());
    QTEST(int(insight::testAuthority(approved, table, test::calendar().zone).outcome), "outcome");
}

void TestInsightLimits::askBelowLimitCountsAmounts()
{
    const insight::LimitTable table(test::limits("person:U1 | 50.00 USD"), {});
    insight::AskBelowLimit figures;
    for (const auto &record : test::records("at 2026-10-01T10:00:00Z | agent U1 Sara | amount 50.00 USD\n"
                                            "at 2026-10-02T10:00:00Z | agent U1 Sara | amount 50.01 USD\n"
                                            "at 2026-10-03T10:00:00Z | agent U1 Sara\n"
                                            "at 2026-10-04T10:00:00Z | agent U5 Ole | amount 5.00 USD"))
        insight::count(figures, record, table, {});
    QCOMPARE(figures, (insight::AskBelowLimit{1, 2, 3}));
}

QTEST_APPLESS_MAIN(TestInsightLimits)
#include "tst_insight_limits.moc"
