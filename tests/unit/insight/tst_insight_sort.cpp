// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/columninfo.h"
#include "tests/unit/insight/recordnotation.h"

#include <QtTest/QtTest>

using namespace precedent;

namespace {

constexpr const char *ledger = R"(
at 2026-10-01T10:00:00Z | agent U1 sara | type refund | amount 9.00 USD | decision approved | decided 2026-10-02T10:00:00Z | by U9 Mia | reason b | percent 9.5 | customer émile
at 2026-10-02T10:00:00Z | agent U2 Ben | type credit | amount 10 JPY | decision denied | decided 2026-10-02T10:05:00Z | by U8 Åse; U9 Mia | reason A | percent 10 | customer Zoe
at 2026-10-03T10:00:00Z | agent U3 Ärla | type comp | decision pending | customer emile
at 2026-10-04T10:00:00Z | agent U2 ben | type comp | amount 9.000 KWD | decision pending | percent some
at 2026-10-04T10:00:00Z | agent U1 | type other | amount -1.00 USD | decision denied | channel C0
)";

// Rows: 0 sara, 1 Ben, 2 Ärla, 3 C0 (agent without a name), 4 ben.
std::shared_ptr<const insight::Snapshot> snapshot()
{
    auto input = test::input(ledger);
    input.channelNames = {{QStringLiteral("C0"), QStringLiteral("first")}};
    return insight::Snapshot::build(input);
}

query::Sort sortOf(const QString &text)
{
    query::Sort sort;
    for (const auto &key : text.split(u' ', Qt::SkipEmptyParts))
        sort.push_back({key.startsWith(u'-') ? key.sliced(1) : key, key.startsWith(u'-')});
    return sort;
}

} // namespace

class TestInsightSort : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_are_ordered_data();
    void rows_are_ordered();
    void every_export_column_can_be_sorted_by();
    void unknown_column_names_the_nearest();
    void only_the_given_rows_come_back();
};

void TestInsightSort::rows_are_ordered_data()
{
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *sort, const char *rows) { QTest::newRow(sort) << rows; };
    row("", "0 1 2 3 4");
    row("requested_at", "0 1 2 3 4");
    row("-requested_at", "3 4 2 1 0");
    row("-message_ref", "4 2 1 0 3");
    row("agent", "2 1 4 0 3");
    row("-agent", "0 1 4 2 3");
    row("agent_id", "0 3 1 4 2");
    row("type", "2 4 1 3 0");
    row("amount", "3 4 0 1 2");
    row("-amount", "1 0 4 3 2");
    row("currency", "1 4 0 3 2");
    row("percent", "0 1 2 3 4");
    row("-percent", "1 0 2 3 4");
    row("decided_at", "0 1 2 3 4");
    row("-decided_at", "1 0 2 3 4");
    row("turnaround_seconds", "1 0 2 3 4");
    row("approver", "1 0 2 3 4");
    row("reason", "1 0 2 3 4");
    row("customer", "0 2 1 3 4");
    row("channel", "3 0 1 2 4");
    row("decision", "0 1 3 2 4");
    row("decision -agent", "0 1 3 4 2");
    row("-decision requested_at", "2 4 1 3 0");
}

void TestInsightSort::rows_are_ordered()
{
    const auto order = snapshot()->sorted({0, 1, 2, 3, 4}, sortOf(QString::fromLatin1(QTest::currentDataTag())));
    QTEST(test::printed(order.value()), "rows");
    const auto fromReversed = snapshot()->sorted({4, 3, 2, 1, 0}, sortOf(QString::fromLatin1(QTest::currentDataTag())));
    QTEST(test::printed(fromReversed.value()), "rows");
}

void TestInsightSort::every_export_column_can_be_sorted_by()
{
    for (const auto &column : insight::exportColumns()) {
        const auto order = snapshot()->sorted({4, 2, 0, 1, 3}, {{column, false}});
        QVERIFY2(order.ok(), qPrintable(column));
        QCOMPARE(order->size(), std::size_t{5});
    }
}

void TestInsightSort::unknown_column_names_the_nearest()
{
    const auto order = snapshot()->sorted({0, 1}, {{QStringLiteral("amounts"), false}});
    QVERIFY(!order);
    QCOMPARE(order.error().kind, base::ErrorKind::Usage);
    QCOMPARE(order.error().code, QStringLiteral("unknown-column"));
    QCOMPARE(order.error().facts.value(QStringLiteral("word")), QStringLiteral("amounts"));
    QCOMPARE(order.error().facts.value(QStringLiteral("nearest")), QStringLiteral("amount"));
}

void TestInsightSort::only_the_given_rows_come_back()
{
    QCOMPARE(test::printed(snapshot()->sorted({4, 0, 2}, sortOf(QStringLiteral("-agent"))).value()),
             QStringLiteral("0 4 2"));
}

QTEST_APPLESS_MAIN(TestInsightSort)
#include "tst_insight_sort.moc"
