// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "ui/shell/filtervalues.h"

#include <QtTest/QtTest>

using namespace precedent;
using namespace precedent::shell;

class TestFilterValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersValuesMostFrequentFirst_data();
    void offersValuesMostFrequentFirst();
    void everyOfferedKeyHasALabelAndAnEditor();
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
    for (const auto &value : filterValues(*snapshot, static_cast<query::Key>(key)))
        offered += QStringLiteral("%1=%2").arg(value.value).arg(value.count);
    QCOMPARE(offered.join(u' '), values);
}

void TestFilterValues::everyOfferedKeyHasALabelAndAnEditor()
{
    const auto snapshot = test::snapshotOf(QString());
    for (const auto key : offeredKeys()) {
        QVERIFY(key != query::Key::Text && key != query::Key::Date);
        for (const auto &value : filterValues(*snapshot, key))
            QVERIFY2(!value.label.isEmpty() && value.label != value.value.toUpper(), qPrintable(value.value));
    }
}

QTEST_MAIN(TestFilterValues)
#include "tst_shell_filtervalues.moc"
