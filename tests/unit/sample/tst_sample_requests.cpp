// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagedecoder.h"
#include "sample/amounts.h"
#include "sample/replies.h"
#include "sample/request.h"

#include <QtTest/QtTest>

using namespace precedent;
using namespace precedent::sample;

namespace {

const auto ts = base::SlackTs::fromMicroseconds(1'793'457'127'000'199);

Story story(Shape shape, Answer answer, domain::Decision decision, std::initializer_list<Twist> twists = {})
{
    Story story;
    story.asked = ts.instant();
    story.shape = shape;
    story.answer = answer;
    story.type = domain::RequestType::Credit;
    story.typeWritten = QStringLiteral("Credit");
    story.customer = QStringLiteral("Tom & Sons");
    story.situation = QStringLiteral("Outage");
    story.conversation = 77;
    story.amount = base::Money{5000, currency("USD")};
    story.amountWritten = QStringLiteral("$50");
    story.decision = decision;
    story.approvers = {0};
    story.decided = base::Instant::fromSeconds(ts.instant().seconds() + 600);
    story.opening = QStringLiteral("Approved - ");
    story.reason = QStringLiteral("goodwill");
    story.variant = 1;
    for (const auto twist : twists)
        story.add(twist);
    return story;
}

/// What a reader sees of one version: its parts from top to bottom, then reactions and the edit.
QString seen(const RequestVersion &version)
{
    const auto message = domain::decodeMessage(version.message.bytes());
    if (!message)
        return QStringLiteral("unreadable");
    QStringList lines;
    for (const auto &part : message->parts) {
        const bool titled = !part.title.isEmpty() && part.kind != domain::PartKind::Button;
        lines += (titled ? part.title + u'=' : QString()) + part.text;
    }
    if (message->parts.empty())
        lines += message->text;
    for (const auto &reaction : message->reactions)
        lines += u':' + reaction.name + u':';
    return lines.join(QStringLiteral(" | ")).replace(u'\n', u'/');
}

QStringList seenVersions(const Story &story)
{
    static const auto cast = makeCast();
    QStringList versions;
    for (const auto &version : requestVersions(story, cast, ts))
        versions += seen(version);
    return versions;
}

/// "seconds author: text" of every reply.
QStringList repliesIn(const Story &story)
{
    static const auto cast = makeCast();
    QStringList lines;
    for (const auto &reply : repliesTo(story, cast)) {
        const auto author = reply.app ? reply.app->name : reply.user.mid(2, 4);
        lines += QString::number(reply.at.seconds() - ts.instant().seconds()) + u' ' + author + QStringLiteral(": ") +
                 reply.prose.mrkdwn() + (reply.isVerdict ? QStringLiteral(" !") : QString());
    }
    return lines;
}

} // namespace

using domain::Decision;

class TestSampleRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void request_isWrittenInItsShape_data();
    void request_isWrittenInItsShape();
    void card_showsWhatTheButtonDid_data();
    void card_showsWhatTheButtonDid();
    void typo_isFixedInASecondVersion();
    void emoji_comesWithASecondVersion();
    void deletedRequests_endWithoutContentOrAsTombstone();
    void destroyedCard_losesTheRequest();
    void thread_tellsTheStory_data();
    void thread_tellsTheStory();
    void rewording_comesDaysLater();
    void mix_namesEveryShape_data();
    void mix_namesEveryShape();
};

void TestSampleRequests::request_isWrittenInItsShape_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<QString>("text");
    const auto url = QStringLiteral("https://app.intercom.com/a/inbox/k4wz9q7e/inbox/shared/all/conversation/77");
    QTest::newRow("card") << Shape::Card
                          << QStringLiteral("Approval request from Sara — Credit | ⏳ *Credit* | "
                                            "*Requested by:*/<@U0SARAO01> | "
                                            "*Requested:*/<!date^1793457127^{date_short_pretty} {time}|Today> | "
                                            "*Customer:*/Tom &amp; Sons | *Details:*/$50. Outage | <%1|Open "
                                            "conversation> | Approve | Deny")
                                 .arg(url);
    QTest::newRow("labelled line") << Shape::LabelledLine
                                   << QStringLiteral("Type: Credit | Amount: $50 | Customer: Tom &amp; "
                                                     "Sons/Conversation: <%1>/Why: Outage")
                                          .arg(url);
    QTest::newRow("labelled lines") << Shape::LabelledLines
                                    << QStringLiteral("Credit request/Agent: <@U0SARAO01>/Customer: Tom &amp; "
                                                      "Sons/Amount: $50/Reason: Outage/Link: <%1>")
                                           .arg(url);
    QTest::newRow("free text") << Shape::FreeText
                               << QStringLiteral("Could we credit $50 for Tom &amp; Sons? Outage <%1>").arg(url);
    QTest::newRow("form output") << Shape::FormOutput
                                 << QStringLiteral("<@U0SARAO01> submitted *Approval request*/*What do you "
                                                   "need?*/Credit/*Amount*/$50/*Customer*/Tom &amp; "
                                                   "Sons/*Details*/Outage/*Conversation*/<%1>")
                                        .arg(url);
    QTest::newRow("attachment") << Shape::Attachment
                                << QStringLiteral("APPROVAL NEEDED | Agent=<@U0SARAO01> | Type=Credit | Amount=$50 | "
                                                  "Customer=Tom &amp; Sons | Details=Outage | Conversation=<%1> | "
                                                  "Status=:hourglass: Pending | Approve | Deny")
                                       .arg(url);
    QTest::newRow("fields") << Shape::Fields
                            << QStringLiteral("Approval needed | *Requester:*/<@U0SARAO01> | *Type:*/Credit | "
                                              "*Amount:*/$50 | *Customer:*/Tom &amp; Sons | *Details:*/Outage | "
                                              "*Conversation:*/<%1> | Approve | Deny")
                                   .arg(url);
}

void TestSampleRequests::request_isWrittenInItsShape()
{
    QFETCH(Shape, shape);
    QFETCH(QString, text);
    const auto versions = seenVersions(story(shape, Answer::Button, Decision::Pending));
    QCOMPARE(versions.size(), 1);
    QCOMPARE(versions.first(), text);
}

void TestSampleRequests::card_showsWhatTheButtonDid_data()
{
    QTest::addColumn<Story>("told");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("comment");
    const auto card = [](Decision decision, std::initializer_list<Twist> twists = {}) {
        return story(Shape::Card, Answer::Button, decision, twists);
    };
    auto pair = card(Decision::Approved, {Twist::TwoApprovers});
    pair.approvers = {0, 4};
    QTest::newRow("approved") << card(Decision::Approved) << "✓ *Approved* by <@U0DANAR51>"
                              << "Comment: goodwill";
    QTest::newRow("denied") << card(Decision::Denied) << "✗ *Denied* by <@U0DANAR51>"
                            << "Comment: goodwill";
    QTest::newRow("withdrawn") << card(Decision::Withdrawn) << "↩ *Withdrawn* by <@U0SARAO01>"
                               << "";
    QTest::newRow("expired") << card(Decision::Expired) << "⌛ *Expired*"
                             << "";
    QTest::newRow("by the agent") << card(Decision::Approved, {Twist::SelfButton}) << "✓ *Approved* by <@U0SARAO01>"
                                  << "Comment: goodwill";
    QTest::newRow("by itself") << card(Decision::Approved, {Twist::Automatic}) << "✓ *Auto-approved*"
                               << "Comment: goodwill";
    QTest::newRow("by two") << pair << "✓ *Approved*"
                            << "First Approver: <@U0DANAR51> | Second Approver: <@U0HAKON55> | Comment: goodwill";
    QTest::newRow("with its time") << card(Decision::Approved, {Twist::PrintsTime})
                                   << "✓ *Approved* by <@U0DANAR51> · "
                                      "<!date^1793457727^{date_short_pretty} {time}|Today>"
                                   << "Comment: goodwill";
    QTest::newRow("reason left to the thread")
        << story(Shape::Card, Answer::Both, Decision::Approved) << "✓ *Approved* by <@U0DANAR51>"
        << "";
}

void TestSampleRequests::card_showsWhatTheButtonDid()
{
    QFETCH(Story, told);
    QFETCH(QString, status);
    QFETCH(QString, comment);
    const auto versions = seenVersions(told);
    QCOMPARE(versions.size(), 2);
    QVERIFY2(versions.at(0).contains(QStringLiteral("⏳ *Credit*")), qPrintable(versions.at(0)));
    QCOMPARE(versions.at(1).section(QStringLiteral(" | "), 1, 1), status);
    QCOMPARE(versions.at(1).section(QStringLiteral(" | "), 7), comment);
}

void TestSampleRequests::typo_isFixedInASecondVersion()
{
    const auto versions = seenVersions(story(Shape::FreeText, Answer::Reply, Decision::Approved, {Twist::TypoFixed}));
    QCOMPARE(versions.size(), 2);
    QVERIFY2(versions.at(0).contains(QStringLiteral("Otuage")), qPrintable(versions.at(0)));
    QVERIFY2(versions.at(1).contains(QStringLiteral("Outage")), qPrintable(versions.at(1)));
}

void TestSampleRequests::emoji_comesWithASecondVersion()
{
    const auto approved = seenVersions(story(Shape::FreeText, Answer::Emoji, Decision::Approved));
    QCOMPARE(approved.size(), 2);
    QCOMPARE(approved.at(1), approved.at(0) + QStringLiteral(" | :white_check_mark:"));
    const auto denied = seenVersions(story(Shape::FreeText, Answer::Emoji, Decision::Denied));
    QVERIFY2(denied.at(1).endsWith(QStringLiteral(":no_entry_sign:")), qPrintable(denied.at(1)));
    const auto own = seenVersions(story(Shape::FreeText, Answer::Emoji, Decision::Pending, {Twist::SelfEmoji}));
    QVERIFY2(own.last().endsWith(QStringLiteral(":white_check_mark:")), qPrintable(own.last()));
}

void TestSampleRequests::deletedRequests_endWithoutContentOrAsTombstone()
{
    const auto gone = seenVersions(story(Shape::LabelledLine, Answer::Reply, Decision::Approved, {Twist::Deleted}));
    QCOMPARE(gone.size(), 2);
    QCOMPARE(gone.at(1), gone.at(0));
    const auto tombstone = seenVersions(story(Shape::Card, Answer::Reply, Decision::Approved, {Twist::Tombstoned}));
    QCOMPARE(tombstone.last(), QStringLiteral("This message was deleted."));
}

void TestSampleRequests::destroyedCard_losesTheRequest()
{
    const auto versions = seenVersions(story(Shape::Card, Answer::Button, Decision::Approved, {Twist::Destroyed}));
    QCOMPARE(versions.last(), QStringLiteral("Approved by <@U0DANAR51>. Thanks! This has been handled."));
}

void TestSampleRequests::thread_tellsTheStory_data()
{
    QTest::addColumn<Story>("told");
    QTest::addColumn<QString>("lines");
    const auto card = [](Answer answer, Decision decision, std::initializer_list<Twist> twists = {}) {
        return story(Shape::Card, answer, decision, twists);
    };
    QTest::newRow("button alone") << card(Answer::Button, Decision::Approved) << "";
    QTest::newRow("undecided") << card(Answer::Reply, Decision::Pending) << "";
    QTest::newRow("reply") << card(Answer::Reply, Decision::Approved) << "600 DANA: Approved - goodwill !";
    QTest::newRow("button and reply") << card(Answer::Both, Decision::Approved) << "615 DANA: Approved - goodwill !";
    QTest::newRow("question first") << card(Answer::Reply, Decision::Approved, {Twist::AsksBack})
                                    << "150 DANA: How long have they been with us?; 300 SARA: Since 2019, eleven "
                                       "orders; 600 DANA: Approved - goodwill !";
    QTest::newRow("reminder") << card(Answer::Button, Decision::Approved, {Twist::Reminder})
                              << "420 Supportman: Reminder: this request is still waiting for a decision.";
    QTest::newRow("reversal") << card(Answer::Reply, Decision::Denied, {Twist::Reversed})
                              << "300 DANA: approved; 600 DANA: scratch that, deny - goodwill !";
    QTest::newRow("refused attempt") << card(Answer::Button, Decision::Approved, {Twist::RefusedAttempt})
                                     << "240 Supportman: <@U0MIKAE02> you can not approve this request";
    QTest::newRow("own word") << card(Answer::Reply, Decision::Pending, {Twist::SelfReply}) << "300 SARA: approved";
    QTest::newRow("withdrawn") << story(Shape::FreeText, Answer::Emoji, Decision::Withdrawn)
                               << "600 SARA: withdrawn, solved with the customer";
    QTest::newRow("expired") << card(Answer::Reply, Decision::Expired)
                             << "600 Supportman: Request expired after 48 hour(s).";
    QTest::newRow("executed") << card(Answer::Reply, Decision::Approved, {Twist::Executed})
                              << "600 DANA: Approved - goodwill !; 720 SARA: Done, customer informed";
}

void TestSampleRequests::thread_tellsTheStory()
{
    QFETCH(Story, told);
    QFETCH(QString, lines);
    QCOMPARE(repliesIn(told).join(QStringLiteral("; ")), lines);
}

void TestSampleRequests::rewording_comesDaysLater()
{
    const auto cast = makeCast();
    const auto told = story(Shape::LabelledLine, Answer::Reply, Decision::Approved, {Twist::ReasonChangedLate});
    const auto replies = repliesTo(told, cast);
    QCOMPARE(replies.size(), std::size_t(1));
    QVERIFY(replies.front().reworded);
    QCOMPARE(replies.front().reworded->at, told.decided + 6 * base::oneDay);
    QCOMPARE(replies.front().reworded->prose.mrkdwn(), QStringLiteral("Approved - Agreed with the customer by phone"));
}

void TestSampleRequests::mix_namesEveryShape_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("mix");
    QTest::newRow("button") << Shape::Card << Answer::Button << "mix-card";
    QTest::newRow("reply") << Shape::Card << Answer::Reply << "mix-card-thread";
    QTest::newRow("both") << Shape::Card << Answer::Both << "mix-card-thread";
    QTest::newRow("typed") << Shape::LabelledLine << Answer::Reply << "mix-thread";
    QTest::newRow("emoji") << Shape::FreeText << Answer::Emoji << "mix-emoji";
    QTest::newRow("attachment") << Shape::Attachment << Answer::Button << "mix-other";
    QTest::newRow("form") << Shape::FormOutput << Answer::Reply << "mix-other";
}

void TestSampleRequests::mix_namesEveryShape()
{
    QFETCH(Shape, shape);
    QFETCH(Answer, answer);
    QFETCH(QString, mix);
    QCOMPARE(mixOf(story(shape, answer, Decision::Pending)), mix);
}

QTEST_GUILESS_MAIN(TestSampleRequests)
#include "tst_sample_requests.moc"
