// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/importsource.h"
#include "slack/slackdumptables.h"
#include "tests/unit/slack/exportfixture.h"
#include "tests/unit/slack/slackdumpfixture.h"

using namespace precedent;

namespace {

/// A database in a folder of its own, as slackdump leaves it.
struct Archive
{
    explicit Archive(const QByteArray &schema = SlackdumpFile::schema())
        : file(std::make_unique<SlackdumpFile>(path(), schema))
    {
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("slackdump.sqlite")); }
    base::Result<std::unique_ptr<slack::Source>> open()
    {
        file.reset();
        return slack::openImport(path());
    }

    QTemporaryDir folder;
    std::unique_ptr<SlackdumpFile> file;
};

std::unique_ptr<Archive> small()
{
    auto archive = std::make_unique<Archive>();
    writeSmallSlackdump(*archive->file);
    return archive;
}

/// "text@seconds" of every message and version, newest message first, and how many rows were unreadable; or the error's
/// code. Seconds count from 1759850000.
QString walk(slack::Source &source, const char *channel)
{
    slack::HistoryRequest request{domain::ChannelId(QString::fromLatin1(channel)), {}, {}, {}};
    QStringList texts;
    int unreadable = 0;
    do {
        const auto page = source.history(request);
        if (!page)
            return page.error().code;
        for (const auto &raw : page->messages)
            texts += raw.message.text + u'@' + QString::number(raw.observedAt->seconds() - 1759850000);
        unreadable += page->unreadable;
        request.cursor = page->nextCursor;
    } while (!request.cursor.isEmpty());
    return texts.join(QStringLiteral(" | ")) + u';' + QString::number(unreadable);
}

QString codeOf(const base::Result<std::unique_ptr<slack::Source>> &source)
{
    return source ? QStringLiteral("opened") : source.error().code;
}

/// What slackdump's folder holds, with the bytes of each file.
QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> content;
    const auto names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    for (const auto &name : names)
        content.insert(name, readFile(folder + u'/' + name));
    return content;
}

} // namespace

class TestSlackSlackdump : public QObject
{
    Q_OBJECT
private slots:
    void everyDistinctRowIsAVersionWithItsTime();
    void peopleChannelsAndWorkspace();
    void foldersFilesAndNamesAreAccepted();
    void aWriteAheadLogIsReadAndNothingIsWritten();
    void idsOfTwoChannelsDoNotMix();
    void manyMessagesComeInPages();
    void onlyFinishedWalksAreComplete_data();
    void onlyFinishedWalksAreComplete();
    void timesAreReadInEveryForm_data();
    void timesAreReadInEveryForm();
    void unsoundRowsArePassedOver();
    void whatIsNoSlackdumpIsRefused_data();
    void whatIsNoSlackdumpIsRefused();
    void damagedFilesAreRefused();
    void anOversizedHistoryOfOneMessageIsRefused();
};

void TestSlackSlackdump::everyDistinctRowIsAVersionWithItsTime()
{
    const auto archive = small();
    const auto opened = archive->open();
    QVERIFY(opened.ok());
    QCOMPARE(walk(**opened, "C1"),
             QStringLiteral("Can I refund $15 to Kim for a torn box?@10100 | approve@101 | approved, our fault@10101 | "
                            "Can I refund $40 to Jo for a late parcel?@100 | "
                            "Can I refund $45 to Jo for a late parcel?@10100;0"));
    QCOMPARE(walk(**opened, "C2"), QStringLiteral(";0"));
    QCOMPARE((*opened)->kind(), domain::Source::Slackdump);
    QVERIFY((*opened)->deliversReplies());
    QCOMPARE((*opened)->replies({}, {}, {}, {}).error().code, QStringLiteral("import-has-no-threads"));
    QCOMPARE((*opened)->history({{}, {}, {}, QStringLiteral("x")}).error().code,
             QStringLiteral("import-invalid-cursor"));
}

void TestSlackSlackdump::peopleChannelsAndWorkspace()
{
    auto archive = small();
    archive->file->chunk(4, "", 1759870000);
    archive->file->channel("C1", "{'id':'C1','name':'renamed'}");
    archive->file->channel("C3", "{'id':'C9','name':'another id'}");
    archive->file->person("U2", "{'id':'U2','profile':{'display_name':'Lea Lead'}}");
    const auto source = archive->open();
    QVERIFY(source.ok());
    QStringList lines;
    for (const auto &channel : (*source)->channels({})->channels)
        lines += QStringLiteral("%1 %2 private=%3 archived=%4")
                     .arg(channel.id.text(), channel.name)
                     .arg(channel.isPrivate)
                     .arg(channel.isArchived);
    for (const auto &person : (*source)->people({})->people)
        lines += person.team.text() + u' ' + person.id.text() + u' ' + person.name;
    QCOMPARE(lines.join(u'\n'), QStringLiteral("C1 renamed private=0 archived=0\nC2 silent private=1 archived=1\n"
                                               "T1 U1 Sara Okafor\nT1 U2 Lea Lead"));
    const auto identity = (*source)->identify();
    QCOMPARE(identity->team.text() + u' ' + identity->teamName + u' ' + identity->url,
             QStringLiteral("T1 Acme https://acme.slack.com/"));
    for (const char *url : {"javascript:alert(1)", "http://acme.slack.com/", "https://slack.com.example.com/",
                            "https://me@acme.slack.com/", "https://acme.slack.com:8443/"}) {
        Archive other;
        other.file->chunk(6, "", 1);
        other.file->workspace("Acme", "T1", url);
        QCOMPARE((*other.open())->identify()->url, QString());
    }
}

void TestSlackSlackdump::foldersFilesAndNamesAreAccepted()
{
    const auto archive = small();
    archive->file.reset();
    const auto other = archive->folder.filePath(QStringLiteral("100% of #1?.db"));
    QVERIFY(QFile::copy(archive->path(), other));
    for (const auto &path : {archive->folder.path(), archive->path(), other}) {
        const auto source = slack::openImport(path);
        QCOMPARE(codeOf(source), QStringLiteral("opened"));
        QCOMPARE((*source)->kind(), domain::Source::Slackdump);
    }
    const QTemporaryDir folder;
    writeFolder(folder.path(), smallExport());
    QCOMPARE((*slack::openImport(folder.path()))->kind(), domain::Source::Export);
}

void TestSlackSlackdump::aWriteAheadLogIsReadAndNothingIsWritten()
{
    const auto archive = small();
    const QTemporaryDir copy;
    archive->file->run("PRAGMA journal_mode=WAL");
    archive->file->chunk(0, "C1", 1759880000);
    archive->file->message("{'ts':'1759870000.000100','text':'in the log'}");
    for (const char *end : {"", "-wal"})
        QVERIFY(QFile::copy(archive->path() + QLatin1String(end),
                            copy.filePath(QStringLiteral("slackdump.sqlite")) + QLatin1String(end)));
    const auto before = contentOf(copy.path());
    {
        const auto source = slack::openImport(copy.path());
        QCOMPARE(codeOf(source), QStringLiteral("opened"));
        QVERIFY(walk(**source, "C1").startsWith(QLatin1String("in the log@30000 | ")));
        QCOMPARE(contentOf(copy.path()), before);
    }
    QCOMPARE(contentOf(copy.path()), before);
    archive->file.reset();
    const auto closed = contentOf(archive->folder.path());
    QVERIFY(walk(**slack::openImport(archive->path()), "C1").startsWith(QLatin1String("in the log@30000 | ")));
    QCOMPARE(contentOf(archive->folder.path()), closed);
    writeFile(archive->path() + QStringLiteral("-journal"), "x");
    QCOMPARE(codeOf(slack::openImport(archive->path())), QStringLiteral("import-unreadable"));
}

void TestSlackSlackdump::idsOfTwoChannelsDoNotMix()
{
    const auto archive = small();
    archive->file->chunk(0, "C2", 1759860200);
    archive->file->message("{'ts':'1759850000.000100','text':'another one'}");
    const auto source = archive->open();
    QCOMPARE(walk(**source, "C2"), QStringLiteral("another one@10200;0"));
    QVERIFY(!walk(**source, "C1").contains(QLatin1String("another")));
}

void TestSlackSlackdump::manyMessagesComeInPages()
{
    Archive archive;
    archive.file->run("BEGIN");
    for (int look = 0; look < 2; ++look) {
        archive.file->session(true);
        archive.file->chunk(0, "C1", 1759860000 + look);
        for (int i = 0; i < 2500; ++i)
            archive.file->message("{'ts':'" + QByteArray::number(1759850000 + i) + ".000000','text':'" +
                                  QByteArray::number(look) + "'}");
    }
    archive.file->run("COMMIT");
    const auto source = archive.open();
    slack::HistoryRequest request{domain::ChannelId(QStringLiteral("C1")), {}, {}, {}};
    QStringList pages;
    QStringList texts;
    do {
        const auto page = (*source)->history(request);
        QVERIFY(page.ok());
        pages += QString::number(page->messages.size());
        for (const auto &raw : page->messages)
            texts += raw.message.text;
        request.cursor = page->nextCursor;
    } while (!request.cursor.isEmpty());
    QCOMPARE(pages.join(u' '), QStringLiteral("2000 2000 1000"));
    QCOMPARE(texts.join(QString()), QStringLiteral("01").repeated(2500));
}

void TestSlackSlackdump::onlyFinishedWalksAreComplete_data()
{
    QTest::addColumn<bool>("finished");
    QTest::addColumn<bool>("isFinal");
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("threadOnly");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QString>("complete");
    QTest::newRow("finished") << true << true << 0 << false << QByteArray() << "0..10000";
    QTest::newRow("finished, from a day on")
        << true << true << 0 << false << QByteArray("2025-10-07 15:00:00 +0000 UTC") << "-800..10000";
    QTest::newRow("session interrupted") << false << true << 0 << false << QByteArray() << "";
    QTest::newRow("last page never came") << true << false << 0 << false << QByteArray() << "";
    QTest::newRow("a thread alone") << true << true << 1 << false << QByteArray() << "";
    QTest::newRow("threads alone were asked for") << true << true << 0 << true << QByteArray() << "";
}

void TestSlackSlackdump::onlyFinishedWalksAreComplete()
{
    QFETCH(bool, finished);
    QFETCH(bool, isFinal);
    QFETCH(int, type);
    QFETCH(bool, threadOnly);
    QFETCH(QByteArray, from);
    Archive archive;
    archive.file->session(finished, from);
    archive.file->chunk(type, "C1", 1759870000, isFinal, threadOnly);
    archive.file->message("{'ts':'1759860000.000000','text':'b'}");
    archive.file->message("{'ts':'1759850000.000000','text':'a'}");
    archive.file->chunk(0, "C2", 1759870000);
    const auto source = archive.open();
    const auto page = (*source)->history({domain::ChannelId(QStringLiteral("C1")), {}, {}, {}});
    QVERIFY(page.ok() && page->complete);
    QStringList ranges;
    for (const auto &range : *page->complete)
        ranges += QStringLiteral("%1..%2").arg(range.from.seconds() - 1759850000).arg(range.to.seconds() - 1759850000);
    QTEST(ranges.join(u' '), "complete");
}

void TestSlackSlackdump::timesAreReadInEveryForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("microseconds");
    const qint64 second = 1'740'820'541'000'000;
    QTest::newRow("SQLite") << "2025-03-01 09:15:41" << second;
    QTest::newRow("ISO") << "2025-03-01T09:15:41Z" << second;
    QTest::newRow("Go") << "2025-03-01 10:15:41.123456789 +0100 CET" << second + 123'000;
    QTest::newRow("seconds") << "#1740820541" << second;
    QTest::newRow("milliseconds") << "#1740820541123" << second + 123'000;
    QTest::newRow("microseconds") << "#1740820541123456" << second + 123'456;
    QTest::newRow("nanoseconds") << "#1740820541123456789" << second + 123'456;
    QTest::newRow("nothing") << "" << qint64(-1);
    QTest::newRow("zero") << "#0" << qint64(-1);
    QTest::newRow("no time") << "yesterday" << qint64(-1);
}

void TestSlackSlackdump::timesAreReadInEveryForm()
{
    QFETCH(QString, text);
    const auto time = text.startsWith(u'#') ? slack::slackdumpTime(std::int64_t(text.mid(1).toLongLong()))
                                            : slack::slackdumpTime(text);
    QTEST(time ? qint64(time->us) : qint64(-1), "microseconds");
}

void TestSlackSlackdump::unsoundRowsArePassedOver()
{
    Archive archive;
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

void TestSlackSlackdump::whatIsNoSlackdumpIsRefused_data()
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

void TestSlackSlackdump::whatIsNoSlackdumpIsRefused()
{
    QFETCH(QByteArray, schema);
    QFETCH(QString, missing);
    Archive archive(schema);
    const auto source = archive.open();
    QCOMPARE(codeOf(source), missing.isEmpty() ? QStringLiteral("opened") : QStringLiteral("import-not-slackdump"));
    if (!source)
        QCOMPARE(source.error().facts.value(QStringLiteral("missing")), missing);
}

void TestSlackSlackdump::damagedFilesAreRefused()
{
    const auto archive = small();
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
    QVERIFY(refused > 20);
    writeFile(path, whole.left(whole.size() - 4096));
    QCOMPARE(codeOf(slack::openImport(path)), QStringLiteral("import-database-damaged"));
    writeFile(path, whole.left(300));
    QCOMPARE(codeOf(slack::openImport(path)), QStringLiteral("import-database-damaged"));
}

void TestSlackSlackdump::anOversizedHistoryOfOneMessageIsRefused()
{
    Archive archive;
    archive.file->run("BEGIN");
    const auto padding = QByteArray(3'900'000, ' ');
    for (int i = 0; i < 20; ++i) {
        archive.file->chunk(0, "C1", 1759860000 + i);
        archive.file->message("{'ts':'1759850000.000000','text':'" + QByteArray::number(i) + "'" + padding + '}');
    }
    archive.file->run("COMMIT");
    QCOMPARE(walk(**archive.open(), "C1"), QStringLiteral("import-database-damaged"));
}

QTEST_APPLESS_MAIN(TestSlackSlackdump)
#include "tst_slack_slackdump.moc"
