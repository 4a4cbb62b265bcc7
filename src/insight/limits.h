// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "base/result.h"
#include "domain/enums.h"
#include "domain/people.h"

#include <QtCore/QDate>
#include <QtCore/QHash>

#include <limits>
#include <vector>

namespace precedent::insight {

/// What somebody does with an amount: grants it to others, or asks for it.
enum class Capacity { Approving, Asking };

/// Whose a limit is, the nearest first: a person, the members of a group of agents, or everybody who approves or asks.
enum class HolderKind { Person, Team, Approvers, Agents };

/// Somebody who has a limit.
struct Holder
{
    HolderKind kind = HolderKind::Person;
    QString name = {}; ///< a person's id, else the written name; a team's name; empty for everybody
    bool operator==(const Holder &) const = default;
};

/// The amount of a limit that has no bound; said in a word, never by leaving the amount out.
inline constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();

/// How much somebody may decide, from a day to a day, both included, in the ledger's reporting zone.
struct Limit
{
    std::int64_t id = 0; ///< 0: not kept yet
    Holder holder;
    std::optional<domain::RequestType> type = {}; ///< empty: every type
    base::Money amount;                           ///< of zero: nothing
    QDate from = {};                              ///< null: always
    QDate to = {};                                ///< null: open

    [[nodiscard]] bool holdsOn(QDate day) const;
    [[nodiscard]] bool isUnlimited() const { return amount.minor == unlimited; }
    bool operator==(const Limit &) const = default;
};

/// Holder, type, currency and first day are the same: the second takes the place of the first.
[[nodiscard]] bool replaces(const Limit &limit, const Limit &other);
/// Another one of the same holder, type and currency that holds on one of its days, or null; the one it replaces is
/// none.
[[nodiscard]] const Limit *overlapped(const std::vector<Limit> &limits, const Limit &limit);
/// The limits with one more, which takes the place of the one that it replaces or that has its number. Usage
/// "limit-overlap", "limit-days" when its last day is before its first, "limit-negative".
[[nodiscard]] base::Result<std::vector<Limit>> withLimit(std::vector<Limit> limits, const Limit &limit);

/// "person:U1", "team:Night Shift", "approvers", "agents", as ledgers and files hold it; and back: anything else is a
/// person.
[[nodiscard]] QString toText(const Holder &holder);
[[nodiscard]] Holder holderFromText(const QString &text);

/// Answers which limit is in force for whom (domain.md §7: person, then team, then everybody).
class LimitTable
{
public:
    LimitTable() = default;
    LimitTable(std::vector<Limit> limits, const std::vector<domain::AgentTeam> &teams);

    [[nodiscard]] bool isEmpty() const { return m_limits.empty(); }
    [[nodiscard]] const std::vector<Limit> &limits() const { return m_limits; }
    /// The nearest holder's; of one holder's that of the type before that of every type; of several teams' the highest.
    /// Null when none is set, which says nothing of what the person may do.
    [[nodiscard]] const Limit *inForce(const domain::PersonRef &person, Capacity capacity, domain::RequestType type,
                                       const base::Currency &currency, QDate day) const;

private:
    struct Question;
    [[nodiscard]] const Limit *best(const QString &holder, const Question &question) const;

    std::vector<Limit> m_limits;
    QHash<QString, std::vector<std::size_t>> m_byHolder; ///< by toText() of the holder, a name folded
    QHash<QString, QStringList> m_teams;                 ///< of a person id
};

} // namespace precedent::insight
