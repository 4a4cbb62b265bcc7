// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagedecoder.h"

#include <QtTest/QTest>

using namespace precedent::domain;

namespace {

QByteArray wrapped(const QByteArray &members)
{
    return R"({"type":"message","ts":"1700000000.000100",)" + members + "}";
}

Message decoded(const QByteArray &members)
{
    const auto message = decodeMessage(wrapped(members));
    return message ? *message : Message();
}

/// "Field *Amount:* 50 | Button Approve" for a message's parts.
QString partsText(const Message &message)
{
    static const char *const names[] = {"Text",   "Header", "Section", "Field",   "Context", "Button",
                                        "ATitle", "AText",  "AField",  "AFooter", "Other"};
    QStringList texts;
    for (const auto &part : message.parts) {
        const auto title = part.title.isEmpty() ? QString() : part.title + u'=';
        texts += QString::fromLatin1(names[int(part.kind)]) + u' ' + title + part.text;
    }
    return texts.join(QStringLiteral(" | "));
}

} // namespace

class tst_domain_decoder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsStandInReadingOrder_data();
    void partsStandInReadingOrder();
    void envelopeIsRead();
    void whatIsNoMessageIsRefused_data();
    void whatIsNoMessageIsRefused();
    void onlyARealEditChangesTheHash_data();
    void onlyARealEditChangesTheHash();
    void reactionsHashIgnoresOrder();
};

void tst_domain_decoder::partsStandInReadingOrder_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("parts");
    QTest::newRow("section and fields")
        << QByteArray(R"("blocks":[{"type":"section","text":{"type":"mrkdwn","text":"*Refund*"},
            "fields":[{"type":"mrkdwn","text":"*Amount:*\n$50"}]}])")
        << "Section *Refund* | Field *Amount:*\n$50";
    QTest::newRow("header, context, actions, divider")
        << QByteArray(R"("blocks":[{"type":"header","text":{"type":"plain_text","text":"Hi"}},{"type":"divider"},
            {"type":"context","elements":[{"type":"mrkdwn","text":"c"},{"type":"image","alt_text":"x"}]},
            {"type":"actions","elements":[{"type":"button","action_id":"ok","text":{"type":"plain_text","text":"Approve"}}]}])")
        << "Header Hi | Context c | Button ok=Approve";
    QTest::newRow("rich text")
        << QByteArray(R"("blocks":[{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[
            {"type":"text","text":"a<b "},{"type":"user","user_id":"U1"},{"type":"text","text":"x","style":{"bold":true}},
            {"type":"link","url":"https://a.test","text":"l"},{"type":"emoji","name":"x"}]}]}])")
        << "Section a&lt;b <@U1>*x*<https://a.test|l>:x:";
    QTest::newRow("legacy attachment")
        << QByteArray(R"("attachments":[{"title":"T","text":"t","fields":[{"title":"Amount","value":"5"}],"footer":"f",
            "actions":[{"name":"approve","text":"Yes"}]}])")
        << "ATitle T | AText t | AField Amount=5 | Button approve=Yes | AFooter f";
    QTest::newRow("unfurls are left out")
        << QByteArray(R"("attachments":[{"from_url":"https://x.test","title":"T"},{"is_msg_unfurl":true,"text":"q"}])")
        << "";
    QTest::newRow("card")
        << QByteArray(R"("blocks":[{"type":"card","title":{"type":"plain_text","text":"T"},"body":{"text":"b"}}])")
        << "Header T | Section b";
    QTest::newRow("unknown block is walked")
        << QByteArray(R"("blocks":[{"type":"novelty","title":{"type":"plain_text","text":"T"},"body":{"text":"b"}}])")
        << "Other b | Other T";
}

void tst_domain_decoder::partsStandInReadingOrder()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, parts);
    QCOMPARE(partsText(decoded(members)), parts);
}

void tst_domain_decoder::envelopeIsRead()
{
    const auto message =
        decoded(R"("thread_ts":"1600000000.000100","user":"U1","bot_id":"B1","bot_profile":{"name":"Bot"},
        "subtype":"thread_broadcast","edited":{"user":"U2","ts":"1700000100.000000"},"reply_count":3,
        "latest_reply":"1700000200.000000","reactions":[{"name":"x","users":["U1"],"count":5}],
        "metadata":{"event_type":"e","event_payload":{"id":7}},"user_profile":{"real_name":"Sara"},"text":"hi")");
    QVERIFY(message.isReply());
    QVERIFY(message.byApp());
    QCOMPARE(message.rootTs().text(), QStringLiteral("1600000000.000100"));
    QCOMPARE(message.botName, QStringLiteral("Bot"));
    QCOMPARE(message.authorName, QStringLiteral("Sara"));
    QCOMPARE(message.edited->user, QStringLiteral("U2"));
    QCOMPARE(message.replyCount, 3);
    QCOMPARE(message.reactions.front().count, 5);
    QCOMPARE(message.metadata, QByteArray(R"({"id":7})"));
}

void tst_domain_decoder::whatIsNoMessageIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no ts") << QByteArray(R"({"text":"hi"})");
    QTest::newRow("ts is a number") << QByteArray(R"({"ts":1700000000.000100})");
    QTest::newRow("too deep") << QByteArray(100'000, '[');
}

void tst_domain_decoder::whatIsNoMessageIsRefused()
{
    QFETCH(QByteArray, json);
    const auto message = decodeMessage(json);
    QVERIFY(!message);
    QCOMPARE(message.error().code, QStringLiteral("message-unreadable"));
}

void tst_domain_decoder::onlyARealEditChangesTheHash_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<bool>("isEdit");
    const QByteArray block =
        R"("text":"hi","blocks":[{"type":"section","block_id":"%","text":{"type":"mrkdwn","text":"a"}}])";
    QTest::newRow("block id") << QByteArray(block).replace('%', "other") << false;
    QTest::newRow("reply counters") << block + R"(,"reply_count":2,"latest_reply":"1700000200.000000")" << false;
    QTest::newRow("reactions") << block + R"(,"reactions":[{"name":"x","users":["U1"],"count":1}])" << false;
    QTest::newRow("edited mark") << block + R"(,"edited":{"user":"U2","ts":"1700000100.000000"})" << false;
    QTest::newRow("unfurl") << block + R"(,"attachments":[{"from_url":"https://x.test","text":"q"}])" << false;
    QTest::newRow("became a thread root") << block + R"(,"thread_ts":"1700000000.000100")" << false;
    QTest::newRow("text") << QByteArray(block).replace("\"hi\"", "\"ho\"") << true;
    QTest::newRow("block text") << QByteArray(block).replace("\"a\"", "\"b\"") << true;
    QTest::newRow("button added") << block.chopped(1) +
                                         R"(,{"type":"actions","elements":[{"type":"button","text":{"text":"Yes"}}]}])"
                                  << true;
    QTest::newRow("metadata") << block + R"(,"metadata":{"event_payload":{"id":1}})" << true;
}

void tst_domain_decoder::onlyARealEditChangesTheHash()
{
    QFETCH(QByteArray, members);
    QFETCH(bool, isEdit);
    const auto before =
        decoded(R"("text":"hi","blocks":[{"type":"section","block_id":"%","text":{"type":"mrkdwn","text":"a"}}])");
    const auto after = decoded(members);
    QVERIFY(!after.ts.isNull());
    QCOMPARE(contentHash(before) != contentHash(after), isEdit);
}

void tst_domain_decoder::reactionsHashIgnoresOrder()
{
    const auto one =
        decoded(R"("reactions":[{"name":"x","users":["U1","U2"],"count":2},{"name":"y","users":["U3"],"count":1}])");
    const auto same =
        decoded(R"("reactions":[{"name":"y","users":["U3"],"count":1},{"name":"x","users":["U2","U1"],"count":2}])");
    const auto other =
        decoded(R"("reactions":[{"name":"x","users":["U1"],"count":2},{"name":"y","users":["U3"],"count":1}])");
    QCOMPARE(reactionsHash(one), reactionsHash(same));
    QVERIFY(reactionsHash(one) != reactionsHash(other));
}

QTEST_GUILESS_MAIN(tst_domain_decoder)
#include "tst_domain_decoder.moc"
