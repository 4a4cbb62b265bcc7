// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/score.h"

#include <QtTest/QTest>

#include <functional>

using namespace precedent;
using records::ScoredField;

namespace {

base::SlackTs ts(std::int64_t seconds)
{
    return base::SlackTs::fromMicroseconds(seconds * base::oneSecond);
}

base::Money usd(const QString &amount)
{
    return *base::fromDecimal(amount, *base::Currency::parse(u"USD"));
}

/// What goodRecord() is to be read as.
records::ExpectedRecord goodLabel()
{
    return {ts(1000),
            {{{QStringLiteral("approved")},
              {QStringLiteral("U1")},
              {QStringLiteral("U2; U3")},
              {QStringLiteral("refund"), QStringLiteral("exception")},
              {QStringLiteral("50.00 USD")},
              {QStringLiteral("20.00 USD")},
              {QStringLiteral("been with us for years"), QString()},
              {QStringLiteral("1000 1060"), QStringLiteral("1000 1050..1070")}}}};
}

domain::Record goodRecord()
{
    domain::Record record;
    record.id = domain::RecordId(QStringLiteral("C1-1000"));
    record.root = ts(1000);
    record.agent = {QStringLiteral("U1"), QStringLiteral("Sara")};
    record.type = domain::RequestType::Refund;
    record.amount = usd(QStringLiteral("50"));
    record.approvedAmount = usd(QStringLiteral("20"));
    record.decision = domain::Decision::Approved;
    record.approvers = {{QStringLiteral("U3"), QString()}, {QStringLiteral("U2"), QString()}};
    record.reason = QStringLiteral("Been with us for years.");
    record.requestedAt = base::Instant::fromSeconds(1000);
    record.decidedAt = base::Instant::fromSeconds(1060);
    return record;
}

records::CorpusRow row(const QString &id, const QString &format, int messages, bool isRequest)
{
    records::CorpusRow row;
    row.id = id;
    row.format = format;
    row.messageCount = messages;
    if (isRequest)
        row.records = {goodLabel()};
    return row;
}

/// A request of two messages that was read as these records.
records::Score scoreOf(const std::vector<domain::Record> &read)
{
    return records::score({{}, {row(QStringLiteral("r1"), QStringLiteral("card"), 2, true)}}, {{read, {}}});
}

using Change = std::function<void(domain::Record &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

/// A scorer that cannot see an error would praise anything.
class tst_records_score : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsRightCountsFully();
    void aPlantedErrorIsSeenInItsFieldAlone_data();
    void aPlantedErrorIsSeenInItsFieldAlone();
    void whatIsAlsoRightIsNoError_data();
    void whatIsAlsoRightIsNoError();
    void aMissingRecordLowersRecall();
    void aMissingRecordTellsWhatBecameOfIt();
    void aRecordTooManyLowersPrecision();
    void aRecordOfAnotherRootIsNotTheOneExpected();
    void chatterThatBecameARecordIsFalse();
    void formatsAddUpToTheWhole();
    void nothingExpectedHasNoShare();
};

void tst_records_score::whatIsRightCountsFully()
{
    const auto score = scoreOf({goodRecord()});
    QVERIFY(score.misses.empty());
    QCOMPARE(score.all.precision().value(), 1.0);
    QCOMPARE(score.all.recall().value(), 1.0);
    for (std::size_t i = 0; i < records::scoredFieldCount; ++i)
        QCOMPARE(score.all.accuracy(ScoredField(i)).value(), 1.0);
}

void tst_records_score::aPlantedErrorIsSeenInItsFieldAlone_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const char *field, Change change) {
        QTest::newRow(name) << QString::fromLatin1(field) << std::move(change);
    };
    row("denied", "decision", [](auto &r) { r.decision = domain::Decision::Denied; });
    row("nobody asked", "agent", [](auto &r) { r.agent = {}; });
    row("name for an id", "agent", [](auto &r) { r.agent.id.clear(); });
    row("the customer asked", "agent", [](auto &r) { r.agent.id = QStringLiteral("U9"); });
    row("one of two approvers", "approver", [](auto &r) { r.approvers.pop_back(); });
    row("nobody approved", "approver", [](auto &r) { r.approvers.clear(); });
    row("another type", "type", [](auto &r) { r.type = domain::RequestType::Credit; });
    row("no amount", "amount", [](auto &r) { r.amount.reset(); });
    row("a cent more", "amount", [](auto &r) { r.amount = usd(QStringLiteral("50.01")); });
    row("another currency", "amount", [](auto &r) { r.amount->currency = *base::Currency::parse(u"CAD"); });
    row("all was granted", "approved_amount", [](auto &r) { r.approvedAmount = r.amount; });
    row("nothing was granted", "approved_amount", [](auto &r) { r.approvedAmount.reset(); });
    row("reason cut short", "reason", [](auto &r) { r.reason = QStringLiteral("been with us"); });
    row("verdict in the reason", "reason", [](auto &r) { r.reason.prepend(QStringLiteral("approved, ")); });
    row("asked a second later", "times", [](auto &r) { r.requestedAt = base::Instant::fromSeconds(1001); });
    row("decided later", "times", [](auto &r) { r.decidedAt = base::Instant::fromSeconds(1061); });
    row("no time", "times", [](auto &r) { r.decidedAt.reset(); });
}

void tst_records_score::aPlantedErrorIsSeenInItsFieldAlone()
{
    QFETCH(QString, field);
    QFETCH(Change, change);
    auto record = goodRecord();
    change(record);
    const auto score = scoreOf({record});
    QCOMPARE(int(score.misses.size()), 1);
    QCOMPARE(score.misses.front().field, field);
    QCOMPARE(score.misses.front().row, QStringLiteral("r1"));
    for (std::size_t i = 0; i < records::scoredFieldCount; ++i)
        QCOMPARE(score.all.accuracy(ScoredField(i)).value(), toWord(ScoredField(i)) == field ? 0.0 : 1.0);
    QCOMPARE(score.all.recall().value(), 1.0);
}

void tst_records_score::whatIsAlsoRightIsNoError_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << std::move(change); };
    row("the other type", [](auto &r) { r.type = domain::RequestType::Exception; });
    row("reason in capitals and quotes", [](auto &r) { r.reason = QStringLiteral("“BEEN with us  for years”!"); });
    row("reason with an emoji", [](auto &r) { r.reason = QStringLiteral("been with us for years :+1: :pray:"); });
    row("no reason", [](auto &r) { r.reason.clear(); });
    row("within the bounds", [](auto &r) {
        r.decidedAt.reset();
        r.decidedNotBefore = base::Instant::fromSeconds(1050);
        r.decidedNotAfter = base::Instant::fromSeconds(1070);
    });
    row("the same second", [](auto &r) { r.decidedAt = base::Instant{1060 * base::oneSecond + 7}; });
}

void tst_records_score::whatIsAlsoRightIsNoError()
{
    QFETCH(Change, change);
    auto record = goodRecord();
    change(record);
    QVERIFY(scoreOf({record}).misses.empty());
}

void tst_records_score::aMissingRecordLowersRecall()
{
    const auto score = scoreOf({});
    QCOMPARE(score.all.recall().value(), 0.0);
    QVERIFY(!score.all.precision());
    QVERIFY(!score.all.accuracy(ScoredField::Decision));
    QCOMPARE(score.misses.front().got, QStringLiteral("nothing"));
}

void tst_records_score::aMissingRecordTellsWhatBecameOfIt()
{
    domain::UnreadMessage unread;
    unread.reason = domain::UnreadReason::MightBeRequest;
    const auto score =
        records::score({{}, {row(QStringLiteral("r1"), QStringLiteral("card"), 1, true)}}, {{{}, {unread}}});
    QCOMPARE(score.misses.front().got, QStringLiteral("unread ") + domain::toWord(unread.reason));
}

void tst_records_score::aRecordTooManyLowersPrecision()
{
    auto second = goodRecord();
    second.root = ts(1200);
    const auto score = scoreOf({goodRecord(), second});
    QCOMPARE(score.all.precision().value(), 0.5);
    QCOMPARE(score.all.recall().value(), 1.0);
    QCOMPARE(score.all.falseRecords, 0);
    QCOMPARE(int(score.misses.size()), 1);
}

void tst_records_score::aRecordOfAnotherRootIsNotTheOneExpected()
{
    auto other = goodRecord();
    other.root = ts(1001);
    const auto score = scoreOf({other});
    QCOMPARE(score.all.matched, 0);
    QCOMPARE(int(score.misses.size()), 2);
}

void tst_records_score::chatterThatBecameARecordIsFalse()
{
    const records::Corpus corpus{{},
                                 {row(QStringLiteral("c1"), QStringLiteral("chat"), 30, false),
                                  row(QStringLiteral("c2"), QStringLiteral("chat"), 10, false)}};
    const auto score = records::score(corpus, {{{goodRecord()}, {}}, {}});
    QCOMPARE(score.all.falseRecords, 1);
    QCOMPARE(score.all.falsePerThousand().value(), 25.0);
    QCOMPARE(score.all.precision().value(), 0.0);
    QCOMPARE(int(score.misses.size()), 1);
}

void tst_records_score::formatsAddUpToTheWhole()
{
    auto wrong = goodRecord();
    wrong.agent.id = QStringLiteral("U9");
    const records::Corpus corpus{{},
                                 {row(QStringLiteral("a"), QStringLiteral("card"), 2, true),
                                  row(QStringLiteral("b"), QStringLiteral("talk"), 3, true),
                                  row(QStringLiteral("c"), QStringLiteral("chat"), 4, false)}};
    const auto score = records::score(corpus, {{{goodRecord()}, {}}, {{wrong}, {}}, {}});
    QCOMPARE(score.formats.keys().join(u' '), QStringLiteral("card chat talk"));
    QCOMPARE(score.all.messages, 9);
    QCOMPARE(score.all.expected, 2);
    QCOMPARE(score.all.chatterMessages, 4);
    QCOMPARE(score.all.accuracy(ScoredField::Agent).value(), 0.5);
    QCOMPARE(score.formats[QStringLiteral("card")].accuracy(ScoredField::Agent).value(), 1.0);
    QCOMPARE(score.formats[QStringLiteral("talk")].accuracy(ScoredField::Agent).value(), 0.0);
}

void tst_records_score::nothingExpectedHasNoShare()
{
    const auto score = records::score({}, {});
    QCOMPARE(score.all, records::Tally());
    QVERIFY(!score.all.precision());
    QVERIFY(!score.all.falsePerThousand());
}

QTEST_APPLESS_MAIN(tst_records_score)
#include "tst_records_score.moc"
