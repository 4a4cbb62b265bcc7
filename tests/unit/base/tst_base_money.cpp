// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <QtTest/QTest>

#include <limits>

using namespace precedent::base;

class tst_base_money : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void currencyHasItsDigits_data();
    void currencyHasItsDigits();
    void decimalsAreReadAndWritten_data();
    void decimalsAreReadAndWritten();
    void wrongDecimalsAreRefused_data();
    void wrongDecimalsAreRefused();
    void everyListedCodeIsACurrency();
    void theLargestAmountSurvives();
};

void tst_base_money::currencyHasItsDigits_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("digits");
    QTest::newRow("usd") << "USD" << 2;
    QTest::newRow("lower case") << "eur" << 2;
    QTest::newRow("yen") << "JPY" << 0;
    QTest::newRow("dinar") << "KWD" << 3;
    QTest::newRow("unidad") << "CLF" << 4;
    QTest::newRow("unknown") << "XYZ" << -1;
    QTest::newRow("too long") << "USDX" << -1;
    QTest::newRow("inside the list but no code") << "D A" << -1;
    QTest::newRow("full width") << "ＵＳＤ" << -1;
    QTest::newRow("empty") << "" << -1;
}

void tst_base_money::currencyHasItsDigits()
{
    QFETCH(QString, code);
    QFETCH(int, digits);
    const auto currency = Currency::parse(code);
    QCOMPARE(currency ? currency->exponent() : -1, digits);
}

void tst_base_money::decimalsAreReadAndWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("written");
    QTest::newRow("whole") << "50"
                           << "USD" << qint64(5000) << "50.00";
    QTest::newRow("one digit") << "50.5"
                               << "USD" << qint64(5050) << "50.50";
    QTest::newRow("cents only") << "0.05"
                                << "USD" << qint64(5) << "0.05";
    QTest::newRow("negative cents") << "-0.05"
                                    << "USD" << qint64(-5) << "-0.05";
    QTest::newRow("yen") << "4800"
                         << "JPY" << qint64(4800) << "4800";
    QTest::newRow("dinar") << "1.25"
                           << "KWD" << qint64(1250) << "1.250";
    QTest::newRow("zero") << "0"
                          << "EUR" << qint64(0) << "0.00";
    QTest::newRow("leading zeros") << "007"
                                   << "EUR" << qint64(700) << "7.00";
}

void tst_base_money::decimalsAreReadAndWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(qint64, minor);
    QFETCH(QString, written);
    const auto money = fromDecimal(text, *Currency::parse(code));
    QVERIFY(money.has_value());
    QCOMPARE(money->minor, minor);
    QCOMPARE(toDecimal(*money), written);
}

void tst_base_money::wrongDecimalsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << ""
                           << "USD";
    QTest::newRow("sign alone") << "-"
                                << "USD";
    QTest::newRow("no whole part") << ".5"
                                   << "USD";
    QTest::newRow("no fraction") << "5."
                                 << "USD";
    QTest::newRow("too many digits") << "5.005"
                                     << "USD";
    QTest::newRow("yen have no cents") << "5.0"
                                       << "JPY";
    QTest::newRow("grouping") << "1,000"
                              << "USD";
    QTest::newRow("letters") << "5x"
                             << "USD";
    QTest::newRow("two points") << "5.0.0"
                                << "USD";
    QTest::newRow("full width digits") << "５"
                                       << "USD";
    QTest::newRow("beyond 64 bits") << "92233720368547758.08"
                                    << "USD";
    QTest::newRow("far beyond") << "999999999999999999999999"
                                << "JPY";
}

void tst_base_money::wrongDecimalsAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QVERIFY(!fromDecimal(text, *Currency::parse(code)).has_value());
}

void tst_base_money::everyListedCodeIsACurrency()
{
    const auto codes = allCurrencyCodes();
    QVERIFY(codes.size() > 150);
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    for (const auto &code : codes)
        QCOMPARE(Currency::parse(code)->code(), code);
}

void tst_base_money::theLargestAmountSurvives()
{
    const Money most{std::numeric_limits<std::int64_t>::max(), *Currency::parse(u"USD")};
    QCOMPARE(toDecimal(most), QStringLiteral("92233720368547758.07"));
    QCOMPARE(fromDecimal(toDecimal(most), most.currency), std::optional(most));
    QCOMPARE(toDecimal({std::numeric_limits<std::int64_t>::min(), most.currency}),
             QStringLiteral("-92233720368547758.08"));
}

QTEST_GUILESS_MAIN(tst_base_money)
#include "tst_base_money.moc"
