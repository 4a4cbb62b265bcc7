// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoledger.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>

using namespace precedent;
using test::DemoLedger;

namespace {

const QByteArray format = R"({
    "precedent_format": 1, "name": "solskinn-form", "version": 1,
    "author": {"kind": "app", "id": "B1"},
    "anchors": [{"text": "New request:", "place": "start"}, {"text": "Customer:"}],
    "parts": {"separator": "|", "count": 3},
    "fields": {
        "type": {"from": "after", "anchor": 1, "until": "|"},
        "customer": {"from": "after", "anchor": 2, "until": "|"},
        "amount": {"from": "part", "number": -1}
    },
    "types": {"solskinn": "credit"}
})";

QByteArray form(int second, const QByteArray &customer)
{
    return R"({"type":"message","subtype":"bot_message","bot_id":"B1","ts":")" + QByteArray::number(second) +
           R"(.000100","thread_ts":")" + QByteArray::number(second) +
           R"(.000100","reply_count":1,"text":"New request: Solskinn | Customer: )" + customer + R"( | 300 EUR"})";
}

QByteArray reply(int second, const QByteArray &text)
{
    return R"({"type":"message","user":"U2","ts":")" + QByteArray::number(second + 60) + R"(.000100","thread_ts":")" +
           QByteArray::number(second) + R"(.000100","text":")" + text + R"("})";
}

} // namespace

/// Teaching a format without a window.
class TestCtlTaught : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void testingChangesNothing();
    void addingMakesRecords();
    void theSameTwiceAddsNothing();
    void exportAndAddAgree();
    void removingTakesThemBack();
    void wrongFilesAreRefused_data();
    void wrongFilesAreRefused();

private:
    void put(const QString &name, const QByteArray &content)
    {
        const auto path = m_demo.file(name.toLatin1().constData());
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    [[nodiscard]] QByteArray rows() const { return m_demo.run(QStringLiteral("export -o - --type credit")).out; }
    [[nodiscard]] int unread() const
    {
        return int(m_demo.data(QStringLiteral("inbox")).value(QStringLiteral("messages")).toArray().size());
    }

    DemoLedger m_demo;
};

void TestCtlTaught::initTestCase()
{
    put(QStringLiteral("slack/channels.json"), R"([{"id":"C1","name":"approvals","created":1,"members":["U2"]}])");
    put(QStringLiteral("slack/users.json"), R"([{"id":"U2","team_id":"T1","name":"maya","profile":{}}])");
    put(QStringLiteral("slack/approvals/2026-10-01.json"),
        '[' + form(1790848800, "Nordlys") + ',' + reply(1790848800, "approved, second outage this month") + ',' +
            form(1790852400, "Acme") + ',' + reply(1790852400, "denied: out of policy") + ']');
    put(QStringLiteral("solskinn.json"), format);
    const auto imported = m_demo.run(QStringLiteral("import DIR/slack"));
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    QCOMPARE(unread(), 2);
}

void TestCtlTaught::testingChangesNothing()
{
    const auto before = test::contentOf(m_demo.path());
    const auto data = m_demo.data(QStringLiteral("formats test DIR/solskinn.json"));
    QCOMPARE(data.value(QStringLiteral("matched")).toInt(), 2);
    QCOMPARE(data.value(QStringLiteral("new")).toInt(), 2);
    QCOMPARE(data.value(QStringLiteral("from_inbox")).toInt(), 2);
    const auto first = data.value(QStringLiteral("messages"))[0];
    QCOMPARE(first[QStringLiteral("amount")].toString(), QStringLiteral("300.00 EUR"));
    QCOMPARE(first[QStringLiteral("customer")].toString(), QStringLiteral("Nordlys"));
    QCOMPARE(first[QStringLiteral("decision")].toString(), QStringLiteral("approved"));
    QCOMPARE(first[QStringLiteral("change")].toString(), QStringLiteral("new"));
    const auto words = m_demo.run(QStringLiteral("formats test DIR/solskinn.json"));
    QVERIFY2(words.out.contains("after “New request:”"), words.out.constData());
    QVERIFY2(words.out.contains("last part"), words.out.constData());
    QVERIFY2(words.out.contains("Matches 2 messages: 2 complete."), words.out.constData());
    QVERIFY2(words.out.contains("2 new records."), words.out.constData());
    QCOMPARE(test::contentOf(m_demo.path()), before);
    QCOMPARE(unread(), 2);
}

void TestCtlTaught::addingMakesRecords()
{
    const auto data = m_demo.data(QStringLiteral("formats add DIR/solskinn.json"));
    QVERIFY(data.value(QStringLiteral("added")).toBool());
    QCOMPARE(data.value(QStringLiteral("version")).toInt(), 1);
    QCOMPARE(data.value(QStringLiteral("reread"))[QStringLiteral("changed")].toInt(), 2);
    QCOMPARE(unread(), 0);
    const auto csv = support::readCsv(rows());
    QCOMPARE(csv.size(), 3);
    QCOMPARE(csv.at(1).at(csv.at(0).indexOf(QStringLiteral("format"))), QStringLiteral("solskinn-form"));
    QCOMPARE(csv.at(1).at(csv.at(0).indexOf(QStringLiteral("reason"))), QStringLiteral("second outage this month"));
    const auto list = m_demo.data(QStringLiteral("formats list")).value(QStringLiteral("formats")).toArray();
    QCOMPARE(list.at(0)[QStringLiteral("name")].toString(), QStringLiteral("solskinn-form"));
    QVERIFY(list.at(0)[QStringLiteral("taught")].toBool());
    QVERIFY(!list.at(1)[QStringLiteral("taught")].toBool());
    QCOMPARE(m_demo.run(QStringLiteral("verify")).exitCode, 0);
    QCOMPARE(m_demo.data(QStringLiteral("recognize --dry-run")).value(QStringLiteral("changed")).toInt(), 0);
    QCOMPARE(m_demo.run(QStringLiteral("channel set approvals --format solskinn-form")).exitCode, 0);
}

void TestCtlTaught::theSameTwiceAddsNothing()
{
    const auto leaves = [this] {
        return m_demo.data(QStringLiteral("status")).value(QStringLiteral("log"))[QStringLiteral("leaves")].toInt();
    };
    const auto csv = rows(); // an export is logged
    const int before = leaves();
    const auto data = m_demo.data(QStringLiteral("formats add DIR/solskinn.json"));
    QVERIFY(!data.value(QStringLiteral("added")).toBool());
    QCOMPARE(leaves(), before);
    QCOMPARE(rows(), csv);
}

void TestCtlTaught::exportAndAddAgree()
{
    const auto exported = m_demo.run(QStringLiteral("formats export solskinn-form"));
    QCOMPARE(exported.exitCode, 0);
    put(QStringLiteral("again.json"), exported.out);
    QVERIFY(!m_demo.data(QStringLiteral("formats add DIR/again.json")).value(QStringLiteral("added")).toBool());
    QCOMPARE(m_demo.run(QStringLiteral("formats export nothing")).exitCode, 3);
}

void TestCtlTaught::removingTakesThemBack()
{
    QCOMPARE(m_demo.run(QStringLiteral("formats remove solskinn-form")).exitCode, 0);
    QCOMPARE(unread(), 2);
    QCOMPARE(support::readCsv(rows()).size(), 1);
    QCOMPARE(m_demo.run(QStringLiteral("formats remove solskinn-form")).exitCode, 3);
    QCOMPARE(m_demo.run(QStringLiteral("verify")).exitCode, 0);
}

void TestCtlTaught::wrongFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no JSON") << QByteArray("hello") << QByteArray("is no JSON object");
    QTest::newRow("a slip") << QByteArray(format).replace("\"number\"", "\"numbr\"")
                            << QByteArray("fields.amount.numb");
    QTest::newRow("newer") << QByteArray(format).replace("format\": 1", "format\": 7") << QByteArray("newer Precedent");
    QTest::newRow("built-in") << QByteArray(format).replace("solskinn-form", "supportman") << QByteArray("supportman");
}

void TestCtlTaught::wrongFilesAreRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, words);
    put(QStringLiteral("wrong.json"), content);
    for (const auto *command : {"add", "test"}) {
        const auto result = m_demo.run(QStringLiteral("formats %1 DIR/wrong.json").arg(QLatin1String(command)));
        QCOMPARE(result.exitCode, 12);
        QVERIFY2(result.err.contains(words), result.err.constData());
    }
    QCOMPARE(m_demo.run(QStringLiteral("formats add DIR/absent.json")).exitCode, 12);
}

QTEST_GUILESS_MAIN(TestCtlTaught)
#include "tst_ctl_taught.moc"
