// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "domain/enums.h"

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace precedent::insight {

/// A change of policy that people want to see the effect of.
struct PolicyEvent
{
    std::int64_t id = 0; ///< its number in the ledger; 0: not there yet
    QDate day;           ///< the first on which it holds, in the reporting zone
    QString title;
    QString query; ///< the requests it concerns, in the grammar of the search box; empty: all
    QString note;
    bool operator==(const PolicyEvent &) const = default;
};

/// What was made of a suggestion.
enum class AsideState {
    Dismissed, ///< away until it happens twice as often
    Snoozed,   ///< away until a day
    Noted      ///< accepted as a policy note; away for good
};

/// A recurring exception that somebody put aside.
struct AsideException
{
    domain::RequestType type = domain::RequestType::Other;
    QString reason; ///< as it was shown; empty where only the context counted
    AsideState state = AsideState::Dismissed;
    QDate until;   ///< of a snoozed one, the first day on which it is back
    int times = 0; ///< how often it had happened then
    QDate since;
    QString context = {}; ///< as it was shown; empty where only the reason counted
    bool operator==(const AsideException &) const = default;

    /// The same type and, folded, the same reason and context.
    [[nodiscard]] bool concerns(domain::RequestType otherType, const QString &otherReason,
                                const QString &otherContext = {}) const;
    [[nodiscard]] bool isHidden(int timesNow, QDate today) const;
};

/// A text that requests have in common.
enum class GroupedText { Reason, Context };

/// What recurring exceptions have in common beside their type.
enum class Grouping { Reason, Context, ReasonAndContext };

[[nodiscard]] constexpr bool includes(Grouping grouping, GroupedText text)
{
    return grouping == Grouping::ReasonAndContext || (grouping == Grouping::Reason) == (text == GroupedText::Reason);
}

/// Requests whose reason, or context, holds one of the words, folded, are one group of their type.
struct ReasonRule
{
    QString name;
    QStringList words;
    GroupedText text = GroupedText::Reason;
    bool operator==(const ReasonRule &) const = default;
};

/// How much may be approved in a calendar month, of one type or of all together.
struct Ceiling
{
    std::optional<domain::RequestType> type; ///< empty: every type
    base::Money amount;                      ///< above zero
    bool operator==(const Ceiling &) const = default;

    /// The other stands for the same type and currency.
    [[nodiscard]] bool replaces(const Ceiling &other) const
    {
        return type == other.type && amount.currency == other.amount.currency;
    }
};

/// What the policy owner keeps in a ledger.
struct PolicyBook
{
    std::vector<PolicyEvent> events; ///< by day, then number
    std::vector<AsideException> aside;
    std::vector<ReasonRule> rules;
    Grouping groupedBy = Grouping::Reason;
    std::vector<Ceiling> ceilings; ///< in the order in which people see them
    bool operator==(const PolicyBook &) const = default;

    /// The entry that concerns a pattern, or null.
    [[nodiscard]] const AsideException *asideOf(domain::RequestType type, const QString &reason,
                                                const QString &context = {}) const;
    /// This book with `entry` in place of what concerned the same pattern.
    [[nodiscard]] PolicyBook withAside(const AsideException &entry) const;
    [[nodiscard]] PolicyBook withoutAside(const AsideException &entry) const;
    /// This book with the event added under a new number, or in place of the one of its number.
    [[nodiscard]] PolicyBook withEvent(PolicyEvent event) const;
    [[nodiscard]] PolicyBook withoutEvent(std::int64_t id) const;
};

} // namespace precedent::insight
