// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/slack/exportfixture.h"
#include "tests/unit/slack/smallslackdump.h"

using namespace precedent;

/// Databases that were made to harm, or were harmed.
class TestSlackForeign : public QObject
{
    Q_OBJECT
private slots:
    void unsoundRowsArePassedOver();
    void whatIsNoSlackdumpIsRefused_data();
    void whatIsNoSlackdumpIsRefused();
    void damagedFilesAreRefused();
    void anOversizedHistoryOfOneMessageIsRefused();
    void readingStopsWhenItIsToldTo();
};

void TestSlackForeign::unsoundRowsArePassedOver()
{
    SlackdumpArchive archive;
    archive.file->chunk(0, "C1", 1759860000);
    archive.file->message("{'ts':'1759850001.000000','text':'good','url':'https://files.slack.com/a?t=xoxe-1-a&b'}");
    archive.file->row(1759850002000000, "1759850002.000000", "no JSON");
    archive.file->row(1759850003000000, "1759850003.000000", R"({"ts":"1759850009.000000","text":"of another id"})");
    archive.file->row(1759850004000000, "1759850004.000000", R"({"ts":"1759850004.000000","ts":"1759850005.000000"})");
    archive.file->row(1759850005000000, "1759850005.000000", QByteArray(5'000'000, ' '));
    archive.file->row(1759850006000000, "1759850006.000000", QByteArray(100'000, '['));
    archive.file->run("UPDATE CHUNK SET UNIX_TS = 5");
    archive.file->run("INSERT INTO CHUNK (ID, UNIX_TS, SESSION_ID, TYPE_ID) VALUES (9, 'x', 'y', 'z')");
    const auto source = archive.open();
    QVERIFY(source.ok());
    const auto page = (*source)->history({domain::ChannelId(QStringLiteral("C1")), {}, {}, {}});
    QCOMPARE(page->unreadable, 5);
    QCOMPARE(page->messages.size(), std::size_t(1));
    QVERIFY(page->messages.front().json.contains("?t=removed&b"));
    // Nobody sees a message before it is posted.
    QCOMPARE(page->messages.front().observedAt, page->messages.front().message.ts.instant());
}

void TestSlackForeign::whatIsNoSlackdumpIsRefused_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("missing");
    const auto changed = [](const char *from, const char *to) { return SlackdumpFile::schema().replace(from, to); };
    QTest::newRow("tables of somebody") << QByteArray("CREATE TABLE a (b)") << "SESSION";
    QTest::newRow("no messages") << changed("TABLE MESSAGE", "TABLE MASSAGE") << "MESSAGE";
    QTest::newRow("no bytes") << changed("TXT TEXT, DATA BLOB", "TXT TEXT, DOTO BLOB") << "MESSAGE.data";
    QTest::newRow("an old one") << changed(", THREAD_ONLY BOOLEAN", "") << "CHUNK.thread_only";
    QTest::newRow("no key") << changed("DATA BLOB NOT NULL, PRIMARY KEY (ID, CHUNK_ID));CREATE TABLE CHANNEL",
                                       "DATA BLOB NOT NULL);CREATE TABLE CHANNEL")
                            << "MESSAGE (key)";
    QTest::newRow("a key of another order")
        << changed("DATA BLOB NOT NULL, PRIMARY KEY (ID, CHUNK_ID));CREATE TABLE CHANNEL",
                   "DATA BLOB NOT NULL, PRIMARY KEY (CHUNK_ID, ID));CREATE TABLE CHANNEL")
        << "MESSAGE (key)";
    QTest::newRow("a view in place of a table")
        << changed("TABLE WORKSPACE", "TABLE HIDDEN") +
               "CREATE VIEW WORKSPACE AS SELECT 1 AS id, 2 AS chunk_id, 3 AS team, 4 AS team_id, 5 AS url, 6 AS data"
        << "WORKSPACE";
    QTest::newRow("a virtual table in place of a table")
        << changed("TABLE WORKSPACE", "TABLE HIDDEN") +
               "CREATE VIRTUAL TABLE WORKSPACE USING fts5(chunk_id, team, team_id, url)"
        << "WORKSPACE";
    QTest::newRow("a computed column") << changed("FINISHED SMALLINT NOT NULL DEFAULT FALSE",
                                                  "FINISHED AS (length(hex(zeroblob(1000000))))")
                                       << "SESSION.finished";
    QTest::newRow("views and triggers beside the tables")
        << SlackdumpFile::schema() + "CREATE VIEW V AS SELECT * FROM MESSAGE; CREATE TRIGGER t INSERT ON MESSAGE BEGIN "
                                     "SELECT load_extension('/tmp/x'); END;"
        << "";
    QTest::newRow("an index that calls a function")
        << SlackdumpFile::schema() + "CREATE INDEX i ON MESSAGE (channel_id, upper(txt));"
        << "";
}

void TestSlackForeign::whatIsNoSlackdumpIsRefused()
{
    QFETCH(QByteArray, schema);
    QFETCH(QString, missing);
    SlackdumpArchive archive(schema);
    const auto source = archive.open();
    QCOMPARE(codeOf(source), missing.isEmpty() ? QStringLiteral("opened") : QStringLiteral("import-not-slackdump"));
    if (!source)
        QCOMPARE(source.error().facts.value(QStringLiteral("missing")), missing);
}

void TestSlackForeign::damagedFilesAreRefused()
{
    const auto archive = smallSlackdump();
    archive->file.reset();
    const auto whole = readFile(archive->path());
    const auto path = archive->folder.filePath(QStringLiteral("damaged.sqlite"));
    int refused = 0;
    for (qsizetype at = 16; at < whole.size(); at += 97) {
        auto bytes = whole;
        bytes[at] = char(bytes[at] ^ 0x55);
        writeFile(path, bytes);
        // Whatever is opened must be readable to its end or say that it is not.
        const auto source = slack::openImport(path);
        if (source)
            static_cast<void>(walk(**source, "C1"));
        refused += source ? 0 : 1;
    }
    QVERIFY(refused > 10);
    writeFile(path, whole.left(whole.size() - 4096));
    QCOMPARE(codeOf(slack::openImport(path)), QStringLiteral("import-database-damaged"));
    writeFile(path, whole.left(300));
    QCOMPARE(codeOf(slack::openImport(path)), QStringLiteral("import-database-damaged"));
}

void TestSlackForeign::anOversizedHistoryOfOneMessageIsRefused()
{
    SlackdumpArchive archive;
    archive.file->run("BEGIN");
    const auto padding = QByteArray(3'900'000, ' ');
    for (int i = 0; i < 20; ++i) {
        archive.file->chunk(0, "C1", 1759860000 + i);
        archive.file->message("{'ts':'1759850000.000000','text':'" + QByteArray::number(i) + "'" + padding + '}');
    }
    archive.file->run("COMMIT");
    QCOMPARE(walk(**archive.open(), "C1"), QStringLiteral("import-database-damaged"));
}

void TestSlackForeign::readingStopsWhenItIsToldTo()
{
    SlackdumpArchive archive;
    archive.file->run("BEGIN");
    archive.file->chunk(0, "C2", 1759860000);
    for (int i = 0; i < 30'000; ++i)
        archive.file->message("{'ts':'" + QByteArray::number(1759800000 + i) + ".000000'}");
    archive.file->run("COMMIT");
    archive.file.reset();
    base::CancelToken cancel;
    const auto source = slack::openImport(archive.path(), cancel);
    QCOMPARE(codeOf(source), QStringLiteral("opened"));
    cancel.cancel();
    QCOMPARE(walk(**source, "C1"), QStringLiteral("interrupted"));
    QCOMPARE(codeOf(slack::openImport(archive.path(), cancel)), QStringLiteral("interrupted"));
}

QTEST_APPLESS_MAIN(TestSlackForeign)
#include "tst_slack_foreign.moc"
