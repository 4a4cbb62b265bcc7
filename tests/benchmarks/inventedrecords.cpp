// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/inventedrecords.h"

#include <array>
#include <cmath>
#include <random>

namespace precedent::bench {

namespace {

constexpr int agents = 200;
constexpr int approvers = 60;
constexpr int customers = 50'000;
constexpr std::int64_t firstSecond = 1'704'067'200; // 2024-01-01
constexpr std::int64_t seconds = 1096LL * 86'400;   // three years
constexpr std::array words = {"parcel",   "damaged",    "late",    "twice",     "charged", "invoice",
                              "renewal",  "goodwill",   "outage",  "missing",   "wrong",   "size",
                              "returned", "loyal",      "upgrade", "cancelled", "courier", "broken",
                              "promo",    "chargeback", "expired", "voucher",   "trial",   "seat"};

class Inventor
{
public:
    domain::Record next(std::int64_t second, int index);

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    /// Zipf-like: small numbers are frequent.
    int skewed(int limit)
    {
        return std::min(limit - 1, int(std::pow(double(limit), double(below(10'000)) / 10'000.0)) - 1);
    }
    QString phrase(int length);
    domain::PersonRef person(char kind, int number);
    void decide(domain::Record &record);

    std::mt19937_64 m_random{1};
};

QString Inventor::phrase(int length)
{
    QStringList parts;
    for (int i = 0; i < length; ++i)
        parts += below(40'000) == 0 ? QStringLiteral("zeppelin")
                                    : QString::fromLatin1(words.at(std::size_t(below(int(words.size())))));
    return parts.join(u' ');
}

domain::PersonRef Inventor::person(char kind, int number)
{
    const auto id = QChar::fromLatin1(kind) + QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0'));
    return {id, QStringLiteral("Person %1").arg(id)};
}

void Inventor::decide(domain::Record &record)
{
    const auto drawn = below(100);
    record.decision = drawn < 74   ? domain::Decision::Approved
                      : drawn < 92 ? domain::Decision::Denied
                                   : domain::Decision::Pending;
    if (record.decision == domain::Decision::Pending)
        return;
    record.approvers = {person('A', skewed(approvers))};
    record.reason = phrase(2 + below(8));
    record.decidedVia = domain::DecidedVia::Thread;
    record.timeSource = domain::TimeSource::Reply;
    record.decidedAt = record.requestedAt + (60 + skewed(200'000)) * base::oneSecond;
    if (record.decision == domain::Decision::Approved)
        record.approvedAmount = record.amount;
}

domain::Record Inventor::next(std::int64_t second, int index)
{
    domain::Record record;
    record.team = domain::TeamId(QStringLiteral("T1"));
    record.channel = domain::ChannelId(QStringLiteral("C%1").arg(below(4)));
    record.root = base::SlackTs::fromMicroseconds(second * base::oneSecond + index % 1'000'000);
    record.id = domain::recordId(record.channel, record.root);
    record.agent = person('U', skewed(agents));
    record.type = domain::RequestType(skewed(domain::requestTypeCount));
    record.customer = QStringLiteral("Customer %1").arg(skewed(customers));
    record.context = phrase(6 + below(10));
    const auto currency = base::Currency::parse(below(4) ? u"USD" : u"EUR");
    record.amount = base::Money{100 + 50 * std::int64_t(skewed(20'000)), *currency};
    record.requestedAt = record.root.instant();
    record.firstSeenAt = record.requestedAt;
    record.format = QStringLiteral("supportman");
    record.confidence = 95;
    record.sources.set(std::size_t(domain::Source::Api));
    decide(record);
    return record;
}

} // namespace

std::vector<domain::Record> inventRecords(int count)
{
    Inventor inventor;
    std::vector<domain::Record> records;
    records.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        records.push_back(inventor.next(firstSecond + seconds * i / count, i));
    return records;
}

} // namespace precedent::bench
