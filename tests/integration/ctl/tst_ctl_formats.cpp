// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl/ctl.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using precedent::support::runCtl;
using precedent::support::runCtlJson;

namespace {

QByteArray request(const QByteArray &id, const QByteArray &amount)
{
    return R"({"id":")" + id + R"(","format":"talk","read_at":5000,"messages":[)" +
           R"({"slack":{"ts":"1000.000001","user":"U1","text":"Can I refund $40 to Acme?"}},)" +
           R"({"slack":{"ts":"1060.000001","thread_ts":"1000.000001","user":"U2","text":"Denied: paid out in May"}}],)" +
           R"("records":[{"root":"1000.000001","decision":["denied"],"agent":["U1"],"approver":["U2"],)" +
           R"("type":["refund"],"amount":[")" + amount + R"("],"approved_amount":[""],"reason":["paid out in May"],)" +
           R"("requested":"1000","decided":["1060"]}]})" + '\n';
}

const QByteArray chatter = R"({"id":"c1","format":"chat","read_at":9000,"messages":[)"
                           R"({"slack":{"ts":"8000.000001","user":"U2","text":"lunch at noon"}}],"records":[]})"
                           "\n";

} // namespace

/// The formats and how well they read, as precedentctl tells it.
class TestCtlFormats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void builtInFormatsHaveAVersion();
    void theTableHasALineAFormat();
    void wrongRowsAreToldWhenAskedFor();
    void jsonHasEveryFigure();

private:
    [[nodiscard]] QStringList call(const QStringList &more = {}) const
    {
        return QStringList{QStringLiteral("formats"), QStringLiteral("score"), m_folder.path()} + more;
    }
    void put(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    QTemporaryDir m_folder;
};

void TestCtlFormats::initTestCase()
{
    put(QStringLiteral("people.json"), R"([{"id":"U1","name":"sara"},{"id":"U2","name":"maya"}])");
    put(QStringLiteral("a.jsonl"), request("good", "40.00 USD") + chatter);
    put(QStringLiteral("b.jsonl"), request("planted", "41.00 USD"));
}

void TestCtlFormats::builtInFormatsHaveAVersion()
{
    const auto data = runCtlJson({QStringLiteral("formats"), QStringLiteral("list")}).value(QStringLiteral("data"));
    const auto formats = data.toObject().value(QStringLiteral("formats")).toArray();
    QVERIFY(formats.size() >= 5);
    for (const auto &format : formats) {
        QVERIFY(!format[QStringLiteral("name")].toString().isEmpty());
        QVERIFY(format[QStringLiteral("version")].toInt() >= 1);
    }
}

void TestCtlFormats::theTableHasALineAFormat()
{
    const auto result = runCtl(call());
    QCOMPARE(result.exitCode, 0);
    const auto lines = result.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(1).startsWith("chat "));
    QVERIFY(lines.at(2).startsWith("talk "));
    QVERIFY(lines.at(3).startsWith("all "));
    QVERIFY(!result.out.contains("planted"));
}

void TestCtlFormats::wrongRowsAreToldWhenAskedFor()
{
    const auto result = runCtl(call({QStringLiteral("-v")}));
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.contains("planted"));
    QVERIFY(result.out.contains("41.00 USD"));
    QVERIFY(!result.out.contains("good "));
}

void TestCtlFormats::jsonHasEveryFigure()
{
    const auto data = runCtlJson(call()).value(QStringLiteral("data")).toObject();
    const auto all = data.value(QStringLiteral("all")).toObject();
    QCOMPARE(all.value(QStringLiteral("precision")).toDouble(), 1.0);
    QCOMPARE(all.value(QStringLiteral("recall")).toDouble(), 1.0);
    QCOMPARE(all.value(QStringLiteral("false_per_1000")).toDouble(), 0.0);
    const auto accuracy = all.value(QStringLiteral("accuracy")).toObject();
    for (const auto *field :
         {"decision", "agent", "approver", "type", "amount", "approved_amount", "reason", "times"}) {
        QCOMPARE(accuracy.value(QLatin1String(field)).toDouble(), qstrcmp(field, "amount") == 0 ? 0.5 : 1.0);
    }
    QVERIFY(data.value(QStringLiteral("formats"))[QStringLiteral("chat")][QStringLiteral("precision")].isNull());
    const auto misses = data.value(QStringLiteral("misses")).toArray();
    QCOMPARE(misses.size(), 1);
    QCOMPARE(misses.at(0)[QStringLiteral("row")].toString(), QStringLiteral("planted"));
    QCOMPARE(misses.at(0)[QStringLiteral("got")].toString(), QStringLiteral("40.00 USD"));
}

QTEST_GUILESS_MAIN(TestCtlFormats)
#include "tst_ctl_formats.moc"
