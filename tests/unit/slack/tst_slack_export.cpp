// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/exportsource.h"
#include "tests/unit/slack/exportfixture.h"

using namespace precedent;

namespace {

base::SlackTs ts(const char *text)
{
    return base::SlackTs::parse(QString::fromLatin1(text)).value_or(base::SlackTs());
}

/// Every page of a channel: "[texts, newest first; unreadable]" in order, or the code of the error that ended the walk.
QString walk(slack::Source &source, const char *channel, const base::SlackTs &oldest = {},
             const base::SlackTs &latest = {})
{
    slack::HistoryRequest request{domain::ChannelId(QString::fromLatin1(channel)), oldest, latest, {}};
    QString found;
    do {
        const auto page = source.history(request);
        if (!page)
            return page.error().code;
        QStringList texts;
        for (const auto &raw : page->messages)
            texts += raw.message.text;
        found += QStringLiteral("[%1;%2]").arg(texts.join(u' ')).arg(page->unreadable);
        request.cursor = page->nextCursor;
    } while (!request.cursor.isEmpty());
    return found;
}

/// Everything a source says, as text.
QString allOf(slack::Source &source)
{
    QStringList lines;
    const auto identity = source.identify();
    lines += identity->team.text() + identity->url;
    const auto channels = source.channels({});
    for (const auto &channel : channels->channels)
        lines += QStringLiteral("%1 %2 %3 private=%4 archived=%5 %6")
                     .arg(channel.team.text(), channel.id.text(), channel.name)
                     .arg(channel.isPrivate)
                     .arg(channel.isArchived)
                     .arg(walk(source, channel.id.text().toLatin1().constData()));
    const auto people = source.people({});
    for (const auto &person : people->people)
        lines += QStringLiteral("%1 %2 %3").arg(person.team.text(), person.id.text(), person.name);
    return lines.join(u'\n');
}

std::unique_ptr<slack::Source> open(const QString &path)
{
    auto source = slack::openExport(path);
    return source ? std::move(source).value() : nullptr;
}

/// Opens `content` as an unpacked folder.
struct Folder
{
    explicit Folder(const ExportContent &content)
    {
        writeFolder(directory.path(), content);
        source = open(directory.path());
    }
    QTemporaryDir directory;
    std::unique_ptr<slack::Source> source;
};

} // namespace

class TestSlackExport : public QObject
{
    Q_OBJECT

private slots:
    void folderAndZipSayTheSame()
    {
        const Folder folder(smallExport());
        const auto zipPath = folder.directory.path() + QStringLiteral("/Acme export v1.zip");
        writeZip(zipPath, smallExport());
        const auto zip = open(zipPath);
        QVERIFY(folder.source && zip);
        QCOMPARE(allOf(*zip), allOf(*folder.source));
        QCOMPARE(allOf(*zip), QStringLiteral("T1\n"
                                             "T1 C1 approvals private=0 archived=0 [four three;2][two one;0]\n"
                                             "T1 C2 silent private=0 archived=1 [;0]\n"
                                             "T1 G1 secret private=1 archived=0 [hidden;0]\n"
                                             "T1 U1 Sara Okafor\nT1 U2 Lea\nT1 U3 guest"));
        QCOMPARE(zip->identify()->teamName, QStringLiteral("Acme export v1"));
        QCOMPARE(zip->kind(), domain::Source::Export);
        QVERIFY(zip->deliversReplies());
        QCOMPARE(zip->replies({}, {}, {}, {}).error().code, QStringLiteral("import-has-no-threads"));
    }

    void aReplyKnowsItsRootAndKeepsItsBytes()
    {
        const Folder folder(smallExport());
        const auto page =
            folder.source->history({domain::ChannelId(QStringLiteral("C1")), {}, {}, QStringLiteral("1")});
        QVERIFY(page.ok());
        QCOMPARE(page->messages[0].message.rootTs(), page->messages[1].message.ts);
        QCOMPARE(page->messages[1].json, quoted("{'ts':'1759850000.000100', 'user':'U1','text':'one'}"));
    }

    void everythingWasObservedWhenTheNewestMessageOfTheExportWasWritten()
    {
        const Folder folder(smallExport());
        for (const char *channel : {"C1", "C2", "G1"}) {
            const auto page = folder.source->history({domain::ChannelId(QString::fromLatin1(channel)), {}, {}, {}});
            QCOMPARE(page->observedAt, ts("1760000500.000100").instant());
        }
    }

    void historyHonoursBothBounds()
    {
        const Folder folder(smallExport());
        QCOMPARE(walk(*folder.source, "C1", ts("1759850001.000100"), ts("1759940000.000100")),
                 QStringLiteral("[three;2][two;0]"));
    }

    void wrongQuestionsAreErrors()
    {
        const Folder folder(smallExport());
        QCOMPARE(walk(*folder.source, "C9"), QStringLiteral("import-channel-not-found"));
        for (const char *cursor : {"2", "-1", "x"}) {
            const auto page =
                folder.source->history({domain::ChannelId(QStringLiteral("C1")), {}, {}, QString::fromLatin1(cursor)});
            QCOMPARE(page.error().code, QStringLiteral("import-invalid-cursor"));
        }
    }

    void theTeamIsFoundWhereItIs_data()
    {
        QTest::addColumn<QByteArray>("users");
        QTest::addColumn<QByteArray>("messages");
        QTest::addColumn<QString>("team");
        const auto row = [](const char *name, const char *users, const char *messages, const char *team) {
            QTest::newRow(name) << quoted(users) << quoted(messages) << QString::fromLatin1(team);
        };
        row("most users", "[{'id':'U1','team_id':'T2'},{'id':'U2','team_id':'T1'},{'id':'U3','team_id':'T1'}]",
            "[{'ts':'1.000000','team':'T5'}]", "T1");
        row("messages", "[{'id':'U1'}]", "[{'ts':'1.000000','team':'T5'}]", "T5");
        row("nowhere", "null", "[{'ts':'1.000000'}]", "T0IMPORT");
    }

    void theTeamIsFoundWhereItIs()
    {
        QFETCH(QByteArray, users);
        QFETCH(QByteArray, messages);
        auto content = smallExport();
        content.insert(QStringLiteral("users.json"), users);
        content.insert(QStringLiteral("approvals/2025-10-08.json"), messages);
        const Folder folder(content);
        QTEST(folder.source->identify()->team.text(), "team");
        QTEST(folder.source->channels({})->channels.front().team.text(), "team");
    }

    void accessTokensInFileLinksAreCutOut()
    {
        auto content = smallExport();
        content.insert(
            QStringLiteral("secret/2025-10-09.json"),
            quoted("[{'ts':'1760000500.000100','text':'a','files':[{'url':'https:\\/\\/files.slack.com\\/a.png"
                   "?t=xoxe-1-abcDEF-2&x=1'}]},{'ts':'1760000600.000100','text':'t=xoxe-9'}]"));
        const Folder folder(content);
        const auto page = folder.source->history({domain::ChannelId(QStringLiteral("G1")), {}, {}, {}});
        QVERIFY(page.ok());
        QCOMPARE(page->messages[1].json, quoted("{'ts':'1760000500.000100','text':'a','files':[{'url':'https:\\/\\/"
                                                "files.slack.com\\/a.png?t=removed&x=1'}]}"));
        QCOMPARE(page->messages[0].message.text, QStringLiteral("t=removed"));
    }

    void stubsAndUnsoundObjectsAreLivedWith()
    {
        auto content = smallExport();
        content.insert(QStringLiteral("groups.json"), "null");
        content.insert(QStringLiteral("users.json"), "{}");
        content.insert(QStringLiteral("org_users.json"), quoted("[{'id':'W1','team_id':'T1'}]"));
        content.insert(QStringLiteral("approvals/2025-10-08.json"),
                       "\xEF\xBB\xBF" + quoted("[{'ts':'1759940000.000100','text':'good'},"
                                               "{'ts':'1759940001.000100','text':'\\ud800'},"
                                               "{'ts':'1759940002.000100','text':'a','text':'b'}, 7]"));
        const Folder folder(content);
        QVERIFY(folder.source);
        QCOMPARE(walk(*folder.source, "C1"), QStringLiteral("[good;3][two one;0]"));
        QCOMPARE(folder.source->people({})->people.front().id, domain::PersonId(QStringLiteral("W1")));
    }

    void aBrokenDayStopsItsChannelOnly()
    {
        auto content = smallExport();
        content.insert(QStringLiteral("approvals/2025-10-07.json"), quoted("[{'ts':'1759850000.000100','te"));
        const Folder folder(content);
        QVERIFY(folder.source);
        QCOMPARE(walk(*folder.source, "C1"), QStringLiteral("import-unreadable"));
        QCOMPARE(walk(*folder.source, "G1"), QStringLiteral("[hidden;0]"));
    }

    void twoChannelsOfOneNameDoNotShareMessages()
    {
        auto content = smallExport();
        content.insert(QStringLiteral("groups.json"), quoted("[{'id':'G1','name':'approvals'}]"));
        const Folder folder(content);
        QCOMPARE(walk(*folder.source, "C1"), QStringLiteral("[four three;2][two one;0]"));
        QCOMPARE(walk(*folder.source, "G1"), QStringLiteral("[;0]"));
    }

    void aRepackedExportLiesOneFolderDown()
    {
        ExportContent content{{QStringLiteral("__MACOSX/channels.json"), "x"}};
        const auto inner = smallExport();
        for (auto file = inner.begin(); file != inner.end(); ++file)
            content.insert(QStringLiteral("My export/") + file.key(), file.value());
        const QTemporaryDir directory;
        const auto path = directory.filePath(QStringLiteral("a.zip"));
        writeZip(path, content);
        const auto zip = open(path);
        QVERIFY(zip);
        QCOMPARE(walk(*zip, "C1"), QStringLiteral("[four three;2][two one;0]"));
    }

    void namesBeyondAsciiFindTheirFolder()
    {
        const auto name = QString::fromUtf8("genehmigungen-süd");
        auto content = smallExport();
        content.insert(QStringLiteral("groups.json"), quoted("[{'id':'G1','name':'" + name.toUtf8() + "'}]"));
        const auto decomposed = name.normalized(QString::NormalizationForm_D);
        content.insert(decomposed + QStringLiteral("/2025-10-09.json"),
                       quoted("[{'ts':'1760000500.000100','text':'x'}]"));
        const Folder folder(content);
        QCOMPARE(walk(*folder.source, "G1"), QStringLiteral("[x;0]"));
        const auto path = folder.directory.filePath(QStringLiteral("a.zip"));
        writeZip(path, content);
        QCOMPARE(walk(*open(path), "G1"), QStringLiteral("[x;0]"));
    }

    void whatIsNoExportIsRefused()
    {
        const QTemporaryDir directory;
        const auto codeOf = [&](const QString &name) {
            const auto source = slack::openExport(directory.filePath(name));
            return source ? QStringLiteral("opened") : source.error().code;
        };
        writeFile(directory.filePath(QStringLiteral("text.zip")), "no archive at all");
        writeFile(directory.filePath(QStringLiteral("empty.zip")), {});
        writeFile(directory.filePath(QStringLiteral("other/readme.txt")), "x");
        writeZip(directory.filePath(QStringLiteral("other.zip")), {{QStringLiteral("readme.txt"), "x"}});
        writeFile(directory.filePath(QStringLiteral("linked/channels.json")), "[]");
        QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), directory.filePath(QStringLiteral("linked/users.json"))));
        QCOMPARE(codeOf(QStringLiteral("absent.zip")), QStringLiteral("import-not-found"));
        QCOMPARE(codeOf(QStringLiteral("text.zip")), QStringLiteral("import-not-an-export"));
        QCOMPARE(codeOf(QStringLiteral("empty.zip")), QStringLiteral("import-not-an-export"));
        QCOMPARE(codeOf(QStringLiteral("other")), QStringLiteral("import-not-an-export"));
        QCOMPARE(codeOf(QStringLiteral("other.zip")), QStringLiteral("import-not-an-export"));
        QCOMPARE(codeOf(QStringLiteral("linked")), QStringLiteral("import-unsafe-path"));
    }
};

QTEST_APPLESS_MAIN(TestSlackExport)
#include "tst_slack_export.moc"
