// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "domain/ids.h"

#include <QtCore/QStringList>

namespace precedent::domain {

/// A Slack channel as last seen.
struct Channel
{
    TeamId team;
    ChannelId id;
    QString name; ///< current name, without #
    bool isPrivate = false;
    bool isArchived = false;
    bool isMember = true;
    bool operator==(const Channel &) const = default;
};

/// What people set for one channel.
struct ChannelSettings
{
    bool followed = false;
    /// Ids or names of those who may decide here; empty means anyone but the requester.
    QStringList approvers;
    /// What a bare `$` or `kr` means here; null when the ledger's usual currency counts, if there is one.
    base::Currency defaultCurrency;
    /// Names of the formats tried here; empty means all.
    QStringList formats;
    bool operator==(const ChannelSettings &) const = default;
};

} // namespace precedent::domain
