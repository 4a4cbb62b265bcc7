// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/period.h"

#include <QtTest/QtTest>

using namespace precedent::query;

namespace {

/// "[500000, 5000000)": a span as mathematicians write it; "refused" for an error.
QString printed(const precedent::base::Result<NumberSpan> &span)
{
    if (!span)
        return QStringLiteral("refused");
    const auto bound = [](const std::optional<std::int64_t> &value) {
        return value ? QString::number(*value) : QStringLiteral("-");
    };
    return (span->lowOpen ? u'(' : u'[') + bound(span->low) + QStringLiteral(", ") + bound(span->high) +
           (span->highOpen ? u')' : u']');
}

} // namespace

class TestQueryNumbers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void amount_reads_as_ten_thousandths_data();
    void amount_reads_as_ten_thousandths();
    void duration_reads_as_seconds_data();
    void duration_reads_as_seconds();
    void span_contains_its_closed_ends_only();
};

void TestQueryNumbers::amount_reads_as_ten_thousandths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("span");
    const auto row = [](const char *text, const char *span) { QTest::newRow(text) << text << span; };
    row("50", "[500000, 500000]");
    row("49.99", "[499900, 499900]");
    row("0.0001", "[1, 1]");
    row("50..500", "[500000, 5000000]");
    row("50..50", "[500000, 500000]");
    row("50..", "[500000, -]");
    row("..20.5", "[-, 205000]");
    row(">50", "(500000, -]");
    row(">=50", "[500000, -]");
    row("<50", "[-, 500000)");
    row("<=50", "[-, 500000]");
    row("-20", "[-200000, -200000]");
    row("-20..-0.5", "[-200000, -5000]");
    row("922337203685477.5806", "[9223372036854775806, 9223372036854775806]");
    for (const char *wrong : {"",
                              "..",
                              ">",
                              ">=",
                              "5..4",
                              "abc",
                              "5x",
                              "5 ",
                              "1.",
                              ".5",
                              "0.00001",
                              "1,000",
                              "1..2..3",
                              "--5",
                              ">5..",
                              "=5",
                              "922337203685477.5807",
                              "99999999999999999999",
                              "٥",
                              "1e3"})
        row(wrong, "refused");
}

void TestQueryNumbers::amount_reads_as_ten_thousandths()
{
    QFETCH(QString, text);
    QTEST(printed(parseAmounts(text)), "span");
}

void TestQueryNumbers::duration_reads_as_seconds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("span");
    const auto row = [](const char *text, const char *span) { QTest::newRow(text) << text << span; };
    row("90s", "[90, 90]");
    row("30m", "[1800, 1800]");
    row("4h", "[14400, 14400]");
    row("2D", "[172800, 172800]");
    row("30m..4h", "[1800, 14400]");
    row("90m..1d", "[5400, 86400]");
    row(">2d", "(172800, -]");
    row("..10s", "[-, 10]");
    for (const char *wrong : {"", "5", "m", "5w", "4h..30m", "1.5h", "-5m", "1h30m", "99999999999999999d"})
        row(wrong, "refused");
}

void TestQueryNumbers::duration_reads_as_seconds()
{
    QFETCH(QString, text);
    QTEST(printed(parseDurations(text)), "span");
}

void TestQueryNumbers::span_contains_its_closed_ends_only()
{
    const NumberSpan closed{10, 20};
    const NumberSpan open{10, 20, true, true};
    QVERIFY(closed.contains(10) && closed.contains(20) && !closed.contains(9) && !closed.contains(21));
    QVERIFY(!open.contains(10) && !open.contains(20) && open.contains(11) && open.contains(19));
    QVERIFY(NumberSpan().contains(std::numeric_limits<std::int64_t>::min()));
}

QTEST_APPLESS_MAIN(TestQueryNumbers)
#include "tst_query_numbers.moc"
