// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/amounttext.h"

#include <QtTest/QTest>

using namespace precedent;
using reconcile::AmountProblem;
using reconcile::DecimalMark;

namespace {

QString read(const QString &cell, DecimalMark mark, const QString &ofRow, const QString &otherwise)
{
    const auto value =
        reconcile::readAmount(cell, mark, ofRow, base::Currency::parse(otherwise).value_or(base::Currency()));
    if (const auto *money = std::get_if<base::Money>(&value))
        return base::toDecimal(*money) + u' ' + money->currency.code();
    return QStringLiteral("problem %1").arg(int(std::get<AmountProblem>(value)));
}

} // namespace

class TestReconcileAmounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void amountsAreRead_data();
    void amountsAreRead();
    void figuresTellTheirMark_data();
    void figuresTellTheirMark();
};

void TestReconcileAmounts::amountsAreRead_data()
{
    QTest::addColumn<DecimalMark>("mark");
    QTest::addColumn<QString>("ofRow");
    QTest::addColumn<QString>("otherwise");
    QTest::addColumn<QString>("money");
    const auto row = [](const char *cell, char mark, const char *ofRow, const char *otherwise, const char *money) {
        const auto read = mark == '.' ? DecimalMark::Point : mark == ',' ? DecimalMark::Comma : DecimalMark::Unknown;
        QTest::newRow(cell) << read << QString::fromUtf8(ofRow) << QString::fromUtf8(otherwise)
                            << QString::fromUtf8(money);
    };
    const auto fails = [&row](const char *cell, char mark, const char *ofRow, const char *otherwise,
                              AmountProblem problem) {
        row(cell, mark, ofRow, otherwise, QByteArray("problem " + QByteArray::number(int(problem))).constData());
    };
    row("25", '?', "USD", "", "25.00 USD");
    row("25.5", '.', "USD", "", "25.50 USD");
    row("1,234.50", '.', "USD", "", "1234.50 USD");
    row("1.234,50", ',', "EUR", "", "1234.50 EUR");
    row("1.234", ',', "EUR", "", "1234.00 EUR");
    row("1,234", '.', "EUR", "", "1234.00 EUR");
    row("1.234.567,89", ',', "EUR", "", "1234567.89 EUR");
    row("1'234.50", '.', "CHF", "", "1234.50 CHF");
    row("1\u2019234.50", '.', "CHF", "", "1234.50 CHF");
    row("1 234,50", ',', "NOK", "", "1234.50 NOK");
    row("1\u00A0234,50", ',', "SEK", "", "1234.50 SEK");
    row("1\u202F234,50 €", ',', "", "", "1234.50 EUR");
    row("1\u2009234,50", ',', "EUR", "", "1234.50 EUR");
    row("1,00,000.00", '.', "INR", "", "100000.00 INR");
    row("-25.00", '.', "USD", "", "-25.00 USD");
    row("\u221225.00", '.', "USD", "", "-25.00 USD");
    row("25.00-", '.', "USD", "", "-25.00 USD");
    row("(25.00)", '.', "USD", "", "-25.00 USD");
    row("($25.00)", '.', "", "USD", "-25.00 USD");
    row("-$25.00", '.', "", "USD", "-25.00 USD");
    row("$-25.00", '.', "", "USD", "-25.00 USD");
    row("'-25.00", '.', "USD", "", "-25.00 USD");
    row("+25.00", '.', "USD", "", "25.00 USD");
    row("€ 25,00", ',', "", "", "25.00 EUR");
    row("25,00 EUR", ',', "", "", "25.00 EUR");
    row("USD 25.00", '.', "", "", "25.00 USD");
    row("CAD $50", '.', "", "", "50.00 CAD");
    row("$50.00 USD", '.', "", "", "50.00 USD");
    row("$50", '.', "CAD", "", "50.00 CAD");
    row("kr 50,-", ',', "", "NOK", "50.00 NOK");
    row("50.- ", '.', "CHF", "", "50.00 CHF");
    row("US$ 50", '.', "", "", "50.00 USD");
    row("4,800", '.', "JPY", "", "4800 JPY");
    row("¥4,800", '.', "", "JPY", "4800 JPY");
    row("25.000", '.', "KWD", "", "25.000 KWD");
    row("25.0000", '.', "USD", "", "25.00 USD");
    row(".50", '.', "USD", "", "0.50 USD");
    row("０２５", '.', "JPY", "", "25 JPY");
    row("0", '.', "USD", "", "0.00 USD");
    fails("1,234", '?', "USD", "", AmountProblem::UnknownMark);
    fails("n/a", '.', "USD", "", AmountProblem::NotAFigure);
    fails("12 34 USD 5", '.', "", "", AmountProblem::NotAFigure);
    fails("--5", '.', "USD", "", AmountProblem::NotAFigure);
    row("(25.00) EUR", '.', "", "", "-25.00 EUR");
    fails("-5-", '.', "USD", "", AmountProblem::NotAFigure);
    fails("1.23,4", '.', "EUR", "", AmountProblem::WrongGroups);
    fails("1,23,4", '.', "EUR", "", AmountProblem::WrongGroups);
    fails("12,50", '.', "EUR", "", AmountProblem::WrongGroups);
    fails("1.234,5", '.', "EUR", "", AmountProblem::WrongGroups);
    fails("1'23.50", '.', "CHF", "", AmountProblem::WrongGroups);
    fails("25.005", '.', "USD", "", AmountProblem::TooManyDigits);
    fails("25.5", '.', "JPY", "", AmountProblem::TooManyDigits);
    fails("99999999999999999999", '.', "USD", "", AmountProblem::TooLarge);
    fails("10000000000.01", '.', "USD", "", AmountProblem::TooLarge);
    fails("25", '.', "", "", AmountProblem::NoCurrency);
    fails("25", '.', "XYZ", "", AmountProblem::UnknownCurrency);
    fails("25 apples", '.', "", "USD", AmountProblem::UnknownCurrency);
    fails("$25", '.', "", "", AmountProblem::SharedSign);
    fails("$25", '.', "", "EUR", AmountProblem::SharedSign);
    fails("€25", '.', "USD", "", AmountProblem::CurrencyConflict);
    fails("EUR 25 USD", '.', "", "", AmountProblem::CurrencyConflict);
}

void TestReconcileAmounts::amountsAreRead()
{
    QFETCH(DecimalMark, mark);
    QFETCH(QString, ofRow);
    QFETCH(QString, otherwise);
    QTEST(read(QString::fromUtf8(QTest::currentDataTag()), mark, ofRow, otherwise), "money");
}

void TestReconcileAmounts::figuresTellTheirMark_data()
{
    QTest::addColumn<DecimalMark>("mark");
    QTest::addColumn<bool>("isOpen");
    const auto row = [](const char *figure, DecimalMark mark, bool isOpen = false) {
        QTest::newRow(figure) << mark << isOpen;
    };
    row("25", DecimalMark::Unknown);
    row("25.5", DecimalMark::Point);
    row("25,50", DecimalMark::Comma);
    row("1,234.5", DecimalMark::Point);
    row("1.234,5", DecimalMark::Comma);
    row("1.234.567", DecimalMark::Comma);
    row("1,234,567", DecimalMark::Point);
    row("1234.567", DecimalMark::Point);
    row("0,500", DecimalMark::Comma);
    row("1 234.567", DecimalMark::Point);
    row("1,234", DecimalMark::Unknown, true);
    row("123.456", DecimalMark::Unknown, true);
}

void TestReconcileAmounts::figuresTellTheirMark()
{
    const auto evidence = reconcile::markEvidence(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(evidence.mark, "mark");
    QTEST(evidence.isOpen, "isOpen");
}

QTEST_APPLESS_MAIN(TestReconcileAmounts)
#include "tst_reconcile_amounts.moc"
