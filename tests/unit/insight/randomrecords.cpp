// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/insight/randomrecords.h"

#include <QtCore/QSet>

namespace precedent::test {

namespace {

using domain::Record;

QStringList list(const char *lines)
{
    return QString::fromUtf8(lines).split(u'|');
}

const QStringList &names()
{
    static const auto all = list("Sara Okafor|sara|Søren Müller|Ben O'Neil|山田 太郎|Łukasz Żak|مريم|Okafors|🎉|Ben");
    return all;
}

const QStringList &customers()
{
    static const auto all = list("|Acme Ltd|ACME|acme-west|Doe, Jane|山田太郎|Émile|ÉMILE|ООО Ромашка|x|\"Q\"");
    return all;
}

const QStringList &texts()
{
    static const auto all =
        list("|Parcel was damaged|damaged|DAMAGÉD box|order 500|ok|50.00|вернуть деньги|返金してください|"
             "a b  c|tab\tand\nline|🎉🎉|type:refund|49.99 paid twice");
    return all;
}

bool oneIn(QRandomGenerator &random, int n)
{
    return random.bounded(n) == 0;
}

base::Instant randomInstant(QRandomGenerator &random)
{
    // Around the ends of summer time, so that offsets matter, and often the very same instant.
    static const QStringList days = list("2026-03-28T22:00:00Z|2026-03-29T00:30:00Z|2026-10-24T21:59:59Z|"
                                         "2026-10-25T00:30:00Z|2026-10-30T23:00:00Z|2025-12-31T22:30:00Z");
    const auto day = base::fromIso(pick(random, days)).value();
    return oneIn(random, 3) ? day : day + random.bounded(100) * base::oneHour + random.bounded(3);
}

std::optional<base::Money> randomMoney(QRandomGenerator &random)
{
    static const auto currencies = list("USD|EUR|JPY|KWD|CLF|NOK");
    if (oneIn(random, 4))
        return std::nullopt;
    static const std::vector<std::int64_t> minors{0, 50, 5000, 500, 4999, 50000, 500000, -2000, 12345, 480000};
    const auto minor = minors[static_cast<std::size_t>(random.bounded(static_cast<int>(minors.size())))];
    const auto huge = std::numeric_limits<std::int64_t>::max() - random.bounded(2);
    return base::Money{oneIn(random, 30) ? huge : minor, base::Currency::parse(pick(random, currencies)).value()};
}

domain::PersonRef randomPerson(QRandomGenerator &random)
{
    static const auto ids = list("|U1|U2|U3|U4");
    const auto name = oneIn(random, 6) ? QString() : pick(random, names());
    return {pick(random, ids), name};
}

template <typename Enum>
Enum oneOf(QRandomGenerator &random, int count)
{
    return static_cast<Enum>(random.bounded(count));
}

void decide(QRandomGenerator &random, Record &record)
{
    record.decision = oneOf<domain::Decision>(random, domain::decisionCount);
    if (record.decision == domain::Decision::Pending)
        return;
    for (int i = random.bounded(3); i > 0; --i)
        record.approvers.push_back(randomPerson(random));
    record.reason = pick(random, texts());
    record.decidedVia = oneOf<domain::DecidedVia>(random, domain::decidedViaCount);
    record.timeSource = oneOf<domain::TimeSource>(random, domain::timeSourceCount);
    if (oneIn(random, 4)) {
        record.decidedNotAfter = record.requestedAt + base::oneDay;
        if (!oneIn(random, 4))
            record.decidedNotBefore = record.requestedAt + random.bounded(86'400) * base::oneSecond;
    } else {
        record.decidedAt = record.requestedAt + random.bounded(200'000) * base::oneSecond;
    }
    if (record.decision == domain::Decision::Approved)
        record.approvedAmount = oneIn(random, 3) ? randomMoney(random) : record.amount;
}

void ask(QRandomGenerator &random, Record &record)
{
    static const auto percents = list("|30|7.5|n/a");
    record.agent = randomPerson(random);
    record.type = oneOf<domain::RequestType>(random, domain::requestTypeCount);
    record.typeAsWritten = pick(random, texts());
    record.customer = pick(random, customers());
    record.context = pick(random, texts()) + (oneIn(random, 2) ? u' ' + pick(random, texts()) : QString());
    record.conversationUrl =
        oneIn(random, 2) ? QString() : QStringLiteral("https://x.example.test/%1").arg(random.bounded(9));
    record.amount = randomMoney(random);
    record.percent = pick(random, percents);
    record.noncash = oneIn(random, 8) ? QStringLiteral("1 month free") : QString();
}

Record randomRecord(QRandomGenerator &random)
{
    static const auto channels = list("C1|C2|C10");
    Record record;
    record.team = domain::TeamId(oneIn(random, 5) ? QStringLiteral("T2") : QStringLiteral("T1"));
    record.channel = domain::ChannelId(pick(random, channels));
    record.requestedAt = randomInstant(random);
    record.root = base::SlackTs::fromMicroseconds(record.requestedAt.us);
    record.id = domain::recordId(record.channel, record.root);
    ask(random, record);
    decide(random, record);
    record.flags = domain::Flags(oneIn(random, 2) ? random.bounded(1U << domain::flagCount) : 0U);
    record.format = oneIn(random, 2) ? QStringLiteral("typed") : QStringLiteral("Card");
    record.confidence = random.bounded(101);
    record.editedAfterDecision = oneIn(random, 4);
    record.deletedInSlack = oneIn(random, 8);
    record.sources = domain::Sources(random.bounded(1U << domain::sourceCount));
    record.firstSeenAt = record.requestedAt + random.bounded(50) * base::oneHour;
    if (oneIn(random, 6))
        record.correctedFields = {QStringLiteral("amount"), QStringLiteral("type")};
    return record;
}

} // namespace

insight::SnapshotInput randomInput(QRandomGenerator &random, int count)
{
    static const auto zones = list("Europe/Oslo|UTC|America/New_York|Asia/Kolkata");
    insight::SnapshotInput input;
    QSet<QString> ids;
    for (int i = 0; i < count; ++i) {
        const auto record = randomRecord(random);
        if (!ids.contains(record.id.text()))
            input.records.push_back(record);
        ids += record.id.text();
    }
    for (const auto &record : input.records) {
        const auto id = record.id.text();
        if (oneIn(random, 3))
            input.threadLengths.add(record.channel, record.root.instant(), random.bounded(1, 4));
        if (oneIn(random, 4))
            input.tags.insert(id, {QStringLiteral("vip"), QStringLiteral("Good example")});
        if (oneIn(random, 5))
            input.withNote += id;
        if (oneIn(random, 5))
            input.reviewed += id;
    }
    input.channelNames = {{QStringLiteral("C1"), QStringLiteral("approvals")},
                          {QStringLiteral("C2"), QStringLiteral("Refunds EU")}};
    input.teamUrls = {{QStringLiteral("T1"), QStringLiteral("https://acme.slack.com/")}};
    input.agentTeams = {
        {QStringLiteral("Tier 1"), {domain::PersonId(QStringLiteral("U1"))}},
        {QStringLiteral("Nights"), {domain::PersonId(QStringLiteral("U1")), domain::PersonId(QStringLiteral("U2"))}}};
    input.zone = base::Zone::byName(pick(random, zones)).value();
    input.weekStart = oneIn(random, 2) ? 1 : 7;
    input.lastSync = base::fromIso(QStringLiteral("2026-10-31T12:00:00Z")).value();
    input.lastVisit = base::fromIso(QStringLiteral("2026-10-25T00:00:00Z")).value();
    input.rules.oddHours = oneIn(random, 2);
    input.rules.outlierMinimum = 4;
    return input;
}

const QueryWords &recordWords()
{
    static const QueryWords words{
        list("sara|U1|U2|Sara Okafor|muller|neil|o'neil|太郎|zak|مريم|🎉|nobody|oka"),
        list("Tier 1|nights|tier"),
        list("acme|Acme Ltd|west|doe, jane|山田太郎|山田|emile|ромашка|\"Q\"|nobody|x"),
        list("approvals|#approvals|refunds eu|C2|elsewhere"),
        list("VIP|good example|good"),
        list("damaged|amag|DAMAGED BOX|500|50|49.99|50.0|деньги|返金|🎉|sara|acme|\"|a b c|e|type:refund|zzz|́"),
    };
    return words;
}

} // namespace precedent::test
