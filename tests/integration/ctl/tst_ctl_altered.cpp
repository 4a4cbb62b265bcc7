// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifestfiles.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>

using namespace precedent;
using namespace test;

/// A manifest with which somebody has been at work.
class TestCtlAltered : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void alteredManifestIsFound_data();
    void alteredManifestIsFound();
    void fileChangedWithItsManifestIsFound();
    void figuresAreHeldAgainstTheFile_data();
    void figuresAreHeldAgainstTheFile();

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

    std::unique_ptr<DemoLedger> m_demo;
};

void TestCtlAltered::init()
{
    m_demo = std::make_unique<DemoLedger>();
    QByteArray error;
    QVERIFY2(m_demo->make(80, &error), error.constData());
}

void TestCtlAltered::alteredManifestIsFound_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("rows") << QStringLiteral("rows") << QJsonValue(79);
    QTest::newRow("totals") << QStringLiteral("control_totals.USD") << QJsonValue(QJsonObject());
    QTest::newRow("no totals") << QStringLiteral("control_totals") << QJsonValue(QJsonObject());
    QTest::newRow("entry") << QStringLiteral("log.entry") << QJsonValue(1);
    constexpr int nowhereTrue = 100'003;
    for (const char *place : {"counts.rows", "counts.approved", "counts.denied", "counts.pending", "counts.withdrawn",
                              "counts.expired", "counts.no_reason", "counts.without_amount", "counts.ledger_messages",
                              "counts.ledger_records", "counts.ledger_unread", "guard.cells", "changes.joined_cells",
                              "changes.text_amounts", "log.leaves", "rules_sha256", "exported.at", "filter.words"})
        QTest::newRow(place) << QString::fromLatin1(place) << QJsonValue(nowhereTrue);
}

void TestCtlAltered::alteredManifestIsFound()
{
    QFETCH(QString, place);
    QFETCH(QJsonValue, value);
    exportWith(QStringLiteral("-o DIR/a.csv"));
    change(manifest(), place, value);
    QCOMPARE(verified(), QStringLiteral("11 export-manifest-altered"));
}

/// A word within a cell changes no count and no total; without an entry the log says nothing of the file.
void TestCtlAltered::fileChangedWithItsManifestIsFound()
{
    exportWith(QStringLiteral("-o DIR/a.csv"));
    auto bytes = contentOf(m_demo->file("a.csv"));
    const auto link = bytes.lastIndexOf("https://");
    QVERIFY(link > 0);
    bytes.replace(link, 8, "https:/x");
    put(m_demo->file("a.csv"), bytes);
    auto object = objectIn(manifest());
    auto file = object.value(QStringLiteral("files")).toArray().at(0).toObject();
    const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    file.insert(QStringLiteral("sha256"), QString::fromLatin1(hash));
    object.insert(QStringLiteral("files"), QJsonArray{file});
    put(manifest(), QJsonDocument(object).toJson());
    change(manifest(), QStringLiteral("log.entry"), QJsonValue());
    QCOMPARE(verified(), QStringLiteral("11 export-manifest-altered"));
}

void TestCtlAltered::figuresAreHeldAgainstTheFile_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("file");
    QTest::newRow("audit") << QStringLiteral("-o DIR/a.csv") << QStringLiteral("a.csv");
    QTest::newRow("excel") << QStringLiteral("-o DIR/a.csv --profile excel --locale de_DE") << QStringLiteral("a.csv");
    QTest::newRow("lines") << QStringLiteral("-o DIR/b.jsonl") << QStringLiteral("b.jsonl");
}

/// Without the log and with other data in the ledger, the file alone tells.
void TestCtlAltered::figuresAreHeldAgainstTheFile()
{
    QFETCH(QString, options);
    QFETCH(QString, file);
    exportWith(options);
    QVERIFY(tamper(m_demo->path(), "UPDATE record SET amount_minor = amount_minor + 1 WHERE amount_minor > 0"));
    const auto path = m_demo->file(qPrintable(file + QStringLiteral(".manifest.json")));
    change(path, QStringLiteral("log"), QJsonObject{{QStringLiteral("checkpoint"), QJsonValue()}});
    QCOMPARE(verified(file), QStringLiteral("11 export-data-changed"));
    const auto original = objectIn(path);
    auto usd = original.value(QStringLiteral("control_totals")).toObject().value(QStringLiteral("USD")).toObject();
    usd.insert(QStringLiteral("amount_minor"), usd.value(QStringLiteral("amount_minor")).toInteger() + 100);
    const QMap<QString, QJsonValue> changes{{QStringLiteral("counts.rows"), 81},
                                            {QStringLiteral("counts.approved"), 1},
                                            {QStringLiteral("counts.no_reason"), 77},
                                            {QStringLiteral("counts.without_amount"), 77},
                                            {QStringLiteral("control_totals.USD"), usd}};
    for (auto made = changes.begin(); made != changes.end(); ++made) {
        put(path, QJsonDocument(original).toJson());
        change(path, made.key(), made.value());
        QCOMPARE(verified(file), QStringLiteral("11 export-manifest-altered"));
    }
}

QTEST_GUILESS_MAIN(TestCtlAltered)
#include "tst_ctl_altered.moc"
