// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchledger.h"
#include "store/exportlog.h"
#include "store/filehash.h"
#include "store/logwriter.h"
#include "store/schema.h"
#include "store/sqltext.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

using namespace precedent;
using namespace precedent::store;
using notation::at;

namespace {

ExportEntry entry(const char *path, std::int64_t rows)
{
    return {0,
            {},
            QStringLiteral("00ff"),
            rows,
            QStringLiteral("{\"scope\":\"all\"}"),
            QStringLiteral("sam"),
            QString::fromUtf8(path),
            {}};
}

base::Result<void> add(ScratchLedger &ledger, const ExportEntry &entry)
{
    return ledger->write([&](Transaction &transaction) -> base::Result<void> {
        const auto added = addExport(transaction, entry);
        return added ? base::Result<void>() : added.error();
    });
}

QJsonObject bodyOf(const ScratchLedger &ledger, std::int64_t leaf)
{
    const auto body =
        RawDatabase(ledger.path())(QStringLiteral("SELECT body FROM log_leaf WHERE number = %1").arg(leaf));
    return QJsonDocument::fromJson(body.constFirst().toUtf8()).object();
}

/// A ledger as the version before this one left it.
base::Result<void> makeOldLedger(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.close();
    auto connection = Connection::open(path, Access::ReadWrite).value();
    LogWriter log(*connection, base::fixedClock(at(1)), std::nullopt);
    MigrationHooks hooks;
    hooks.fill = [&log] { return log.start(); };
    const auto made = migrate(*connection, {migrationsFolder(), 1}, hooks);
    return made ? base::Result<void>() : made.error();
}

} // namespace

class TestExportLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void historyIsNewestFirst();
    void leafTellsTheFileAndHidesThePerson();
    void everyColumnIsPartOfTheProof_data();
    void everyColumnIsPartOfTheProof();
    void addedAndRemovedRowsAreFound();
    void olderLedgerIsUpgraded();
    void fileIsHashed();
};

void TestExportLog::historyIsNewestFirst()
{
    ScratchLedger ledger;
    COMPARE_OK(add(ledger, entry("/tmp/a.csv", 3)));
    COMPARE_OK(add(ledger, entry("/tmp/Ame\u0301lie.csv", 4)));
    const auto list = exports(*ledger.reader());
    COMPARE_OK(list);
    QCOMPARE(list->size(), 2u);
    QCOMPARE(list->at(0).path, QStringLiteral("/tmp/Am\u00e9lie.csv"));
    QCOMPARE(list->at(0).rows, 4);
    QCOMPARE(list->at(1).leaf, 1);
    QCOMPARE(list->at(1).at, at(5000));
    QCOMPARE(list->at(1).author, QStringLiteral("sam"));
    QCOMPARE(list->at(1).request, QStringLiteral("{\"scope\":\"all\"}"));
    QCOMPARE(list->at(1).salt.size(), 32);
    QVERIFY(list->at(0).salt != list->at(1).salt);
    QCOMPARE(ledger.problems(), QStringList());
}

void TestExportLog::leafTellsTheFileAndHidesThePerson()
{
    ScratchLedger ledger;
    COMPARE_OK(add(ledger, entry("/home/sam/a.csv", 3)));
    const auto body = bodyOf(ledger, 1);
    QCOMPARE(body.keys(), notation::lines({"at", "filter", "kind", "rows", "sha256", "version"}));
    QCOMPARE(body.value(QLatin1String("kind")).toString(), QStringLiteral("export"));
    QCOMPARE(body.value(QLatin1String("sha256")).toString(), QStringLiteral("00ff"));
    QCOMPARE(body.value(QLatin1String("rows")).toInt(), 3);
    const auto filter = QJsonDocument::fromJson(body.value(QLatin1String("filter")).toString().toUtf8()).object();
    QCOMPARE(filter.keys(), notation::lines({"context"}));
    QVERIFY(!QJsonDocument(body).toJson().contains("sam"));
}

void TestExportLog::everyColumnIsPartOfTheProof_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change : {"sha256 = '00fe'", "row_count = 4", "request = '{}'", "author = 'kim'", "path = '/b'",
                               "salt = zeroblob(16)", "at = at + 1"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void TestExportLog::everyColumnIsPartOfTheProof()
{
    QFETCH(QString, change);
    ScratchLedger ledger;
    COMPARE_OK(add(ledger, entry("/tmp/a.csv", 3)));
    ledger.close();
    RawDatabase raw(ledger.path());
    const auto trigger = raw(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = 'export_no_update'"));
    raw(QStringLiteral("DROP TRIGGER export_no_update; UPDATE export SET ") + change);
    raw(trigger.constFirst());
    QCOMPARE(ledger.problems(), QStringList{QStringLiteral("leaf 1: export differs from what was logged")});
}

void TestExportLog::addedAndRemovedRowsAreFound()
{
    ScratchLedger ledger;
    COMPARE_OK(add(ledger, entry("/tmp/a.csv", 3)));
    COMPARE_OK(ledger->checkpoint());
    ledger.close();
    RawDatabase raw(ledger.path());
    raw(QStringLiteral("INSERT INTO export SELECT 0, sha256, row_count, request, author, path, salt, at FROM export"));
    QCOMPARE(ledger.problems(), QStringList{QStringLiteral("export: rows that no leaf is about")});
    const auto trigger = raw(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = 'export_no_delete'"));
    raw(QStringLiteral("DROP TRIGGER export_no_delete; DELETE FROM export"));
    raw(trigger.constFirst());
    QCOMPARE(ledger.problems(), QStringList{QStringLiteral("leaf 1: its row is missing: export")});
}

void TestExportLog::olderLedgerIsUpgraded()
{
    ScratchLedger ledger;
    COMPARE_OK(makeOldLedger(ledger.path()));
    OpenOptions reading;
    reading.mode = OpenMode::ReadOnly;
    {
        const auto old = Ledger::open(ledger.path(), reading);
        COMPARE_OK(old);
        QCOMPARE(exports(**(*old)->reader())->size(), 0u);
        QCOMPARE(ledger.problems(), QStringList());
    }
    QCOMPARE(RawDatabase(ledger.path())(QStringLiteral("PRAGMA user_version")), QStringList{QStringLiteral("1")});
    COMPARE_OK(add(ledger, entry("/tmp/a.csv", 3)));
    QCOMPARE(exports(*ledger.reader())->size(), 1u);
    QCOMPARE(ledger.problems(), QStringList());
}

void TestExportLog::fileIsHashed()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a"));
    const auto bytes = QByteArray("0123456789abcde\n").repeated(200'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QCOMPARE(sha256OfFile(path).value(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(codeOf(sha256OfFile(folder.filePath(QStringLiteral("b")))), QStringLiteral("file-unreadable"));
}

QTEST_GUILESS_MAIN(TestExportLog)
#include "tst_store_exportlog.moc"
