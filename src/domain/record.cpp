// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record.h"

#include "base/folding.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace precedent::domain {

RecordId recordId(const ChannelId &channel, const base::SlackTs &root)
{
    return RecordId(channel.text() + u'-' + root.digits());
}

bool hasNaturalId(const Record &record)
{
    const QStringView id = record.id.text();
    const QStringView channel = record.channel.text();
    const QStringView root = record.root.text();
    const auto dot = root.indexOf(u'.');
    const auto digits = id.sliced(std::min(channel.size() + 1, id.size()));
    if (dot < 0)
        return record.id == recordId(record.channel, record.root);
    return id.startsWith(channel) && id.sliced(channel.size()).startsWith(u'-') && digits.size() == root.size() - 1 &&
           digits.startsWith(root.first(dot)) && digits.endsWith(root.sliced(dot + 1));
}

std::optional<std::int64_t> turnaroundSeconds(const Record &record)
{
    if (!record.decidedAt)
        return std::nullopt;
    return record.decidedAt->seconds() - record.requestedAt.seconds();
}

int completeness(const Record &record)
{
    const bool decided = record.decision == Decision::Approved || record.decision == Decision::Denied;
    return int(!record.agent.isEmpty()) + int(record.type != RequestType::Other) +
           int(!record.customer.isEmpty() || !record.context.isEmpty() || !record.conversationUrl.isEmpty()) +
           int(decided) + int(!record.reason.isEmpty()) + int(record.decidedAt.has_value());
}

bool isMissingReason(const QString &reason)
{
    static const QRegularExpression emojiName(QStringLiteral(":[a-z0-9_+'-]+:"));
    static const QSet<QString> stopList{
        QStringLiteral("ok"),           QStringLiteral("okay"),    QStringLiteral("k"),
        QStringLiteral("fine"),         QStringLiteral("yes"),     QStringLiteral("no"),
        QStringLiteral("yep"),          QStringLiteral("sure"),    QStringLiteral("approved"),
        QStringLiteral("denied"),       QStringLiteral("done"),    QStringLiteral("good"),
        QStringLiteral("lgtm"),         QStringLiteral("thanks"),  QStringLiteral("n a"),
        QStringLiteral("none"),         QStringLiteral("ok fine"), QStringLiteral("go ahead"),
        QStringLiteral("as discussed"),
    };
    auto text = base::fold(reason);
    text.remove(emojiName);
    QString words;
    for (const QChar c : std::as_const(text)) {
        if (c.isLetterOrNumber())
            words += c;
        else if (!words.isEmpty() && !words.endsWith(u' '))
            words += u' ';
    }
    words = words.trimmed();
    return words.isEmpty() || stopList.contains(words);
}

} // namespace precedent::domain
