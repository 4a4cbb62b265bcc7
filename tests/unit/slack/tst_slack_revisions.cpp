// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/exportsource.h"
#include "tests/unit/slack/exportfixture.h"

using namespace precedent;

namespace {

/// "ts text@time" of every message and version in the order of delivery, a "~" for each page; times and ts in seconds
/// after 1759850000, "end" for the export's own. "gone" is a tombstone's text.
QString walk(slack::Source &source)
{
    slack::HistoryRequest request{domain::ChannelId(QStringLiteral("C1")), {}, {}, {}};
    QStringList parts;
    do {
        const auto page = source.history(request);
        if (!page)
            return page.error().code;
        for (const auto &raw : page->messages) {
            const auto seconds = [](base::Instant at) { return QString::number(at.seconds() - 1759850000); };
            const auto &message = raw.message;
            parts += seconds(message.ts.instant()) + u' ' +
                     (message.isTombstone() ? QStringLiteral("gone") : message.text) + u'@' +
                     (raw.observedAt ? seconds(*raw.observedAt) : QStringLiteral("end"));
        }
        if (page->unreadable > 0)
            parts += QStringLiteral("unreadable %1").arg(page->unreadable);
        parts += QStringLiteral("~");
        request.cursor = page->nextCursor;
    } while (!request.cursor.isEmpty());
    parts.removeLast();
    return parts.join(u' ');
}

/// Day files of one channel, oldest first; "#5" stands for the ts five seconds after 1759850000.
std::unique_ptr<slack::Source> exportOf(const QTemporaryDir &folder, const QList<QByteArray> &days)
{
    ExportContent content{{QStringLiteral("channels.json"), quoted("[{'id':'C1','name':'approvals'}]")}};
    int day = 1;
    for (auto json : days) {
        for (int second = 99; second >= 0; --second)
            json.replace('#' + QByteArray::number(second),
                         "'17598500" + QByteArray::number(second).rightJustified(2, '0') + ".000000'");
        content.insert(QStringLiteral("approvals/2025-10-0%1.json").arg(day++), quoted('[' + json + ']'));
    }
    writeFolder(folder.path(), content);
    return std::move(slack::openExport(folder.path())).value();
}

} // namespace

class TestSlackRevisions : public QObject
{
    Q_OBJECT
private slots:
    void keptRevisionsBecomeVersions_data();
    void keptRevisionsBecomeVersions();
    void aTombstoneKeepsTheRowThatToldOfIt();
    void aWalkMayBeginAnywhere();
    void coverageIsTheSpanOfTheExport();
};

void TestSlackRevisions::keptRevisionsBecomeVersions_data()
{
    QTest::addColumn<QList<QByteArray>>("days");
    QTest::addColumn<QString>("versions");
    const auto row = [](const char *name, const QList<QByteArray> &days, const char *versions) {
        QTest::newRow(name) << days << QString::fromLatin1(versions);
    };
    row("an edit, the row says how it is now",
        {"{'ts':#5,'text':'b','edited':{'ts':#9}},"
         "{'subtype':'message_changed','ts':#9,'message':{'ts':#5,'text':'b'},'original':{'ts':#5,'text':'a'}}"},
        "5 a@5 5 b@9 5 b@end");
    row("an edit, the row says how it was",
        {"{'ts':#5,'text':'a'},{'subtype':'message_changed','ts':#9,'message':{'ts':#5,"
         "'text':'b'},'previous_message':{'ts':#5,'text':'a'}}"},
        "5 a@5 5 a@5 5 b@9");
    row("the edit stands in a later day",
        {"{'ts':#5,'text':'b'},{'ts':#4,'text':'x'}",
         "{'ts':#30,'text':'y'},"
         "{'subtype':'message_changed','ts':#31,'message':{'ts':#5,'text':'b'},"
         "'original':{'ts':#5,'text':'a'}}"},
        "30 y@end ~ 5 a@5 5 b@31 5 b@end 4 x@end");
    row("two edits, in the order of their times",
        {"{'subtype':'message_changed','ts':#20,'message':{'ts':#5,'text':'c'},'original':{'ts':#5,'text':'b'}},"
         "{'subtype':'message_changed','ts':#10,'message':{'ts':#5,'text':'b'},'original':{'ts':#5,'text':'a'}},"
         "{'ts':#5,'text':'c'}"},
        "5 a@5 5 b@10 5 c@20 5 c@end");
    row("a change taken back",
        {"{'ts':#5,'text':'a'},"
         "{'subtype':'message_changed','ts':#10,'message':{'ts':#5,'text':'b'},'original':{'ts':#5,'text':'a'}},"
         "{'subtype':'message_changed','ts':#20,'message':{'ts':#5,'text':'a'},'original':{'ts':#5,'text':'b'}}"},
        "5 a@5 5 b@10 5 a@20 5 a@end");
    row("a deletion with what was there",
        {"{'subtype':'message_deleted','ts':#9,'deleted_ts':#5,'original':{'ts':#5,'text':'a'}}"}, "5 a@5 5 gone@9");
    row("a deletion of a row that is still there",
        {"{'ts':#5,'text':'a'},{'subtype':'message_deleted','event_ts':#9,'deleted_ts':#5}"}, "5 a@5 5 gone@9");
    row("a reply's deletion alone",
        {"{'subtype':'message_deleted','ts':#9,'previous_message':{'ts':#7,'thread_ts':#5,"
         "'text':'r'}},{'ts':#5,'text':'a'}"},
        "7 r@7 7 gone@9 5 a@end");
    row("the message is not in the export",
        {"{'ts':#2,'text':'x'}", "{'subtype':'message_changed','ts':#40,'message':{'ts':#5,'text':'b'}}"},
        "~ 5 b@40 2 x@end");
    row("no time of its own",
        {"{'subtype':'message_changed','ts':#5,'message':{'ts':#5,'text':'b','edited':{'ts':#8}},"
         "'original':{'ts':#5,'text':'a'}}"},
        "5 a@5 5 b@8");
    row("an edited original",
        {"{'subtype':'message_changed','ts':#9,'message':{'ts':#5,'text':'c'},'original':{'ts':#5,"
         "'text':'b','edited':{'ts':#7}}}"},
        "5 b@7 5 c@9");
    row("about two messages",
        {"{'subtype':'message_changed','ts':#9,'message':{'ts':#6,'text':'b'},'original':{'ts':#5,"
         "'text':'a'}}"},
        "5 a@5");
    row("about nothing",
        {"{'subtype':'message_changed','ts':#9},{'subtype':'message_deleted','ts':#9,'original':[7]},"
         "{'subtype':'message_changed','ts':#9,'message':'text','original':{'text':'no ts'}}"},
        "unreadable 3");
    row("a root that became a tombstone",
        {"{'subtype':'message_changed','ts':#9,'message':{'ts':#5,'text':'t','subtype':"
         "'tombstone'},'original':{'ts':#5,'text':'a'}}"},
        "5 a@5 5 gone@9");
}

void TestSlackRevisions::keptRevisionsBecomeVersions()
{
    QFETCH(QList<QByteArray>, days);
    const QTemporaryDir folder;
    const auto source = exportOf(folder, days);
    QTEST(walk(*source), "versions");
    // Once more from the beginning, on the same source.
    QTEST(walk(*source), "versions");
}

void TestSlackRevisions::aTombstoneKeepsTheRowThatToldOfIt()
{
    const QTemporaryDir folder;
    const auto source = exportOf(
        folder,
        {"{'subtype':'message_deleted','ts':#9,'deleted_ts':#7,'original':{'ts':#7,'thread_ts':#5,'text':'r'}}"});
    const auto page = source->history({domain::ChannelId(QStringLiteral("C1")), {}, {}, {}});
    const auto &last = page->messages.back();
    QCOMPARE(last.message.rootTs().text(), QStringLiteral("1759850005.000000"));
    QVERIFY(last.json.endsWith(
        quoted("'original':{'ts':'1759850007.000000','thread_ts':'1759850005.000000','text':'r'}}}")));
}

void TestSlackRevisions::aWalkMayBeginAnywhere()
{
    const QTemporaryDir folder;
    const auto source = exportOf(
        folder, {"{'ts':#5,'text':'a'}", "{'ts':#20,'text':'x'}",
                 "{'subtype':'message_changed','ts':#31,'message':{'ts':#5,'text':'b'}},{'ts':#30,'text':'y'}"});
    const domain::ChannelId channel(QStringLiteral("C1"));
    const auto textsAt = [&](const char *cursor) {
        QStringList texts;
        const auto page = source->history({channel, {}, {}, QString::fromLatin1(cursor)});
        for (const auto &raw : page->messages)
            texts += raw.message.text;
        return texts.join(u' ');
    };
    QCOMPARE(textsAt("2"), QStringLiteral("a b"));
    QCOMPARE(textsAt("1"), QStringLiteral("x"));
    QCOMPARE(textsAt(""), QStringLiteral("y"));
    QCOMPARE(textsAt("2"), QStringLiteral("a b"));
    // The bounds of a question hold for versions too.
    const auto page =
        source->history({channel, base::SlackTs::parse(u"1759850006.000000").value(), {}, QStringLiteral("2")});
    QVERIFY(page->messages.empty());
}

void TestSlackRevisions::coverageIsTheSpanOfTheExport()
{
    const QTemporaryDir folder;
    const auto source = exportOf(folder, {"{'ts':#5,'text':'a'}", "{'ts':#20,'text':'x'}"});
    const auto page = source->history({domain::ChannelId(QStringLiteral("C1")), {}, {}, {}});
    QVERIFY(page->complete);
    QCOMPARE(page->complete->size(), std::size_t(1));
    QCOMPARE(page->complete->front().from.seconds(), 1759850005);
    QCOMPARE(page->complete->front().to.us, 1759850020'000001);
}

QTEST_APPLESS_MAIN(TestSlackRevisions)
#include "tst_slack_revisions.moc"
