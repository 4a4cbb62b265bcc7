// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifestfiles.h"

#include <QtCore/QCryptographicHash>

using namespace precedent;
using namespace test;

/// What stands in a manifest, and what verify finds against it.
class TestCtlManifest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void manifestTellsItsFile();
    void controlTotalsAreThoseOfTheCsv();
    void filterIsKeptWithItsDays();
    void sameCallDiffersOnlyWhereItMay();
    void languageChangesNoFile();
    void untouchedExportMatches_data();
    void untouchedExportMatches();
    void changedFileIsFound();
    void missingFileIsFound();
    void changedDataIsFound();
    void cutLogIsFound();
    void logCutByHandIsFound();
    void otherLedgerIsFound();
    void badManifestIsRefused_data();
    void badManifestIsRefused();

private:
    void exportWith(const QString &options)
    {
        const auto result = m_demo->run(QStringLiteral("export -q --manifest ") + options);
        QVERIFY2(result.exitCode == 0, result.err.constData());
    }
    [[nodiscard]] QString manifest() const { return m_demo->file("a.csv.manifest.json"); }
    /// The exit code and the error's code.
    [[nodiscard]] QString verified(const QString &file = QStringLiteral("a.csv")) const
    {
        const auto line = QStringLiteral("verify DIR/%1.manifest.json").arg(file);
        const auto error = m_demo->json(line).value(QStringLiteral("error")).toObject();
        return QString::number(m_demo->run(line).exitCode) + u' ' + error.value(QStringLiteral("code")).toString();
    }

    QTemporaryDir m_original;
    std::unique_ptr<DemoLedger> m_demo;
};

void TestCtlManifest::initTestCase()
{
    DemoLedger demo;
    QByteArray error;
    QVERIFY2(demo.make(80, &error), error.constData());
    for (const char *end : {"", ".key"})
        QVERIFY(QFile::copy(demo.path() + QLatin1String(end),
                            m_original.filePath(QStringLiteral("l")) + QLatin1String(end)));
}

void TestCtlManifest::init()
{
    m_demo = std::make_unique<DemoLedger>();
    for (const char *end : {"", ".key"})
        QVERIFY(QFile::copy(m_original.filePath(QStringLiteral("l")) + QLatin1String(end),
                            m_demo->path() + QLatin1String(end)));
}

void TestCtlManifest::manifestTellsItsFile()
{
    exportWith(QStringLiteral("-o DIR/a.csv --columns record_id,context,amount"));
    const auto bytes = contentOf(m_demo->file("a.csv"));
    const auto object = objectIn(manifest());
    const auto file = object.value(QStringLiteral("files")).toArray().at(0).toObject();
    QCOMPARE(file.value(QStringLiteral("name")).toString(), QStringLiteral("a.csv"));
    QCOMPARE(file.value(QStringLiteral("bytes")).toInteger(), bytes.size());
    const auto hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(file.value(QStringLiteral("sha256")).toString(), hash);
    QCOMPARE(object.value(QStringLiteral("data_sha256")).toString(), hash);
    QCOMPARE(object.value(QStringLiteral("rows")).toInt(), 80);
    QCOMPARE(object.value(QStringLiteral("zone")).toString(), QStringLiteral("Europe/Oslo"));
    QCOMPARE(object.value(QStringLiteral("schema")).toString(), QStringLiteral("1"));
    const auto columns = object.value(QStringLiteral("columns")).toArray();
    QCOMPARE(columns.size(), 3);
    QCOMPARE(columns.at(2).toObject().value(QStringLiteral("type")).toString(), QStringLiteral("amount"));
    QVERIFY(!object.value(QStringLiteral("channels")).toArray().isEmpty());
    const auto status = m_demo->data(QStringLiteral("status"));
    QCOMPARE(object.value(QStringLiteral("log")).toObject().value(QStringLiteral("root")),
             status.value(QStringLiteral("log")).toObject().value(QStringLiteral("root")));
    auto keys = object.keys();
    const auto text = contentOf(manifest());
    std::sort(keys.begin(), keys.end(), [&text](const QString &a, const QString &b) {
        return text.indexOf("\n    \"" + a.toUtf8()) < text.indexOf("\n    \"" + b.toUtf8());
    });
    QCOMPARE(keys, object.keys());
}

void TestCtlManifest::controlTotalsAreThoseOfTheCsv()
{
    exportWith(QStringLiteral("-o DIR/a.csv"));
    const auto rows = support::readCsv(contentOf(m_demo->file("a.csv")));
    const auto totals = objectIn(manifest()).value(QStringLiteral("control_totals")).toObject();
    QMap<QString, qint64> minor;
    QMap<QString, int> counts;
    for (const auto &row : rows.mid(1)) {
        const auto cell = [&](const char *name) { return row.value(rows.at(0).indexOf(QString::fromLatin1(name))); };
        if (cell("amount").isEmpty())
            continue;
        minor[cell("currency")] += cell("amount").remove(u'.').toLongLong();
        ++counts[cell("currency")];
    }
    QVERIFY(!minor.isEmpty());
    for (auto sum = minor.begin(); sum != minor.end(); ++sum) {
        const auto total = totals.value(sum.key()).toObject();
        QCOMPARE(total.value(QStringLiteral("amount_minor")).toInteger(), sum.value());
        QCOMPARE(total.value(QStringLiteral("with_amount")).toInt(), counts.value(sum.key()));
    }
}

void TestCtlManifest::filterIsKeptWithItsDays()
{
    exportWith(QStringLiteral("-o DIR/a.csv --query date:last-month~type:refund,credit --now 2026-11-15T00:00:00Z"));
    const auto filter = objectIn(manifest()).value(QStringLiteral("filter")).toObject();
    QCOMPARE(filter.value(QStringLiteral("query")).toString(),
             QStringLiteral("date:2026-10-01..2026-10-31 type:refund,credit"));
    QVERIFY(filter.value(QStringLiteral("words")).toString().contains(QStringLiteral("Type: refund or credit")));
    // Relative to another day the same words would mean another month.
    QCOMPARE(verified(), QStringLiteral("0 "));
}

void TestCtlManifest::sameCallDiffersOnlyWhereItMay()
{
    exportWith(QStringLiteral("-o DIR/a.csv --type refund"));
    auto once = objectIn(manifest());
    exportWith(QStringLiteral("-o DIR/a.csv --type refund --now 2030-01-01T00:00:00Z"));
    auto again = objectIn(manifest());
    for (const char *key : {"exported", "log"}) {
        QVERIFY(once.take(QLatin1String(key)) != again.take(QLatin1String(key)));
    }
    QCOMPARE(once, again);
}

void TestCtlManifest::languageChangesNoFile()
{
    const auto filter = QStringLiteral("--query date:2026..~-flag:split~type:refund ");
    exportWith(filter + QStringLiteral("-o DIR/a.csv --locale en_US"));
    const auto csv = contentOf(m_demo->file("a.csv"));
    const auto words = objectIn(manifest()).value(QStringLiteral("filter"));
    exportWith(filter + QStringLiteral("-o DIR/a.csv --locale de_DE"));
    QCOMPARE(contentOf(m_demo->file("a.csv")), csv);
    QCOMPARE(objectIn(manifest()).value(QStringLiteral("filter")), words);
    QByteArray package;
    for (const char *language : {"en_US", "ja_JP"}) {
        const auto line = QStringLiteral("evidence -q -o DIR/e.zip %1--locale %2").arg(filter, QLatin1String(language));
        const auto result = m_demo->run(line);
        QVERIFY2(result.exitCode == 0, result.err.constData());
        const auto bytes = contentOf(m_demo->file("e.zip"));
        QVERIFY(package.isEmpty() || bytes == package);
        package = bytes;
    }
}

void TestCtlManifest::untouchedExportMatches_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("file");
    const auto row = [](const char *file, const char *options) {
        QTest::newRow(options) << QString::fromLatin1(options) << QString::fromLatin1(file);
    };
    row("a.csv", "-o DIR/a.csv");
    row("a.csv", "-o DIR/a.csv --profile excel --locale de_DE --tz America/New_York");
    row("a.csv", "-o DIR/a.csv --agent Nobody_at_all");
    row("b.jsonl", "-o DIR/b.jsonl --decision approved --date-basis decided --from 2026-09-01");
    row("c.xlsx", "-o DIR/c.xlsx --min-amount 20");
    row("a.csv", "-o DIR/a.csv --split --view Mine --type refund");
}

void TestCtlManifest::untouchedExportMatches()
{
    QFETCH(QString, options);
    QFETCH(QString, file);
    QVERIFY(tamper(m_demo->path(), "INSERT INTO saved_view VALUES ('Mine', 'type:refund,credit', '', '')"));
    exportWith(options);
    QCOMPARE(verified(file), QStringLiteral("0 "));
    const auto data = m_demo->data(QStringLiteral("verify DIR/%1.manifest.json").arg(file));
    QCOMPARE(data.value(QStringLiteral("matches")).toBool(), true);
    QCOMPARE(data.value(QStringLiteral("checkpoint_signed")).toBool(), true);
    QCOMPARE(m_demo->run(QStringLiteral("verify")).exitCode, 0);
}

void TestCtlManifest::changedFileIsFound()
{
    exportWith(QStringLiteral("-o DIR/a.csv"));
    auto bytes = contentOf(m_demo->file("a.csv"));
    bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
    put(m_demo->file("a.csv"), bytes);
    QCOMPARE(verified(), QStringLiteral("11 export-file-changed"));
}

void TestCtlManifest::missingFileIsFound()
{
    exportWith(QStringLiteral("-o DIR/a.csv"));
    QVERIFY(QFile::remove(m_demo->file("a.csv")));
    QCOMPARE(verified(), QStringLiteral("11 export-file-absent"));
}

void TestCtlManifest::changedDataIsFound()
{
    exportWith(QStringLiteral("-o DIR/a.csv"));
    QVERIFY(tamper(m_demo->path(), "UPDATE record SET amount_minor = amount_minor + 1 WHERE amount_minor > 0"));
    QCOMPARE(verified(), QStringLiteral("11 export-data-changed"));
}

void TestCtlManifest::cutLogIsFound()
{
    const auto backup = m_demo->file("before");
    QVERIFY(QFile::copy(m_demo->path(), backup));
    exportWith(QStringLiteral("-o DIR/a.csv"));
    // The ledger of yesterday in the place of today's: its own log holds, but ends too early.
    QVERIFY(QFile::remove(m_demo->path()) && QFile::rename(backup, m_demo->path()));
    QCOMPARE(m_demo->run(QStringLiteral("verify")).exitCode, 0);
    QCOMPARE(verified(), QStringLiteral("11 export-log-cut"));
}

void TestCtlManifest::logCutByHandIsFound()
{
    exportWith(QStringLiteral("-o DIR/a.csv"));
    const auto triggers =
        support::sqlite(m_demo->path(), QStringLiteral("SELECT sql || ';' FROM sqlite_schema WHERE type = 'trigger'"));
    QVERIFY(tamper(m_demo->path(), "DROP TRIGGER log_leaf_no_delete; DROP TRIGGER checkpoint_no_delete;"
                                   "DROP TRIGGER export_no_delete; DELETE FROM export;"
                                   "DELETE FROM log_leaf WHERE kind = 'export';"
                                   "DELETE FROM checkpoint WHERE number = (SELECT max(number) FROM checkpoint);"
                                   "UPDATE sqlite_sequence SET seq = seq - 1 WHERE name = 'checkpoint';"));
    QVERIFY(!tamper(m_demo->path(), triggers)); // most of them are still there
    QCOMPARE(m_demo->run(QStringLiteral("verify")).exitCode, 0);
    QCOMPARE(verified(), QStringLiteral("11 export-log-cut"));
}

void TestCtlManifest::otherLedgerIsFound()
{
    exportWith(QStringLiteral("-o DIR/a.csv"));
    DemoLedger other;
    QByteArray error;
    QVERIFY2(other.make(5, &error), error.constData());
    const auto result = other.run(QStringLiteral("verify ") + manifest());
    QCOMPARE(result.exitCode, 11);
    QVERIFY(result.err.contains("another ledger"));
}

void TestCtlManifest::badManifestIsRefused_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QJsonValue>("value");
    const QJsonObject outside{{QStringLiteral("name"), QStringLiteral("../a.csv")},
                              {QStringLiteral("bytes"), 1},
                              {QStringLiteral("rows"), 1},
                              {QStringLiteral("sha256"), QString(64, u'0')}};
    QTest::newRow("no manifest") << QStringLiteral("manifest") << QJsonValue(QStringLiteral("2"));
    QTest::newRow("a file outside") << QStringLiteral("files") << QJsonValue(QJsonArray{outside});
    QTest::newRow("no files") << QStringLiteral("files") << QJsonValue(QJsonArray());
    QTest::newRow("zone") << QStringLiteral("zone") << QJsonValue(QStringLiteral("Mars/Olympus"));
    QTest::newRow("filter") << QStringLiteral("filter") << QJsonValue(QJsonObject());
    QTest::newRow("columns") << QStringLiteral("columns") << QJsonValue(QJsonArray());
    QTest::newRow("checkpoint") << QStringLiteral("log.checkpoint") << QJsonValue(QJsonObject());
}

void TestCtlManifest::badManifestIsRefused()
{
    QFETCH(QString, place);
    QFETCH(QJsonValue, value);
    exportWith(QStringLiteral("-o DIR/a.csv"));
    change(manifest(), place, value);
    QCOMPARE(verified(), QStringLiteral("12 manifest-wrong"));
    put(manifest(), "{\"manifest\":");
    QCOMPARE(verified(), QStringLiteral("12 manifest-wrong"));
    QVERIFY(QFile::remove(manifest()));
    QCOMPARE(verified(), QStringLiteral("12 manifest-unreadable"));
}

QTEST_GUILESS_MAIN(TestCtlManifest)
#include "tst_ctl_manifest.moc"
