// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zone.h"
#include "domain/messagedecoder.h"
#include "sample/workspace.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QSet>
#include <QtTest/QtTest>

#include <map>

using namespace precedent;
using namespace precedent::sample;

namespace {

Workspace make(int decisions, quint64 seed = 1, int months = 12)
{
    Options options;
    options.decisions = decisions;
    options.seed = seed;
    options.months = months;
    return makeWorkspace(options);
}

const Workspace &yearOfDecisions()
{
    static const auto workspace = make(1200);
    return workspace;
}

const Workspace &twentyThousandDecisions()
{
    static const auto workspace = make(20000, 3);
    return workspace;
}

/// Over everything that a ledger would be filled with, and the answer sheet's ids.
QByteArray fingerprint(const Workspace &workspace)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &channel : workspace.channels) {
        hash.addData(channel.channel.id.text().toUtf8());
        for (const auto &message : channel.messages) {
            hash.addData(message.ts.text().toUtf8() + message.rootTs.text().toUtf8() + message.json);
            hash.addData(QByteArray::number(qint64(message.visibleFrom.us)) + (message.deleted ? "d" : "l"));
        }
    }
    for (const auto &record : workspace.answers.records)
        hash.addData(record.id.text().toUtf8() + record.reason.toUtf8());
    return hash.result().toHex();
}

domain::Message decoded(const RawMessage &raw)
{
    auto result = domain::decodeMessage(raw.json);
    return result ? *result : domain::Message{};
}

/// The last version of every message of a channel, by ts.
std::map<qint64, domain::Message> finalMessages(const ChannelHistory &history)
{
    std::map<qint64, domain::Message> messages;
    for (const auto &raw : history.messages)
        messages[raw.ts.microseconds()] = decoded(raw);
    return messages;
}

} // namespace

class TestSampleWorkspace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameOptions_giveTheSameBytes_data();
    void sameOptions_giveTheSameBytes();
    void anotherSeed_givesOtherBytes();
    void records_areExactlyAsManyAsAskedFor_data();
    void records_areExactlyAsManyAsAskedFor();
    void everyMessage_isReadByTheDecoder();
    void everyTs_namesOneMessageOfItsChannel();
    void versions_areInOrderAndNeverFromTheFuture();
    void replies_hangOnTheRootThatTheyName();
    void counters_ofTheLastVersionMatchTheReplies();
    void oneChannel_isSilentInTheGap();
    void channels_haveTheirSettings();
    void people_includeEveryAuthor();
    void months_growTowardsTheLast();
    void largeSamples_keepTheirShape();
};

void TestSampleWorkspace::sameOptions_giveTheSameBytes_data()
{
    QTest::addColumn<int>("decisions");
    QTest::addColumn<quint64>("seed");
    QTest::newRow("one") << 1 << quint64(1);
    QTest::newRow("small") << 50 << quint64(99);
    QTest::newRow("default") << 1200 << quint64(1);
}

void TestSampleWorkspace::sameOptions_giveTheSameBytes()
{
    QFETCH(int, decisions);
    QFETCH(quint64, seed);
    QCOMPARE(fingerprint(make(decisions, seed)), fingerprint(make(decisions, seed)));
}

void TestSampleWorkspace::anotherSeed_givesOtherBytes()
{
    QSet<QByteArray> prints;
    for (const quint64 seed : {0U, 1U, 2U, 3U})
        prints.insert(fingerprint(make(60, seed)));
    QCOMPARE(prints.size(), 4);
}

void TestSampleWorkspace::records_areExactlyAsManyAsAskedFor_data()
{
    QTest::addColumn<int>("decisions");
    QTest::addColumn<int>("months");
    QTest::newRow("none") << 0 << 12;
    QTest::newRow("one") << 1 << 12;
    QTest::newRow("fifty") << 50 << 12;
    QTest::newRow("just planted") << 300 << 3;
    QTest::newRow("too short for plants") << 300 << 2;
    QTest::newRow("default") << 1200 << 12;
    QTest::newRow("five years") << 2000 << 60;
    QTest::newRow("twenty thousand") << 20000 << 12;
}

void TestSampleWorkspace::records_areExactlyAsManyAsAskedFor()
{
    QFETCH(int, decisions);
    QFETCH(int, months);
    const auto fresh = decisions == 20000 ? Workspace() : make(decisions, 3, months);
    const auto &workspace = decisions == 20000 ? twentyThousandDecisions() : fresh;
    QCOMPARE(workspace.answers.records.size(), static_cast<std::size_t>(decisions));
    std::size_t roots = 0;
    for (const auto &channel : workspace.channels) {
        for (const auto &[us, message] : finalMessages(channel))
            roots += message.isReply() ? 0 : 1;
    }
    const auto others = workspace.answers.unread.size() + workspace.answers.chatter;
    QCOMPARE(roots, static_cast<std::size_t>(decisions) + static_cast<std::size_t>(others));
}

void TestSampleWorkspace::everyMessage_isReadByTheDecoder()
{
    for (const auto &channel : yearOfDecisions().channels) {
        for (const auto &raw : channel.messages) {
            const auto message = domain::decodeMessage(raw.json);
            QVERIFY2(message.ok(), raw.json.constData());
            QCOMPARE(message->ts, raw.ts);
            QCOMPARE(message->rootTs(), raw.rootTs);
            QVERIFY2(!message->text.isEmpty() || !message->parts.empty(), raw.json.constData());
        }
    }
}

void TestSampleWorkspace::everyTs_namesOneMessageOfItsChannel()
{
    for (const auto &channel : yearOfDecisions().channels) {
        std::map<qint64, QString> authors;
        for (const auto &raw : channel.messages) {
            const auto message = decoded(raw);
            if (message.isTombstone())
                continue;
            const auto author = message.user + message.botId;
            const auto [known, isNew] = authors.try_emplace(raw.ts.microseconds(), author);
            QCOMPARE(known->second, author);
        }
        QVERIFY(authors.size() > 50);
    }
}

void TestSampleWorkspace::versions_areInOrderAndNeverFromTheFuture()
{
    const auto &workspace = yearOfDecisions();
    int versions = 0;
    for (const auto &channel : workspace.channels) {
        for (std::size_t i = 0; i < channel.messages.size(); ++i) {
            const auto &raw = channel.messages[i];
            QVERIFY(raw.visibleFrom <= workspace.end);
            const bool sameAsBefore = i > 0 && channel.messages[i - 1].ts == raw.ts;
            if (!sameAsBefore) {
                QCOMPARE(raw.visibleFrom, raw.ts.instant());
                continue;
            }
            ++versions;
            QVERIFY(channel.messages[i - 1].visibleFrom < raw.visibleFrom);
            QVERIFY(!channel.messages[i - 1].deleted);
            const auto message = decoded(raw);
            if (message.edited && !raw.deleted && message.reactions.empty())
                QCOMPARE(message.edited->ts.instant().seconds(), raw.visibleFrom.seconds());
        }
        QVERIFY(std::is_sorted(channel.messages.begin(), channel.messages.end(),
                               [](const RawMessage &a, const RawMessage &b) { return a.ts < b.ts; }));
    }
    QVERIFY2(versions > 700, qPrintable(QString::number(versions)));
}

void TestSampleWorkspace::replies_hangOnTheRootThatTheyName()
{
    int replies = 0;
    for (const auto &channel : yearOfDecisions().channels) {
        const auto messages = finalMessages(channel);
        for (const auto &[us, message] : messages) {
            if (!message.isReply())
                continue;
            ++replies;
            const auto root = messages.find(message.threadTs.microseconds());
            QVERIFY(root != messages.end());
            QVERIFY(!root->second.isReply());
            QVERIFY(message.ts > root->second.ts);
        }
    }
    QVERIFY(replies > 300);
}

void TestSampleWorkspace::counters_ofTheLastVersionMatchTheReplies()
{
    for (const auto &channel : yearOfDecisions().channels) {
        const auto messages = finalMessages(channel);
        std::map<qint64, std::vector<base::SlackTs>> threads;
        for (const auto &[us, message] : messages) {
            if (message.isReply())
                threads[message.threadTs.microseconds()].push_back(message.ts);
        }
        for (const auto &[us, message] : messages) {
            if (message.isReply())
                continue;
            const auto &replies = threads[us];
            QCOMPARE(message.replyCount, static_cast<int>(replies.size()));
            QCOMPARE(message.threadTs.isNull(), replies.empty());
            if (!replies.empty())
                QCOMPARE(message.latestReply, replies.back());
        }
    }
}

void TestSampleWorkspace::oneChannel_isSilentInTheGap()
{
    const auto &workspace = twentyThousandDecisions();
    const auto &gap = workspace.answers.findings.value(QStringLiteral("gap"));
    const auto zone = base::Zone::byName(QStringLiteral("Europe/Oslo"));
    QVERIFY(zone);
    QCOMPARE(gap.size(), 2);
    const auto from = QDate::fromString(gap.at(0), Qt::ISODate);
    const auto to = QDate::fromString(gap.at(1), Qt::ISODate);
    QCOMPARE(from.daysTo(to), qint64(9));
    const base::TimeRange silent{zone->startOf(from), zone->startOf(to.addDays(1))};
    for (const auto &channel : workspace.channels) {
        const bool isSilent =
            workspace.answers.findings.value(QStringLiteral("gap-channel")).contains(channel.channel.id.text());
        int within = 0;
        for (const auto &raw : channel.messages)
            within += silent.contains(raw.ts.instant()) ? 1 : 0;
        QCOMPARE(within == 0, isSilent);
    }
}

void TestSampleWorkspace::channels_haveTheirSettings()
{
    QStringList lines;
    for (const auto &history : yearOfDecisions().channels) {
        QVERIFY(history.settings.followed);
        QCOMPARE(history.channel.team, yearOfDecisions().team);
        lines += history.channel.name + u' ' + history.settings.defaultCurrency.code() + u' ' +
                 QString::number(history.settings.approvers.size());
    }
    QCOMPARE(lines, (QStringList{QStringLiteral("intercom-approvals USD 0"), QStringLiteral("finance-exceptions USD 5"),
                                 QStringLiteral("nordic-approvals NOK 0")}));
}

void TestSampleWorkspace::people_includeEveryAuthor()
{
    QSet<QString> known{QStringLiteral("USLACKBOT")};
    for (const auto &person : yearOfDecisions().people)
        known.insert(person.id.text());
    for (const auto &channel : yearOfDecisions().channels) {
        for (const auto &raw : channel.messages) {
            const auto message = decoded(raw);
            QVERIFY2(known.contains(message.user.isEmpty() ? message.botId : message.user), raw.json.constData());
        }
    }
}

void TestSampleWorkspace::months_growTowardsTheLast()
{
    const auto zone = base::Zone::byName(QStringLiteral("Europe/Oslo"));
    std::map<QString, int> months;
    for (const auto &record : yearOfDecisions().answers.records)
        ++months[zone->dateOf(record.requestedAt).toString(QStringLiteral("yyyy-MM"))];
    QCOMPARE(months.size(), std::size_t(12));
    QCOMPARE(months.begin()->first, QStringLiteral("2025-11"));
    const auto last = months[QStringLiteral("2026-10")];
    QVERIFY2(last >= 145 && last <= 175, qPrintable(QString::number(last)));
    for (const auto &[month, count] : months)
        QVERIFY2(count >= 50 && count <= last, qPrintable(month));
}

void TestSampleWorkspace::largeSamples_keepTheirShape()
{
    const auto &workspace = twentyThousandDecisions();
    std::size_t messages = 0;
    qint64 bytes = 0;
    for (const auto &channel : workspace.channels) {
        messages += channel.messages.size();
        for (const auto &raw : channel.messages)
            bytes += raw.json.size();
    }
    QVERIFY2(messages > 40000 && messages < 60000, qPrintable(QString::number(messages)));
    QVERIFY2(bytes / qint64(messages) < 1500, qPrintable(QString::number(bytes)));
    QSet<QString> customers;
    for (const auto &record : workspace.answers.records)
        customers.insert(record.customer);
    QVERIFY2(customers.size() > 10000, qPrintable(QString::number(customers.size())));
}

QTEST_GUILESS_MAIN(TestSampleWorkspace)
#include "tst_sample_workspace.moc"
