// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/rates.h"

#include <QtTest/QTest>

using namespace precedent;
using namespace precedent::insight;

namespace {

const base::Currency usd = *base::Currency::parse(u"USD");

QString printed(const std::optional<Converted> &converted)
{
    if (!converted)
        return QStringLiteral("nothing");
    const QString sum = base::toDecimal(converted->sum) + u' ' + converted->sum.currency.code();
    return converted->without.isEmpty() ? sum : sum + QStringLiteral(" without ") + converted->without.join(u' ');
}

Sums sumsFrom(const QString &text)
{
    Sums sums;
    for (const QString &part : text.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const auto currency = *base::Currency::parse(part.section(u' ', 1));
        sums[currency.code()] = base::fromDecimal(part.section(u' ', 0, 0), currency)->minor;
    }
    return sums;
}

} // namespace

class TestInsightRates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rates_are_read_and_written_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *text, const char *read) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(read);
        };
        row("", "");
        row("EUR 1.09", "EUR 1.09");
        row(" gbp 1.270 ; eur 1 , ", "EUR 1, GBP 1.27");
        row("JPY 0.0066", "JPY 0.0066");
        row("KWD 999999.00000001", "KWD 999999.00000001");
        for (const char *wrong : {"EUR", "EUR 0", "EUR -1", "EUR 1,09", "EUR 1.09 USD", "XXY 1", "EUR 1, EUR 2",
                                  "EUR 1000000", "EUR 0.123456789", "1.09 EUR"})
            row(wrong, "none");
    }
    void rates_are_read_and_written()
    {
        QFETCH(QString, text);
        const auto rates = ratesFrom(text);
        QTEST(rates ? toText(*rates) : QStringLiteral("none"), "read");
        QVERIFY(!rates || ratesFrom(toText(*rates)) == rates);
    }

    void sums_are_converted_one_by_one_data()
    {
        QTest::addColumn<QString>("sums");
        QTest::addColumn<QString>("rates");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, const char *sums, const char *rates, const char *result) {
            QTest::newRow(name) << QString::fromLatin1(sums) << QString::fromLatin1(rates)
                                << QString::fromLatin1(result);
        };
        row("two currencies", "100 USD, 10 EUR", "EUR 1.09", "110.90 USD");
        row("another number of digits", "1000 JPY, 1.005 KWD", "JPY 0.0066, KWD 3.25", "9.87 USD");
        row("halves away from zero", "0.50 EUR", "EUR 0.01", "0.01 USD");
        row("below zero", "-0.50 EUR", "EUR 0.01", "-0.01 USD");
        row("one without a rate", "100 USD, 10 EUR, 7 GBP", "EUR 1.09", "110.90 USD without GBP");
        row("nothing but others", "10 EUR", "EUR 2", "20.00 USD");
        row("nothing to convert", "100 USD", "EUR 1.09", "nothing");
        row("no rates", "100 USD, 10 EUR", "", "nothing");
        row("no sums", "", "EUR 1.09", "nothing");
    }
    void sums_are_converted_one_by_one()
    {
        QFETCH(QString, sums);
        QFETCH(QString, rates);
        QTEST(printed(converted(sumsFrom(sums), usd, *ratesFrom(rates))), "result");
    }

    void without_a_currency_to_convert_to_there_is_nothing()
    {
        QVERIFY(!converted(sumsFrom(QStringLiteral("10 EUR, 5 USD")), {}, *ratesFrom(QStringLiteral("EUR 1.09"))));
    }

    void what_does_not_fit_stops_at_the_end()
    {
        const Sums sums{{QStringLiteral("EUR"), std::numeric_limits<std::int64_t>::max()}};
        QCOMPARE(converted(sums, usd, *ratesFrom(QStringLiteral("EUR 999999")))->sum.minor,
                 std::numeric_limits<std::int64_t>::max());
    }
};

QTEST_APPLESS_MAIN(TestInsightRates)
#include "tst_insight_rates.moc"
