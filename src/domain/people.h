// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QtCore/QStringList>

#include <vector>

namespace precedent::domain {

/// Somebody (or an app) of a workspace, by the name in force now.
struct Person
{
    TeamId team;
    PersonId id;
    QString name;
    QString realName;
    QString email;
    bool isBot = false;
    bool isDeactivated = false;
    bool operator==(const Person &) const = default;
};

/// A person as a record names them: the id where Slack gave one, and the name as of then.
struct PersonRef
{
    QString id;
    QString name;
    [[nodiscard]] bool isEmpty() const { return id.isEmpty() && name.isEmpty(); }
    bool operator==(const PersonRef &) const = default;
};

/// A written name that stands for a person, for messages that carry no id.
struct Alias
{
    QString name;
    PersonId person;
    bool operator==(const Alias &) const = default;
};

/// A group of agents, kept in Precedent.
struct AgentTeam
{
    QString name;
    std::vector<PersonId> members;
    bool operator==(const AgentTeam &) const = default;
};

} // namespace precedent::domain
