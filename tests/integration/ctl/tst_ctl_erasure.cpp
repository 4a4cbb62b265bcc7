// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/ctl/demoledger.h"

#include "store/ledger.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>

using namespace precedent;

namespace {

QStringList filesWith(const QString &path, const QByteArray &word)
{
    QStringList found;
    const QFileInfo ledger(path);
    for (const auto &info : ledger.dir().entryInfoList({ledger.fileName() + u'*'}, QDir::Files)) {
        if (test::contentOf(info.absoluteFilePath()).contains(word))
            found += info.fileName();
    }
    return found;
}

/// The customer with the most records.
QString someCustomer(const QString &path)
{
    return QString::fromUtf8(support::sqlite(path, QStringLiteral("SELECT customer FROM record WHERE customer <> '' "
                                                                  "GROUP BY customer ORDER BY count(*) DESC, customer "
                                                                  "LIMIT 1")))
        .trimmed();
}

} // namespace

/// Holds, erasure by name and by age, and restoring, through the real program.
class tst_ctl_erasure : public QObject
{
    Q_OBJECT

private slots:
    void aCustomerIsErased()
    {
        test::DemoLedger demo;
        QByteArray error;
        QVERIFY2(demo.make(80, &error), error.constData());
        const auto customer = someCustomer(demo.path());
        const auto erase = QStringLiteral("erase ") + QString(customer).replace(u' ', u'~');
        const auto count = demo.data(QStringLiteral("stats --group-by decision"));
        const auto plan = demo.data(erase + QStringLiteral(" --dry-run"));
        QVERIFY(plan.value(QStringLiteral("records")).toInt() > 0);
        QCOMPARE(demo.run(erase).exitCode, 2);
        QVERIFY(!filesWith(demo.path(), customer.toUtf8()).isEmpty());
        QCOMPARE(demo.run(QStringLiteral("backup DIR/b.precedent")).exitCode, 0);
        const auto done = demo.json(erase + QStringLiteral(" --yes --basis ticket~12"));
        const auto data = done.value(QStringLiteral("data")).toObject();
        QCOMPARE(data.value(QStringLiteral("records")), plan.value(QStringLiteral("records")));
        QCOMPARE(data.value(QStringLiteral("called")).toString(), QStringLiteral("erased customer 1"));
        QVERIFY(data.value(QStringLiteral("compacted")).toBool());
        QCOMPARE(data.value(QStringLiteral("copies")).toArray().size(), 1);
        QCOMPARE(filesWith(demo.path(), customer.toUtf8()), QStringList());
        QCOMPARE(demo.run(QStringLiteral("verify")).exitCode, 0);
        QCOMPARE(demo.run(QStringLiteral("recognize")).exitCode, 0);
        QCOMPARE(demo.run(QStringLiteral("verify")).exitCode, 0);
        QCOMPARE(demo.data(QStringLiteral("stats --group-by decision")), count);
        QCOMPARE(demo.run(erase + QStringLiteral(" --yes")).exitCode, 2);
        const auto restored = demo.json(QStringLiteral("restore DIR/b.precedent --dry-run"));
        QVERIFY(restored.value(QStringLiteral("data")).toObject().value(QStringLiteral("lost_erasures")).toInt() > 0);
        QCOMPARE(restored.value(QStringLiteral("warnings")).toArray().size(), 1);
    }

    void aHoldBeatsThePurge()
    {
        test::DemoLedger demo;
        QByteArray error;
        QVERIFY2(demo.make(60, &error), error.constData());
        const auto id = QString::fromUtf8(
            support::sqlite(demo.path(),
                            QStringLiteral("SELECT id FROM record WHERE merged_into = '' ORDER BY root LIMIT 1"))
                .trimmed());
        QCOMPARE(demo.run(QStringLiteral("hold add %1").arg(id)).exitCode, 2);
        QCOMPARE(demo.run(QStringLiteral("hold add colour:red --reason x")).exitCode, 2);
        QCOMPARE(demo.run(QStringLiteral("hold add C9-1700000000000000 --reason x")).exitCode, 2);
        const auto hold = demo.data(QStringLiteral("hold add %1 --reason a~case").arg(id));
        QCOMPARE(hold.value(QStringLiteral("records")).toInt(), 1);
        const auto purge = QStringLiteral("purge --before 2026-12-31");
        QCOMPARE(demo.run(QStringLiteral("purge --before soon --yes")).exitCode, 2);
        const auto plan = demo.data(purge + QStringLiteral(" --dry-run"));
        QCOMPARE(plan.value(QStringLiteral("held")).toArray(), QJsonArray{id});
        QCOMPARE(demo.run(purge + QStringLiteral(" --yes")).exitCode, 0);
        const auto left = demo.data(purge + QStringLiteral(" --dry-run"));
        QCOMPARE(left.value(QStringLiteral("records")).toInt(), 0);
        QCOMPARE(left.value(QStringLiteral("held")).toArray(), QJsonArray{id});
        QCOMPARE(demo.run(QStringLiteral("verify")).exitCode, 0);
        QCOMPARE(demo.run(QStringLiteral("hold remove 7")).exitCode, 2);
        QCOMPARE(demo.run(QStringLiteral("hold remove 1")).exitCode, 0);
        const auto list = demo.data(QStringLiteral("hold list")).value(QStringLiteral("holds")).toArray();
        QCOMPARE(list.size(), 1);
        QVERIFY(!list.first().toObject().value(QStringLiteral("released_at")).isNull());
        QCOMPARE(demo.data(purge + QStringLiteral(" --yes")).value(QStringLiteral("records")).toInt(), 1);
        QCOMPARE(demo.run(QStringLiteral("verify")).exitCode, 0);
    }

    void whatIsDueIsToldAndErasedWhenSaid()
    {
        test::DemoLedger demo;
        QByteArray error;
        QVERIFY2(demo.make(60, &error), error.constData());
        const auto at = QStringLiteral(" --now 2026-11-20T09:00:00Z");
        const auto due = QStringLiteral("purge --due") + at;
        QCOMPARE(demo.run(due).exitCode, 3);
        QCOMPARE(demo.run(QStringLiteral("purge")).exitCode, 2);
        QCOMPARE(demo.run(QStringLiteral("retention set some")).exitCode, 2);
        const auto rule = demo.data(QStringLiteral("retention set 2 --with-sync") + at);
        QCOMPARE(rule.value(QStringLiteral("before")).toString(), QStringLiteral("2026-09-01"));
        QCOMPARE(rule.value(QStringLiteral("with_sync")).toBool(), true);
        QVERIFY(rule.value(QStringLiteral("due_records")).toInt() > 0);
        QCOMPARE(demo.data(QStringLiteral("retention show") + at), rule);
        const auto told = demo.data(due);
        QCOMPARE(told.value(QStringLiteral("dry_run")).toBool(), true);
        QCOMPARE(told.value(QStringLiteral("records")), rule.value(QStringLiteral("due_records")));
        QVERIFY(told.value(QStringLiteral("compaction")).toObject().value(QStringLiteral("fits")).toBool());
        QCOMPARE(demo.data(due), told);
        const auto done = demo.data(due + QStringLiteral(" --yes"));
        QCOMPARE(done.value(QStringLiteral("dry_run")).toBool(), false);
        QCOMPARE(done.value(QStringLiteral("records")), told.value(QStringLiteral("records")));
        QVERIFY(done.value(QStringLiteral("compacted")).toBool());
        QCOMPARE(demo.data(due).value(QStringLiteral("records")).toInt(), 0);
        QCOMPARE(demo.run(QStringLiteral("verify")).exitCode, 0);
        QCOMPARE(demo.data(QStringLiteral("retention set 0")).value(QStringLiteral("months")).toInt(), 0);
        QCOMPARE(demo.run(due).exitCode, 3);
    }

    void aBackupIsRestored()
    {
        test::DemoLedger demo;
        QByteArray error;
        QVERIFY2(demo.make(40, &error), error.constData());
        QCOMPARE(demo.run(QStringLiteral("backup DIR/b.precedent")).exitCode, 0);
        QCOMPARE(demo.run(QStringLiteral("restore DIR/absent")).exitCode, 12);
        QCOMPARE(demo.run(QStringLiteral("purge --before 2026-12-31 --yes")).exitCode, 0);
        const auto restored = demo.data(QStringLiteral("restore DIR/b.precedent"));
        QVERIFY(QFileInfo::exists(restored.value(QStringLiteral("moved_to")).toString()));
        QCOMPARE(restored.value(QStringLiteral("key")).toString(), QStringLiteral("kept"));
        QCOMPARE(demo.run(QStringLiteral("verify")).exitCode, 0);
        QVERIFY(!someCustomer(demo.path()).isEmpty());
        {
            const auto open = store::Ledger::open(demo.path()).value();
            QCOMPARE(demo.run(QStringLiteral("restore DIR/b.precedent")).exitCode, 7);
        }
        const auto lock = store::JobLock::acquire(demo.path()).value();
        QCOMPARE(demo.run(QStringLiteral("restore DIR/b.precedent")).exitCode, 7);
    }

    void cardNumbersAreMasked()
    {
        test::DemoLedger demo;
        QByteArray error;
        QVERIFY2(demo.make(20, &error), error.constData());
        const auto charged = QStringLiteral("UPDATE record SET context = 'card 4242 4242 4242 4242 charged'");
        QCOMPARE(QProcess::execute(QStringLiteral("sqlite3"), {demo.path(), charged}), 0);
        for (const char *format : {"csv", "jsonl"}) {
            const auto out =
                demo.run(QStringLiteral("export -q -o - --format %1").arg(QString::fromLatin1(format))).out;
            QVERIFY(out.contains("card •••• 4242 charged"));
            QVERIFY(!out.contains("4242 4242"));
        }
        QCOMPARE(demo.data(QStringLiteral("stats --search 4242~4242")).value(QStringLiteral("rows")).toArray().size(),
                 0);
    }
};

QTEST_GUILESS_MAIN(tst_ctl_erasure)
#include "tst_ctl_erasure.moc"
