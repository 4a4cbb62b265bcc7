// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/resultfile.h"
#include "reconcileworld.h"
#include "tests/unit/export/csvreader.h"
#include "ui/text/reconciletext.h"

#include <QtCore/QBuffer>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace precedent;

namespace {

reconcile::Reconciliation example()
{
    auto file = test::payouts("4; =HYPERLINK(1); 77001; 25; +49\n5; Acme; ; 31\n6; Nobody; ; 7 EUR\n7; Kiln; ; 9");
    file.unreadable.push_back({9, reconcile::RowProblem::NotADate, QStringLiteral("-never | Jo"), {}});
    file.aside.push_back({10, reconcile::AsideReason::Total, QStringLiteral("Total | 72"), {}});
    return *reconcile::reconcile(file,
                                 test::decisions("3; Acme; 77001; 25\n3; Acme; ; 30\n3; Kiln; ; 9; denied\n"
                                                 "4; Ember; ; 12"),
                                 {3, 1});
}

QList<QStringList> written(const exporting::Options &options, char separator, std::size_t *guarded = nullptr)
{
    const auto result = example();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto explain = [&result](const reconcile::ResultRow &row) {
        return text::reconcileExplanation(row, result, QLocale::c());
    };
    const auto summary =
        reconcile::writeResult(buffer, result, reconcile::resultRows(result), explain, options, base::Zone());
    if (summary && guarded != nullptr)
        *guarded = summary->guardedCells;
    test::CsvReader reader(buffer.data().startsWith("\xEF\xBB\xBF") ? buffer.data().mid(3) : buffer.data(), separator);
    const auto records = reader.records();
    return summary && records ? QList<QStringList>(records->begin(), records->end()) : QList<QStringList>();
}

QStringList column(const QList<QStringList> &rows, const char *name)
{
    const auto place = rows.constFirst().indexOf(QLatin1String(name));
    QStringList cells;
    for (const auto &row : rows.mid(1))
        cells += row.at(place);
    return cells;
}

} // namespace

/// The result as rows, as sentences and as a file.
class TestReconcileResults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowIsWritten();
    void formulasAreGuarded();
    void theExcelProfileHasItsMarks();
    void aFileIsWholeOrNotThere();
    void everyWordHasItsSentence();
    void readingsAreTold();
    void approvalsOfOtherTypesAreTold();
};

void TestReconcileResults::everyRowIsWritten()
{
    const auto rows = written({}, ',');
    QVERIFY(!rows.isEmpty());
    QCOMPARE(column(rows, "status").join(u' '),
             QStringLiteral("matched amount_differs no_approval no_approval unreadable aside unpaid"));
    QCOMPARE(column(rows, "why").join(u' '),
             QStringLiteral("conversation customer nothing_known denied not_a_date total no_payout"));
    QCOMPARE(column(rows, "line").join(u' '), QStringLiteral("2 3 4 5 9 10 "));
    QCOMPARE(column(rows, "payout_date").constFirst(), QStringLiteral("2026-10-04"));
    QCOMPARE(column(rows, "payout_amount").join(u' '), QStringLiteral("25.00 31.00 7.00 9.00   "));
    QCOMPARE(column(rows, "approved_amount").join(u' '), QStringLiteral("25.00 30.00     12.00"));
    QCOMPARE(column(rows, "difference").join(u' '), QStringLiteral("0.00 1.00     "));
    QCOMPARE(column(rows, "currency").join(u' '), QStringLiteral("USD USD EUR USD   USD"));
    QCOMPARE(column(rows, "record_id").join(u' '), QStringLiteral("R0 R1  R2   R3"));
    QCOMPARE(column(rows, "decision").join(u' '), QStringLiteral("approved approved  denied   approved"));
}

void TestReconcileResults::formulasAreGuarded()
{
    std::size_t guarded = 0;
    const auto rows = written({}, ',', &guarded);
    QCOMPARE(column(rows, "customer").constFirst(), QStringLiteral("'=HYPERLINK(1)"));
    QCOMPARE(column(rows, "reference").constFirst(), QStringLiteral("'+49"));
    QCOMPARE(column(rows, "customer").at(4), QStringLiteral("'-never | Jo"));
    QCOMPARE(guarded, std::size_t(3));
}

void TestReconcileResults::theExcelProfileHasItsMarks()
{
    exporting::Options options;
    options.profile = exporting::Profile::Excel;
    options.locale = QLocale(QStringLiteral("de_DE"));
    const auto rows = written(options, ';');
    QCOMPARE(column(rows, "payout_amount").at(1), QStringLiteral("31,00"));
}

void TestReconcileResults::aFileIsWholeOrNotThere()
{
    const QTemporaryDir folder;
    const auto result = example();
    const auto rows = reconcile::resultRows(result);
    const auto path = folder.filePath(QStringLiteral("result.csv"));
    const auto summary = reconcile::writeResult(path, result, rows, {}, {}, base::Zone());
    QVERIFY(summary.ok());
    QCOMPARE(summary->rows, rows.size());
    QVERIFY(QFileInfo(path).size() > 200);
    QVERIFY(!reconcile::writeResult(folder.path(), result, rows, {}, {}, base::Zone()).ok());
}

void TestReconcileResults::everyWordHasItsSentence()
{
    const auto result = example();
    QStringList sentences;
    for (const auto &row : reconcile::resultRows(result))
        sentences += text::reconcileExplanation(row, result, QLocale::c());
    QCOMPARE(sentences.at(0), QStringLiteral("Same amount, same conversation."));
    QVERIFY(sentences.at(1).startsWith(QLatin1String("Paid $1.00 too much: same customer")));
    QCOMPARE(sentences.at(2), QStringLiteral("No decision is known for it."));
    QCOMPARE(sentences.at(3), QStringLiteral("Denied on 2026-10-03: $9.00, Kiln."));
    for (int problem = 0; problem <= int(reconcile::RowProblem::BrokenQuotes); ++problem) {
        reconcile::ResultRow row;
        row.problem = reconcile::RowProblem(problem);
        QVERIFY(text::reconcileExplanation(row, result, QLocale::c()).endsWith(u'.'));
        QVERIFY(!reconcile::whyWord(row).isEmpty());
    }
    for (const auto group : reconcile::allGroups) {
        QVERIFY(!text::label(group).isEmpty());
        QVERIFY(!reconcile::toWord(group).isEmpty());
    }
}

void TestReconcileResults::readingsAreTold()
{
    exporting::CsvDialect dialect;
    dialect.separator = u'\t';
    const reconcile::Reading reading{reconcile::DateOrder::DayFirst, reconcile::DecimalMark::Comma,
                                     reconcile::PayoutSign::Negative, *base::Currency::parse(u"EUR")};
    QCOMPARE(text::readingText(dialect, reading),
             QString::fromUtf8("UTF-8 · separated by tab · dates day/month/year · decimal comma · amounts below zero "
                               "are payouts · EUR where no currency is said"));
}

void TestReconcileResults::approvalsOfOtherTypesAreTold()
{
    const auto told = [](const char *decisions) {
        const auto result = reconcile::reconcile(test::payouts("4; Acme; ; 25"), test::decisions(decisions), {3, 1});
        return text::notPaidOutText(*result, QLocale::c());
    };
    QCOMPARE(told("3; Acme; ; 25"), QString());
    // One that was paid, one denied, one without an amount and one out of scope are left out.
    QCOMPARE(
        told("3; Acme; ; 25; approved; discount\n3; Kiln; ; 9; approved; discount\n4; Ember; ; 12; approved; other\n"
             "4; Dune; ; 12; denied; discount\n4; Elm; ; ; approved; discount\n"
             "4; Fir; ; 3; approved; discount; out"),
        QStringLiteral("Approved, of types that are not paid out: 2 · $21.00"));
}

QTEST_APPLESS_MAIN(TestReconcileResults)
#include "tst_reconcile_results.moc"
