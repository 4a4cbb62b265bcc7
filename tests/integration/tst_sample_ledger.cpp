// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sampleledger.h"
#include "records/reading.h"
#include "workspace/tagging.h"

#include <QtTest/QTest>

using namespace precedent;

namespace {

/// "agent=Sara type=refund …": what a record must be, as the sheet says.
QString summary(const domain::Record &record)
{
    QStringList approvers;
    for (const auto &approver : record.approvers)
        approvers += approver.id.isEmpty() ? approver.name : approver.id;
    const auto money = [](const std::optional<base::Money> &amount) {
        return amount ? base::toDecimal(*amount) + amount->currency.code() : QStringLiteral("-");
    };
    return QStringLiteral("agent=%1 type=%2 decision=%3 approvers=%4 amount=%5 granted=%6 percent=%7 noncash=%8 %9")
               .arg(record.agent.id.isEmpty() ? record.agent.name : record.agent.id, domain::toWord(record.type),
                    domain::toWord(record.decision), approvers.join(u','), money(record.amount),
                    money(record.approvedAmount), record.percent, record.noncash, QString()) +
           QStringLiteral(" url=%1 requested=%2").arg(record.conversationUrl, base::toIsoUtc(record.requestedAt));
}

bool holds(const QString &text, const QString &part)
{
    return text.simplified().contains(part.simplified());
}

} // namespace

/// The sample through the real path equals its answer sheet, and what hangs on a ledger works on it.
class tst_sample_ledger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyRequestIsReadAsPlanted();
    void nothingElseBecameARecord();
    void whatCannotBeReadIsInTheInbox();
    void plantedFlagsAreRaised_data();
    void plantedFlagsAreRaised();
    void theGapShowsInOneChannel();
    void readingAgainChangesNothing();
    void correctionsSurviveReading();
    void notesAndTagsShowInTheSnapshot();
    void detailsHoldThreadVersionsAndNotes();
    void theLogVerifies();
    void aFilledLedgerIsRefused();

private:
    [[nodiscard]] std::vector<domain::Record> records() const;

    sample::Workspace m_sample;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

void tst_sample_ledger::initTestCase()
{
    m_sample = sample::makeWorkspace({});
    auto opened = app::openSampleWorkspace({});
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().code + opened.error().detail));
    m_workspace = std::move(*opened);
}

std::vector<domain::Record> tst_sample_ledger::records() const
{
    const auto reader = m_workspace->ledger().reader();
    auto list = (*reader)->records();
    return std::move(*list);
}

void tst_sample_ledger::everyRequestIsReadAsPlanted()
{
    QHash<QString, domain::Record> read;
    for (const auto &record : records())
        read.insert(record.id.text(), record);
    int wrong = 0;
    for (const auto &expected : m_sample.answers.records) {
        const auto got = read.value(expected.id.text());
        if (summary(got) == summary(expected) && holds(got.reason, expected.reason) &&
            holds(got.context, expected.context) && holds(got.customer, expected.customer))
            continue;
        ++wrong;
        qWarning().noquote() << expected.id.text() << "\n read   " << summary(got) << got.reason << "\n planted"
                             << summary(expected) << expected.reason;
    }
    QCOMPARE(wrong, 0);
}

void tst_sample_ledger::nothingElseBecameARecord()
{
    QStringList read;
    for (const auto &record : records())
        read += record.id.text();
    QStringList planted;
    for (const auto &record : m_sample.answers.records)
        planted += record.id.text();
    read.sort();
    planted.sort();
    QCOMPARE(read, planted);
    QCOMPARE(int(m_workspace->snapshot()->size()), int(planted.size()));
}

void tst_sample_ledger::whatCannotBeReadIsInTheInbox()
{
    QStringList unread;
    for (const auto &message : m_workspace->unread())
        unread += domain::recordId(message.channel, message.ts).text();
    auto planted = m_sample.answers.unread;
    unread.sort();
    planted.sort();
    QCOMPARE(unread, planted);
}

void tst_sample_ledger::plantedFlagsAreRaised_data()
{
    QTest::addColumn<QString>("flag");
    for (const char *flag :
         {"self-approved", "self-approval-attempt", "no-reason", "reversed", "deleted", "edited-after-decision"})
        QTest::newRow(flag) << QString::fromLatin1(flag);
}

void tst_sample_ledger::plantedFlagsAreRaised()
{
    QFETCH(QString, flag);
    QStringList flagged;
    for (const auto &record : records()) {
        if (record.flags.test(std::size_t(*domain::fromWord<domain::Flag>(flag))))
            flagged += record.id.text();
    }
    flagged.sort();
    const auto planted = m_sample.answers.findings.value(flag);
    QVERIFY(!planted.isEmpty());
    QCOMPARE(flagged, planted);
}

void tst_sample_ledger::theGapShowsInOneChannel()
{
    const auto channel = m_sample.answers.findings.value(QStringLiteral("gap-channel")).first();
    const auto dates = m_sample.answers.findings.value(QStringLiteral("gap"));
    const auto zone = m_workspace->snapshot()->zone();
    for (const auto &status : m_workspace->channels()) {
        QCOMPARE(int(status.gaps.size()), status.channel.id.text() == channel ? 1 : 0);
        if (status.gaps.empty())
            continue;
        QCOMPARE(zone.dateOf(status.gaps.front().range.from).toString(Qt::ISODate), dates.first());
        QCOMPARE(zone.dateOf(status.gaps.front().range.to - 1).toString(Qt::ISODate), dates.last());
    }
}

void tst_sample_ledger::readingAgainChangesNothing()
{
    const auto counts = records::readEverything(m_workspace->ledger(), true);
    QVERIFY(counts.ok());
    QCOMPARE(counts->changed, 0);
    QCOMPARE(counts->records, int(m_sample.answers.records.size()));
}

void tst_sample_ledger::correctionsSurviveReading()
{
    const auto record = m_sample.answers.records.front();
    auto &ledger = m_workspace->ledger();
    std::int64_t id = 0;
    const auto corrected = ledger.write([&](store::Transaction &transaction) -> base::Result<void> {
        const auto added = transaction.addCorrection({0, record.id, QStringLiteral("reason"), record.reason,
                                                      QStringLiteral("as agreed by phone"), QStringLiteral("Dana"),
                                                      base::Instant::fromSeconds(1), false});
        if (!added)
            return added.error();
        id = *added;
        return {};
    });
    QVERIFY(corrected.ok());
    QVERIFY(records::readThreads(ledger, record.channel, {record.root}).ok());
    const auto reader = ledger.reader();
    auto now = (*reader)->record(record.id);
    QCOMPARE((*now)->reason, QStringLiteral("as agreed by phone"));
    QCOMPARE((*now)->correctedFields, QStringList{QStringLiteral("reason")});
    QVERIFY(ledger.write([&](store::Transaction &t) { return t.undoCorrection(id); }).ok());
    QVERIFY(records::readThreads(ledger, record.channel, {record.root}).ok());
    now = (*reader)->record(record.id);
    QVERIFY(holds((*now)->reason, record.reason));
    QVERIFY((*now)->correctedFields.isEmpty());
}

void tst_sample_ledger::notesAndTagsShowInTheSnapshot()
{
    const auto id = m_sample.answers.records.back().id;
    const auto note = m_workspace->addNote(id.text(), QStringLiteral("talk about this"));
    QVERIFY(note.ok());
    QVERIFY(
        workspace::putTags(*m_workspace, {{id, {QStringLiteral("good example"), QStringLiteral("reviewed")}}}).ok());
    QVERIFY(m_workspace->reload().ok());
    const auto snapshot = m_workspace->snapshot();
    const auto row = snapshot->row(*snapshot->find(id));
    QVERIFY(row.hasNote);
    QVERIFY(row.isReviewed);
    QCOMPARE(row.tags, QStringList{QStringLiteral("good example")});
    QVERIFY(m_workspace->removeNote(*note).ok());
    QVERIFY(workspace::putTags(*m_workspace, {{id, {}}}).ok());
    QVERIFY(m_workspace->reload().ok());
    QVERIFY(!m_workspace->snapshot()->row(*m_workspace->snapshot()->find(id)).hasNote);
}

void tst_sample_ledger::detailsHoldThreadVersionsAndNotes()
{
    int edited = 0;
    for (const auto &id : m_sample.answers.findings.value(QStringLiteral("mix-card")).mid(0, 20)) {
        const auto details = m_workspace->details(domain::RecordId(id));
        QVERIFY(details.ok());
        QVERIFY(!details->thread.empty());
        QVERIFY(!details->thread.front().text.isEmpty());
        QVERIFY(details->history.size() >= details->thread.size());
        edited += int(details->thread.front().isEdited);
    }
    QVERIFY(edited > 0);
    QCOMPARE(m_workspace->details(domain::RecordId(QStringLiteral("C-1"))).error().code,
             QStringLiteral("record-unknown"));
}

void tst_sample_ledger::theLogVerifies()
{
    const auto report = store::verify(m_workspace->ledger().path());
    QVERIFY(report.ok());
    QCOMPARE(QStringList(report->problems.begin(), report->problems.end()).join(u'\n'), QString());
    QVERIFY(report->checkpointsSigned);
}

void tst_sample_ledger::aFilledLedgerIsRefused()
{
    const auto filled = app::fillFromSample(m_workspace->ledger(), {});
    QVERIFY(!filled.ok());
    QCOMPARE(filled.error().code, QStringLiteral("ledger-has-content"));
}

QTEST_GUILESS_MAIN(tst_sample_ledger)
#include "tst_sample_ledger.moc"
