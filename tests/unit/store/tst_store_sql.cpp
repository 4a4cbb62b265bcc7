// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchledger.h"
#include "store/connection.h"
#include "store/exportlog.h"
#include "store/profile.h"
#include "store/schema.h"
#include "store/sqltext.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>

using namespace precedent;
using namespace precedent::store;

namespace {

const QString sourceFolder = QStringLiteral(PROJECT_SOURCE_DIR "/src/store");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesBelow(const QString &folder, const QString &pattern)
{
    QStringList files;
    QDirIterator iterator(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files += iterator.next();
    files.sort();
    return files;
}

void writeFile(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

/// A schema of two versions on disk, as a later program would have one.
Schema twoVersions(const QTemporaryDir &folder)
{
    writeFile(folder.filePath(QStringLiteral("schema/1/01_old.sql")), "CREATE TABLE old (a INTEGER) STRICT");
    writeFile(folder.filePath(QStringLiteral("schema/2/01_new.sql")), "CREATE TABLE new (b INTEGER) STRICT");
    writeFile(folder.filePath(QStringLiteral("schema/2/02_move.sql")), "INSERT INTO new (b) SELECT a FROM old");
    return {folder.filePath(QStringLiteral("schema")), 2};
}

std::unique_ptr<Connection> emptyFile(const QTemporaryDir &folder)
{
    const auto path = folder.filePath(QStringLiteral("file.db"));
    writeFile(path, {});
    return Connection::open(path, Access::ReadWrite).value();
}

} // namespace

class TestSql : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statementIsPrepared_data();
    void statementIsPrepared();
    void questionAboutOneThreadGoesThroughNoChannel_data();
    void questionAboutOneThreadGoesThroughNoChannel();
    void everyFileIsBuiltInAndAskedForByTheCode();
    void fileHoldsOneStatement();
    void sourcesHoldNoOtherSql();
    void profileIsInForceWhereItIsAsserted();
    void emptyFileIsCreatedOnce();
    void olderFileIsUpgradedAfterABackup();
    void failedBackupLeavesTheFileAlone();
    void failedUpgradeLeavesTheVersionBefore();
    void newerFileIsRefused();
    void foreignFileIsRefused_data();
    void foreignFileIsRefused();
    void differencesNameWhatWasAddedRemovedOrChanged();
    void appendOnlyTablesRefuseChanges_data();
    void appendOnlyTablesRefuseChanges();
};

void TestSql::statementIsPrepared_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : sqlNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestSql::statementIsPrepared()
{
    QFETCH(QString, name);
    auto connection = Connection::openInMemory().value();
    COMPARE_OK(harden(*connection));
    QCOMPARE(migrate(*connection, currentSchema(), {}).value(), MigrationOutcome::Created);
    const auto sql = sqlText(name).value();
    sqlite3_stmt *prepared = nullptr;
    const int code = sqlite3_prepare_v2(connection->handle(), sql.constData(), -1, &prepared, nullptr);
    sqlite3_finalize(prepared);
    QVERIFY2(code == SQLITE_OK, sqlite3_errmsg(connection->handle()));
}

void TestSql::questionAboutOneThreadGoesThroughNoChannel_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"archive/thread_observations", "archive/thread_replies", "archive/thread_root",
                             "erasure/thread_messages", "evidence/thread_leaves", "verify/thread_is_erased"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// In a channel of a million messages that takes a quarter of a second.
void TestSql::questionAboutOneThreadGoesThroughNoChannel()
{
    QFETCH(QString, name);
    ScratchLedger ledger;
    COMPARE_OK(ledger->checkpoint());
    RawDatabase raw(ledger.path());
    // A statement without bound parameters has the plan of one with them.
    const auto plan = raw(QStringLiteral("EXPLAIN QUERY PLAN ") + QString::fromUtf8(sqlText(name).value()));
    static const QRegularExpression throughAll(
        QStringLiteral("SCAN (message|observation|record|event)\\b|_message_1 \\(channel=\\?\\)"));
    QVERIFY(!plan.filter(QStringLiteral("SEARCH message")).isEmpty());
    for (const auto &step : plan)
        QVERIFY2(!step.contains(throughAll), qPrintable(step));
}

void TestSql::everyFileIsBuiltInAndAskedForByTheCode()
{
    QStringList onDisk;
    for (const auto &file : filesBelow(sourceFolder + QStringLiteral("/sql"), QStringLiteral("*.sql"))) {
        const auto name = file.mid(sourceFolder.size() + 5).chopped(4);
        QCOMPARE(sqlText(name).value(), contentOf(file));
        if (!name.startsWith(QLatin1String("schema/")))
            onDisk += name;
    }
    QCOMPARE(sqlNames(), onDisk);
    static const QRegularExpression literal(QStringLiteral(
        "\"((?:archive|erasure|evidence|file|hold|log|people|record|transaction|upkeep|verify)/[a-z_]+)\""));
    QSet<QString> asked;
    for (const auto &file : filesBelow(sourceFolder, QStringLiteral("*.cpp"))) {
        for (auto match = literal.globalMatch(QString::fromUtf8(contentOf(file))); match.hasNext();)
            asked += match.next().captured(1);
    }
    QStringList names(asked.begin(), asked.end());
    names.sort();
    QCOMPARE(names, onDisk);
}

void TestSql::fileHoldsOneStatement()
{
    auto connection = Connection::openInMemory().value();
    for (const auto &file : filesBelow(sourceFolder + QStringLiteral("/sql/schema"), QStringLiteral("*.sql"))) {
        const auto sql = contentOf(file);
        const char *rest = nullptr;
        sqlite3_stmt *prepared = nullptr;
        QCOMPARE(sqlite3_prepare_v2(connection->handle(), sql.constData(), -1, &prepared, &rest), SQLITE_OK);
        sqlite3_step(prepared);
        sqlite3_finalize(prepared);
        QVERIFY2(QByteArray(rest).trimmed().isEmpty(), qPrintable(file));
    }
}

void TestSql::sourcesHoldNoOtherSql()
{
    static const QRegularExpression sql(
        QStringLiteral("\"\\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|BEGIN|COMMIT|VACUUM|ATTACH)\\b"));
    for (const auto &file : filesBelow(sourceFolder, QStringLiteral("*.cpp")))
        QVERIFY2(!sql.match(QString::fromUtf8(contentOf(file))).hasMatch(), qPrintable(file));
}

void TestSql::profileIsInForceWhereItIsAsserted()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger->checkpoint());
    auto connection = Connection::open(ledger.path(), Access::ReadWrite).value();
    COMPARE_OK(applyProfile(*connection, Access::ReadWrite));
    const std::pair<const char *, const char *> expected[] = {
        {"journal_mode", "wal"},  {"synchronous", "2"},        {"foreign_keys", "1"},  {"trusted_schema", "0"},
        {"mmap_size", "0"},       {"cell_size_check", "1"},    {"secure_delete", "1"}, {"temp_store", "2"},
        {"busy_timeout", "5000"}, {"recursive_triggers", "1"}, {"user_version", "3"},  {"application_id", "1347568963"},
    };
    for (const auto &[pragma, value] : expected)
        QCOMPARE(QString::fromLatin1(pragma) + u'=' + connection->pragma(pragma).value(),
                 QString::fromLatin1(pragma) + u'=' + QString::fromLatin1(value));
    QCOMPARE(sqlite3_limit(connection->handle(), SQLITE_LIMIT_ATTACHED, -1), 1);
    QCOMPARE(sqlite3_limit(connection->handle(), SQLITE_LIMIT_LENGTH, -1), 64 * 1024 * 1024);
    int defensive = 0;
    sqlite3_db_config(connection->handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
    QCOMPARE(defensive, 1);
    auto reading = Connection::open(ledger.path(), Access::ReadOnly).value();
    COMPARE_OK(applyProfile(*reading, Access::ReadOnly));
    QCOMPARE(codeOf(reading->statement("record/remove_record").run()), QStringLiteral("ledger-read-only"));
}

void TestSql::emptyFileIsCreatedOnce()
{
    const QTemporaryDir folder;
    auto connection = emptyFile(folder);
    int filled = 0;
    MigrationHooks hooks;
    hooks.fill = [&filled] {
        ++filled;
        return base::Result<void>();
    };
    hooks.backup = [](int) { return base::makeError(base::ErrorKind::Output, "backup-failed"); };
    QCOMPARE(migrate(*connection, currentSchema(), hooks).value(), MigrationOutcome::Created);
    QCOMPARE(migrate(*connection, currentSchema(), hooks).value(), MigrationOutcome::AlreadyCurrent);
    QCOMPARE(filled, 1);
    QVERIFY(schemaDifferences(*connection, currentSchema())->isEmpty());
}

void TestSql::olderFileIsUpgradedAfterABackup()
{
    const QTemporaryDir folder;
    auto schema = twoVersions(folder);
    auto connection = emptyFile(folder);
    schema.version = 1;
    QCOMPARE(migrate(*connection, schema, {}).value(), MigrationOutcome::Created);
    COMPARE_OK(connection->execute("INSERT INTO old (a) VALUES (7)"));
    schema.version = 2;
    MigrationHooks hooks;
    QStringList seen;
    hooks.backup = [&](int version) {
        seen += QString::number(version) + connection->pragma("user_version").value();
        return base::Result<void>();
    };
    QCOMPARE(migrate(*connection, schema, hooks).value(), MigrationOutcome::Upgraded);
    QCOMPARE(seen, QStringList{QStringLiteral("11")});
    QCOMPARE(connection->pragma("user_version").value(), QStringLiteral("2"));
    COMPARE_OK(connection->execute("DELETE FROM new WHERE b = 7 RETURNING 1"));
    QCOMPARE(sqlite3_changes(connection->handle()), 1);
}

void TestSql::failedBackupLeavesTheFileAlone()
{
    const QTemporaryDir folder;
    auto schema = twoVersions(folder);
    auto connection = emptyFile(folder);
    schema.version = 1;
    QVERIFY(migrate(*connection, schema, {}).ok());
    schema.version = 2;
    MigrationHooks hooks;
    hooks.backup = [](int) { return base::makeError(base::ErrorKind::Output, "disk-full"); };
    QCOMPARE(codeOf(migrate(*connection, schema, hooks)), QStringLiteral("disk-full"));
    QCOMPARE(connection->pragma("user_version").value(), QStringLiteral("1"));
}

void TestSql::failedUpgradeLeavesTheVersionBefore()
{
    const QTemporaryDir folder;
    auto schema = twoVersions(folder);
    writeFile(folder.filePath(QStringLiteral("schema/2/03_wrong.sql")), "CREATE TABLE old (a)");
    auto connection = emptyFile(folder);
    // A new file is whole or still empty.
    QCOMPARE(codeOf(migrate(*connection, schema, {})), QStringLiteral("ledger-statement"));
    QCOMPARE(fileState(*connection, schema).value(), FileState::Empty);
    schema.version = 1;
    QVERIFY(migrate(*connection, schema, {}).ok());
    schema.version = 2;
    QCOMPARE(codeOf(migrate(*connection, schema, {})), QStringLiteral("ledger-statement"));
    QCOMPARE(connection->pragma("user_version").value(), QStringLiteral("1"));
    schema.version = 1;
    QVERIFY(schemaDifferences(*connection, schema)->isEmpty());
}

void TestSql::newerFileIsRefused()
{
    const QTemporaryDir folder;
    auto connection = emptyFile(folder);
    QVERIFY(migrate(*connection, currentSchema(), {}).ok());
    COMPARE_OK(connection->setPragma("user_version", QByteArray::number(currentSchema().version + 1)));
    QCOMPARE(migrate(*connection, currentSchema(), {}).value(), MigrationOutcome::RefusedNewer);
}

void TestSql::foreignFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("another application") << QByteArray("PRAGMA application_id=5");
    QTest::newRow("tables of somebody") << QByteArray("CREATE TABLE a (b)");
    QTest::newRow("a version of somebody") << QByteArray("PRAGMA user_version=1");
}

void TestSql::foreignFileIsRefused()
{
    QFETCH(QByteArray, sql);
    const QTemporaryDir folder;
    auto connection = emptyFile(folder);
    COMPARE_OK(connection->execute(sql));
    QCOMPARE(migrate(*connection, currentSchema(), {}).value(), MigrationOutcome::RefusedForeign);
}

void TestSql::differencesNameWhatWasAddedRemovedOrChanged()
{
    const QTemporaryDir folder;
    auto connection = emptyFile(folder);
    QVERIFY(migrate(*connection, currentSchema(), {}).ok());
    COMPARE_OK(connection->execute("DROP TRIGGER coverage_no_delete"));
    COMPARE_OK(connection->execute("DROP TABLE tag"));
    COMPARE_OK(connection->execute("CREATE TABLE tag (a)"));
    COMPARE_OK(connection->execute("CREATE VIEW note_view AS SELECT 1"));
    const QStringList expected{QStringLiteral("table tag"), QStringLiteral("trigger coverage_no_delete"),
                               QStringLiteral("view note_view")};
    QCOMPARE(*schemaDifferences(*connection, currentSchema()), expected);
}

void TestSql::appendOnlyTablesRefuseChanges_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *table : {"observation", "coverage", "correction", "correction_undo", "format", "gone", "export",
                              "log_leaf", "checkpoint"}) {
        const auto name = QString::fromLatin1(table);
        const auto key = name == QLatin1String("log_leaf") || name == QLatin1String("checkpoint") ? "number" : "leaf";
        QTest::addRow("update %s", table) << QStringLiteral("UPDATE %1 SET %2 = %2").arg(name, QLatin1String(key));
        QTest::addRow("delete %s", table) << QStringLiteral("DELETE FROM %1").arg(name);
    }
}

void TestSql::appendOnlyTablesRefuseChanges()
{
    QFETCH(QString, sql);
    ScratchLedger ledger;
    COMPARE_OK(ledger.add(QStringLiteral("api 100 | 5 U1 hello | walked 0..10")));
    COMPARE_OK(ledger->write([](Transaction &transaction) -> base::Result<void> {
        const auto id = transaction.addCorrection({});
        if (!id)
            return id.error();
        if (auto put = transaction.putFormat(QStringLiteral("f"), "{}"); !put)
            return put;
        if (const auto told = addExport(transaction, {}); !told)
            return told.error();
        const domain::ChannelId channel(QStringLiteral("C1"));
        if (auto added = transaction.addGone(domain::TeamId(QStringLiteral("T1")), channel, {}); !added)
            return added;
        return transaction.undoCorrection(*id);
    }));
    RawDatabase raw(ledger.path());
    QVERIFY(!raw.tries(sql));
    QVERIFY(ledger.problems().isEmpty());
}

QTEST_GUILESS_MAIN(TestSql)
#include "tst_store_sql.moc"
