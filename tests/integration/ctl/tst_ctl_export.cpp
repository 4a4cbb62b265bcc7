// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoledger.h"

#include <QtCore/QJsonDocument>

using namespace precedent;
using test::contentOf;
using test::DemoLedger;

namespace {

QStringList column(const QList<QStringList> &rows, const char *name)
{
    const auto place = rows.constFirst().indexOf(QString::fromLatin1(name));
    QStringList cells;
    for (const auto &row : rows.mid(1))
        cells += row.value(place);
    return cells;
}

} // namespace

/// Exports as finance scripts make them.
class TestCtlExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theSameCallGivesTheSameBytes_data();
    void theSameCallGivesTheSameBytes();
    void thePresentChangesNothingButRelativeDates();
    void theSameArgumentsMakeTheSameDemo();
    void optionsAndQueryGiveTheSameRows_data();
    void optionsAndQueryGiveTheSameRows();
    void rowsComeInRequestOrder();
    void csvAndJsonLinesHoldTheSameRows();
    void standardOutputAndFileAreTheSame();
    void chosenColumnsComeInTheirOrder();
    void theExcelProfileHasItsMarks();
    void anEmptyExportHasAHeader();
    void aReaderThatLeavesIsAnOutputError();

private:
    [[nodiscard]] QByteArray exported(const QString &options) const
    {
        return m_demo.run(QStringLiteral("export -q -o - ") + options).out;
    }

    DemoLedger m_demo;
};

void TestCtlExport::initTestCase()
{
    QByteArray error;
    QVERIFY2(m_demo.make(300, &error), error.constData());
}

void TestCtlExport::theSameCallGivesTheSameBytes_data()
{
    QTest::addColumn<QString>("options");
    for (const char *options : {"", "--format jsonl", "--profile excel --locale de_DE", "--tz America/New_York",
                                "--query type:refund~flag:no-reason"})
        QTest::newRow(options) << QString::fromLatin1(options);
}

void TestCtlExport::theSameCallGivesTheSameBytes()
{
    QFETCH(QString, options);
    const auto once = exported(options);
    QVERIFY(!once.isEmpty());
    QCOMPARE(exported(options), once);
}

void TestCtlExport::thePresentChangesNothingButRelativeDates()
{
    const auto once = exported(QStringLiteral("--now 2026-11-01T00:00:00Z"));
    QCOMPARE(exported(QStringLiteral("--now 2031-05-05T05:05:05Z")), once);
    const auto october = exported(QStringLiteral("--query date:last-month --now 2026-11-15T00:00:00Z"));
    QCOMPARE(october, exported(QStringLiteral("--query date:2026-10")));
    QVERIFY(october.size() < once.size());
}

void TestCtlExport::theSameArgumentsMakeTheSameDemo()
{
    DemoLedger again;
    QByteArray error;
    QVERIFY2(again.make(300, &error), error.constData());
    QCOMPARE(again.run(QStringLiteral("export -q -o -")).out, exported({}));
}

void TestCtlExport::optionsAndQueryGiveTheSameRows_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("query");
    const auto row = [](const char *options, const char *query) {
        QTest::newRow(options) << QString::fromLatin1(options) << QString::fromLatin1(query);
    };
    row("--type refund --type credit", "type:refund,credit");
    row("--decision denied --from 2026-09-01 --to 2026-09-30", "decision:denied~date:2026-09");
    row("--min-amount 50 --max-amount 500", "amount:50..500");
    row("--currency USD", "currency:usd");
    row("--flag no-reason", "flag:no-reason");
    row("--channel #intercom-approvals", "channel:intercom-approvals");
}

void TestCtlExport::optionsAndQueryGiveTheSameRows()
{
    QFETCH(QString, options);
    QFETCH(QString, query);
    const auto byOptions = exported(options);
    QVERIFY(byOptions.count('\n') > 1);
    QCOMPARE(exported(QStringLiteral("--query ") + query), byOptions);
    int count = 0;
    const auto rows = m_demo.data(QStringLiteral("stats ") + options).value(QStringLiteral("rows")).toArray();
    for (const auto &row : rows)
        count += row.toObject().value(QStringLiteral("count")).toInt();
    QCOMPARE(qsizetype(count), support::readCsv(byOptions).size() - 1);
}

void TestCtlExport::rowsComeInRequestOrder()
{
    const auto rows = support::readCsv(exported({}));
    QCOMPARE(rows.size(), 301);
    QStringList keys;
    for (const auto &reference : column(rows, "message_ref"))
        keys += reference.section(QStringLiteral("/p"), 1) + reference;
    QVERIFY(std::is_sorted(keys.begin(), keys.end()));
    auto ids = column(rows, "record_id");
    QCOMPARE(ids.removeDuplicates(), 0);
}

void TestCtlExport::csvAndJsonLinesHoldTheSameRows()
{
    const auto rows = support::readCsv(exported({}));
    const auto lines = exported(QStringLiteral("--format jsonl")).trimmed().split('\n');
    QCOMPARE(lines.size(), rows.size() - 1);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto object = QJsonDocument::fromJson(lines.at(i)).object();
        QCOMPARE(object.size(), 39);
        for (const char *name : {"record_id", "requested_at", "decided_at", "amount", "currency", "decision"}) {
            QCOMPARE(object.value(QLatin1String(name)).toString(),
                     rows.at(i + 1).at(rows.first().indexOf(QLatin1String(name))));
        }
    }
}

void TestCtlExport::standardOutputAndFileAreTheSame()
{
    const auto data = m_demo.data(QStringLiteral("export -o DIR/a.csv"));
    QCOMPARE(data.value(QStringLiteral("rows")).toInt(), 300);
    QCOMPARE(data.value(QStringLiteral("format")).toString(), QStringLiteral("csv"));
    QCOMPARE(contentOf(m_demo.file("a.csv")), exported({}));
    QCOMPARE(m_demo.run(QStringLiteral("export -o DIR/a.jsonl")).exitCode, 0);
    QCOMPARE(contentOf(m_demo.file("a.jsonl")), exported(QStringLiteral("--format jsonl")));
}

void TestCtlExport::chosenColumnsComeInTheirOrder()
{
    const auto rows = support::readCsv(exported(QStringLiteral("--columns decision,record_id,amount")));
    QCOMPARE(rows.first(),
             QStringList({QStringLiteral("decision"), QStringLiteral("record_id"), QStringLiteral("amount")}));
}

void TestCtlExport::theExcelProfileHasItsMarks()
{
    const auto bytes = exported(QStringLiteral("--profile excel --locale nb_NO --columns requested_at,amount"));
    QVERIFY(bytes.startsWith("\xEF\xBB\xBFrequested_at;amount\r\n"));
    const auto line = bytes.split('\n').at(1);
    QVERIFY2(QRegularExpression(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d;(\\d+(,\\d+)?)?\\r$"))
                 .match(QString::fromUtf8(line))
                 .hasMatch(),
             line.constData());
}

void TestCtlExport::anEmptyExportHasAHeader()
{
    const auto bytes = exported(QStringLiteral("--agent Nobody_At_All"));
    QVERIFY(bytes.startsWith("record_id,") && bytes.endsWith("tags\r\n") && bytes.count('\n') == 1);
}

void TestCtlExport::aReaderThatLeavesIsAnOutputError()
{
    // More than a pipe holds, so that the reader has left before all is written.
    const auto options = QStringLiteral("export -q --format jsonl -o -");
    QVERIFY(m_demo.run(options).out.size() > 128 * 1024);
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                QStringList{QStringLiteral("-c"),
                            QStringLiteral("{ \"$0\" \"$@\"; echo \"code $?\" >&2; } | head -n 1"), test::program()} +
                    m_demo.call(options));
    QVERIFY(shell.waitForFinished(60'000));
    const auto errors = shell.readAllStandardError();
    QVERIFY2(errors.contains("code 8"), errors.constData());
}

QTEST_GUILESS_MAIN(TestCtlExport)
#include "tst_ctl_export.moc"
