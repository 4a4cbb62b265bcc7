// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/corpusreading.h"

#include "records/reading.h"

#include <QtCore/QTemporaryDir>

namespace precedent::records {

namespace {

using base::Result;
using Readings = std::vector<RowReading>;

/// Channels per ledger: what is known of all of them is read anew for each.
constexpr std::size_t rowsPerLedger = 100;

domain::ChannelId channelOf(std::size_t row)
{
    return domain::ChannelId(QStringLiteral("C%1").arg(qulonglong(row), 8, 10, QLatin1Char('0')));
}

std::size_t rowOf(const domain::ChannelId &channel)
{
    const auto &text = channel.text();
    return std::size_t(QStringView(text).mid(1).toULongLong());
}

Result<void> archive(store::Transaction &transaction, const Corpus &corpus, std::size_t number)
{
    const auto &row = corpus.rows[number];
    domain::Channel channel;
    channel.team = corpus.people.front().team;
    channel.id = channelOf(number);
    channel.name = QStringLiteral("approvals");
    if (auto put = transaction.putChannel(channel); !put)
        return put;
    if (auto put = transaction.putChannelSettings(channel.id, row.settings); !put)
        return put;
    store::Page page;
    page.team = channel.team;
    page.channel = channel.id;
    page.observedAt = row.readAt;
    page.messages = row.messages;
    const auto added = transaction.addPage(page);
    return added ? Result<void>() : added.error();
}

Result<void> collect(const store::Ledger &ledger, Readings &readings)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    auto records = reader->get()->records();
    if (!records)
        return records.error();
    for (auto &record : *records)
        readings.at(rowOf(record.channel)).records.push_back(std::move(record));
    auto unread = reader->get()->unread();
    if (!unread)
        return unread.error();
    for (auto &message : *unread)
        readings.at(rowOf(message.channel)).unread.push_back(std::move(message));
    return {};
}

Result<void> readPortion(const Corpus &corpus, std::size_t from, std::size_t to, Readings &readings)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return base::makeError(base::ErrorKind::Output, "output-failed", folder.errorString());
    const auto ledger = store::Ledger::open(folder.filePath(QStringLiteral("corpus.precedent")));
    if (!ledger)
        return ledger.error();
    const auto written = ledger->get()->write([&](store::Transaction &transaction) -> Result<void> {
        if (auto put = transaction.putPeople(corpus.people, corpus.rows[from].readAt); !put)
            return put;
        for (auto row = from; row < to; ++row) {
            if (auto put = archive(transaction, corpus, row); !put)
                return put;
        }
        return {};
    });
    if (!written)
        return written;
    if (const auto read = readEverything(**ledger, false); !read)
        return read.error();
    return collect(**ledger, readings);
}

} // namespace

Result<Readings> readRows(const Corpus &corpus)
{
    Readings readings(corpus.rows.size());
    for (std::size_t from = 0; from < corpus.rows.size(); from += rowsPerLedger) {
        const auto to = std::min(from + rowsPerLedger, corpus.rows.size());
        if (auto read = readPortion(corpus, from, to, readings); !read)
            return read.error();
    }
    return readings;
}

} // namespace precedent::records
