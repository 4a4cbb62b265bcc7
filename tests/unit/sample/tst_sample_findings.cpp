// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zone.h"
#include "domain/messagedecoder.h"
#include "domain/mrkdwn.h"
#include "sample/wordlists.h"
#include "sample/workspace.h"

#include <QtCore/QSet>
#include <QtTest/QtTest>

#include <map>

using namespace precedent;
using namespace precedent::sample;
using domain::Decision;
using domain::Record;

namespace {

const Workspace &world()
{
    static const auto workspace = makeWorkspace({});
    return workspace;
}

/// The records of a finding, in order of time.
std::vector<Record> found(const char *finding)
{
    const auto ids = world().answers.findings.value(QString::fromLatin1(finding));
    std::vector<Record> records;
    for (const auto &record : world().answers.records) {
        if (ids.contains(record.id.text()))
            records.push_back(record);
    }
    std::sort(records.begin(), records.end(),
              [](const Record &a, const Record &b) { return a.requestedAt < b.requestedAt; });
    return records;
}

/// Versions of a record's root, or of its replies.
std::vector<RawMessage> messagesOf(const Record &record, bool replies)
{
    std::vector<RawMessage> messages;
    for (const auto &channel : world().channels) {
        for (const auto &raw : channel.messages) {
            if (channel.channel.id == record.channel && raw.rootTs == record.root && (raw.ts != record.root) == replies)
                messages.push_back(raw);
        }
    }
    return messages;
}

std::int64_t sumOf(const std::vector<Record> &records)
{
    std::int64_t sum = 0;
    for (const auto &record : records)
        sum += record.amount ? record.amount->minor : 0;
    return sum;
}

} // namespace

class TestSampleFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFinding_isThereInItsNumber_data();
    void everyFinding_isThereInItsNumber();
    void smallSamples_haveNoPlants();
    void selfApproved_isDecidedByTheAgent();
    void selfAttempts_stayPending();
    void splitPair_staysUnderALimitOneByOne();
    void repeatCustomer_hasFourCreditsInNinetyDays();
    void policyCandidate_isOneReasonTwentyTimesAMonth();
    void modestAgent_neverAsksForMoreThanTheLimit();
    void silentApprover_neverGivesAReason();
    void reversed_endsDenied();
    void deleted_leaveTombstoneOrNothing();
    void editedLate_differInAVersionAfterTheDecision();
    void twoSaras_areNotToldApart();
    void twoApprovers_areBothNamed();
    void automaticApproval_hasNoApprover();
    void clockChange_liesBetweenRequestAndDecision();
    void deactivatedAgent_asksNoMore();
    void hostileTexts_areAllThere();
    void theHelpsFirstQuestion_hasOneAnswer();
};

void TestSampleFindings::everyFinding_isThereInItsNumber_data()
{
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    for (const char *once :
         {"self-approved", "self-button", "self-emoji", "self-reply", "refused-attempt", "two-approvers",
          "amount-range", "amount-changed-late", "reason-changed-late", "source-deleted", "source-tombstoned",
          "replaced", "link-out", "fast-decision", "broadcast", "gap-channel", "ask-below-limit-agent",
          "approver-without-reasons", "five-hundred"})
        QTest::newRow(once) << 1 << 1;
    for (const char *twice :
         {"self-approval-attempt", "reversed", "reversal", "split", "deleted", "edited-after-decision", "gap"})
        QTest::newRow(twice) << 2 << 2;
    QTest::newRow("automatic") << 3 << 3;
    QTest::newRow("two-saras") << 3 << 3;
    QTest::newRow("repeat-customer") << 4 << 4;
    QTest::newRow("clock-change") << 6 << 6;
    QTest::newRow("policy-candidate") << 24 << 24;
    QTest::newRow("no-reason") << 60 << 200;
    QTest::newRow("pending") << 6 << 15;
    QTest::newRow("withdrawn") << 2 << 30;
    QTest::newRow("expired") << 1 << 20;
    QTest::newRow("granted-less") << 1 << 30;
    QTest::newRow("card-and-reply") << 10 << 60;
}

void TestSampleFindings::everyFinding_isThereInItsNumber()
{
    QFETCH(int, least);
    QFETCH(int, most);
    const auto count = world().answers.findings.value(QString::fromLatin1(QTest::currentDataTag())).size();
    QVERIFY2(count >= least && count <= most, qPrintable(QString::number(count)));
}

void TestSampleFindings::smallSamples_haveNoPlants()
{
    Options options;
    options.decisions = 50;
    const auto small = makeWorkspace(options);
    for (const char *planted : {"self-approved", "split", "policy-candidate", "two-saras"})
        QVERIFY(!small.answers.findings.contains(QString::fromLatin1(planted)));
    QVERIFY(small.answers.findings.contains(QStringLiteral("mix-card")));
    QCOMPARE(small.answers.unread.size(), world().answers.unread.size());
}

void TestSampleFindings::selfApproved_isDecidedByTheAgent()
{
    const auto record = found("self-approved").front();
    QCOMPARE(record.agent.name, QStringLiteral("Mikael Lindqvist"));
    QCOMPARE(record.approvers, std::vector<domain::PersonRef>{record.agent});
    QCOMPARE(record.decision, Decision::Approved);
    QCOMPARE(base::toDecimal(*record.amount), QStringLiteral("90.00"));
}

void TestSampleFindings::selfAttempts_stayPending()
{
    for (const auto &record : found("self-approval-attempt")) {
        QCOMPARE(record.decision, Decision::Pending);
        const auto root = domain::decodeMessage(messagesOf(record, false).back().json);
        const auto replies = messagesOf(record, true);
        const bool emoji = !root->reactions.empty() && root->reactions.front().users.contains(record.agent.id);
        const bool word = !replies.empty() && domain::decodeMessage(replies.front().json)->user == record.agent.id;
        QVERIFY(emoji != word);
    }
}

void TestSampleFindings::splitPair_staysUnderALimitOneByOne()
{
    const auto pair = found("split");
    QCOMPARE(pair.size(), std::size_t(2));
    QCOMPARE(pair[0].customer, pair[1].customer);
    QCOMPARE(pair[0].type, pair[1].type);
    QVERIFY(pair[1].requestedAt < pair[0].requestedAt + 72 * base::oneHour);
    QVERIFY(pair[0].amount->minor <= 20000 && pair[1].amount->minor <= 20000);
    QVERIFY(sumOf(pair) > 20000);
}

void TestSampleFindings::repeatCustomer_hasFourCreditsInNinetyDays()
{
    const auto credits = found("repeat-customer");
    QCOMPARE(credits.size(), std::size_t(4));
    for (const auto &record : credits) {
        QCOMPARE(record.customer, credits.front().customer);
        QCOMPARE(record.type, domain::RequestType::Credit);
        QCOMPARE(record.decision, Decision::Approved);
    }
    QVERIFY(credits.back().requestedAt < credits.front().requestedAt + 90 * base::oneDay);
}

void TestSampleFindings::policyCandidate_isOneReasonTwentyTimesAMonth()
{
    const auto cases = found("policy-candidate");
    QVERIFY(cases.size() >= 20);
    QSet<QString> agents;
    for (const auto &record : cases) {
        QCOMPARE(record.decision, Decision::Approved);
        QCOMPARE(record.type, domain::RequestType::Refund);
        QCOMPARE(record.reason, cases.front().reason);
        agents.insert(record.agent.id);
    }
    QVERIFY(agents.size() >= 5);
    QVERIFY(cases.back().requestedAt < cases.front().requestedAt + 30 * base::oneDay);
    QVERIFY(cases.front().requestedAt > world().end - 30 * base::oneDay);
}

void TestSampleFindings::modestAgent_neverAsksForMoreThanTheLimit()
{
    const auto agent = world().answers.findings.value(QStringLiteral("ask-below-limit-agent")).first();
    const auto ids = world().answers.findings.value(QStringLiteral("ask-below-limit"));
    QVERIFY(ids.size() >= 20);
    for (const auto &record : world().answers.records) {
        if (record.agent.id != agent)
            continue;
        QCOMPARE(ids.contains(record.id.text()), record.amount.has_value());
        QVERIFY(!record.amount || record.amount->minor <= 5000);
    }
}

void TestSampleFindings::silentApprover_neverGivesAReason()
{
    const auto approver = world().answers.findings.value(QStringLiteral("approver-without-reasons")).first();
    const auto silent = world().answers.findings.value(QStringLiteral("no-reason"));
    int decisions = 0;
    for (const auto &record : world().answers.records) {
        if (record.approvers.empty() || record.approvers.front().id != approver)
            continue;
        ++decisions;
        QVERIFY(record.reason.isEmpty());
        QVERIFY(silent.contains(record.id.text()));
    }
    QVERIFY(decisions >= 20);
}

void TestSampleFindings::reversed_endsDenied()
{
    for (const auto &record : found("reversed")) {
        QCOMPARE(record.decision, Decision::Denied);
        QStringList verdicts;
        for (const auto &raw : messagesOf(record, true))
            verdicts += domain::decodeMessage(raw.json)->text;
        QCOMPARE(verdicts, (QStringList{QStringLiteral("approved"),
                                        QStringLiteral("scratch that, deny - Already credited in May")}));
    }
}

void TestSampleFindings::deleted_leaveTombstoneOrNothing()
{
    const auto gone = messagesOf(found("source-deleted").front(), false).back();
    QVERIFY(gone.deleted);
    QVERIFY(!domain::decodeMessage(gone.json)->isTombstone());
    const auto grave = messagesOf(found("source-tombstoned").front(), false).back();
    QVERIFY(!grave.deleted);
    const auto tombstone = domain::decodeMessage(grave.json);
    QVERIFY(tombstone->isTombstone());
    QVERIFY(tombstone->replyCount > 0);
}

void TestSampleFindings::editedLate_differInAVersionAfterTheDecision()
{
    for (const auto &record : found("edited-after-decision")) {
        std::map<qint64, QStringList> texts;
        base::Instant last;
        for (const bool replies : {false, true}) {
            for (const auto &raw : messagesOf(record, replies)) {
                texts[raw.ts.microseconds()] += domain::decodeMessage(raw.json)->text;
                last = std::max(last, raw.visibleFrom);
            }
        }
        QVERIFY(last > *record.decidedAt + base::oneDay);
        const bool changed = std::any_of(texts.begin(), texts.end(),
                                         [](const auto &entry) { return entry.second.front() != entry.second.back(); });
        QVERIFY(changed);
    }
    QCOMPARE(base::toDecimal(*found("amount-changed-late").front().amount), QStringLiteral("160.00"));
}

void TestSampleFindings::twoSaras_areNotToldApart()
{
    for (const auto &record : found("two-saras")) {
        QCOMPARE(record.agent, (domain::PersonRef{QString(), QStringLiteral("Sara")}));
        for (const auto &raw : messagesOf(record, false))
            QVERIFY(!raw.json.contains("U0SARA"));
    }
}

void TestSampleFindings::twoApprovers_areBothNamed()
{
    const auto record = found("two-approvers").front();
    QCOMPARE(record.approvers.size(), std::size_t(2));
    QVERIFY(record.approvers[0].id != record.approvers[1].id);
    for (const auto &approver : record.approvers)
        QVERIFY(messagesOf(record, false).back().json.contains(approver.id.toLatin1()));
}

void TestSampleFindings::automaticApproval_hasNoApprover()
{
    for (const auto &record : found("automatic")) {
        QVERIFY(record.approvers.empty());
        QCOMPARE(record.decidedVia, domain::DecidedVia::Auto);
        QCOMPARE(record.decision, Decision::Approved);
    }
}

void TestSampleFindings::clockChange_liesBetweenRequestAndDecision()
{
    const auto zone = base::Zone::byName(QStringLiteral("Europe/Oslo"));
    QStringList clocks;
    for (const auto &record : found("clock-change"))
        clocks += zone->toIso(record.requestedAt).mid(5) + u' ' + zone->toIso(*record.decidedAt).mid(11);
    QCOMPARE(clocks, (QStringList{QStringLiteral("03-29T01:30:00+01:00 01:50:00+01:00"),
                                  QStringLiteral("03-29T01:55:00+01:00 03:15:00+02:00"),
                                  QStringLiteral("03-29T03:30:00+02:00 03:50:00+02:00"),
                                  QStringLiteral("10-25T02:30:00+02:00 02:50:00+02:00"),
                                  QStringLiteral("10-25T02:55:00+02:00 02:15:00+01:00"),
                                  QStringLiteral("10-25T02:30:00+01:00 02:50:00+01:00")}));
}

void TestSampleFindings::deactivatedAgent_asksNoMore()
{
    const auto left = std::find_if(world().people.begin(), world().people.end(),
                                   [](const domain::Person &person) { return person.isDeactivated; });
    QVERIFY(left != world().people.end());
    int asked = 0;
    for (const auto &record : world().answers.records) {
        if (record.agent.id != left->id.text())
            continue;
        ++asked;
        QVERIFY(record.requestedAt < world().end - 120 * base::oneDay);
    }
    QVERIFY(asked > 5);
}

void TestSampleFindings::hostileTexts_areAllThere()
{
    QSet<QString> contexts;
    QSet<QString> reasons;
    for (const auto &record : world().answers.records) {
        contexts.insert(record.context);
        reasons.insert(record.reason);
    }
    for (const auto *text : hostileContexts())
        QVERIFY2(contexts.contains(QString::fromUtf8(text).normalized(QString::NormalizationForm_C)), text);
    for (const auto *text : hostileReasons())
        QVERIFY2(reasons.contains(QString::fromUtf8(text)), text);
}

void TestSampleFindings::theHelpsFirstQuestion_hasOneAnswer()
{
    const base::Money asked{500'00, *base::Currency::parse(QStringLiteral("USD"))};
    const auto planted = found("five-hundred");
    QCOMPARE(planted.size(), std::size_t{1});
    QCOMPARE(planted.front().decision, Decision::Approved);
    const auto &records = world().answers.records;
    QCOMPARE(std::count_if(records.begin(), records.end(),
                           [&](const Record &record) {
                               return record.type == domain::RequestType::Credit && record.amount == asked;
                           }),
             1);
}

QTEST_GUILESS_MAIN(TestSampleFindings)
#include "tst_sample_findings.moc"
