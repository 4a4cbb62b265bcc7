// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/pages/recordlines.h"
#include "ui/reports/report.h"
#include "ui/reports/source.h"

namespace precedent::test {

/// A source of these records at the end of October 2026; its channel was read since August.
inline reports::Source sourceFrom(const QStringList &lines)
{
    reports::Source source{recordsFrom(lines), endOfOctober(), QLocale(QStringLiteral("en_US")), {}, {}};
    workspace::ChannelStatus status{};
    status.channel.id = domain::ChannelId(QStringLiteral("C1"));
    status.channel.name = QStringLiteral("approvals");
    status.settings.followed = true;
    status.coverage.push_back(
        {{base::fromIso(QStringLiteral("2026-08-01T00:00:00Z")).value_or(base::Instant{}), source.calendar.now}});
    source.channels.push_back(status);
    source.head.leaves = 48'311;
    source.head.root = QByteArray::fromHex("3fa2b1c0d4e5f60718293a4b5c6d7e8f3fa2b1c0d4e5f60718293a4b5c6d7e8f");
    return source;
}

/// All blocks of one kind.
template <typename Block>
std::vector<Block> blocksOf(const reports::Report &report)
{
    std::vector<Block> found;
    for (const reports::Block &block : report.blocks) {
        if (const auto *one = std::get_if<Block>(&block))
            found.push_back(*one);
    }
    return found;
}

/// The first table after the heading of this name; an empty one where there is none.
inline reports::Table tableBelow(const reports::Report &report, const QString &heading)
{
    bool isBelow = false;
    for (const reports::Block &block : report.blocks) {
        if (const auto *title = std::get_if<reports::Heading>(&block))
            isBelow = title->text == heading;
        else if (const auto *table = std::get_if<reports::Table>(&block); table != nullptr && isBelow)
            return *table;
    }
    return {};
}

} // namespace precedent::test
