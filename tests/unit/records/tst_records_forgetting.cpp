// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exportlog.h"
#include "store/holds.h"
#include "tests/unit/records/erasedworld.h"

#include <sqlite3.h>

using namespace precedent;
using namespace precedent::test;

class TestForgetting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasSetAndAskedForForgets();
};

/// Exports, holds, views, policy changes and settings.
void TestForgetting::whatWasSetAndAskedForForgets()
{
    ErasedWorld world;
    world.ask(0, 0, 1, QStringLiteral("once"));
    const auto name = personName(0);
    const auto mail = QStringLiteral("mail0@surname.test");
    const auto entry = [&](const QString &request) {
        return store::ExportEntry{0,
                                  {},
                                  QStringLiteral("00ff"),
                                  1,
                                  request,
                                  QStringLiteral("sam"),
                                  QStringLiteral("/home/%1/x.csv").arg(name),
                                  {}};
    };
    QVERIFY(world.ledger()
                .write([&](store::Transaction &transaction) -> base::Result<void> {
                    const auto named =
                        store::addExport(transaction, entry(QStringLiteral("{\"agent\":\"%1\"}").arg(name)));
                    const auto other = store::addExport(transaction, {0,
                                                                      {},
                                                                      QStringLiteral("00fe"),
                                                                      1,
                                                                      QStringLiteral("{}"),
                                                                      QStringLiteral("sam"),
                                                                      QStringLiteral("/y"),
                                                                      {}});
                    const auto hold = store::addHold(transaction, {0,
                                                                   QStringLiteral("agent:Nobody"),
                                                                   name + QStringLiteral(" v. us"),
                                                                   QStringLiteral("sam"),
                                                                   {},
                                                                   {}});
                    if (!named || !other || !hold)
                        return named ? (other ? hold.error() : other.error()) : named.error();
                    auto done = transaction.putSetting(QStringLiteral("reconcile/x"),
                                                       QStringLiteral("{\"to\":\"%1\"}").arg(mail));
                    if (done)
                        done = transaction.putSetting(QStringLiteral("policy/events"),
                                                      QStringLiteral("[{\"note\":\"asked by %1\"}]").arg(name));
                    if (done)
                        done = transaction.putSetting(QStringLiteral("export/views/Of%20") +
                                                          QString(name).replace(u' ', QStringLiteral("%20")),
                                                      QStringLiteral("{}"));
                    if (done)
                        done = transaction.putView(
                            {QStringLiteral("Of ") + name, QStringLiteral("agent:\"%1\"").arg(name), {}, {}});
                    return done;
                })
                .ok());
    QVERIFY(!world.filesWith(name).isEmpty());
    const auto outcome = world.erase(name);
    for (const auto &word : {name, mail, personId(0)})
        QCOMPARE(world.filesWith(word), QStringList());
    QCOMPARE(world.problems(), QStringList());
    QCOMPARE(outcome.exportsInClear, 0);
    const auto exports = store::exports(*world.reader()).value();
    QCOMPARE(exports.size(), std::size_t{2});
    QCOMPARE(exports[0].path, QStringLiteral("/y"));
    QCOMPARE(exports[1].request, QStringLiteral("{\"agent\":\"erased person 1\"}"));
    QCOMPARE(world.reader()->setting(QStringLiteral("reconcile/x")).value(),
             QStringLiteral("{\"to\":\"erased person 1\"}"));
    QCOMPARE(world.reader()->setting(QStringLiteral("policy/events")).value(),
             QStringLiteral("[{\"note\":\"asked by erased person 1\"}]"));
    QCOMPARE(world.reader()->views().value().front().query, QStringLiteral("agent:\"erased person 1\""));
    // What is left stands in the log too.
    sqlite3 *file = nullptr;
    QCOMPARE(sqlite3_open(qPrintable(world.path()), &file), SQLITE_OK);
    QCOMPARE(sqlite3_exec(file,
                          "DROP TRIGGER export_no_update;"
                          "UPDATE export SET request = '{}' WHERE path LIKE '/home%';"
                          "CREATE TRIGGER export_no_update BEFORE UPDATE ON export BEGIN SELECT 1; END",
                          nullptr, nullptr, nullptr),
             SQLITE_OK);
    sqlite3_close(file);
    QVERIFY(world.problems().join(u' ').contains(QLatin1String("what it left has changed since")));
}

QTEST_GUILESS_MAIN(TestForgetting)
#include "tst_records_forgetting.moc"
