// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/dictionary.h"
#include "insight/snapshot.h"
#include "insight/wordindex.h"

#include <algorithm>
#include <limits>

namespace precedent::insight {

/// The value of an instant or number that a record does not have.
inline constexpr std::int64_t absent = std::numeric_limits<std::int64_t>::min();
/// The day of an instant that a record does not have; other days are Julian day numbers.
inline constexpr std::int32_t absentDay = std::numeric_limits<std::int32_t>::min();

/// A date column in the reporting zone.
struct LocalTimes
{
    std::vector<std::int32_t> days;  ///< Julian day number or absentDay
    std::vector<std::uint8_t> hours; ///< 0..23; 0 when absent
    std::int32_t firstDay = 0;       ///< of all days that are there
    std::int32_t lastDay = -1;

    void setDay(std::size_t row, std::int32_t day)
    {
        const bool isFirst = lastDay < firstDay;
        days[row] = day;
        firstDay = isFirst ? day : std::min(firstDay, day);
        lastDay = isFirst ? day : std::max(lastDay, day);
    }
    /// The days from the first to the last.
    [[nodiscard]] std::size_t span() const { return static_cast<std::size_t>(std::int64_t{lastDay} - firstDay + 1); }
};

/// Amounts in minor units; currency code 0 is "no amount".
struct AmountColumn
{
    std::vector<std::int64_t> minor;
    std::vector<std::uint16_t> currencies;
    std::uint64_t bits = 0; ///< set in the magnitude of any amount

    [[nodiscard]] bool has(std::size_t row) const { return currencies[row] != 0; }
};

/// Yes-or-no facts of a row, one bit each.
enum Mark : std::uint8_t { HasNote = 1, IsReviewed = 2, IsNew = 4, IsEdited = 8, IsDeleted = 16 };

/// One array per column, all of the snapshot's length; what differs from the rule only now and then is kept by row.
struct Snapshot::Columns
{
    std::size_t size = 0;
    base::Zone zone;
    int weekStart = 1;
    int yearStart = 1;
    base::Instant lastSync;
    base::Instant lastVisit;
    bool hidesNames = false;

    std::vector<std::int64_t> root;           ///< microseconds, ascending
    QHash<RowIndex, QString> oddRootTexts;    ///< roots not written as SlackTs::fromMicroseconds would
    QHash<RowIndex, domain::RecordId> oddIds; ///< ids other than domain::recordId would give (merged records)
    QHash<domain::RecordId, RowIndex> oddRows;
    Coded<QString> team; ///< Slack workspace
    Coded<QString> channel;

    Coded<domain::PersonRef> agent;
    std::vector<domain::RequestType> type;
    Coded<QString> typeAsWritten;
    Coded<QString> customer;
    TextColumn context;
    TextColumn conversationUrl;
    Dictionary<base::Currency> currencies;
    AmountColumn amount;
    AmountColumn approvedAmount;
    UsualAmounts usualAmounts;
    Coded<QString> percent;
    Coded<QString> noncash;

    std::vector<domain::Decision> decision;
    Coded<std::vector<domain::PersonRef>> approvers;
    TextColumn reason;
    std::vector<Code> reasonKeys; ///< equal for reasons that fold to the same text; 0 where there is none
    std::vector<domain::DecidedVia> decidedVia;

    std::vector<std::int64_t> requestedAt; ///< microseconds, as all instants here; absent where unknown
    std::vector<std::int64_t> decidedAt;
    std::vector<std::int64_t> decidedNotBefore;
    std::vector<std::int64_t> decidedNotAfter;
    std::vector<std::int64_t> firstSeenAt;
    std::vector<std::int64_t> turnaround; ///< seconds or absent
    /// bucketOf() the turnaround of what was approved or denied, else noBucket
    std::vector<std::uint16_t> turnaroundBucket;
    std::vector<domain::TimeSource> timeSource;
    LocalTimes requestedLocal;
    LocalTimes decidedLocal;

    std::vector<std::uint16_t> flags; ///< bit i is domain::Flag i
    Coded<QString> format;
    std::vector<std::uint8_t> confidence;
    std::vector<std::uint8_t> completeness;
    std::vector<std::uint8_t> sources;
    std::vector<std::uint8_t> marks;
    std::vector<std::int32_t> threadLength;
    QHash<RowIndex, QStringList> correctedFields;
    QHash<RowIndex, QStringList> tags;

    // Folded forms for search and order: by row for context and reason, by code for the others.
    TextColumn foldedContext;
    TextColumn foldedReason;
    WordIndex contextWords;
    WordIndex reasonWords;
    TextColumn foldedCustomers;
    TextColumn foldedAgents;
    TextColumn foldedPeople; ///< every distinct approver
    Dictionary<domain::PersonRef> people;
    std::vector<std::vector<Code>> approverPeople; ///< by approver-list code, codes of `people`

    std::vector<QString> channelNames;       ///< by channel code
    std::vector<QString> teamUrls;           ///< by team code, empty or with a closing slash
    std::vector<QString> agentTeams;         ///< by agent code, joined with "; "
    std::vector<QStringList> agentTeamLists; ///< by agent code, sorted
};

/// The requested or decided days and hours, as the basis says.
[[nodiscard]] const LocalTimes &localTimesOf(const Snapshot::Columns &columns, query::DateBasis basis);

/// The name, else the id of a person; empty for none.
[[nodiscard]] QString displayName(const domain::PersonRef &person);
/// "id; id" and "name; name" of several people.
[[nodiscard]] QString joinedIds(const std::vector<domain::PersonRef> &people);
[[nodiscard]] QString joinedNames(const std::vector<domain::PersonRef> &people);

} // namespace precedent::insight
