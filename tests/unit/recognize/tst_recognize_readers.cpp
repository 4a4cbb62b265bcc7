// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/asking.h"
#include "recognize/labels.h"
#include "recognize/peopleresolver.h"
#include "recognize/statementreader.h"
#include "recognize/typereader.h"
#include "tests/unit/recognize/readingprint.h"
#include "tests/unit/recognize/threadnotation.h"

#include <QtTest/QTest>

using namespace precedent;
using recognize::LabelRule;
using recognize::Role;
using recognize::StatementPlace;

namespace {

recognize::Context someContext()
{
    return test::ThreadNotation(QStringLiteral("person U4 Sara Lind\nalias boss = U2")).context;
}

QString statementText(const std::optional<recognize::Statement> &statement)
{
    if (!statement)
        return QStringLiteral("-");
    static const QStringList words{QStringLiteral("approve"), QStringLiteral("deny"),    QStringLiteral("withdraw"),
                                   QStringLiteral("expire"),  QStringLiteral("pending"), QStringLiteral("auto")};
    QStringList parts{words.at(int(statement->kind))};
    for (const auto &person : statement->by)
        parts += test::personText(person);
    if (statement->amount)
        parts += test::moneyText(*statement->amount);
    if (!statement->reason.isEmpty())
        parts += u'"' + statement->reason + u'"';
    return parts.join(QLatin1String(", "));
}

} // namespace

/// The small readers, each on rows of what stands in messages.
class tst_recognize_readers : public QObject
{
    Q_OBJECT

private slots:
    void aLineIsDividedAtItsLabel_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *line, const char *label, const char *value) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(label) << QString::fromUtf8(value);
        };
        row("*Amount:* $50", "Amount", "$50");
        row("*Amount*: $50", "Amount", "$50");
        row("*Amount* $50", "Amount", "$50");
        row("*Amount*", "Amount", "");
        row("**Amount:** $50", "Amount", "$50");
        row("*Amount: $50*", "Amount", "$50");
        row("_Status: *PENDING*_", "Status", "*PENDING*");
        row("Amount: $50", "Amount", "$50");
        row("AMOUNT : $50", "AMOUNT", "$50");
        row("Amount：$50", "Amount", "$50");
        row("• Amount *150.0 TRY*", "Amount", "150.0 TRY");
        row("• Amount: $50", "Amount", "$50");
        row(":moneybag: *Amount:* $50", "Amount", "$50");
        row("📧 *Requested by:* <https://x.test|Jo> (jo@x.test)", "Requested by", "<https://x.test|Jo> (jo@x.test)");
        row("*URL: *https://x.test", "URL", "https://x.test");
        row("Reason: promo: double charge", "Reason", "promo: double charge");
        row("> 申請者: <@U1>", "申請者", "<@U1>");
        row("*Favourite colour:* red", "Favourite colour", "red");
        row("<@U1> reason for rejection: dup", "reason for rejection", "dup");
        row("Favourite colour: red", "", "");
        row("https://x.test/a:b", "", "");
        row("*Approved* by <@U2>", "", "");
        row("Status quo remains", "", "");
        row("", "", "");
    }

    void aLineIsDividedAtItsLabel()
    {
        QFETCH(QString, line);
        QFETCH(QString, label);
        QFETCH(QString, value);
        const auto split = recognize::splitLabel(line, LabelRule::KnownOrBold);
        QCOMPARE(split ? split->label : QString(), label.isEmpty() ? QString() : label);
        QCOMPARE(split ? split->value : QString(), value);
    }

    void theFirstLineOfAFieldMayHaveAnyLabel()
    {
        const auto split = recognize::splitLabel(QStringLiteral("*favourite_colour*"), LabelRule::Any);
        QVERIFY(split);
        QCOMPARE(split->role, Role::Custom);
        QVERIFY(!recognize::splitLabel(QStringLiteral("*favourite_colour*"), LabelRule::KnownOrBold));
    }

    void typesAreKnownByTheirAliases_data()
    {
        QTest::addColumn<QString>("type");
        const auto row = [](const char *written, const char *type) {
            QTest::newRow(written) << QString::fromLatin1(type);
        };
        row("Refund", "refund");
        row("REFUNDS", "refund");
        row("Refund back to original form of payment", "refund");
        row("money back", "refund");
        row("chargeback", "refund");
        row("Return", "refund");
        row("Store Credit", "credit");
        row("goodwill", "credit");
        row("Goodwill offer", "credit");
        row("comp", "comp");
        row("free month", "comp");
        row("Complimentary upgrade", "comp");
        row("Discount", "discount");
        row("Policy exception", "exception");
        row("SLA waiver", "exception");
        row("Return outside policy", "exception");
        row("Off-policy reply", "off_policy_reply");
        row("off policy answer", "off_policy_reply");
        row("Other", "other");
        row("Pizza", "other");
        row("credit card", "other");
        row("lost credit card, wants a refund", "refund");
    }

    void typesAreKnownByTheirAliases()
    {
        QFETCH(QString, type);
        QCOMPARE(domain::toWord(recognize::typeOf(QString::fromLatin1(QTest::currentDataTag()))), type);
    }

    void namesBecomePeopleOnlyWhenNobodyElseIsMeant_data()
    {
        QTest::addColumn<QString>("person");
        const auto row = [](const char *written, const char *person) {
            QTest::newRow(written) << QString::fromUtf8(person);
        };
        row("<@U1>", "U1 Sara Okafor");
        row("<@U1|sara>", "U1 Sara Okafor");
        row("<@U9|gone>", "U9 gone");
        row("@Maya", "U2 Maya Ortiz");
        row("maya", "U2 Maya Ortiz");
        row("MAYA ORTIZ", "U2 Maya Ortiz");
        row("Maya Ortiz (maya@x.test)", "U2 Maya Ortiz");
        row("<mailto:lee@x.test|lee@x.test>", "U3 Lee Chen");
        row("LEE@X.TEST", "U3 Lee Chen");
        row("maya.ortiz", "U2 Maya Ortiz");
        row("boss", "U2 Maya Ortiz");
        row("Sara", "Sara");
        row("Sara Lind", "U4 Sara Lind");
        row("Nobody Known", "Nobody Known");
        row("*Lee*", "U3 Lee Chen");
        row("U3", "U3 Lee Chen");
        row("", "");
    }

    void namesBecomePeopleOnlyWhenNobodyElseIsMeant()
    {
        QFETCH(QString, person);
        const auto context = someContext();
        const recognize::PeopleResolver people(context);
        QCOMPARE(test::personText(people.personIn(QString::fromUtf8(QTest::currentDataTag()))), person);
    }

    void severalApproversAreRead()
    {
        const auto context = someContext();
        const recognize::PeopleResolver people(context);
        QCOMPARE(people.peopleIn(QStringLiteral("<@U2>, <@U3>")).size(), std::size_t(2));
        QCOMPARE(people.peopleIn(QStringLiteral("maya@x.test and lee@x.test")).size(), std::size_t(2));
        QVERIFY(people.peopleIn(QString()).empty());
    }

    void anAppsLineSaysWhatBecameOfTheRequest_data()
    {
        QTest::addColumn<QString>("said");
        const auto row = [](const char *line, const char *said) { QTest::newRow(line) << QString::fromUtf8(said); };
        row("✓ *Approved* by <@U2>", "approve, U2 Maya Ortiz");
        row(":white_check_mark: Approved", "approve");
        row(":x: Denied", "deny");
        row(":x: You declined this request on 03/14/2019 at 03:45pm", "deny");
        row("Approved by <@U2>, <@U3>", "approve, U2 Maya Ortiz, U3 Lee Chen");
        row(":tick: Approved by maya.ortiz", "approve, U2 Maya Ortiz");
        row(":x: Deployment was rejected by maya@x.test, build will be failed", "deny, U2 Maya Ortiz");
        row("*Status: Approved by Maya Ortiz* <@U1>", "approve, U2 Maya Ortiz");
        row("Approved :white_check_mark: by <@U2>", "approve, U2 Maya Ortiz");
        row("Rejected by <@U2> :x:", "deny, U2 Maya Ortiz");
        row("<@U2> pressed approve button", "approve, U2 Maya Ortiz");
        row("<@U2> pressed discard button", "deny, U2 Maya Ortiz");
        row("Permissions granted to <@U1> by <@U2>.", "approve, U2 Maya Ortiz");
        row("Request was discarded by<@U2>", "deny, U2 Maya Ortiz");
        row("<@U2> approved the application at 14:02", "approve, U2 Maya Ortiz");
        row("$40.00 *refund* issued by <@U2>", "approve, U2 Maya Ortiz, 40.00 USD");
        row(":white_check_mark: *Approved* by <@U2> — $95.00 via original_method", "approve, U2 Maya Ortiz, 95.00 USD");
        row(":no_entry: *Denied* by <@U2> - outside policy", "deny, U2 Maya Ortiz, \"outside policy\"");
        row("🚫 *Refund Request Denied*", "deny");
        row("✅ *Not Refunded by <@U2>*", "deny, U2 Maya Ortiz");
        row("✅ *Order Not Canceled*, processed by <@U2>", "-");
        row("✅ *Order Canceled*, processed by <@U2>", "-");
        row("Expense report approved :rocket:", "approve");
        row("Request expired after 48 hour(s).", "expire");
        row("Timed out :hourglass:", "expire");
        row("Canceled by <@U1>", "withdraw, U1 Sara Okafor");
        row("Request withdrawn", "withdraw");
        row("✓ *Auto-approved*", "auto");
        row("Automatically approved: under the limit", "auto, \"under the limit\"");
        row("<@U3> you can not approve this request", "-");
        row("<@U3> is not in the assignee list", "-");
        row("Once approved, the refund will be issued", "-");
        row("This must be approved by a manager", "-");
        row("Has not yet been approved", "-");
        row("Approved?", "-");
        row("Approved vendors get a faster refund", "-");
        row("The customer's plan expired", "-");
        row("Reminder: this request is still waiting for a decision.", "-");
        row("⏳ *Refund*", "-");
        row("Refund could not be completed", "-");
    }

    void anAppsLineSaysWhatBecameOfTheRequest()
    {
        QFETCH(QString, said);
        const auto context = someContext();
        const recognize::PeopleResolver people(context);
        const auto line = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(statementText(recognize::readStatement(line, people, {}, StatementPlace::Line)), said);
    }

    void aStatusSaysMoreWithLess_data()
    {
        QTest::addColumn<QString>("said");
        const auto row = [](const char *value, const char *said) { QTest::newRow(value) << QString::fromUtf8(said); };
        row("⏳ PENDING", "pending");
        row("Pending. Modified  by Maya Ortiz", "pending, U2 Maya Ortiz");
        row(":building_construction: Work in progress", "pending");
        row("❌ DENIED", "deny");
        row("SUCCEEDED", "approve");
        row("Declined", "deny");
        row("Cancelled", "withdraw");
        row("⌛ EXPIRED", "expire");
        row("Approved - goodwill", "approve, \"goodwill\"");
        row("banana", "-");
    }

    void aStatusSaysMoreWithLess()
    {
        QFETCH(QString, said);
        const auto context = someContext();
        const recognize::PeopleResolver people(context);
        const auto value = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(statementText(recognize::readStatement(value, people, {}, StatementPlace::StatusValue)), said);
    }

    void aSentenceIsARequestWhenItAsksForSomething_data()
    {
        QTest::addColumn<QString>("taken");
        const auto row = [](const char *text, const char *taken) { QTest::newRow(text) << QString::fromLatin1(taken); };
        row("can I do a 30% discount for Globex? churn risk", "request");
        row("Discount 20% for Globex? renewal risk", "request");
        row("Requesting a refund of $40 for Jo", "request");
        row("Need approval for a credit, customer waited 9 days", "request");
        row("ok to comp 1 month free?", "request");
        row("$50 for the trouble?", "might");
        row("Did the $50 refund go out?", "might");
        row("How do refunds work?", "might");
        row("Could someone look at the refund that I asked about on the phone?", "might");
        row("Refund of $40 sent to Jo", "no");
        row("Lunch at twelve?", "no");
        row("the refund page is up again", "no");
        row("Who is on the late shift this week?", "no");
    }

    void aSentenceIsARequestWhenItAsksForSomething()
    {
        QFETCH(QString, taken);
        const auto asking = recognize::readAsking(QString::fromUtf8(QTest::currentDataTag()), {});
        QCOMPARE(asking.isRequest()        ? QStringLiteral("request")
                 : asking.mightBeRequest() ? QStringLiteral("might")
                                           : QStringLiteral("no"),
                 taken);
    }

    void whatIsAskedForStandsBehindTheAsking()
    {
        const auto asking =
            recognize::readAsking(QStringLiteral("They want a refund, but can I offer a $20 credit?"), {});
        QVERIFY(asking.type);
        QCOMPARE(asking.type->type, domain::RequestType::Credit);
    }
};

QTEST_GUILESS_MAIN(tst_recognize_readers)
#include "tst_recognize_readers.moc"
