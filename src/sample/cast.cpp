// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/cast.h"

#include <algorithm>
#include <array>

namespace precedent::sample {

namespace {

struct Entry
{
    const char *id;
    const char *name;
    const char *first;
    const char *mail;
    int weight;
    int fromPercent;
    int toPercent;
};

/// Two agents are called Sara, one joins late, one has left; the names come in four scripts.
constexpr std::array agentTable{
    Entry{"U0SARAO01", "Sara Okafor", "Sara", "sara.okafor", 42, 0, 100},
    Entry{"U0MIKAE02", "Mikael Lindqvist", "Mikael", "mikael.lindqvist", 36, 0, 100},
    Entry{"U0PRIYA03", "Priya Raman", "Priya", "priya.raman", 31, 0, 100},
    Entry{"U0TOMBE04", "Tom Becker", "Tom", "tom.becker", 28, 0, 100},
    Entry{"U0AIKOM05", "Aiko Mori", "Aiko", "aiko.mori", 22, 0, 100},
    Entry{"U0LUISO06", "Luis Ortega", "Luis", "luis.ortega", 19, 0, 100},
    Entry{"U0NOORH07", "Noor Haddad", "Noor", "noor.haddad", 18, 0, 100},
    Entry{"U0BENAC08", "Ben Achebe", "Ben", "ben.achebe", 16, 0, 100},
    Entry{"U0ELIFK09", "Elif Kaya", "Elif", "elif.kaya", 12, 0, 100},
    Entry{"U0RAVIS10", "Ravi Shah", "Ravi", "ravi.shah", 11, 0, 100},
    Entry{"U0GRETA11", "Greta Voss", "Greta", "greta.voss", 9, 0, 100},
    Entry{"U0OSKAR12", "Oskar Nilsen", "Oskar", "oskar.nilsen", 9, 68, 100},
    Entry{"U0SARAL13", "Sara Lindgren", "Sara", "sara.lindgren", 12, 0, 100},
    Entry{"U0TANAK14", "田中 葵", "葵", "aoi.tanaka", 10, 0, 100},
    Entry{"U0KOVAL15", "Дмитро Коваль", "Дмитро", "dmytro.koval", 9, 0, 100},
    Entry{"U0LAYLA16", "ليلى منصور", "ليلى", "layla.mansour", 8, 0, 100},
    Entry{"U0RENEE17", "Renée Fournier", "Renée", "renee.fournier", 12, 0, 55},
};

constexpr std::array approverTable{
    Entry{"U0DANAR51", "Dana Reyes", "Dana", "dana.reyes", 40, 0, 100},
    Entry{"U0MEITA52", "Mei Tan", "Mei", "mei.tan", 28, 0, 100},
    Entry{"U0JONWH53", "Jon Whitlock", "Jon", "jon.whitlock", 5, 0, 100},
    Entry{"U0ZOEBR54", "Zoë Brandão", "Zoë", "zoe.brandao", 15, 0, 100},
    Entry{"U0HAKON55", "Håkon Bråthen", "Håkon", "hakon.brathen", 12, 0, 100},
};

Member member(const domain::TeamId &team, const Entry &entry)
{
    const auto name = QString::fromUtf8(entry.name);
    Member member;
    member.person.team = team;
    member.person.id = domain::PersonId(QString::fromLatin1(entry.id));
    member.person.name = name;
    member.person.realName = name;
    member.person.email = QString::fromLatin1(entry.mail) + QStringLiteral("@nordlyd.example");
    member.person.isDeactivated = entry.toPercent < 100;
    member.firstName = QString::fromUtf8(entry.first);
    member.weight = entry.weight;
    member.fromPercent = entry.fromPercent;
    member.toPercent = entry.toPercent;
    return member;
}

int position(const std::vector<Member> &members, const QString &name)
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&name](const Member &member) { return member.person.name == name; });
    Q_ASSERT(found != members.end());
    return static_cast<int>(found - members.begin());
}

domain::Person bot(const domain::TeamId &team, const QString &id, const QString &name)
{
    return {team, domain::PersonId(id), name, name, {}, true, false};
}

} // namespace

int Cast::agent(const QString &name) const
{
    return position(agents, name);
}

int Cast::approver(const QString &name) const
{
    return position(approvers, name);
}

std::vector<domain::Person> Cast::people() const
{
    std::vector<domain::Person> people;
    for (const auto *members : {&agents, &approvers}) {
        for (const auto &member : *members)
            people.push_back(member.person);
    }
    for (const auto *app : {&supportman, &financeDesk, &exceptionForm, &workflow, &unknown}) {
        people.push_back(bot(team, app->bot, app->name));
        if (!app->user.isEmpty())
            people.push_back(bot(team, app->user, app->name));
    }
    return people;
}

std::vector<domain::AgentTeam> Cast::teams() const
{
    domain::AgentTeam billing{QStringLiteral("Billing"), {}};
    domain::AgentTeam orders{QStringLiteral("Orders"), {}};
    for (std::size_t i = 0; i < agents.size(); ++i)
        (i % 2 == 0 ? billing : orders).members.push_back(agents[i].person.id);
    return {billing, orders};
}

Cast makeCast()
{
    Cast cast;
    cast.team = domain::TeamId(QStringLiteral("T0NORDLYD"));
    for (const auto &entry : agentTable)
        cast.agents.push_back(member(cast.team, entry));
    for (const auto &entry : approverTable)
        cast.approvers.push_back(member(cast.team, entry));
    cast.supportman = {QStringLiteral("B0SUPMAN1"), QStringLiteral("U0SUPMAN1"), QStringLiteral("A0SUPMAN1"),
                       QStringLiteral("Supportman")};
    cast.financeDesk = {QStringLiteral("B0FINDSK2"), {}, {}, QStringLiteral("Finance desk")};
    cast.exceptionForm = {QStringLiteral("B0EXCFRM3"), QStringLiteral("U0EXCFRM3"), QStringLiteral("A0EXCFRM3"),
                          QStringLiteral("Exception form")};
    cast.workflow = {QStringLiteral("B0WORKFL4"), {}, {}, QStringLiteral("Approval request")};
    cast.unknown = {QStringLiteral("B0NORDAP5"), QStringLiteral("U0NORDAP5"), QStringLiteral("A0NORDAP5"),
                    QStringLiteral("Kulanseboten")};
    return cast;
}

} // namespace precedent::sample
