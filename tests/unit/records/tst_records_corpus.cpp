// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/corpusreading.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace precedent;

namespace {

const QByteArray people =
    R"([{"id":"U1","name":"sara","real_name":"Sara Okafor"},{"id":"U2","name":"maya","real_name":"Maya Ortiz"}])";
const QByteArray request =
    R"({"id":"r1","format":"talk","settings":{"currency":"NOK","approvers":["U2"]},"read_at":5000,"messages":[)"
    R"({"seen":1010,"slack":{"ts":"1000.000001","user":"U1","text":"Can I refund 40 kr to Acme?"}},)"
    R"({"seen":1300,"slack":{"ts":"1000.000001","user":"U1","text":"Can I refund 45 kr to Acme?",)"
    R"("edited":{"user":"U1","ts":"1250.000000"},"reactions":[{"name":"+1","users":["U2"],"count":1}]}}],)"
    R"("records":[{"root":"1000.000001","decision":["approved"],"agent":["U1"],"approver":["U2"],"type":["refund"],)"
    R"("amount":["45.00 NOK"],"approved_amount":["45.00 NOK"],"reason":[""],"requested":"1000",)"
    R"("decided":["1010..1300"]}]})";
const QByteArray chatter = R"({"id":"c1","format":"chat","read_at":9000,"messages":[)"
                           R"({"slack":{"ts":"8000.000001","user":"U2","text":"lunch?"}},)"
                           R"({"slack":{"ts":"8001.000001","thread_ts":"8000.000001","user":"U1","text":"yes"}}],)"
                           R"("records":[]})";

/// A folder with these rows.
class Folder
{
public:
    explicit Folder(const QByteArray &rows, const QByteArray &who = people)
    {
        put(QStringLiteral("people.json"), who);
        put(QStringLiteral("rows.jsonl"), rows);
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    void put(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
    }
    QTemporaryDir m_folder;
};

} // namespace

/// A labelled corpus is read whole or not at all, and its messages as a sync would read them.
class tst_records_corpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreReadWithTheirLabels();
    void rowsAreReadAsASyncReads();
    void aFolderWithoutRowsIsNoCorpus();
    void whatCannotBeReadIsNamed_data();
    void whatCannotBeReadIsNamed();
};

void tst_records_corpus::rowsAreReadWithTheirLabels()
{
    const Folder folder(request + "\n\n" + chatter + '\n');
    const auto corpus = records::readCorpus(folder.path());
    QVERIFY(corpus.ok());
    QCOMPARE(int(corpus->people.size()), 2);
    QCOMPARE(int(corpus->rows.size()), 2);
    const auto &row = corpus->rows.front();
    QCOMPARE(row.id, QStringLiteral("r1"));
    QCOMPARE(row.settings.defaultCurrency.code(), QStringLiteral("NOK"));
    QCOMPARE(row.settings.approvers, QStringList{QStringLiteral("U2")});
    QCOMPARE(int(row.messages.size()), 2);
    QCOMPARE(row.messageCount, 1);
    QCOMPARE(row.messages.front().observedAt.value().seconds(), 1010);
    QCOMPARE(row.records.front().right.back(), QStringList{QStringLiteral("1000 1010..1300")});
    QVERIFY(corpus->rows.back().records.empty());
    QCOMPARE(corpus->rows.back().messageCount, 2);
}

void tst_records_corpus::rowsAreReadAsASyncReads()
{
    const Folder folder(chatter + '\n' + request + '\n');
    const auto corpus = records::readCorpus(folder.path());
    QVERIFY(corpus.ok());
    const auto readings = records::readRows(*corpus);
    QVERIFY(readings.ok());
    QVERIFY(readings->front().records.empty());
    QCOMPARE(int(readings->back().records.size()), 1);
    const auto &record = readings->back().records.front();
    QCOMPARE(record.agent.name, QStringLiteral("sara"));
    QCOMPARE(base::toDecimal(record.amount.value()), QStringLiteral("45.00"));
    QCOMPARE(record.decidedNotBefore.value().seconds(), 1010);
    QCOMPARE(record.decidedNotAfter.value().seconds(), 1300);
}

void tst_records_corpus::aFolderWithoutRowsIsNoCorpus()
{
    const QTemporaryDir folder;
    QCOMPARE(records::readCorpus(folder.path()).error().code, QStringLiteral("corpus-not-found"));
    QCOMPARE(records::readCorpus(folder.filePath(QStringLiteral("none"))).error().kind, base::ErrorKind::Input);
}

void tst_records_corpus::whatCannotBeReadIsNamed_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("who");
    QTest::addColumn<QString>("entry");
    const auto changed = [](QByteArray text, const char *from, const char *to) { return text.replace(from, to); };
    const auto broken = QStringLiteral("rows.jsonl:2");
    QTest::newRow("no JSON") << chatter + "\n{" << people << broken;
    QTest::newRow("no id") << chatter + '\n' + changed(request, R"("id":"r1",)", "") << people << broken;
    QTest::newRow("no messages") << chatter + '\n' + R"({"id":"r2","messages":[]})" << people << broken;
    QTest::newRow("a message without ts")
        << chatter + '\n' + changed(request, R"("ts":"1000.000001","user":"U1","text":"Can I refund 40)", R"("t":")")
        << people << broken;
    QTest::newRow("a label without decision")
        << chatter + '\n' + changed(request, R"("decision":["approved"],)", "") << people << broken;
    QTest::newRow("a label without root")
        << chatter + '\n' + changed(request, R"("root":"1000.000001",)", "") << people << broken;
    QTest::newRow("a label without time")
        << chatter + '\n' + changed(request, R"("decided":["1010..1300"])", R"("decided":[])") << people << broken;
    QTest::newRow("nobody") << chatter << QByteArray("[]") << QStringLiteral("people.json");
}

void tst_records_corpus::whatCannotBeReadIsNamed()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, who);
    QFETCH(QString, entry);
    const Folder folder(rows, who);
    const auto corpus = records::readCorpus(folder.path());
    QVERIFY(!corpus.ok());
    QCOMPARE(corpus.error().code, QStringLiteral("corpus-unreadable"));
    QCOMPARE(corpus.error().facts.value(QStringLiteral("entry")), entry);
}

QTEST_GUILESS_MAIN(tst_records_corpus)
#include "tst_records_corpus.moc"
