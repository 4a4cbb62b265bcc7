// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/slackdumptables.h"
#include "tests/unit/slack/exportfixture.h"
#include "tests/unit/slack/smallslackdump.h"

using namespace precedent;

namespace {

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
};

void TestSlackSlackdump::everyDistinctRowIsAVersionWithItsTime()
{
    const auto archive = smallSlackdump();
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
    auto archive = smallSlackdump();
    archive->file->chunk(4, "", 1759870000);
    archive->file->channel("C1", "{'id':'C1','name':'renamed'}");
    archive->file->channel("C3", "{'id':'C9','name':'another id'}");
    archive->file->person("U2", "{'id':'U2','profile':{'display_name':'Lea Lead'}}");
    const auto source = archive->open();
    QVERIFY(source.ok());
    QStringList lines;
    const auto channels = (*source)->channels({});
    for (const auto &channel : channels->channels)
        lines += QStringLiteral("%1 %2 private=%3 archived=%4")
                     .arg(channel.id.text(), channel.name)
                     .arg(channel.isPrivate)
                     .arg(channel.isArchived);
    const auto people = (*source)->people({});
    for (const auto &person : people->people)
        lines += person.team.text() + u' ' + person.id.text() + u' ' + person.name;
    QCOMPARE(lines.join(u'\n'), QStringLiteral("C1 renamed private=0 archived=0\nC2 silent private=1 archived=1\n"
                                               "T1 U1 Sara Okafor\nT1 U2 Lea Lead"));
    const auto identity = (*source)->identify();
    QCOMPARE(identity->team.text() + u' ' + identity->teamName + u' ' + identity->url,
             QStringLiteral("T1 Acme https://acme.slack.com/"));
    for (const char *url : {"javascript:alert(1)", "http://acme.slack.com/", "https://slack.com.example.com/",
                            "https://me@acme.slack.com/", "https://acme.slack.com:8443/"}) {
        SlackdumpArchive other;
        other.file->chunk(6, "", 1);
        other.file->workspace("Acme", "T1", url);
        QCOMPARE((*other.open())->identify()->url, QString());
    }
}

void TestSlackSlackdump::foldersFilesAndNamesAreAccepted()
{
    const auto archive = smallSlackdump();
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
    const auto archive = smallSlackdump();
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
    const auto archive = smallSlackdump();
    archive->file->chunk(0, "C2", 1759860200);
    archive->file->message("{'ts':'1759850000.000100','text':'another one'}");
    const auto source = archive->open();
    QCOMPARE(walk(**source, "C2"), QStringLiteral("another one@10200;0"));
    QVERIFY(!walk(**source, "C1").contains(QLatin1String("another")));
}

void TestSlackSlackdump::manyMessagesComeInPages()
{
    SlackdumpArchive archive;
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
    SlackdumpArchive archive;
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

QTEST_APPLESS_MAIN(TestSlackSlackdump)
#include "tst_slack_slackdump.moc"
