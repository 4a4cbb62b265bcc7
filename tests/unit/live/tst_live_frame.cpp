// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/frame.h"

#include "domain/messagedecoder.h"

#include <QtTest/QTest>

using namespace precedent;
using namespace precedent::live;

namespace {

/// "C1 1.000001 <1.000000: reaction added by U2 ok at 9": what a hint says, in words.
QString drawn(const std::optional<Hint> &hint)
{
    if (!hint)
        return QStringLiteral("nothing");
    if (hint->kind == HintKind::Sync)
        return QStringLiteral("sync");
    const auto &message = hint->message;
    auto line = message.channel.text() + u' ' + message.ts.text();
    if (!message.root.isNull())
        line += QStringLiteral(" <") + message.root.text();
    static const QStringList kinds{QStringLiteral("changed"), QStringLiteral("deleted"), QStringLiteral("added"),
                                   QStringLiteral("removed")};
    for (const auto &event : message.events) {
        line += QStringLiteral(": %1 at %2").arg(kinds.at(int(event.kind))).arg(event.happenedAt.us);
        if (!event.reaction.isEmpty())
            line += QStringLiteral(" %1 %2").arg(event.actor, event.reaction);
        if (event.ts != message.ts)
            line += QStringLiteral(" (of another message)");
    }
    return line;
}

QByteArray envelope(const QByteArray &event)
{
    return R"({"envelope_id":"e1","type":"events_api","payload":{"event_id":"Ev1",)"
           R"("authorizations":[{"user_id":"U0BOT"}],"event":)" +
           event + "}}";
}

} // namespace

class TestLiveFrame : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEventAsksForOneMessage_data();
    void anEventAsksForOneMessage();
    void aChangeIsKnownByWhatItMade();
    void theHintNamesTheWorkspaceThatReads_data();
    void theHintNamesTheWorkspaceThatReads();
    void kindsAreToldApart_data();
    void kindsAreToldApart();
    void whatIsNoFrameIsRefused_data();
    void whatIsNoFrameIsRefused();
    void acknowledgementNamesTheEnvelope();
};

void TestLiveFrame::anEventAsksForOneMessage_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QString>("hint");
    const auto row = [](const char *name, const QByteArray &event, const char *hint) {
        QTest::newRow(name) << event << QString::fromLatin1(hint);
    };
    row("message", R"({"type":"message","channel":"C1","ts":"1.000001","event_ts":"1.000001"})", "C1 1.000001");
    row("reply", R"({"type":"message","channel":"C1","ts":"2.000001","thread_ts":"1.000001"})",
        "C1 2.000001 <1.000001");
    row("bot", R"({"type":"message","subtype":"bot_message","channel":"C1","ts":"1.000001"})", "C1 1.000001");
    row("edit",
        R"({"type":"message","subtype":"message_changed","channel":"C1","ts":"9.000000","event_ts":"9.000000",)"
        R"("message":{"ts":"1.000001","text":"b"},"previous_message":{"ts":"1.000001","text":"a"}})",
        "C1 1.000001: changed at 9000000");
    row("preview of a link",
        R"({"type":"message","subtype":"message_changed","channel":"C1","event_ts":"9.000000",)"
        R"("message":{"ts":"1.000001","text":"a","edited":{"user":"U1","ts":"9.000000"}},)"
        R"("previous_message":{"ts":"1.000001","text":"a"}})",
        "C1 1.000001");
    row("edit without what it was",
        R"({"type":"message","subtype":"message_changed","channel":"C1","event_ts":"9.000000",)"
        R"("message":{"ts":"2.000001","thread_ts":"1.000001","text":"b"}})",
        "C1 2.000001 <1.000001: changed at 9000000");
    row("root with replies removed",
        R"({"type":"message","subtype":"message_changed","channel":"C1","event_ts":"9.000000",)"
        R"("message":{"ts":"1.000001","subtype":"tombstone","text":"This message was deleted."},)"
        R"("previous_message":{"ts":"1.000001","text":"a"}})",
        "C1 1.000001: deleted at 9000000");
    row("reply removed",
        R"({"type":"message","subtype":"message_deleted","channel":"C1","deleted_ts":"2.000001","event_ts":"9.000000",)"
        R"("previous_message":{"ts":"2.000001","thread_ts":"1.000001"}})",
        "C1 2.000001 <1.000001: deleted at 9000000");
    row("thread grew", R"({"type":"message","subtype":"message_replied","channel":"C1","message":{"ts":"1.000001"}})",
        "C1 1.000001 <1.000001");
    row("reaction",
        R"({"type":"reaction_added","user":"U2","reaction":"ok","item":{"type":"message","channel":"C1",)"
        R"("ts":"1.000001"},"event_ts":"9.500000"})",
        "C1 1.000001: added at 9500000 U2 ok");
    row("reaction taken back",
        R"({"type":"reaction_removed","user":"U2","reaction":"ok","item":{"type":"message","channel":"C1",)"
        R"("ts":"1.000001"},"event_ts":"9.500000"})",
        "C1 1.000001: removed at 9500000 U2 ok");
    row("reaction without a time",
        R"({"type":"reaction_added","user":"U2","reaction":"ok","item":{"type":"message","channel":"C1",)"
        R"("ts":"1.000001"}})",
        "C1 1.000001");
    row("reaction to a file", R"({"type":"reaction_added","user":"U2","reaction":"ok","item":{"type":"file"}})",
        "nothing");
    row("reaction with a line break",
        R"({"type":"reaction_added","user":"U2","reaction":"o\nk","item":{"type":"message","channel":"C1",)"
        R"("ts":"1.000001"},"event_ts":"9.500000"})",
        "C1 1.000001");
    row("channel renamed", R"({"type":"channel_rename","channel":{"id":"C1","name":"b"}})", "sync");
    row("channel got another id", R"({"type":"channel_id_changed","old_channel_id":"G1","new_channel_id":"C1"})",
        "sync");
    row("the app was removed", R"({"type":"member_left_channel","user":"U0BOT","channel":"C1"})", "sync");
    row("somebody left", R"({"type":"member_left_channel","user":"U2","channel":"C1"})", "nothing");
    row("tokens revoked", R"({"type":"tokens_revoked","tokens":{"bot":["U0BOT"]}})", "sync");
    row("something else", R"({"type":"user_change"})", "nothing");
    row("no ts", R"({"type":"message","channel":"C1"})", "nothing");
    row("a ts that is none", R"({"type":"message","channel":"C1","ts":"x"})", "nothing");
    row("no channel", R"({"type":"message","ts":"1.000001"})", "nothing");
    row("no object", "[1]", "nothing");
}

void TestLiveFrame::anEventAsksForOneMessage()
{
    QFETCH(QByteArray, event);
    const auto frame = readFrame(envelope(event));
    QVERIFY(frame.ok());
    QCOMPARE(frame->kind, FrameKind::Event);
    QCOMPARE(frame->envelopeId, QStringLiteral("e1"));
    QCOMPARE(frame->eventId, QStringLiteral("Ev1"));
    QTEST(drawn(frame->hint), "hint");
}

void TestLiveFrame::aChangeIsKnownByWhatItMade()
{
    const QByteArray after = R"({"ts":"1.000001","user":"U1","text":"b","blocks":[{"type":"section","block_id":"x"}]})";
    const auto frame = readFrame(envelope(R"({"type":"message","subtype":"message_changed","channel":"C1",)"
                                          R"("event_ts":"9.000000","message":)" +
                                          after + "}"));
    QVERIFY(frame.ok() && frame->hint);
    QCOMPARE(frame->hint->message.events.at(0).contentHash, domain::contentHash(*domain::decodeMessage(after)));
}

void TestLiveFrame::theHintNamesTheWorkspaceThatReads_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("team");
    const auto row = [](const char *name, const char *members, const char *team) {
        QTest::newRow(name) << QByteArray(members) << QString::fromLatin1(team);
    };
    row("authorized", R"("team_id":"T1","context_team_id":"T2","authorizations":[{"team_id":"T3","user_id":"U1"}],)",
        "T3");
    row("installed for an organisation",
        R"("team_id":"T1","context_team_id":"T2","authorizations":[{"team_id":null,"enterprise_id":"E1"}],)", "T2");
    row("only where it happened", R"("team_id":"T1",)", "T1");
    row("nothing", "", "");
}

void TestLiveFrame::theHintNamesTheWorkspaceThatReads()
{
    QFETCH(QByteArray, members);
    const auto frame = readFrame(R"({"envelope_id":"e1","type":"events_api","payload":{"event_id":"Ev1",)" + members +
                                 R"("event":{"type":"message","channel":"C1","ts":"1.000001"}}})");
    QVERIFY(frame.ok() && frame->hint);
    QTEST(frame->hint->team, "team");
}

void TestLiveFrame::kindsAreToldApart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("envelope");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &text, FrameKind kind, const QString &id = {},
                        const QString &reason = {}) { QTest::newRow(name) << text << int(kind) << id << reason; };
    row("hello", R"({"type":"hello","num_connections":1})", FrameKind::Hello);
    row("disconnect", R"({"type":"disconnect","reason":"warning"})", FrameKind::Disconnect, {},
        QStringLiteral("warning"));
    row("a command of another kind of app", R"({"type":"slash_commands","envelope_id":"e2"})", FrameKind::Other,
        QStringLiteral("e2"));
    row("an event without a payload", R"({"type":"events_api","envelope_id":"e3"})", FrameKind::Event,
        QStringLiteral("e3"));
    row("nothing known", "{}", FrameKind::Other);
}

void TestLiveFrame::kindsAreToldApart()
{
    QFETCH(QByteArray, text);
    const auto frame = readFrame(text);
    QVERIFY(frame.ok());
    QTEST(int(frame->kind), "kind");
    QTEST(frame->envelopeId, "envelope");
    QTEST(frame->reason, "reason");
    QVERIFY(!frame->hint);
}

void TestLiveFrame::whatIsNoFrameIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("hello");
    QTest::newRow("half") << QByteArray(R"({"type":"hel)");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("key twice") << QByteArray(R"({"type":"hello","type":"disconnect"})");
    QTest::newRow("deep") << QByteArray(10'000, '[') + QByteArray(10'000, ']');
    QTest::newRow("large") << QByteArray("{\"a\":\"") + QByteArray(mostFrameBytes, 'a') + "\"}";
    QTest::newRow("no UTF-8") << QByteArray("{\"a\":\"\xff\"}");
}

void TestLiveFrame::whatIsNoFrameIsRefused()
{
    QFETCH(QByteArray, text);
    const auto frame = readFrame(text);
    QVERIFY(!frame.ok());
    QCOMPARE(frame.error().code, QStringLiteral("live-frame-refused"));
}

void TestLiveFrame::acknowledgementNamesTheEnvelope()
{
    // Apart from the macro, in which moc trips over the raw text.
    const auto expected = QStringLiteral("{\"envelope_id\":\"a\\\"b\"}");
    QCOMPARE(acknowledgement(QStringLiteral("a\"b")), expected);
}

QTEST_APPLESS_MAIN(TestLiveFrame)
#include "tst_live_frame.moc"
