// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <cstdint>
#include <map>

namespace precedent::bench {

/// What a page needs after a filter has changed; the program's and the peer's must be equal.
struct Answer
{
    std::int64_t count = 0;
    QStringList firstPage; ///< record ids of the first 50 rows in the case's order
    std::map<QString, std::int64_t> monthByType;
    std::map<QString, std::int64_t> weekByType;
    std::map<QString, std::int64_t> agentByDecision;
    std::map<QString, std::int64_t> weekdayByHour;
    std::map<QString, std::int64_t> amountByCurrency; ///< minor units

    bool operator==(const Answer &) const = default;
};

inline constexpr int pageRows = 50;

/// One filter, in the program's grammar and in SQL over the peer's columns.
struct Case
{
    const char *name;
    const char *query;
    const char *where;
    const char *sortColumn; ///< an export column
    const char *orderBy;
};

inline constexpr Case refreshCases[] = {
    {"none", "", "1", "requested_at", "ts"},
    {"agent", "agent:U0003", "agent = 3", "requested_at", "ts"},
    {"two-types-denied", "type:refund,credit decision:denied", "type IN (0, 1) AND decision = 1", "amount",
     "amount, currency DESC, ts"},
    {"quarter-approver", "date:2026-Q2 approver:A0004", "ts >= 1775001600 AND ts < 1782864000 AND approver = 4",
     "turnaround_seconds", "turnaround, ts"},
    {"amount-eur", "amount:20..60 currency:EUR", "amount BETWEEN 2000 AND 6000 AND currency = 1", "customer",
     "customer, ts"},
    {"text-common", "chargeback", "instr(text, 'chargeback') > 0", "requested_at", "ts"},
    {"text-rare-approved", "zeppelin decision:approved date:2026",
     "instr(text, 'zeppelin') > 0 AND decision = 0 AND ts >= 1767225600 AND ts < 1798761600", "amount",
     "amount, currency DESC, ts"},
    {"mixed",
     "agent:U0001,U0002,U0003,U0005,U0008 type:refund,credit,comp decision:approved date:2026 amount:10..200 parcel",
     "agent IN (1, 2, 3, 5, 8) AND type IN (0, 1, 2) AND decision = 0 AND ts >= 1767225600 AND ts < 1798761600 AND "
     "amount BETWEEN 1000 AND 20000 AND instr(text, 'parcel') > 0",
     "agent", "agent, ts"},
};

inline constexpr Case searchCases[] = {
    {"word", "chargeback", "instr(text, 'chargeback') > 0", "requested_at", "ts"},
    {"inside-a-word", "argebac", "instr(text, 'argebac') > 0", "requested_at", "ts"},
    {"two-letters", "ar", "instr(text, 'ar') > 0", "requested_at", "ts"},
    {"rare", "zeppelin", "instr(text, 'zeppelin') > 0", "requested_at", "ts"},
    {"nothing", "quagga", "instr(text, 'quagga') > 0", "requested_at", "ts"},
};

} // namespace precedent::bench
