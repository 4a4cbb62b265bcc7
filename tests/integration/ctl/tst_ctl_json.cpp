// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoledger.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

using namespace precedent;
using test::DemoLedger;

namespace {

QStringList keysOf(const QJsonValue &value)
{
    auto keys = value.toObject().keys();
    keys.sort();
    return keys;
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

bool isUtc(const QJsonValue &value)
{
    return value.toString().endsWith(u'Z') && QDateTime::fromString(value.toString(), Qt::ISODate).isValid();
}

} // namespace

/// The shapes that scripts rely on (INTERFACES: --json, status, stats, progress).
class TestCtlJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyAnswerIsOneEnvelope_data();
    void everyAnswerIsOneEnvelope();
    void statusTellsChannelsAndLog();
    void statsRowsHaveEveryFigure();
    void groupsPartitionTheRows_data();
    void groupsPartitionTheRows();
    void keysHaveTheirTypes_data();
    void keysHaveTheirTypes();
    void progressLinesAreObjects();
    void aDemoIsTheSameOnEveryDay();
    void quietSaysNothing();
    void helpIsOnStandardOutput();
    void whoAsksForALanguageIsToldInIt();
    void numbersInSentencesAreOfTheLocale();

private:
    DemoLedger m_demo;
};

void TestCtlJson::initTestCase()
{
    QByteArray error;
    QVERIFY2(m_demo.make(200, &error), error.constData());
}

void TestCtlJson::everyAnswerIsOneEnvelope_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"status", "stats", "inbox", "people list", "verify", "recognize --dry-run",
                             "export -o DIR/a.csv", "backup DIR/b.precedent", "channel set #intercom-approvals",
                             "nonsense", "stats --query nonsense:1", "token forget"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestCtlJson::everyAnswerIsOneEnvelope()
{
    QFETCH(QString, line);
    const auto result = m_demo.run(line + QStringLiteral(" --json"));
    QVERIFY(result.out.endsWith('\n') && result.out.count('\n') == 1);
    QJsonParseError error;
    const auto object = QJsonDocument::fromJson(result.out, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(keysOf(object), QStringList({QStringLiteral("command"), QStringLiteral("data"), QStringLiteral("error"),
                                          QStringLiteral("ok"), QStringLiteral("warnings")}));
    QVERIFY(object.value(QStringLiteral("warnings")).isArray() && object.value(QStringLiteral("command")).isString());
    QCOMPARE(object.value(QStringLiteral("ok")).toBool(), result.exitCode == 0);
    if (result.exitCode != 0) {
        QCOMPARE(keysOf(object.value(QStringLiteral("error"))),
                 QStringList({QStringLiteral("code"), QStringLiteral("hint"), QStringLiteral("message")}));
    }
    QCOMPARE(result.err, QByteArray());
}

void TestCtlJson::statusTellsChannelsAndLog()
{
    const auto data = m_demo.data(QStringLiteral("status"));
    const auto channels = data.value(QStringLiteral("channels")).toArray();
    QVERIFY(!channels.isEmpty());
    int records = 0;
    for (const auto &entry : channels) {
        const auto channel = entry.toObject();
        for (const char *key : {"id", "name", "messages", "threads", "records", "unread", "oldest", "newest",
                                "coverage", "gaps", "last_sync", "no_longer_returned"})
            QVERIFY2(channel.contains(QLatin1String(key)), key);
        QVERIFY(!channel.value(QStringLiteral("name")).toString().startsWith(u'#'));
        QVERIFY(isUtc(channel.value(QStringLiteral("oldest"))) && isUtc(channel.value(QStringLiteral("newest"))));
        for (const auto &interval : channel.value(QStringLiteral("coverage")).toArray()) {
            QCOMPARE(keysOf(interval),
                     QStringList({QStringLiteral("from"), QStringLiteral("reason"), QStringLiteral("to")}));
            QVERIFY(isUtc(interval.toObject().value(QStringLiteral("from"))));
        }
        records += channel.value(QStringLiteral("records")).toInt();
    }
    QCOMPARE(records, 200);
    const auto log = data.value(QStringLiteral("log")).toObject();
    QVERIFY(log.value(QStringLiteral("leaves")).toInt() > records);
    QVERIFY(QRegularExpression(QStringLiteral("^[0-9a-f]{64}$"))
                .match(log.value(QStringLiteral("root")).toString())
                .hasMatch());
    QVERIFY(log.contains(QStringLiteral("checkpoint_at")));
}

void TestCtlJson::statsRowsHaveEveryFigure()
{
    const auto rows = m_demo.data(QStringLiteral("stats --group-by type")).value(QStringLiteral("rows")).toArray();
    QVERIFY(rows.size() > 1);
    const auto expected = sorted(
        {QStringLiteral("type"), QStringLiteral("count"), QStringLiteral("approved"), QStringLiteral("denied"),
         QStringLiteral("pending"), QStringLiteral("withdrawn"), QStringLiteral("expired"),
         QStringLiteral("approval_rate"), QStringLiteral("turnaround_median_s"), QStringLiteral("turnaround_p90_s"),
         QStringLiteral("turnaround_n"), QStringLiteral("amount_minor"), QStringLiteral("approved_amount_minor"),
         QStringLiteral("without_amount"), QStringLiteral("no_reason")});
    for (const auto &row : rows)
        QCOMPARE(keysOf(row), expected);
    const auto none = m_demo.data(QStringLiteral("stats --decision pending --group-by decision"))
                          .value(QStringLiteral("rows"))
                          .toArray();
    QCOMPARE(none.size(), 1);
    QVERIFY(none.first().toObject().value(QStringLiteral("approval_rate")).isNull());
    QVERIFY(none.first().toObject().value(QStringLiteral("turnaround_median_s")).isNull());
}

void TestCtlJson::groupsPartitionTheRows_data()
{
    QTest::addColumn<QString>("keys");
    for (const char *keys : {"month", "week", "day", "type", "agent", "team", "approver", "customer", "decision",
                             "weekday", "hour", "currency", "channel", "type,decision", "team,month"})
        QTest::newRow(keys) << QString::fromLatin1(keys);
}

void TestCtlJson::groupsPartitionTheRows()
{
    QFETCH(QString, keys);
    const auto rows = m_demo.data(QStringLiteral("stats --group-by ") + keys).value(QStringLiteral("rows")).toArray();
    int count = 0;
    QSet<QString> seen;
    for (const auto &row : rows) {
        QStringList group;
        for (const auto &key : keys.split(u','))
            group += QString::fromUtf8(QJsonDocument(QJsonArray{row.toObject().value(key)}).toJson());
        seen.insert(group.join(u'|'));
        count += row.toObject().value(QStringLiteral("count")).toInt();
    }
    QCOMPARE(count, 200);
    QCOMPARE(seen.size(), rows.size());
}

void TestCtlJson::keysHaveTheirTypes_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("month") << QStringLiteral("^\\d{4}-\\d{2}$");
    QTest::newRow("week") << QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$");
    QTest::newRow("day") << QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$");
    QTest::newRow("weekday") << QStringLiteral("^[1-7]$");
    QTest::newRow("hour") << QStringLiteral("^([0-9]|1[0-9]|2[0-3])$");
}

void TestCtlJson::keysHaveTheirTypes()
{
    QFETCH(QString, pattern);
    const auto key = QString::fromLatin1(QTest::currentDataTag());
    const auto rows = m_demo.data(QStringLiteral("stats --group-by ") + key).value(QStringLiteral("rows")).toArray();
    QVERIFY(!rows.isEmpty());
    QVariant before;
    for (const auto &row : rows) {
        const auto value = row.toObject().value(key);
        QCOMPARE(value.isDouble(), key == QLatin1String("weekday") || key == QLatin1String("hour"));
        QVERIFY(QRegularExpression(pattern).match(value.toVariant().toString()).hasMatch());
        QVERIFY(!before.isValid() || QVariant::compare(before, value.toVariant()) == QPartialOrdering::Less);
        before = value.toVariant();
    }
}

void TestCtlJson::progressLinesAreObjects()
{
    DemoLedger other;
    const auto result = other.run(QStringLiteral("demo --decisions 50 --seed 2 --progress ndjson"));
    QCOMPARE(result.exitCode, 0);
    const auto lines = result.err.trimmed().split('\n');
    QVERIFY(!lines.first().isEmpty());
    for (const auto &line : lines) {
        QJsonParseError error;
        const auto object = QJsonDocument::fromJson(line, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, line.constData());
        QCOMPARE(keysOf(object),
                 QStringList({QStringLiteral("covered_back_to"), QStringLiteral("done"), QStringLiteral("eta_s"),
                              QStringLiteral("job"), QStringLiteral("phase"), QStringLiteral("total")}));
    }
}

void TestCtlJson::aDemoIsTheSameOnEveryDay()
{
    DemoLedger early;
    DemoLedger late;
    const auto demo = QStringLiteral("demo --decisions 60 --seed 4 --until 2026-10-31 --now ");
    QCOMPARE(early.run(demo + QStringLiteral("2026-11-01T08:00:00Z")).exitCode, 0);
    QCOMPARE(late.run(demo + QStringLiteral("2031-01-01T00:00:00Z")).exitCode, 0);
    const auto channels = [](DemoLedger &ledger) {
        return ledger.data(QStringLiteral("status")).value(QStringLiteral("channels")).toArray();
    };
    QVERIFY(!channels(early).isEmpty());
    QCOMPARE(channels(early), channels(late));
    QCOMPARE(channels(early).first().toObject().value(QStringLiteral("last_sync")).toString(),
             QStringLiteral("2026-10-31T23:00:00Z"));
    const auto rows = QStringLiteral("export -o -");
    QCOMPARE(early.run(rows).out, late.run(rows).out);
}

void TestCtlJson::quietSaysNothing()
{
    const auto result = m_demo.run(QStringLiteral("export -q -o DIR/quiet.csv"));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out + result.err, QByteArray());
}

void TestCtlJson::helpIsOnStandardOutput()
{
    for (const char *line : {"--help", "export --help", "people team --help", "--version"}) {
        const auto result = support::runCtl(QString::fromLatin1(line).split(u' '));
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.contains("precedentctl"));
        QCOMPARE(result.err, QByteArray());
    }
}

void TestCtlJson::whoAsksForALanguageIsToldInIt()
{
    const auto help =
        support::runCtl({QStringLiteral("verify"), QStringLiteral("--help"), QStringLiteral("--locale=es_ES")});
    QVERIFY2(help.out.startsWith("Uso: "), help.out.constData());
    const auto wrong = support::runCtl({QStringLiteral("exprot"), QStringLiteral("--locale"), QStringLiteral("de_DE")});
    QVERIFY2(wrong.err.contains("Befehl"), wrong.err.constData());
}

void TestCtlJson::numbersInSentencesAreOfTheLocale()
{
    test::DemoLedger large;
    QByteArray error;
    QVERIFY2(large.make(500, &error), error.constData());
    const auto log = large.data(QStringLiteral("status")).value(QStringLiteral("log"));
    const auto leaves = log[QStringLiteral("leaves")].toInt();
    QVERIFY(leaves >= 1000);
    for (const char *locale : {"C", "de_DE", "en_US"}) {
        const auto shown = large.run(QStringLiteral("status --locale ") + QLatin1String(locale)).out;
        QVERIFY2(shown.contains(QLocale(QLatin1String(locale)).toString(leaves).toUtf8() + ' '), shown.constData());
    }
}

QTEST_GUILESS_MAIN(TestCtlJson)
#include "tst_ctl_json.moc"
