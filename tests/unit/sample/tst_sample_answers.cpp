// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagedecoder.h"
#include "domain/mrkdwn.h"
#include "sample/workspace.h"

#include <QtTest/QtTest>

#include <map>

using namespace precedent;
using namespace precedent::sample;
using domain::DecidedVia;
using domain::Decision;
using domain::Flag;
using domain::Record;
using domain::TimeSource;

namespace {

const Workspace &world()
{
    static const auto workspace = makeWorkspace({});
    return workspace;
}

bool has(const Record &record, Flag flag)
{
    return record.flags.test(static_cast<std::size_t>(flag));
}

/// A share of all records must be near what was promised, in percent.
bool isNear(qsizetype count, int percent, int tolerance)
{
    const auto share = double(count) * 100 / double(world().answers.records.size());
    return share > percent - tolerance && share < percent + tolerance;
}

/// Everything ever said in each thread, as plain text with blanks simplified, by record id.
std::map<QString, QString> threadTexts()
{
    std::map<QString, QString> texts;
    for (const auto &channel : world().channels) {
        for (const auto &raw : channel.messages) {
            const auto message = domain::decodeMessage(raw.json);
            if (!message)
                continue;
            auto &text = texts[domain::recordId(channel.channel.id, raw.rootTs).text()];
            text += u' ' + domain::plainText(message->text);
            for (const auto &part : message->parts)
                text += u' ' + domain::plainText(part.text);
            text = text.simplified();
        }
    }
    return texts;
}

} // namespace

class TestSampleAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void records_ascendById();
    void everyRecord_isARequestOfItsChannel();
    void everyText_standsInTheThread();
    void decidedRecords_haveApproverAndTime();
    void undecidedRecords_haveNeither();
    void approvedAmount_followsFromTheDecision();
    void flags_followFromTheThread();
    void decidedVia_agreesWithTheTimeSource();
    void mix_isAsPromised_data();
    void mix_isAsPromised();
    void outcomes_areAsPromised();
    void turnaround_hasItsMedianAndTail();
    void types_areSpread();
    void currencies_areMixedWithDollarsInFront();
    void someRecords_haveNoAmount();
    void newestDays_haveAHandfulPending();
    void channels_takeTheirShapes();
};

void TestSampleAnswers::records_ascendById()
{
    const auto &records = world().answers.records;
    for (std::size_t i = 1; i < records.size(); ++i)
        QVERIFY(records[i - 1].id < records[i].id);
}

void TestSampleAnswers::everyRecord_isARequestOfItsChannel()
{
    const auto texts = threadTexts();
    for (const auto &record : world().answers.records) {
        QCOMPARE(record.id, domain::recordId(record.channel, record.root));
        QCOMPARE(record.requestedAt, record.root.instant());
        QCOMPARE(record.team, world().team);
        QVERIFY(texts.contains(record.id.text()));
    }
    for (const auto &unread : world().answers.unread)
        QVERIFY(texts.contains(unread));
}

void TestSampleAnswers::everyText_standsInTheThread()
{
    const auto texts = threadTexts();
    for (const auto &record : world().answers.records) {
        const auto spoken = texts.at(record.id.text()).normalized(QString::NormalizationForm_C);
        for (const auto &text : {record.customer, record.context, record.reason, record.percent, record.noncash})
            QVERIFY2(spoken.contains(text.simplified()), qPrintable(record.id.text() + QStringLiteral(": ") + text));
    }
}

void TestSampleAnswers::decidedRecords_haveApproverAndTime()
{
    for (const auto &record : world().answers.records) {
        if (record.decision != Decision::Approved && record.decision != Decision::Denied)
            continue;
        QCOMPARE(record.approvers.empty(), record.decidedVia == DecidedVia::Auto);
        QVERIFY(record.decidedVia != DecidedVia::None);
        QVERIFY(record.decidedAt.has_value() != record.decidedNotAfter.has_value());
        const auto decided = record.decidedAt ? *record.decidedAt : *record.decidedNotAfter;
        QVERIFY(decided > record.requestedAt);
        QVERIFY(decided < world().end);
    }
}

void TestSampleAnswers::undecidedRecords_haveNeither()
{
    int undecided = 0;
    for (const auto &record : world().answers.records) {
        if (record.decision == Decision::Approved || record.decision == Decision::Denied)
            continue;
        ++undecided;
        QVERIFY(record.approvers.empty() && record.reason.isEmpty());
        QVERIFY(!record.decidedAt && !record.decidedNotAfter && !record.approvedAmount);
        QVERIFY(record.decidedVia == DecidedVia::None && record.timeSource == TimeSource::None);
    }
    QVERIFY(undecided > 10);
}

void TestSampleAnswers::approvedAmount_followsFromTheDecision()
{
    const auto &partial = world().answers.findings.value(QStringLiteral("granted-less"));
    QVERIFY(!partial.isEmpty());
    for (const auto &record : world().answers.records) {
        if (record.decision != Decision::Approved) {
            QVERIFY(!record.approvedAmount);
        } else if (partial.contains(record.id.text())) {
            QVERIFY(record.approvedAmount->minor < record.amount->minor);
        } else {
            QCOMPARE(record.approvedAmount, record.amount);
        }
    }
}

void TestSampleAnswers::flags_followFromTheThread()
{
    for (const auto &record : world().answers.records) {
        const bool decided = record.decision == Decision::Approved || record.decision == Decision::Denied;
        QCOMPARE(has(record, Flag::NoReason), decided && domain::isMissingReason(record.reason));
        QCOMPARE(has(record, Flag::Deleted), record.deletedInSlack);
        QCOMPARE(has(record, Flag::EditedAfterDecision), record.editedAfterDecision);
        const bool own = record.approvers.size() == 1 && record.approvers.front() == record.agent;
        QCOMPARE(has(record, Flag::SelfApproved), own);
    }
}

void TestSampleAnswers::decidedVia_agreesWithTheTimeSource()
{
    const std::map<DecidedVia, QList<TimeSource>> allowed{
        {DecidedVia::None, {TimeSource::None}},
        {DecidedVia::Reaction, {TimeSource::None}},
        {DecidedVia::Auto, {TimeSource::Edit}},
        {DecidedVia::Thread, {TimeSource::Reply}},
        {DecidedVia::Button, {TimeSource::Edit, TimeSource::Card, TimeSource::Reply}}};
    for (const auto &record : world().answers.records)
        QVERIFY2(allowed.at(record.decidedVia).contains(record.timeSource), qPrintable(record.id.text()));
}

void TestSampleAnswers::mix_isAsPromised_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("tolerance");
    QTest::newRow("mix-card") << 55 << 6;
    QTest::newRow("mix-card-thread") << 25 << 5;
    QTest::newRow("mix-thread") << 10 << 3;
    QTest::newRow("mix-emoji") << 5 << 2;
    QTest::newRow("mix-other") << 5 << 2;
}

void TestSampleAnswers::mix_isAsPromised()
{
    QFETCH(int, percent);
    QFETCH(int, tolerance);
    const auto ids = world().answers.findings.value(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(isNear(ids.size(), percent, tolerance), qPrintable(QString::number(ids.size())));
}

void TestSampleAnswers::outcomes_areAsPromised()
{
    std::map<Decision, int> counts;
    for (const auto &record : world().answers.records)
        ++counts[record.decision];
    const auto decided = counts[Decision::Approved] + counts[Decision::Denied];
    const auto rate = 100.0 * counts[Decision::Approved] / decided;
    QVERIFY2(rate > 82 && rate < 89, qPrintable(QString::number(rate)));
    QVERIFY(counts[Decision::Withdrawn] > 0 && counts[Decision::Expired] > 0);
}

void TestSampleAnswers::turnaround_hasItsMedianAndTail()
{
    std::vector<std::int64_t> seconds;
    for (const auto &record : world().answers.records) {
        if (const auto turnaround = domain::turnaroundSeconds(record))
            seconds.push_back(*turnaround);
    }
    std::sort(seconds.begin(), seconds.end());
    const auto median = seconds[seconds.size() / 2];
    const auto tail = seconds[seconds.size() * 9 / 10];
    QVERIFY2(median > 300 && median < 420, qPrintable(QString::number(median)));
    QVERIFY2(tail > 1500 && tail < 3600, qPrintable(QString::number(tail)));
}

void TestSampleAnswers::types_areSpread()
{
    std::map<domain::RequestType, int> counts;
    for (const auto &record : world().answers.records)
        ++counts[record.type];
    QCOMPARE(counts.size(), std::size_t(domain::requestTypeCount));
    for (const auto &[type, count] : counts) {
        QVERIFY(count <= counts[domain::RequestType::Refund]);
        QVERIFY(type == domain::RequestType::Other || count >= 50);
    }
}

void TestSampleAnswers::currencies_areMixedWithDollarsInFront()
{
    std::map<QString, int> counts;
    int withAmount = 0;
    for (const auto &record : world().answers.records) {
        if (!record.amount)
            continue;
        ++withAmount;
        ++counts[record.amount->currency.code()];
    }
    QStringList codes;
    for (const auto &[code, count] : counts)
        codes += code;
    QCOMPARE(codes, (QStringList{QStringLiteral("EUR"), QStringLiteral("GBP"), QStringLiteral("JPY"),
                                 QStringLiteral("NOK"), QStringLiteral("USD")}));
    QVERIFY(counts[QStringLiteral("USD")] * 100 > withAmount * 70);
}

void TestSampleAnswers::someRecords_haveNoAmount()
{
    int percent = 0;
    int noncash = 0;
    int nothing = 0;
    for (const auto &record : world().answers.records) {
        percent += record.percent.isEmpty() ? 0 : 1;
        noncash += record.noncash.isEmpty() ? 0 : 1;
        nothing += !record.amount && record.percent.isEmpty() && record.noncash.isEmpty() ? 1 : 0;
        QVERIFY(!record.amount || record.percent.isEmpty());
    }
    QVERIFY(percent > 40 && noncash > 20 && nothing > 100);
}

void TestSampleAnswers::newestDays_haveAHandfulPending()
{
    int pending = 0;
    for (const auto &record : world().answers.records) {
        const bool newest = record.requestedAt > world().end - 2 * base::oneDay;
        pending += newest && record.decision == Decision::Pending ? 1 : 0;
    }
    QVERIFY2(pending >= 3 && pending <= 8, qPrintable(QString::number(pending)));
}

void TestSampleAnswers::channels_takeTheirShapes()
{
    std::map<QString, std::map<QString, int>> formats;
    for (const auto &record : world().answers.records)
        ++formats[record.channel.text()][record.format];
    QCOMPARE(formats.size(), std::size_t(3));
    for (const auto &channel : world().channels) {
        const auto &seen = formats[channel.channel.id.text()];
        const bool finance = channel.channel.name == u"finance-exceptions";
        QCOMPARE(seen.contains(QStringLiteral("supportman")), !finance);
        QCOMPARE(seen.size(), finance ? std::size_t(4) : std::size_t(1));
    }
}

QTEST_GUILESS_MAIN(TestSampleAnswers)
#include "tst_sample_answers.moc"
