// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagedecoder.h"
#include "sample/messagejson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace precedent;
using namespace precedent::sample;

namespace {

const auto ts = base::SlackTs::fromMicroseconds(1'793'457'127'000'199);
const auto reply = base::SlackTs::fromMicroseconds(1'793'457'187'000'299);
const App app{QStringLiteral("B1"), QStringLiteral("U9"), QStringLiteral("A1"), QStringLiteral("Supportman")};

QJsonObject parsed(const json::Message &message)
{
    return QJsonDocument::fromJson(message.bytes()).object();
}

domain::Message decoded(const json::Message &message)
{
    auto result = domain::decodeMessage(message.bytes());
    return result ? *result : domain::Message{};
}

} // namespace

class TestSampleJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void string_isReadBackAsItWas_data();
    void string_isReadBackAsItWas();
    void string_isAsciiWithEscapedSlash();
    void containers_nestAndMayBeEmpty();
    void message_keepsOneValuePerKey();
    void message_appendsToArrays();
    void prose_saysTheSameInTextAndBlocks_data();
    void prose_saysTheSameInTextAndBlocks();
    void typedMessage_isByAPersonInSlacksForm();
    void postedMessage_isByAnAppWithoutSubtype();
    void classicPost_hasSubtypeAndNoUser();
    void tombstone_isHiddenAndKnownAsSuch();
    void reply_hangsOnItsRoot();
    void edit_isInWholeSeconds();
    void reactions_addUp();
    void counters_matchTheReplies();
    void counters_stayAwayWithoutReplies();
    void blocks_haveTheirTextsInOrder();
    void linkButtons_carryTheirUrl();
};

void TestSampleJson::string_isReadBackAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes and backslashes") << QStringLiteral("say \"hi\" \\ /");
    QTest::newRow("control characters") << QStringLiteral("a\nb\tc\rd\u0001");
    QTest::newRow("accents, decomposed") << QStringLiteral("e\u0301 Zoë");
    QTest::newRow("right to left") << QStringLiteral("ليلى منصور");
    QTest::newRow("beyond the basic plane") << QStringLiteral("🧾 𠮷田 𝒳");
    QTest::newRow("DEL") << QString(QChar(0x7F));
}

void TestSampleJson::string_isReadBackAsItWas()
{
    QFETCH(QString, text);
    const auto document = QJsonDocument::fromJson('[' + json::string(text).text + ']');
    QCOMPARE(document.array().at(0).toString(), text);
}

void TestSampleJson::string_isAsciiWithEscapedSlash()
{
    QCOMPARE(json::string(QStringLiteral("é/\n")).text, QByteArray(R"("\u00e9\/\n")"));
    QCOMPARE(json::word("plain").text, QByteArray(R"("plain")"));
}

void TestSampleJson::containers_nestAndMayBeEmpty()
{
    QCOMPARE(json::array({}).text, QByteArray("[]"));
    QCOMPARE(json::object({}).text, QByteArray("{}"));
    const auto inner = json::array({json::number(-3), json::boolean(true)});
    QCOMPARE(json::object({{"a", inner}, {"b", json::strings({QStringLiteral("x")})}}).text,
             QByteArray(R"({"a":[-3,true],"b":["x"]})"));
}

void TestSampleJson::message_keepsOneValuePerKey()
{
    json::Message message;
    message.set("text", json::word("first"));
    message.set("ts", json::word("1"));
    message.set("text", json::word("second"));
    QCOMPARE(message.bytes(), QByteArray(R"({"text":"second","ts":"1"})"));
}

void TestSampleJson::message_appendsToArrays()
{
    json::Message message;
    message.append("list", json::number(1));
    message.append("list", json::number(2));
    message.set("other", json::array({}));
    message.append("other", json::number(3));
    QCOMPARE(message.bytes(), QByteArray(R"({"list":[1,2],"other":[3]})"));
}

void TestSampleJson::prose_saysTheSameInTextAndBlocks_data()
{
    QTest::addColumn<Prose>("prose");
    QTest::addColumn<QString>("mrkdwn");
    QTest::newRow("plain") << Prose(QStringLiteral("ok go ahead")) << QStringLiteral("ok go ahead");
    QTest::newRow("markup is escaped") << Prose(QStringLiteral("<b> R&D &amp;"))
                                       << QStringLiteral("&lt;b&gt; R&amp;D &amp;amp;");
    QTest::newRow("mention") << Prose().say(QStringLiteral("Agent: ")).mention(QStringLiteral("U1"))
                             << QStringLiteral("Agent: <@U1>");
    QTest::newRow("link") << Prose().link(QStringLiteral("https://a.test/b")) << QStringLiteral("<https://a.test/b>");
    QTest::newRow("mail") << Prose().mail(QStringLiteral("a@b.test")) << QStringLiteral("<mailto:a@b.test|a@b.test>");
    QTest::newRow("lines") << Prose(QStringLiteral("a\nb")).say(QStringLiteral("\nc")) << QStringLiteral("a\nb\nc");
}

void TestSampleJson::prose_saysTheSameInTextAndBlocks()
{
    QFETCH(Prose, prose);
    QFETCH(QString, mrkdwn);
    const auto message = decoded(json::typed(ts, QStringLiteral("T1"), QStringLiteral("U1"), prose));
    QCOMPARE(message.text, mrkdwn);
    QCOMPARE(message.parts.size(), std::size_t(1));
    QCOMPARE(message.parts.front().text, mrkdwn);
}

void TestSampleJson::typedMessage_isByAPersonInSlacksForm()
{
    const auto raw = json::typed(ts, QStringLiteral("T1"), QStringLiteral("U1"), Prose(QStringLiteral("hello")));
    const auto message = decoded(raw);
    QCOMPARE(message.ts.text(), QStringLiteral("1793457127.000199"));
    QCOMPARE(message.user, QStringLiteral("U1"));
    QVERIFY(!message.byApp());
    const auto id = parsed(raw).value(QStringLiteral("client_msg_id")).toString();
    QVERIFY2(QRegularExpression(QStringLiteral("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")).match(id).hasMatch(),
             qPrintable(id));
    QCOMPARE(parsed(raw).value(QStringLiteral("team")).toString(), QStringLiteral("T1"));
}

void TestSampleJson::postedMessage_isByAnAppWithoutSubtype()
{
    const auto raw = json::posted(ts, QStringLiteral("T1"), app, QStringLiteral("fallback"), {});
    const auto message = decoded(raw);
    QVERIFY(message.byApp());
    QVERIFY(message.subtype.isEmpty());
    QCOMPARE(message.botId, QStringLiteral("B1"));
    QCOMPARE(message.botName, QStringLiteral("Supportman"));
    QCOMPARE(message.user, QStringLiteral("U9"));
    QVERIFY(!parsed(raw).contains(QStringLiteral("blocks")));
    QVERIFY(!parsed(raw).contains(QStringLiteral("client_msg_id")));
}

void TestSampleJson::classicPost_hasSubtypeAndNoUser()
{
    const auto message = decoded(json::postedClassic(ts, app, QStringLiteral("text")));
    QCOMPARE(message.subtype, QStringLiteral("bot_message"));
    QVERIFY(message.user.isEmpty());
    QCOMPARE(message.authorName, QStringLiteral("Supportman"));
}

void TestSampleJson::tombstone_isHiddenAndKnownAsSuch()
{
    const auto raw = json::tombstone(ts);
    QVERIFY(decoded(raw).isTombstone());
    QCOMPARE(parsed(raw).value(QStringLiteral("hidden")).toBool(), true);
}

void TestSampleJson::reply_hangsOnItsRoot()
{
    auto raw = json::typed(reply, QStringLiteral("T1"), QStringLiteral("U2"), Prose(QStringLiteral("approved")));
    json::hangOn(raw, ts, QStringLiteral("U1"));
    QVERIFY(decoded(raw).isReply());
    QCOMPARE(decoded(raw).rootTs(), ts);
    QCOMPARE(parsed(raw).value(QStringLiteral("parent_user_id")).toString(), QStringLiteral("U1"));
    json::broadcast(raw, ts);
    QCOMPARE(decoded(raw).subtype, QStringLiteral("thread_broadcast"));
    QCOMPARE(parsed(raw).value(QStringLiteral("root")).toObject().value(QStringLiteral("ts")).toString(), ts.text());
}

void TestSampleJson::edit_isInWholeSeconds()
{
    auto raw = json::posted(ts, QStringLiteral("T1"), app, QString(), {});
    json::edit(raw, QStringLiteral("B1"), base::Instant{1'793'457'200'999'999});
    const auto edited = decoded(raw).edited;
    QVERIFY(edited);
    QCOMPARE(edited->ts.text(), QStringLiteral("1793457200.000000"));
    QCOMPARE(edited->user, QStringLiteral("B1"));
}

void TestSampleJson::reactions_addUp()
{
    auto raw = json::typed(ts, QStringLiteral("T1"), QStringLiteral("U1"), Prose(QStringLiteral("x")));
    json::react(raw, QStringLiteral("eyes"), QStringLiteral("U2"));
    json::react(raw, QStringLiteral("+1::skin-tone-3"), QStringLiteral("U3"));
    const auto reactions = decoded(raw).reactions;
    QCOMPARE(reactions.size(), std::size_t(2));
    QCOMPARE(reactions.at(1), (domain::Reaction{QStringLiteral("+1::skin-tone-3"), {QStringLiteral("U3")}, 1}));
}

void TestSampleJson::counters_matchTheReplies()
{
    auto raw = json::typed(ts, QStringLiteral("T1"), QStringLiteral("U1"), Prose(QStringLiteral("x")));
    const auto later = base::SlackTs::fromMicroseconds(reply.microseconds() + 1);
    json::count(raw, ts, {{reply, QStringLiteral("U2")}, {later, QStringLiteral("U2")}});
    const auto message = decoded(raw);
    QCOMPARE(message.replyCount, 2);
    QCOMPARE(message.latestReply, later);
    QVERIFY(!message.isReply());
    QCOMPARE(parsed(raw).value(QStringLiteral("reply_users")).toArray(), QJsonArray{QStringLiteral("U2")});
    QCOMPARE(parsed(raw).value(QStringLiteral("reply_users_count")).toInt(), 1);
}

void TestSampleJson::counters_stayAwayWithoutReplies()
{
    auto raw = json::typed(ts, QStringLiteral("T1"), QStringLiteral("U1"), Prose(QStringLiteral("x")));
    json::count(raw, ts, {});
    QVERIFY(!parsed(raw).contains(QStringLiteral("thread_ts")));
    QVERIFY(!parsed(raw).contains(QStringLiteral("reply_count")));
}

void TestSampleJson::blocks_haveTheirTextsInOrder()
{
    const std::vector<json::Value> blocks{
        json::header(QStringLiteral("Title")), json::section(QStringLiteral("*bold*")),
        json::fields(
            {{QStringLiteral("Type"), QStringLiteral("Refund")}, {QStringLiteral("Why"), QStringLiteral("x")}}),
        json::context({QStringLiteral("one"), QStringLiteral("two")}), json::verdictButtons()};
    QStringList lines;
    const auto message = decoded(json::posted(ts, QStringLiteral("T1"), app, QString(), blocks));
    for (const auto &part : message.parts)
        lines += QString::number(int(part.kind)) + u' ' + part.text;
    using domain::PartKind;
    const auto line = [](PartKind kind, const char *text) {
        return QString::number(int(kind)) + u' ' + QString::fromLatin1(text);
    };
    QCOMPARE(lines, (QStringList{line(PartKind::Header, "Title"), line(PartKind::Section, "*bold*"),
                                 line(PartKind::Field, "*Type:*\nRefund"), line(PartKind::Field, "*Why:*\nx"),
                                 line(PartKind::Context, "one"), line(PartKind::Context, "two"),
                                 line(PartKind::Button, "Approve"), line(PartKind::Button, "Deny")}));
}

void TestSampleJson::linkButtons_carryTheirUrl()
{
    const auto url = QStringLiteral("https://finance.example.test/1");
    const auto linked = decoded(json::posted(ts, QStringLiteral("T1"), app, QString(), {json::verdictButtons(url)}));
    const auto plain = decoded(json::posted(ts, QStringLiteral("T1"), app, QString(), {json::verdictButtons()}));
    QCOMPARE(linked.parts.front().url, url);
    QVERIFY(plain.parts.front().url.isEmpty());
}

QTEST_GUILESS_MAIN(TestSampleJson)
#include "tst_sample_json.moc"
