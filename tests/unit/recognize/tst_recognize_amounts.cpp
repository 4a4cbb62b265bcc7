// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/amountreader.h"
#include "recognize/grantreader.h"
#include "recognize/numberreader.h"

#include <QtTest/QTest>

using namespace precedent;
using recognize::AmountPlace;

namespace {

base::Currency currency(const QString &code)
{
    return base::Currency::parse(code).value_or(base::Currency());
}

QString moneyText(const std::optional<base::Money> &money)
{
    return money ? base::toDecimal(*money) + u' ' + money->currency.code() : QString();
}

QString text(const recognize::AmountReading &reading)
{
    QStringList parts;
    if (reading.money)
        parts += moneyText(reading.money);
    if (reading.ambiguous)
        parts += QStringLiteral("ambiguous");
    if (!reading.percent.isEmpty())
        parts += reading.percent + u'%';
    if (!reading.noncash.isEmpty())
        parts += u'"' + reading.noncash + u'"';
    return parts.isEmpty() ? QStringLiteral("-") : parts.join(QLatin1String(", "));
}

QStringList cellsOf(const QString &row)
{
    auto cells = row.split(u'|');
    for (auto &cell : cells)
        cell = cell.trimmed();
    return cells;
}

/// text | the channel's currency | read as
const char *const runningText = R"(
refund of 5,000円 | | 5000 JPY
返金5,000円の承認 | | 5000 JPY
5千円 | | 5000 JPY
１万円 | | 10000 JPY
5 ft cable lost | | -
5000 Ft | | 5000.00 HUF
90,00 zł | | 90.00 PLN
R$ 1.250,00 | | 1250.00 BRL
RM 50 | | 50.00 MYR
rm 50 files | | -
₦5,000 | | 5000.00 NGN
1 250,50 kr | NOK | 1250.50 NOK
50 pesos | | ambiguous
50 pesos | MXN | 50.00 MXN
£20 | EGP | 20.00 EGP
Rs. 1,25,000 | | 125000.00 INR
Rs 500 | PKR | 500.00 PKR
20 dinars | KWD | 20.000 KWD
CHF 1'250.50 | | 1250.50 CHF
$50 | | 50.00 USD
$50. | | 50.00 USD
$50. Item arrived damaged | | 50.00 USD
$1,250.00 | | 1250.00 USD
$1250 | | 1250.00 USD
$1,250 | | 1250.00 USD
$1.250,00 | | 1250.00 USD
USD 50 | | 50.00 USD
USD50 | | 50.00 USD
50 USD | | 50.00 USD
50USD | | 50.00 USD
50 usd | | 50.00 USD
150.0 TRY | | 150.00 TRY
€1.250,00 | | 1250.00 EUR
€1.250 | | 1250.00 EUR
1.250,50 € | | 1250.50 EUR
€12,50 | | 12.50 EUR
€ 12.5 | | 12.50 EUR
£20 | | 20.00 GBP
20 pounds | | 20.00 GBP
50 dollars | | 50.00 USD
refund fifty bucks | | 50.00 USD
a hundred and twenty dollars back | | 120.00 USD
two thousand euros | | 2000.00 EUR
one of the two dollars | | 2.00 USD
one of them | | -
3 seats x $25 = $75 | | 75.00 USD
credit 3 seats at $25 each, $75 | | 75.00 USD
50 bucks | | 50.00 USD
50 euros | | 50.00 EUR
$1.2k | | 1200.00 USD
$1.25k | | 1250.00 USD
$2K | | 2000.00 USD
2k USD | | 2000.00 USD
$1.5m | | 1500000.00 USD
$0 | | 0.00 USD
$.50 | | 0.50 USD
$50-75 | | ambiguous
$50–$75 | | ambiguous
$50 - $75 | | ambiguous
$50 to $75 | | ambiguous
50-75 USD | | ambiguous
$50 - 3 items were damaged | | 50.00 USD
$50 CAD | | 50.00 CAD
CAD $50 | | 50.00 CAD
CA$50 | | 50.00 CAD
A$50 | | 50.00 AUD
US$50 | CAD | 50.00 USD
$50 | CAD | 50.00 CAD
$50 | EUR | 50.00 USD
50 dollars | AUD | 50.00 AUD
€50 USD | | 50.00 USD
kr 500 | | ambiguous
kr 500 | NOK | 500.00 NOK
500 kr | SEK | 500.00 SEK
500kr | SEK | 500.00 SEK
500 kroner | DKK | 500.00 DKK
1 250 kr | NOK | 1250.00 NOK
kr 1 250,50 | NOK | 1250.50 NOK
kr 500,- | NOK | 500.00 NOK
500,- kr | NOK | 500.00 NOK
500 kr | USD | ambiguous
300:- | SEK | 300.00 SEK
1 200:- tillbaka | SEK | 1200.00 SEK
300:- | | ambiguous
¥500 | | 500 JPY
¥500 | CNY | 500.00 CNY
¥500.00 | | 500 JPY
¥500.50 | | ambiguous
50 NOK | | 50.00 NOK
NOK 1.250 | | 1250.00 NOK
₹1,00,000 | | 100000.00 INR
CHF 1'250.00 | | 1250.00 CHF
KWD 1.250 | | 1.250 KWD
KWD 1,250 | | ambiguous
$1.250 | | ambiguous
$50.125 | | ambiguous
＄５０ | | 50.00 USD
$５０ | | 50.00 USD
$1 250 | | ambiguous
USD 1 250 | | 1250.00 USD
1 250 USD | | 1250.00 USD
€1 250 | | 1250.00 EUR
R$ 1.250,00 | | 1250.00 BRL
20 zł | | 20.00 PLN
30% | | 30%
30 % off | | 30%
30 percent | | 30%
12.5% | | 12.5%
12,5 % | | 12.5%
10.0% | | 10%
10% or 20% | | ambiguous
30% of $200 | | 200.00 USD, 30%
1 month free | | "1 month free"
two months free | | "two months free"
2 free months | | "2 free months"
free shipping | | "free shipping"
50 | | -
order #42234 | | -
order 42234 from May 14th | | -
on 2026-10-31 at 14:02 | | -
TOP 10 customers | | -
ALL 50 of them | | -
v2 of the plan | | -
3x charged | | -
call +47 22 33 44 55 | | -
$99999999999999999999 | | ambiguous
$120 paid, $95 due | | 95.00 USD
paid $120, refund $95 | | 95.00 USD
total $120.00, please credit $20 | | 20.00 USD
$50. They paid $200 in May | | 50.00 USD
either $20 or $30 | | ambiguous
$50 and again $50 | | 50.00 USD
refund $50 on a $200 order | | 50.00 USD
)";

const char *const amountField = R"(
50 | | ambiguous
50 | USD | 50.00 USD
50.00 | EUR | 50.00 EUR
1.250 | NOK | 1250.00 NOK
$50 | | 50.00 USD
75 EUR | | 75.00 EUR
50 or 60 | USD | ambiguous
20% | | 20%
1 month free | | "1 month free"
n/a | | -
tbd | USD | -
about 50 | USD | 50.00 USD
)";

/// approver's words | requested | granted
const char *const grants = R"(
approved | 50 USD |
yes but only $25 | 50 USD | 25.00 USD
yes but only 25 | 50 USD | 25.00 USD
approved up to $30 | 50 USD | 30.00 USD
approved - max 40 | 50 USD | 40.00 USD
approved $25 | 50 USD | 25.00 USD
approved for $25 | 50 USD | 25.00 USD
approved, $25 instead | 50 USD | 25.00 USD
approved - $25 | 50 USD | 25.00 USD
ok for €20 | 50 EUR | 20.00 EUR
yes but only $25 | 50 CAD | 25.00 CAD
approved $25 of the $50 | 50 USD | 25.00 USD
approved - spends $2,000 a year with us | 50 USD |
approved, only 3 days late | 50 USD |
approved but only 10% | 50 USD | unclear
ok, half of it | 50 USD | unclear
approved $20-30 | 50 USD | unclear
approved, only $20 or only $30 | 50 USD | unclear
approved, only 10% | |
yes but only kr 200 | 500 NOK | 200.00 NOK
)";

} // namespace

/// Figures as people write them, into exact amounts.
class tst_recognize_amounts : public QObject
{
    Q_OBJECT

    static void addRows(const char *table)
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("inForce");
        QTest::addColumn<QString>("expected");
        const auto rows = QString::fromUtf8(table).split(u'\n', Qt::SkipEmptyParts);
        for (const auto &row : rows) {
            const auto cells = cellsOf(row);
            QTest::newRow(qPrintable(row)) << cells.at(0) << cells.at(1) << cells.at(2);
        }
    }

private slots:
    void aFigureInRunningTextNeedsItsCurrency_data() { addRows(runningText); }
    void aFigureInRunningTextNeedsItsCurrency()
    {
        QFETCH(QString, written);
        QFETCH(QString, inForce);
        QFETCH(QString, expected);
        QCOMPARE(text(recognize::readAmount(written, currency(inForce), AmountPlace::RunningText)), expected);
    }

    void aBareFigureInAnAmountFieldIsInTheChannelsCurrency_data() { addRows(amountField); }
    void aBareFigureInAnAmountFieldIsInTheChannelsCurrency()
    {
        QFETCH(QString, written);
        QFETCH(QString, inForce);
        QFETCH(QString, expected);
        QCOMPARE(text(recognize::readAmount(written, currency(inForce), AmountPlace::AmountField)), expected);
    }

    void anApprovalMayGrantLessThanWasAskedFor_data() { addRows(grants); }
    void anApprovalMayGrantLessThanWasAskedFor()
    {
        QFETCH(QString, written);
        QFETCH(QString, inForce);
        QFETCH(QString, expected);
        std::optional<base::Money> requested;
        if (!inForce.isEmpty())
            requested = base::fromDecimal(inForce.section(u' ', 0, 0), currency(inForce.section(u' ', 1)));
        const auto grant = recognize::readGrant(written, requested, {});
        QCOMPARE(grant.isUnclear ? QStringLiteral("unclear") : moneyText(grant.money), expected);
    }

    void everyCurrencyReadsBackWhatItWrites()
    {
        const auto codes = base::allCurrencyCodes();
        for (const auto &code : codes) {
            const base::Money money{1234567, currency(code)};
            const auto written = base::toDecimal(money) + u' ' + code;
            const auto read = recognize::readAmount(written, {}, AmountPlace::RunningText);
            const bool threeDigits = money.currency.exponent() == 3;
            QVERIFY2(read.money == money || threeDigits, qPrintable(written));
        }
    }
};

QTEST_GUILESS_MAIN(tst_recognize_amounts)
#include "tst_recognize_amounts.moc"
