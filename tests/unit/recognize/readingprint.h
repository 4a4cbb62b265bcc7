// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/recognizer.h"

#include <QtCore/QStringList>

namespace precedent::test {

inline QString inSeconds(base::Instant instant)
{
    auto text = QString::number(instant.us / 1'000'000) + u'.' +
                QString::number(instant.us % 1'000'000).rightJustified(6, u'0');
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

inline QString personText(const domain::PersonRef &person)
{
    return (person.id + u' ' + person.name).trimmed();
}

inline QString moneyText(const base::Money &money)
{
    return base::toDecimal(money) + u' ' + money.currency.code();
}

inline QString decisionText(const domain::Record &record)
{
    QStringList approvers;
    for (const auto &approver : record.approvers)
        approvers += personText(approver);
    const auto by = approvers.isEmpty() ? QString() : QStringLiteral(" by ") + approvers.join(QLatin1String(" and "));
    return domain::toWord(record.decision) + by;
}

inline QString timeText(const domain::Record &record)
{
    if (record.decidedAt)
        return inSeconds(*record.decidedAt) + u' ' + domain::toWord(record.timeSource);
    const auto from = record.decidedNotBefore ? inSeconds(*record.decidedNotBefore) : QString();
    const auto to = record.decidedNotAfter ? inSeconds(*record.decidedNotAfter) : QString();
    return from.isEmpty() && to.isEmpty() ? QString() : from + QLatin1String("..") + to;
}

/// The fields that a record has, a line each; what it lacks has no line.
inline QString recordText(const domain::Record &record)
{
    QStringList lines;
    const auto add = [&lines](const char *key, QString value) {
        if (!value.isEmpty())
            lines += QLatin1String(key) + QLatin1String(": ") + value.replace(u'\n', QLatin1String("\\n"));
    };
    add("agent", personText(record.agent));
    add("type", domain::toWord(record.type));
    add("written", record.typeAsWritten);
    add("customer", record.customer);
    add("context", record.context);
    add("conversation", record.conversationUrl);
    add("amount", record.amount ? moneyText(*record.amount) : QString());
    add("percent", record.percent);
    add("noncash", record.noncash);
    add("decision", decisionText(record));
    add("granted", record.approvedAmount ? moneyText(*record.approvedAmount) : QString());
    add("reason", record.reason);
    add("via", domain::toWord(record.decidedVia));
    add("when", timeText(record));
    add("flags", domain::toWords(record.flags).join(u' '));
    add("format", record.format);
    add("confidence", QString::number(record.confidence));
    return lines.join(u'\n');
}

inline QString readingText(const recognize::Reading &reading)
{
    if (const auto *record = std::get_if<domain::Record>(&reading))
        return recordText(*record);
    if (const auto *unread = std::get_if<domain::UnreadMessage>(&reading))
        return QStringLiteral("unread: ") + domain::toWord(unread->reason) + QStringLiteral("\nby: ") + unread->author;
    return QStringLiteral("skipped: ") + std::get<recognize::Skipped>(reading).why;
}

} // namespace precedent::test
