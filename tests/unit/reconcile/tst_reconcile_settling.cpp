// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetable.h"

#include <QtTest/QTest>

using namespace precedent;
using test::settled;
using test::table;

namespace {

/// "dmy , negative EUR", with "?" for what is asked.
QString printed(const reconcile::Settled &settled)
{
    const auto &reading = settled.reading;
    const QString marks[] = {QStringLiteral("-"), QStringLiteral("."), QStringLiteral(",")};
    QStringList parts{settled.asksDateOrder ? QStringLiteral("?") : reconcile::toWord(reading.dateOrder),
                      settled.asksDecimal ? QStringLiteral("?") : marks[int(reading.decimal)],
                      settled.asksSign ? QStringLiteral("?") : reconcile::toWord(reading.sign)};
    parts += settled.asksCurrency ? QStringLiteral("?") : QStringLiteral("ok");
    return parts.join(u' ').simplified();
}

} // namespace

/// What a file tells of its own reading, and what becomes of its rows.
class TestReconcileSettling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheFileLeavesOpenIsAsked_data();
    void whatTheFileLeavesOpenIsAsked();
    void whatWasAnsweredIsNotAsked();
    void openQuestionsReadNothing_data();
    void openQuestionsReadNothing();
    void everyRowIsSomewhere();
    void signsTellPayouts_data();
    void signsTellPayouts();
};

void TestReconcileSettling::whatTheFileLeavesOpenIsAsked_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("reading");
    const auto row = [](const char *rows, const char *reading) {
        QTest::newRow(rows) << QString::fromUtf8(rows) << QString::fromLatin1(reading);
    };
    row("31.10.2026;25,00 EUR", "dmy , positive ok");
    row("31.10.2026;-25,00 EUR", "dmy , negative ok");
    row("10-31-2026;25.00 EUR", "mdy . positive ok");
    row("2026-10-31;25 EUR", ". positive ok");
    row("03.10.2026;25 EUR", "? . positive ok");
    row("03.10.2026;25 EUR/13.10.2026;25 EUR", "dmy . positive ok");
    row("13.10.2026;25 EUR/10.13.2026;25 EUR", "? . positive ok");
    row("05.05.2026;25 EUR", "dmy . positive ok");
    row("31.10.26;25 EUR", "dmy . positive ok");
    row("25.12.11;25 EUR", "? . positive ok");
    row("2026-10-31;1,234 EUR", "? positive ok");
    row("2026-10-31;1,234 EUR/2026-10-31;5.5 EUR", ". positive ok");
    row("2026-10-31;5,5 EUR/2026-10-31;5.5 EUR", "? positive ok");
    row("2026-10-31;-5 EUR/2026-10-31;5 EUR", ". ? ok");
    row("2026-10-31;0 EUR/2026-10-31;(5) EUR", ". negative ok");
    row("2026-10-31;5", ". positive ?");
    row("2026-10-31;$5", ". positive ?");
    row("2026-10-31;€5", ". positive ok");
    row("2026-10-31;€5/;1.234,5 total", ". positive ok");
}

void TestReconcileSettling::whatTheFileLeavesOpenIsAsked()
{
    QFETCH(const QString, rows);
    QTEST(printed(settled(table(QStringLiteral("Date;Amount/") + rows))), "reading");
}

void TestReconcileSettling::whatWasAnsweredIsNotAsked()
{
    const auto rows = table(QStringLiteral("Date;Amount/03.10.2026;-1,234/04.10.2026;5"));
    const auto answered = settled(rows, {reconcile::DateOrder::MonthFirst, reconcile::DecimalMark::Point,
                                         reconcile::PayoutSign::Negative, *base::Currency::parse(u"USD")});
    QVERIFY(!answered.isOpen());
    QCOMPARE(printed(answered), QStringLiteral("mdy . negative ok"));
    const auto open = settled(rows);
    QCOMPARE(open.dateExample, QStringLiteral("03.10.2026"));
    QCOMPARE(open.amountExample, QStringLiteral("-1,234"));
}

void TestReconcileSettling::openQuestionsReadNothing_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *code, const char *file) {
        QTest::newRow(code) << QString::fromUtf8(file) << QString::fromLatin1(code);
    };
    row("payouts-date-order", "Date;Customer;Amount/03.10.2026;Jo;5 EUR");
    row("payouts-decimal", "Date;Customer;Amount/2026-10-03;Jo;1,234 EUR");
    row("payouts-sign", "Date;Customer;Amount/2026-10-03;Jo;5 EUR/2026-10-03;Jo;-5 EUR");
    row("payouts-currency", "Date;Customer;Amount/2026-10-03;Jo;5");
    row("payouts-column-missing", "Date;Amount/2026-10-03;5 EUR");
}

void TestReconcileSettling::openQuestionsReadNothing()
{
    QFETCH(QString, file);
    const auto rows = table(file);
    const auto layout = reconcile::layoutOf(rows);
    const auto read =
        reconcile::readPayouts(rows, layout, reconcile::guessMapping(rows, layout), settled(rows), base::Zone());
    QVERIFY(!read.ok());
    QTEST(read.error().code, "code");
    QCOMPARE(base::exitCode(read.error().kind), 2);
}

void TestReconcileSettling::everyRowIsSomewhere()
{
    const auto rows = table(QStringLiteral("Date;Customer;Amount/2026-10-03;Jo;5.00 EUR/2026-10-04;Jo;x/"
                                           ";Jo;7.00 EUR/2026-02-30;Jo;8.00 EUR/2026-10-05;Jo;9.00 EUR;more/"
                                           "2026-10-05;\"Jo\"y;3.00 EUR/2026-10-05;Jo/;;/2026-10-05;Jo;0.00 EUR/"
                                           "Total;;29.00 EUR"));
    const auto layout = reconcile::layoutOf(rows);
    const auto file =
        reconcile::readPayouts(rows, layout, reconcile::guessMapping(rows, layout), settled(rows), base::Zone());
    QVERIFY(file.ok());
    QStringList unreadable;
    for (const auto &row : file->unreadable)
        unreadable += QStringLiteral("%1:%2").arg(row.line).arg(int(row.why));
    using reconcile::RowProblem;
    const auto problem = [](int line, RowProblem why) { return QStringLiteral("%1:%2").arg(line).arg(int(why)); };
    QCOMPARE(unreadable, QStringList({problem(4, RowProblem::NotAFigure), problem(5, RowProblem::NoDate),
                                      problem(6, RowProblem::NotADate), problem(7, RowProblem::TooManyCells),
                                      problem(8, RowProblem::BrokenQuotes), problem(9, RowProblem::NoAmount)}));
    QCOMPARE(file->aside.size(), std::size_t(2));
    QCOMPARE(int(file->aside.front().why), int(reconcile::AsideReason::Zero));
    QCOMPARE(int(file->aside.back().why), int(reconcile::AsideReason::Total));
    QCOMPARE(file->emptyRows, 1);
    QCOMPARE(file->sums, insight::Sums({{QStringLiteral("EUR"), 2000}}));
}

void TestReconcileSettling::signsTellPayouts_data()
{
    QTest::addColumn<reconcile::PayoutSign>("sign");
    QTest::addColumn<QString>("paid");
    QTest::newRow("positive") << reconcile::PayoutSign::Positive << QStringLiteral("5 | -7");
    QTest::newRow("negative") << reconcile::PayoutSign::Negative << QStringLiteral("7 | -5");
    QTest::newRow("both") << reconcile::PayoutSign::Both << QStringLiteral("5 7 |");
}

void TestReconcileSettling::signsTellPayouts()
{
    QFETCH(reconcile::PayoutSign, sign);
    const auto rows = table(QStringLiteral("Date;Customer;Amount/2026-10-03;Jo;5 JPY/2026-10-04;Jo;-7 JPY"));
    const auto layout = reconcile::layoutOf(rows);
    reconcile::Reading said;
    said.sign = sign;
    const auto file =
        reconcile::readPayouts(rows, layout, reconcile::guessMapping(rows, layout), settled(rows, said), base::Zone());
    QVERIFY(file.ok());
    QStringList parts;
    for (const auto &payout : file->payouts)
        parts += QString::number(payout.amount.minor);
    parts += QStringLiteral("|");
    for (const auto &row : file->aside)
        parts += QString::number(row.amount->minor);
    QTEST(parts.join(u' '), "paid");
}

QTEST_APPLESS_MAIN(TestReconcileSettling)
#include "tst_reconcile_settling.moc"
