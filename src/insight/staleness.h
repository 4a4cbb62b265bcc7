// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/stats.h"

#include <span>

namespace precedent::insight {

/// What became of requests that nobody decided.
struct Staleness
{
    int count = 0; ///< all requests, decided or not
    int withdrawn = 0;
    int expired = 0;
    int unanswered = 0; ///< flagged stale-pending: pending for longer than the rule says; a younger one may be decided

    [[nodiscard]] int stale() const { return withdrawn + expired + unanswered; }
    Staleness &operator+=(const Staleness &other);
    bool operator==(const Staleness &) const = default;
};

/// The requests of one hour, agent, channel or possible approver.
struct StaleGroup
{
    QString key;  ///< "9" for an hour, an agent's key, a channel's name, an approver's key; null where there is none
    QString name; ///< for people the one that most of the rows carry, else the key
    Staleness figures;
    QStringList channels; ///< of a possible approver: where they may decide, by name or id
};

/// Who may decide in a channel (by id): ids or names. In a channel that is not in it anyone may.
using NamedApprovers = QHash<QString, QStringList>;

[[nodiscard]] Staleness staleness(const Snapshot &snapshot, std::span<const RowIndex> rows);

/// By hour of the request, channel or agent (GroupKey::Hour, Channel, AgentId); hours and channels ascend, people have
/// the most requests first.
[[nodiscard]] std::vector<StaleGroup> staleBy(const Snapshot &snapshot, const std::vector<RowIndex> &rows,
                                              GroupKey key);

/// Nobody decided these requests, so that nobody is their approver: each counts for everybody who may decide in its
/// channel, and for the group without a key where anyone may. By name, that group last.
[[nodiscard]] std::vector<StaleGroup> staleByApprover(const Snapshot &snapshot, const std::vector<RowIndex> &rows,
                                                      const NamedApprovers &named);

} // namespace precedent::insight
