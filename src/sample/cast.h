// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"

#include <vector>

namespace precedent::sample {

/// An app that posts: its bot (B…), the user that Slack keeps for it (U…) and its app id (A…).
struct App
{
    QString bot;
    QString user;
    QString app;
    QString name;
};

/// A member of the team with how often they ask or decide, relative to the others.
struct Member
{
    domain::Person person;
    QString firstName;
    int weight = 0;
    /// Share of the period, in percent, after which they begin and end to ask.
    int fromPercent = 0;
    int toPercent = 100;
};

/// Everybody in the fictional workspace.
struct Cast
{
    domain::TeamId team;
    std::vector<Member> agents;
    std::vector<Member> approvers;
    App supportman;    ///< approval cards in Block Kit
    App financeDesk;   ///< legacy attachments
    App exceptionForm; ///< section fields
    App workflow;      ///< Workflow Builder, posts without a user
    App unknown;       ///< cards in a format that nothing knows

    /// Position of the agent with this name; the name must exist.
    [[nodiscard]] int agent(const QString &name) const;
    /// Position of the approver with this name; the name must exist.
    [[nodiscard]] int approver(const QString &name) const;
    /// People and bots as users.list would give them.
    [[nodiscard]] std::vector<domain::Person> people() const;
    /// Agents in two groups.
    [[nodiscard]] std::vector<domain::AgentTeam> teams() const;
};

[[nodiscard]] Cast makeCast();

} // namespace precedent::sample
