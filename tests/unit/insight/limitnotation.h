// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/limits.h"

namespace precedent::test {

/// Limits from text, one a line: "person:U1 | refund | 50.00 USD | from 2026-01-01 | to 2026-06-30"; "unlimited USD".
inline std::vector<insight::Limit> limits(const char *lines)
{
    std::vector<insight::Limit> list;
    for (const auto &line : QString::fromUtf8(lines).split(u'\n', Qt::SkipEmptyParts)) {
        const auto parts = line.split(QStringLiteral(" | "));
        insight::Limit limit;
        limit.holder = insight::holderFromText(parts.first());
        for (const auto &part : parts.mid(1)) {
            const auto word = part.section(u' ', 0, 0);
            const auto rest = part.section(u' ', 1);
            if (const auto type = domain::fromWord<domain::RequestType>(part))
                limit.type = type;
            else if (word == QLatin1String("from"))
                limit.from = QDate::fromString(rest, Qt::ISODate);
            else if (word == QLatin1String("to"))
                limit.to = QDate::fromString(rest, Qt::ISODate);
            else if (word == QLatin1String("unlimited"))
                limit.amount = {insight::unlimited, base::Currency::parse(rest).value()};
            else
                limit.amount = base::fromDecimal(word, base::Currency::parse(rest).value()).value();
        }
        list.push_back(limit);
    }
    return list;
}

/// U1 is of two teams.
inline std::vector<domain::AgentTeam> teams()
{
    const domain::PersonId sara(QStringLiteral("U1"));
    return {{QStringLiteral("Night"), {sara, domain::PersonId(QStringLiteral("U5"))}}, {QStringLiteral("Day"), {sara}}};
}

} // namespace precedent::test
