// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/parse.h"
#include "tests/gui/harness.h"
#include "ui/shell/filterpopup.h"
#include "ui/shell/filtervalues.h"

#include <QtTest/QtTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace precedent;
using namespace precedent::shell;

class TestFilterValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersValuesMostFrequentFirst_data();
    void offersValuesMostFrequentFirst();
    void everyOfferedKeyHasALabelAndAnEditor();
    void begunLabelIsItsValueWhereItIsTheOnlyOne();
    void aClickOnTheWordTicksAndNothingTickedIsTold();
    void valuesAreCountedUnderTheOtherConditions();
};

void TestFilterValues::offersValuesMostFrequentFirst_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("values");
    const auto row = [](query::Key key, const char *values) {
        QTest::newRow(qPrintable(query::keyWord(key))) << static_cast<int>(key) << QString::fromUtf8(values);
    };
    row(query::Key::Agent, "Sara=2 Tom=1");
    row(query::Key::Approver, "Dana=2 Mei=1");
    row(query::Key::Decision, "approved=2 denied=1 pending=0 withdrawn=0 expired=0");
    row(query::Key::Currency, "USD=2 NOK=1");
    row(query::Key::Customer, "Nordlys; Acme=1");
    row(query::Key::Channel, "approvals=3");
    row(query::Key::Amount, "");
    row(query::Key::Took, "");
    row(query::Key::Tag, "");
}

void TestFilterValues::offersValuesMostFrequentFirst()
{
    QFETCH(int, key);
    QFETCH(QString, values);
    const auto snapshot =
        test::snapshotOf(QStringLiteral("2026-10-01 09:00 | Sara | refund | approved | 60.00 USD | Dana; Mei | ok\n"
                                        "2026-10-02 09:00 | Sara | credit | denied | 5.00 USD | Dana\n"
                                        "2026-10-03 09:00 | Tom | comp | approved | 300.00 NOK | | | Nordlys; Acme\n"));
    QStringList offered;
    for (const auto &value : filterValues(*snapshot, static_cast<query::Key>(key), {0, 1, 2}))
        offered += QStringLiteral("%1=%2").arg(value.value).arg(value.count);
    QCOMPARE(offered.join(u' '), values);
}

void TestFilterValues::everyOfferedKeyHasALabelAndAnEditor()
{
    const auto snapshot = test::snapshotOf(QString());
    for (const auto key : offeredKeys()) {
        QVERIFY(key != query::Key::Text && key != query::Key::Date);
        for (const auto &value : filterValues(*snapshot, key, {}))
            QVERIFY2(!value.label.isEmpty() && value.label != value.value.toUpper(), qPrintable(value.value));
    }
}

/// As somebody writes who has another language than the filter's words.
void TestFilterValues::begunLabelIsItsValueWhereItIsTheOnlyOne()
{
    models::WorkerPool pool(1);
    const auto snapshot = test::snapshotOf(QStringLiteral("2026-10-01 09:00 | Sara | refund | approved | 60.00 USD\n"
                                                          "2026-10-02 09:00 | Sara | credit | denied | 5.00 USD\n"));
    QPointer<FilterPopup> popup(
        new FilterPopup({snapshot, {}, {}, test::calendar()}, pool, {query::Key::Type, false, {}}, nullptr));
    QSignalSpy chosen(popup, &FilterPopup::chosen);
    popup->show();
    QTRY_VERIFY(popup->findChild<QListWidget *>()->count() > 1);
    auto *text = popup->findChild<QLineEdit *>(QStringLiteral("filter.text"));
    text->setText(QStringLiteral("c"));
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY2(chosen.isEmpty(), "several have it");
    text->setText(QStringLiteral("Refu"));
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().value<query::Clause>().values, QStringList(QStringLiteral("refund")));
}

void TestFilterValues::aClickOnTheWordTicksAndNothingTickedIsTold()
{
    models::WorkerPool pool(1);
    const auto snapshot = test::snapshotOf(QStringLiteral("2026-10-01 09:00 | Sara | refund | approved | 60.00 USD\n"
                                                          "2026-10-02 09:00 | Sara | credit | denied | 5.00 USD\n"));
    QPointer<FilterPopup> popup(
        new FilterPopup({snapshot, {}, {}, test::calendar()}, pool, {query::Key::Type, false, {}}, nullptr));
    QSignalSpy chosen(popup, &FilterPopup::chosen);
    popup->show();
    auto *values = popup->findChild<QListWidget *>();
    QTRY_VERIFY(values->count() > 1);
    auto *apply = popup->findChild<QPushButton *>(QStringLiteral("filter.apply"));
    apply->click();
    QVERIFY2(chosen.isEmpty() && popup->isVisible(), "nothing is ticked yet");
    const QRect row = values->visualItemRect(values->item(0));
    const QPoint word(row.right() - 5, row.center().y());
    QTest::mouseClick(values->viewport(), Qt::LeftButton, {}, word);
    QCOMPARE(values->item(0)->checkState(), Qt::Checked);
    QTest::mouseClick(values->viewport(), Qt::RightButton, {}, word);
    QCOMPARE(values->item(0)->checkState(), Qt::Checked);
    const QPoint box(row.left() + 10, row.center().y());
    QTest::mouseClick(values->viewport(), Qt::LeftButton, {}, box);
    QCOMPARE(values->item(0)->checkState(), Qt::Unchecked);
    QTest::mouseClick(values->viewport(), Qt::LeftButton, {}, word);
    apply->click();
    QCOMPARE(chosen.front().front().value<query::Clause>().values.size(), 1);
}

void TestFilterValues::valuesAreCountedUnderTheOtherConditions()
{
    models::WorkerPool pool(1);
    const auto snapshot = test::snapshotOf(QStringLiteral("2026-09-01 09:00 | Sara | refund | approved | 60.00 USD\n"
                                                          "2026-09-02 09:00 | Tom | refund | approved | 60.00 USD\n"
                                                          "2026-09-02 09:00 | Tom | credit | approved | 60.00 USD\n"
                                                          "2026-10-02 09:00 | Sara | credit | denied | 5.00 USD\n"));
    const auto filter = query::parse(QStringLiteral("date:2026-10 agent:Tom -agent:Ben"));
    QVERIFY(filter.ok());
    QPointer<FilterPopup> popup(
        new FilterPopup({snapshot, *filter, {}, test::calendar()}, pool, {query::Key::Agent, false, {}}, nullptr));
    popup->show();
    auto *values = popup->findChild<QListWidget *>();
    QTRY_COMPARE(values->count(), 2);
    QCOMPARE(values->item(0)->text(), QStringLiteral("Sara (1)"));
    QCOMPARE(values->item(1)->text(), QStringLiteral("Tom (0)"));
    QVERIFY2(values->item(0)->foreground() != values->item(1)->foreground(), "who is not in view is greyed");
    QVERIFY2(values->item(1)->flags().testFlag(Qt::ItemIsUserCheckable), "and can be chosen");
    delete popup;
}

QTEST_MAIN(TestFilterValues)
#include "tst_shell_filtervalues.moc"
