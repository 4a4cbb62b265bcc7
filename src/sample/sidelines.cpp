// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sidelines.h"

#include "sample/messagejson.h"
#include "sample/wordlists.h"

#include <array>

namespace precedent::sample {

namespace {

struct StrayMessage
{
    int daysBack;
    int hour;
    int minute;
    const char *author; ///< null for the unknown app
    const char *text;
};

/// Cards that no built-in format knows, verdicts without a request, and asks that say too little.
constexpr std::array strays{
    StrayMessage{0, 11, 4, nullptr, "Kulanse → Nordlys Books → 300 kr → parcel lost"},
    StrayMessage{3, 9, 47, nullptr, "Kulanse → Halden Bikes AS → 450 kr → late wheelset"},
    StrayMessage{8, 14, 22, nullptr, "Kulanse → Fjellvik Café → 120 kr → broken cup"},
    StrayMessage{1, 16, 41, "Dana Reyes", "yes to both of these"},
    StrayMessage{3, 15, 30, "Mei Tan", "approved, but only the second one"},
    StrayMessage{6, 10, 18, "Zoë Brandão", "denied, same as last week"},
    StrayMessage{0, 14, 20, "Luis Ortega", "Any discount left for the Halden renewal? They want an answer today"},
    StrayMessage{2, 9, 12, "Aiko Mori", "환불 4,800엔, 파손입니다. 승인 부탁드립니다"},
    StrayMessage{5, 13, 55, "Greta Voss", "Could someone look at the refund that I asked about on the phone?"},
};

QString idOf(const Cast &cast, const QString &name)
{
    for (const auto *members : {&cast.agents, &cast.approvers}) {
        for (const auto &member : *members) {
            if (member.person.name == name)
                return member.person.id.text();
        }
    }
    return {};
}

json::Message strayMessage(const StrayMessage &stray, const Cast &cast, const base::SlackTs &ts)
{
    const auto text = QString::fromUtf8(stray.text);
    if (stray.author)
        return json::typed(ts, cast.team.text(), idOf(cast, QString::fromUtf8(stray.author)), Prose(text));
    return json::posted(ts, cast.team.text(), cast.unknown, escaped(text),
                        {json::section(escaped(text)), json::verdictButtons()});
}

json::Message chatterMessage(const Cast &cast, const base::SlackTs &ts, Random &random)
{
    const auto user = random.pick(cast.agents).person.id.text();
    const auto mention = QStringLiteral("<@") + user + u'>';
    switch (random.below(8)) {
    case 0:
        return json::notice(ts, QStringLiteral("channel_join"), user,
                            mention + QStringLiteral(" has joined the channel"));
    case 1:
        return json::notice(ts, QStringLiteral("channel_topic"), user,
                            mention + QStringLiteral(" set the channel topic: one request per thread"));
    case 2:
        return json::posted(
            ts, cast.team.text(), cast.supportman,
            QStringLiteral("Hi! I post approval requests here. Type /supportman help to see what I can do."), {});
    default:
        return json::typed(ts, cast.team.text(), user, Prose(QString::fromUtf8(random.pick(smallTalk()))));
    }
}

} // namespace

void writeUnreadMessages(Scribe &scribe, const Cast &cast, const Calendar &calendar)
{
    for (const auto &stray : strays) {
        const auto at = calendar.onWorkday(stray.daysBack, stray.hour, stray.minute) + 318'200;
        const auto ts = scribe.claim(Place::FinanceExceptions, at);
        scribe.writeUnread(Place::FinanceExceptions, ts, strayMessage(stray, cast, ts));
    }
}

void writeSmallTalk(Scribe &scribe, const Cast &cast, const Calendar &calendar, int count, Random random)
{
    const auto times = calendar.requestTimes(count, random);
    for (const auto &at : times) {
        const bool unsynced = calendar.gap().contains(at);
        const auto place = unsynced || random.chance(60) ? Place::IntercomApprovals : Place::FinanceExceptions;
        const auto ts = scribe.claim(place, at);
        scribe.writeChatter(place, ts, chatterMessage(cast, ts, random));
    }
}

} // namespace precedent::sample
