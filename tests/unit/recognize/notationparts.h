// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/slackts.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace precedent::test {

/// "1000.0001" or "1000" as a ts of six decimals.
inline base::SlackTs seconds(const QString &text)
{
    const auto whole = text.section(u'.', 0, 0);
    const auto fraction = text.section(u'.', 1).leftJustified(6, u'0');
    return base::SlackTs::parse(QString(whole + u'.' + fraction)).value();
}

inline QJsonObject textObject(const QString &text)
{
    return {{QStringLiteral("type"), QStringLiteral("mrkdwn")}, {QStringLiteral("text"), text}};
}

/// `[Approve] [Deny]`, `[Open](https://…)` as the elements of an actions block.
inline QJsonArray buttonElements(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\[([^\]]+)\](?:\(([^)]+)\))?)"));
    QJsonArray elements;
    auto matches = pattern.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QJsonObject button{{QStringLiteral("type"), QStringLiteral("button")},
                           {QStringLiteral("text"), textObject(match.captured(1))}};
        if (!match.captured(2).isEmpty())
            button.insert(QStringLiteral("url"), match.captured(2));
        elements.append(button);
    }
    return elements;
}

/// The same as the actions of a legacy attachment.
inline QJsonArray legacyActions(const QString &line)
{
    QJsonArray actions;
    const auto buttons = buttonElements(line);
    for (const auto &button : buttons) {
        const auto label = button.toObject().value(QLatin1String("text")).toObject().value(QLatin1String("text"));
        actions.append(QJsonObject{{QStringLiteral("name"), label}, {QStringLiteral("text"), label}});
    }
    return actions;
}

} // namespace precedent::test
