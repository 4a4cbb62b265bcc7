// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/limitflags.h"

#include "tests/unit/insight/limitnotation.h"
#include "tests/unit/insight/randomrecords.h"
#include "tests/unit/insight/recordnotation.h"

#include <QtTest/QtTest>

using namespace precedent;
using domain::Flag;

namespace {

QString flagged(std::vector<domain::Record> records, const char *limits, const insight::LimitRules &rules = {})
{
    insight::addLimitFlags(records, insight::LimitTable(test::limits(limits), test::teams()), rules,
                           test::calendar().zone);
    QStringList lines;
    for (const auto &record : records)
        lines += record.flags.none() ? QStringLiteral("-") : domain::toWords(record.flags).join(u' ');
    return lines.join(QStringLiteral(" / "));
}

} // namespace

class TestInsightLimitFlags : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void amountsAreHeldAgainstLimits_data();
    void amountsAreHeldAgainstLimits();
    void nearIsExact_data();
    void nearIsExact();
    void splitsAreFound_data();
    void splitsAreFound();
    void withoutLimitsNothingIsEvaluated();
    void theOrderOfRecordsDoesNotMatter();
};

void TestInsightLimitFlags::amountsAreHeldAgainstLimits_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("flags");
    const auto row = [](const char *name, const char *record, const char *flags) {
        QTest::newRow(name) << QByteArray(record) << QString::fromLatin1(flags);
    };
    row("approved above the approver's",
        "agent U5 Ole | amount 600.00 USD | granted 600.00 USD | decision approved | by U2 Mia | decided "
        "2026-10-02T10:00:00Z",
        "over-limit");
    row("what was granted counts, not what was asked",
        "agent U5 Ole | amount 600.00 USD | granted 500.00 USD | decision approved | by U2 Mia | decided "
        "2026-10-02T10:00:00Z",
        "-");
    row("a denial is within",
        "agent U5 Ole | amount 600.00 USD | decision denied | by U2 Mia | decided "
        "2026-10-02T10:00:00Z",
        "-");
    row("near the agent's own", "agent U1 Sara | amount 95.01 USD | decision denied", "near-limit");
    row("not near another's", "agent U9 Ada | amount 95.01 USD", "-");
    row("nobody's request", "amount 95.01 USD", "-");
}

void TestInsightLimitFlags::amountsAreHeldAgainstLimits()
{
    QFETCH(QByteArray, record);
    const auto records = test::records(("at 2026-10-02T09:00:00Z | type refund | " + record).constData());
    QTEST(flagged(records, "person:U2 | 500.00 USD\nperson:U1 | 100.00 USD"), "flags");
}

void TestInsightLimitFlags::nearIsExact_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("limit");
    QTest::addColumn<bool>("isNear");
    const auto row = [](const char *amount, const char *limit, bool isNear) {
        QTest::addRow("%s of %s", amount, limit) << QString::fromLatin1(amount) << QString::fromLatin1(limit) << isNear;
    };
    row("95.00 USD", "100.00 USD", false);
    row("95.01 USD", "100.00 USD", true);
    row("100.00 USD", "100.00 USD", true);
    row("100.01 USD", "100.00 USD", false);
    row("95 JPY", "99 JPY", true); // 94.05 < 95
    row("94 JPY", "99 JPY", false);
    row("18 JPY", "19 JPY", false); // 18.05
    row("19 JPY", "19 JPY", true);
    row("0.00 USD", "0.00 USD", false);
    row("0.00 USD", "100.00 USD", false);
    row("92233720368547758.06 USD", "unlimited USD", false);
    row("92233720368547758.06 USD", "92233720368547758.06 USD", true);
    row("1.00 USD", "92233720368547758.06 USD", false);
}

void TestInsightLimitFlags::nearIsExact()
{
    QFETCH(QString, amount);
    QFETCH(QString, limit);
    const auto record = "at 2026-10-02T09:00:00Z | agent U1 Sara | amount " + amount.toUtf8();
    const auto flags = flagged(test::records(record.constData()), ("agents | " + limit.toUtf8()).constData());
    QTEST(flags == QLatin1String("near-limit"), "isNear");
}

void TestInsightLimitFlags::splitsAreFound_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("flags");
    const auto row = [](const char *name, const char *lines, const char *flags) {
        QTest::newRow(name) << QByteArray(lines) << QString::fromLatin1(flags);
    };
    row("two together above the limit",
        "at 2026-10-01T00:00:00Z | agent U1 S | customer Acme | type refund | amount 60.00 USD\n"
        "at 2026-10-04T00:00:00Z | agent U1 S | customer acmé | type refund | amount 60.00 USD",
        "split / split");
    row("an hour too late",
        "at 2026-10-01T00:00:00Z | agent U1 S | customer Acme | type refund | amount 60.00 USD\n"
        "at 2026-10-04T00:00:01Z | agent U1 S | customer Acme | type refund | amount 60.00 USD",
        "- / -");
    row("together at the limit",
        "at 2026-10-01T00:00:00Z | agent U1 S | customer Acme | type refund | amount 40.00 USD\n"
        "at 2026-10-02T00:00:00Z | agent U1 S | customer Acme | type refund | amount 60.00 USD",
        "- / -");
    row("one of them above it",
        "at 2026-10-01T00:00:00Z | agent U1 S | customer Acme | type refund | amount 60.00 USD\n"
        "at 2026-10-02T00:00:00Z | agent U1 S | customer Acme | type refund | amount 101.00 USD",
        "- / -");
    row("another type, currency, customer",
        "at 2026-10-01T00:00:00Z | agent U1 S | customer Acme | type refund | amount 60.00 USD\n"
        "at 2026-10-02T00:00:00Z | agent U1 S | customer Acme | type credit | amount 60.00 USD\n"
        "at 2026-10-02T01:00:00Z | agent U1 S | customer Acme | type refund | amount 60.00 EUR\n"
        "at 2026-10-02T02:00:00Z | agent U1 S | customer Acme West | type refund | amount 60.00 USD",
        "- / - / - / -");
    row("one conversation",
        "at 2026-10-01T00:00:00Z | agent U1 S | url https://x/1 | type refund | amount 60.00 USD\n"
        "at 2026-10-02T00:00:00Z | agent U1 S | url https://x/1 | type refund | amount 60.00 USD",
        "split / split");
    row("a denied one that was asked again",
        "at 2026-10-01T00:00:00Z | agent U1 S | url https://x/1 | type refund | amount 60.00 USD | decision denied\n"
        "at 2026-10-02T00:00:00Z | agent U1 S | url https://x/1 | type refund | amount 60.00 USD | decision approved",
        "- / -");
    row("a denied one beside another",
        "at 2026-10-01T00:00:00Z | agent U1 S | customer Acme | type refund | amount 60.00 USD | decision denied\n"
        "at 2026-10-02T00:00:00Z | agent U1 S | customer Acme | type refund | amount 61.00 USD | decision approved",
        "split / split");
    row("by two agents, above the higher limit",
        "at 2026-10-01T00:00:00Z | agent U1 S | customer Acme | type refund | amount 60.00 USD\n"
        "at 2026-10-02T00:00:00Z | agent U6 T | customer Acme | type refund | amount 180.00 USD",
        "split / split");
    row("by two agents, above the lower limit only",
        "at 2026-10-01T00:00:00Z | agent U1 S | customer Acme | type refund | amount 60.00 USD\n"
        "at 2026-10-02T00:00:00Z | agent U6 T | customer Acme | type refund | amount 100.00 USD",
        "- / -");
    row("three in a row",
        "at 2026-10-01T00:00:00Z | agent U1 S | customer Acme | type refund | amount 40.00 USD\n"
        "at 2026-10-02T00:00:00Z | agent U1 S | customer Acme | type refund | amount 41.00 USD\n"
        "at 2026-10-03T00:00:00Z | agent U1 S | customer Acme | type refund | amount 42.00 USD",
        "split / split / split");
}

void TestInsightLimitFlags::splitsAreFound()
{
    QFETCH(QByteArray, lines);
    QTEST(flagged(test::records(lines.constData()), "agents | 100.00 USD\nagents | 100.00 EUR\nperson:U6 | 200.00 USD"),
          "flags");
}

void TestInsightLimitFlags::withoutLimitsNothingIsEvaluated()
{
    QCOMPARE(
        flagged(test::records("at 2026-10-01T00:00:00Z | agent U1 S | customer A | type refund | amount 60.00 USD\n"
                              "at 2026-10-02T00:00:00Z | agent U1 S | customer A | type refund | amount 60.00 USD"),
                ""),
        QStringLiteral("- / -"));
}

void TestInsightLimitFlags::theOrderOfRecordsDoesNotMatter()
{
    const unsigned seed = 20261129;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    auto records = test::randomInput(random, 400).records;
    const auto byId = [](std::vector<domain::Record> list) {
        insight::LimitTable table(test::limits("agents | 200.00 USD\nagents | 200.00 EUR\napprovers | 150.00 USD"), {});
        insight::addLimitFlags(list, table, {}, {});
        std::map<QString, domain::Flags> flags;
        for (const auto &record : list)
            flags[record.id.text()] = record.flags;
        return flags;
    };
    const auto once = byId(records);
    std::shuffle(records.begin(), records.end(), random);
    QVERIFY(byId(records) == once);
}

QTEST_APPLESS_MAIN(TestInsightLimitFlags)
#include "tst_insight_limitflags.moc"
