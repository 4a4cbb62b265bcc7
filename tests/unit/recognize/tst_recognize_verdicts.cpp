// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/verdictreader.h"

#include <QtTest/QTest>

using namespace precedent;
using recognize::VerdictKind;

namespace {

QString word(const recognize::Verdict &verdict)
{
    if (verdict.isUnclear)
        return QStringLiteral("unclear");
    switch (verdict.kind) {
    case VerdictKind::None:
        return QStringLiteral("-");
    case VerdictKind::Approve:
        return QStringLiteral("approve");
    case VerdictKind::Deny:
        return QStringLiteral("deny");
    case VerdictKind::Hold:
        return QStringLiteral("hold");
    case VerdictKind::Withdraw:
        return QStringLiteral("withdraw");
    case VerdictKind::Retract:
        return QStringLiteral("retract");
    case VerdictKind::Executed:
        return QStringLiteral("executed");
    }
    return {};
}

/// words | verdict | reason
const char *const table = R"(
approved | approve |
Approved | approve |
APPROVED! | approve |
approve | approve |
approved. | approve |
Approved - one-time exception | approve | one-time exception
Approved - one-time exception, been with us 3 years | approve | one-time exception, been with us 3 years
Approved: loyal customer | approve | loyal customer
Approved – goodwill | approve | goodwill
approved, goodwill | approve | goodwill
approved because it was our fault | approve | it was our fault
approved since we shipped late | approve | we shipped late
I approve | approve |
I'm approving this | approve |
this is approved | approve |
has been approved, thanks | approve |
<@U1> approved | approve |
hi <@U1>, approved - loyal | approve | loyal
refund approved | approve |
partial refund approved | approve |
$40 approved | approve |
granted | approve |
signed off | approve |
happy to approve | approve |
Long-time customer, approved | approve | Long-time customer
Approved as well | approve |
no objections, our fault | approve | our fault
Thanks for flagging, but no. Already credited | deny | Already credited
Unfortunately not, already credited | deny | already credited
I can't sign off on this: no receipt | deny | no receipt
no photos in the ticket | - |
feel free, our fault | approve | our fault
Spoke with finance. Approved. | approve | Spoke with finance
approved by me | approve |
pls proceed | approve |
Y | approve |
n | deny |
veto | deny |
can't | deny |
can't, past the window | deny | past the window
can't find the ticket | - |
approved, ty | approve |
No issue with that, first time | approve | first time
no problem | - |
cap it at $9 | approve |
$25 max | approve |
only $25 please | approve |
only $25 was left on the account | - |
not the full amount, $24 is ok | approve |
Let's meet in the middle: $25 | approve |
can't approve this much myself, <@U1>? | hold |
can't approve this much myself | hold |
not my call | hold |
wait, actually don't, it was used | deny | it was used
sorry, need to revoke my approval | retract |
go ahead | approve |
ok go ahead | approve |
ok go ahead, loyal customer | approve | loyal customer
yes, please go ahead | approve |
go for it | approve |
sounds good | approve |
lgtm | approve |
LGTM 👍 | approve |
do it | approve |
+1 | approve |
👍 | approve |
:+1: | approve |
:+1::skin-tone-4: | approve |
:white_check_mark: | approve |
aprpoved, our fault | approve | our fault
declinded | deny |
no on 48214, they were told | deny | they were told
rejcted, too late | deny | too late
it arrived dented | - |
the label was reused | - |
Acme Cycles is approved, we broke it | approve | we broke it
your ask from earlier is denied | deny |
his card is declined | - |
they say the claim is approved | - |
once the claim is approved I will look | - |
Acme Cycles is approved by Lee | - |
✅ loyal customer | approve | loyal customer
ok | approve |
okay | approve |
yes | approve |
Yes! | approve |
yep | approve |
sure | approve |
fine by me | approve |
ok with me | approve |
ok for $25 | approve | for $25
yes but only $25 | approve | only $25
yes, been with us 3 years | approve | been with us 3 years
no problem, approved | approve |
no problem approved | approve |
no worries, go ahead | approve |
no need for a call, approved | approve | no need for a call
approved, let me know when it is done | approve | let me know when it is done
approved if under $50 | approve | if under $50
Actually approved | approve |
sorry, approved after all | approve | after all
denied | deny |
Denied | deny |
deny | deny |
Denied: already credited in May | deny | already credited in May
decline | deny |
declined - outside policy | deny | outside policy
reject | deny |
rejected, sorry | deny |
refused | deny |
turned down | deny |
not approved | deny |
not approved, too late | deny | too late
can't approve this request | deny |
can’t approve this request | deny |
cannot approve this because it's outside policy | deny | it's outside policy
I can't approve this, sorry | deny |
I don't think we should approve this | deny |
I won't approve that | deny |
never approved | deny |
not refunded | deny |
can't do | deny |
we can't do that, sorry | deny |
can't do this one | deny |
no | deny |
No. | deny |
nope | deny |
no, outside window | deny | outside window
no - second time this month | deny | second time this month
no refund after 60 days | deny | after 60 days
no it's outside the window | deny | it's outside the window
-1 | deny |
👎 | deny |
:x: | deny |
:x: past 60 days | deny | past 60 days
ok, denied | deny |
yes, decline it | deny |
not possible | deny |
absolutely not | deny |
scratch that, deny - already credited in May | deny | already credited in May
approved. scratch that, denied | deny |
on second thought, denied | deny |
not denied | - |
not rejected | - |
scratch that | retract |
I take that back | retract |
approval revoked | retract |
hold on | hold |
hold off on this | hold |
wait | hold |
need more info | hold |
we need more info on this | hold |
ok, let me check | hold |
let me check with finance | hold |
not sure | hold |
not yet approved | hold |
not approved yet | hold |
pending | hold |
escalated to Lee | hold |
can you share the invoice | - |
approved? | - |
is this approved? | - |
is this approved | - |
should I approve this? | - |
can you approve this | - |
please approve | - |
who approved this? | - |
approve or deny? | - |
approve or deny | - |
I'll approve it tomorrow | - |
to be approved by finance | - |
if finance approves, ok | - |
once approved I will send it | - |
approved by Lee on the phone | - |
they denied it last time | - |
customer was denied boarding | - |
yes they contacted us yesterday | - |
no they have not replied | - |
ok thanks | - |
no one has looked yet | - |
no longer needed | withdraw |
no problem | - |
no worries | - |
what is the order number? | - |
the customer is angry | - |
thanks! | - |
🎉 | - |
never mind | withdraw |
nvm | withdraw |
cancel this, resolved | withdraw |
please cancel | withdraw |
please disregard | withdraw |
done | executed |
done, refunded | executed |
refunded | executed |
the refund is denied, but approved a credit of $20 | unclear |
no, this was approved already | unclear |
approved the refund, denied the credit | unclear |
Ok | approve |
Approved - +1 from me, loyal customer | approve | loyal customer
Yes - +1 from me, loyal customer | approve | loyal customer
lgtm, +1 from me, loyal customer | approve | loyal customer
Approved - -12.50 refund matches the receipt | approve | -12.50 refund matches the receipt
Approved: @lead signed off already | approve | @lead signed off already
Denied: approved once already last month | deny | approved once already last month
Yes - pending parcel was confirmed lost | approve | pending parcel was confirmed lost
Approved - correction of our own mistake | approve | correction of our own mistake
approved (goodwill) | approve | goodwill
approved, as agreed with finance | approve | as agreed with finance
approved, because it was late | approve | it was late
yes to both of these | approve | both of these
approved, "loyal" customer | approve | "loyal" customer
Approved-loyal customer | approve | loyal customer
)";

} // namespace

/// What people write in threads, and what it decides.
class tst_recognize_verdicts : public QObject
{
    Q_OBJECT

private slots:
    void wordsDecideAsReadersUnderstandThem_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("reason");
        const auto rows = QString::fromUtf8(table).split(u'\n', Qt::SkipEmptyParts);
        for (const auto &row : rows) {
            const auto cells = row.split(QLatin1String(" |"));
            QTest::newRow(qPrintable(cells.at(0))) << cells.at(0) << cells.at(1).trimmed() << cells.value(2).trimmed();
        }
        QVERIFY(rows.size() >= 60);
    }

    void wordsDecideAsReadersUnderstandThem()
    {
        QFETCH(QString, words);
        QFETCH(QString, verdict);
        QFETCH(QString, reason);
        const auto read = recognize::readVerdict(recognize::Prose(words));
        QCOMPARE(word(read), verdict);
        QCOMPARE(read.reason, reason);
    }

    void aMereYesIsNotExplicit_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isExplicit");
        QTest::newRow("ok") << QStringLiteral("ok") << false;
        QTest::newRow("no") << QStringLiteral("no") << false;
        QTest::newRow("thumb") << QStringLiteral("👍") << false;
        QTest::newRow("go ahead") << QStringLiteral("ok go ahead") << true;
        QTest::newRow("approved") << QStringLiteral("ok, approved") << true;
        QTest::newRow("denied") << QStringLiteral("denied") << true;
    }

    void aMereYesIsNotExplicit()
    {
        QFETCH(QString, words);
        QFETCH(bool, isExplicit);
        QCOMPARE(recognize::readVerdict(recognize::Prose(words)).isExplicit, isExplicit);
    }

    void aPersonsNameIsNoVerdict()
    {
        domain::NameLookup names;
        names.person = [](const QString &) { return QStringLiteral("Grant Approved"); };
        const recognize::Prose prose(QStringLiteral("<@U7> please look"), names);
        QCOMPARE(recognize::readVerdict(prose).kind, VerdictKind::None);
        const recognize::Prose reason(QStringLiteral("denied, ask <@U7> first"), names);
        QCOMPARE(recognize::readVerdict(reason).reason, QStringLiteral("ask @Grant Approved first"));
    }

    void longTextWithoutVerdictIsReadWithoutOne()
    {
        const auto text = QStringLiteral("the customer wrote again about the parcel, ").repeated(2000);
        QCOMPARE(recognize::readVerdict(recognize::Prose(text)).kind, VerdictKind::None);
    }
};

QTEST_GUILESS_MAIN(tst_recognize_verdicts)
#include "tst_recognize_verdicts.moc"
