// SPDX-License-Identifier: GPL-3.0-or-later
// Recurring exceptions by reason, by context and by both, against the rows that a click on them shows.
#include "tests/gui/harness.h"
#include "tests/gui/pages/csvrows.h"
#include "tests/gui/pages/recordlines.h"
#include "ui/models/patterns.h"
#include "ui/pages/patterntexts.h"
#include "ui/pages/reasonrulesdialog.h"
#include "workspace/houserules.h"

#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace precedent;
using insight::GroupedText;
using insight::Grouping;

Q_DECLARE_METATYPE(precedent::insight::Grouping)

namespace {

/// Two reasons and two situations, crosswise, and what says nothing.
QStringList crosswise()
{
    return {QStringLiteral("2026-10-01 08:00 | A | refund | approved +1m | | D | one-time | Parcel arrived damaged"),
            QStringLiteral("2026-10-02 08:00 | B | refund | approved +1m | | D | One-time | parcel arrived damaged"),
            QStringLiteral("2026-10-03 08:00 | C | refund | denied +1m | | D | one-time | parcel arrived damaged"),
            QStringLiteral("2026-10-04 08:00 | C | refund | denied +1m | | D | policy | parcel arrived damaged, again"),
            QStringLiteral("2026-10-05 08:00 | C | refund | denied +1m | | D | one-time | late by a week"),
            QStringLiteral("2026-10-06 08:00 | C | credit | denied +1m | | D | policy | late by a week"),
            QStringLiteral("2026-10-07 08:00 | C | refund | approved +1m | | D | policy |"),
            QStringLiteral("2026-10-08 08:00 | C | refund | approved +1m | | D | policy |"),
            QStringLiteral("2026-10-09 08:00 | C | refund | approved +1m | | D | ok |")};
}

/// "Refund · one-time 4, …", most frequent first.
QStringList told(const std::vector<models::Pattern> &patterns)
{
    QStringList lines;
    for (const auto &pattern : patterns)
        lines.append(pages::patternName(pattern) + u' ' + QString::number(pattern.times));
    return lines;
}

template <typename Widget>
Widget *part(const QWidget &page, const char *name)
{
    return page.findChild<Widget *>(QLatin1String(name));
}

} // namespace

class GroupingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsAreGroupedByWhatTheyHaveInCommon_data()
    {
        QTest::addColumn<Grouping>("groupedBy");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("reason") << Grouping::Reason
                                << QStringList{QStringLiteral("Refund · one-time 4"),
                                               QStringLiteral("Refund · policy 3")};
        QTest::newRow("context") << Grouping::Context
                                 << QStringList{QStringLiteral("Refund · Parcel arrived damaged 4")};
        QTest::newRow("both") << Grouping::ReasonAndContext
                              << QStringList{QStringLiteral("Refund · one-time · Parcel arrived damaged 3")};
    }
    void requestsAreGroupedByWhatTheyHaveInCommon()
    {
        QFETCH(Grouping, groupedBy);
        const auto snapshot = test::recordsFrom(crosswise());
        insight::PolicyBook book;
        book.groupedBy = groupedBy;
        QTEST(told(models::recurringPatterns(*snapshot, test::allRows(*snapshot), book)), "expected");
    }

    void aRuleHoldsInTheTextThatItIsFor()
    {
        const auto snapshot = test::recordsFrom(crosswise());
        insight::PolicyBook book;
        book.rules = {
            {QStringLiteral("Delivery"), {QStringLiteral("LATE"), QStringLiteral("damaged")}, GroupedText::Context},
            {QStringLiteral("Goodwill"), {QStringLiteral("one-time"), QStringLiteral("policy")}}};
        const auto patterns = [&](Grouping groupedBy) {
            book.groupedBy = groupedBy;
            return told(models::recurringPatterns(*snapshot, test::allRows(*snapshot), book));
        };
        QCOMPARE(patterns(Grouping::Context), QStringList(QStringLiteral("Refund · Delivery 5")));
        QCOMPARE(patterns(Grouping::Reason), QStringList(QStringLiteral("Refund · Goodwill 7")));
        QCOMPARE(patterns(Grouping::ReasonAndContext), QStringList(QStringLiteral("Refund · Goodwill · Delivery 5")));
    }

    void everyPatternHasTheRowsThatItsWordsFind_data()
    {
        QTest::addColumn<Grouping>("groupedBy");
        QTest::newRow("reason") << Grouping::Reason;
        QTest::newRow("context") << Grouping::Context;
        QTest::newRow("both") << Grouping::ReasonAndContext;
    }
    void everyPatternHasTheRowsThatItsWordsFind()
    {
        QFETCH(Grouping, groupedBy);
        test::SampleWindow window(600);
        const auto snapshot = window.workspace().snapshot();
        insight::PolicyBook book;
        book.groupedBy = groupedBy;
        book.rules = {
            {QStringLiteral("Order"), {QStringLiteral("order"), QStringLiteral("invoice")}, GroupedText::Context},
            {QStringLiteral("Loyal"), {QStringLiteral("loyal"), QStringLiteral("damaged")}}};
        const auto patterns = models::recurringPatterns(*snapshot, test::allRows(*snapshot), book);
        QVERIFY(!patterns.empty());
        for (const auto &pattern : patterns) {
            const auto filter = models::requestsOf(pattern, {});
            QCOMPARE(pattern.rows, *snapshot->select(filter, window.workspace().calendar()));
        }
    }

    void theDialogGroupsByContextAndIsTakenBack()
    {
        test::SampleWindow window(600);
        window.filter->setPeriod({});
        const auto page = window.open(QStringLiteral("policy"));
        const auto book = [&window] { return workspace::houseRules(window.workspace().ledger()).value().policy; };
        auto *table = part<QTableView>(*page, "policy.exceptions");
        const auto first = [table] { return table->model()->index(0, 0).data().toString(); };
        const QString before = first();
        part<QAction>(*page, "policy.action.grouping")->trigger();
        auto *dialog = page->findChild<pages::ReasonRulesDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(test::unnamedFocusables(*dialog), QStringList());
        part<QComboBox>(*dialog, "reasonrules.groupedby")->setCurrentIndex(int(Grouping::Context));
        part<QLineEdit>(*dialog, "reasonrules.name")->setText(QStringLiteral("All"));
        part<QLineEdit>(*dialog, "reasonrules.words")->setText(QStringLiteral("a, e, o"));
        part<QComboBox>(*dialog, "reasonrules.text")->setCurrentIndex(int(GroupedText::Context));
        part<QPushButton>(*dialog, "reasonrules.add")->click();
        QDir(QStringLiteral(PROJECT_BINARY_DIR)).mkpath(QStringLiteral("pictures"));
        QVERIFY(dialog->grab().save(QStringLiteral(PROJECT_BINARY_DIR "/pictures/grouping.png")));
        part<QPushButton>(*dialog, "reasonrules.save")->click();
        QTRY_VERIFY_WITH_TIMEOUT(first().endsWith(QStringLiteral("· All")), 20'000);
        QCOMPARE(book().groupedBy, Grouping::Context);
        QCOMPARE(book().rules.front().text, GroupedText::Context);
        const QString times = table->model()->index(0, 1).data().toString();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 1)).center());
        QCOMPARE(QString::number(test::exportedRows(window).size()), times);
        QVERIFY(window.filter->filter().find(query::Key::Context) != nullptr);
        window.undo.undo();
        window.filter->back();
        window.refresh(*page);
        QTRY_COMPARE_WITH_TIMEOUT(first(), before, 20'000);
        QVERIFY(book() == insight::PolicyBook());
    }

    void whatIsTypedIsKeptBySave()
    {
        const insight::ReasonRule known{QStringLiteral("Broken"), {QStringLiteral("broken")}, GroupedText::Reason};
        auto *dialog = new pages::ReasonRulesDialog({known}, Grouping::Reason);
        QSignalSpy chosen(dialog, &pages::ReasonRulesDialog::chosen);
        dialog->show();
        auto *name = part<QLineEdit>(*dialog, "reasonrules.name");
        auto *words = part<QLineEdit>(*dialog, "reasonrules.words");
        name->setText(QStringLiteral("Late"));
        words->clear();
        part<QPushButton>(*dialog, "reasonrules.save")->click();
        QVERIFY(chosen.isEmpty() && !part<QLabel>(*dialog, "reasonrules.notice")->text().isEmpty());
        words->setText(QStringLiteral("late"));
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(part<QTableView>(*dialog, "reasonrules.table")->model()->rowCount(), 2);
        words->setText(QStringLiteral("late, delayed"));
        part<QPushButton>(*dialog, "reasonrules.save")->click();
        QCOMPARE(chosen.size(), 1);
        const auto rules = chosen.front().front().value<std::vector<insight::ReasonRule>>();
        const insight::ReasonRule late{
            QStringLiteral("Late"), {QStringLiteral("late"), QStringLiteral("delayed")}, GroupedText::Reason};
        QVERIFY(rules == std::vector({known, late}));
    }
};

QTEST_MAIN(GroupingTest)
#include "tst_pages_grouping.moc"
