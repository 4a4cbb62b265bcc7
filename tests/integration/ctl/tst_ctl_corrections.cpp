// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/ctl/demoledger.h"

#include "records/corrections.h"

#include <algorithm>

using namespace precedent;

/// What was set by hand is still there after everything was read again, in every export, and the log holds.
class tst_ctl_corrections : public QObject
{
    Q_OBJECT

private slots:
    void aCorrectionIsKeptByRecognize()
    {
        test::DemoLedger demo;
        QByteArray error;
        QVERIFY2(demo.make(60, &error), error.constData());
        domain::RecordId id;
        {
            const auto ledger = store::Ledger::open(demo.path()).value();
            id = ledger->reader().value()->records().value().front().id;
            const auto set = [&id](const char *field, const char *after) {
                return store::Correction{
                    0,  id,   QString::fromLatin1(field), {}, QString::fromLatin1(after), QStringLiteral("kim"),
                    {}, false};
            };
            QVERIFY(records::correct(*ledger, {set("reason", "agreed by phone"), set("amount", "77.70 EUR")}).ok());
        }
        for (int round = 0; round < 2; ++round) {
            const auto lines = support::readCsv(demo.run(QStringLiteral("export -q -o -")).out);
            const auto &names = lines.front();
            const auto found = std::find_if(lines.begin(), lines.end(), [&](const QStringList &line) {
                return line.value(names.indexOf(QStringLiteral("record_id"))) == id.text();
            });
            QVERIFY(found != lines.end());
            const auto cell = [&](const char *name) { return found->value(names.indexOf(QString::fromLatin1(name))); };
            QCOMPARE(cell("reason"), QStringLiteral("agreed by phone"));
            QCOMPARE(cell("amount"), QStringLiteral("77.70"));
            QCOMPARE(cell("currency"), QStringLiteral("EUR"));
            QCOMPARE(cell("corrected_fields"), QStringLiteral("amount reason"));
            QCOMPARE(demo.run(QStringLiteral("verify")).exitCode, 0);
            QCOMPARE(demo.run(QStringLiteral("recognize")).exitCode, 0);
        }
    }
};

QTEST_GUILESS_MAIN(tst_ctl_corrections)
#include "tst_ctl_corrections.moc"
