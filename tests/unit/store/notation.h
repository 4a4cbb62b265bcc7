// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagedecoder.h"
#include "domain/thread.h"
#include "store/page.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

/// Pages and threads as lines of text. Times and ts are small numbers: seconds after a fixed instant.
namespace notation {

using namespace precedent;

inline constexpr std::int64_t epoch = 1'700'000'000;

inline QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list += QString::fromUtf8(text);
    return list;
}

inline base::Instant at(std::int64_t second)
{
    return base::Instant::fromSeconds(epoch + second);
}

inline base::SlackTs ts(std::int64_t second)
{
    return base::SlackTs::fromMicroseconds(at(second).us);
}

inline QString shortTime(base::Instant instant)
{
    return QString::number(instant.seconds() - epoch);
}

/// "5 U1 hello there >3 +ok=U1,U2 #tombstone": ts, author, text, thread, reactions, subtype.
inline QByteArray json(const QString &line)
{
    QJsonObject object{{QStringLiteral("type"), QStringLiteral("message")}};
    QJsonArray reactions;
    QStringList words;
    for (const auto &token : line.simplified().split(u' ')) {
        if (!object.contains(QStringLiteral("ts"))) {
            object.insert(QStringLiteral("ts"), ts(token.toLongLong()).text());
        } else if (!object.contains(QStringLiteral("user"))) {
            object.insert(QStringLiteral("user"), token);
        } else if (token.startsWith(u'>')) {
            object.insert(QStringLiteral("thread_ts"), ts(token.mid(1).toLongLong()).text());
        } else if (token.startsWith(u'+')) {
            const auto users = token.section(u'=', 1).split(u',');
            reactions.append(QJsonObject{{QStringLiteral("name"), token.section(u'=', 0, 0).mid(1)},
                                         {QStringLiteral("users"), QJsonArray::fromStringList(users)},
                                         {QStringLiteral("count"), users.size()}});
        } else if (token.startsWith(u'#')) {
            object.insert(QStringLiteral("subtype"), token.mid(1));
        } else {
            words += token;
        }
    }
    object.insert(QStringLiteral("text"), words.join(u' '));
    if (!reactions.isEmpty())
        object.insert(QStringLiteral("reactions"), reactions);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline store::IncomingMessage message(const QString &line)
{
    const auto bytes = json(line);
    return {bytes, domain::decodeMessage(bytes).value()};
}

/// "api 100 | 5 U1 hello | 6 U2 fine >5 | walked 0..10": source, time of observation, messages, coverage.
inline store::Page page(const QString &line, const QString &channel = QStringLiteral("C1"))
{
    static const QRegularExpression walked(QStringLiteral("^walked (\\d+)\\.\\.(\\d+)$"));
    auto parts = line.split(QStringLiteral(" | "));
    const auto head = parts.takeFirst().split(u' ');
    store::Page page;
    page.team = domain::TeamId(QStringLiteral("T1"));
    page.channel = domain::ChannelId(channel);
    page.source = domain::fromWord<domain::Source>(head.at(0)).value();
    page.observedAt = at(head.at(1).toLongLong());
    for (const auto &part : parts) {
        const auto match = walked.match(part);
        if (match.hasMatch())
            page.coverage.push_back({{at(match.captured(1).toLongLong()), at(match.captured(2).toLongLong())}});
        else
            page.messages.push_back(message(part));
    }
    return page;
}

inline QString drawn(const std::vector<domain::Reaction> &reactions)
{
    QString text;
    for (const auto &reaction : reactions)
        text += QStringLiteral(" +%1=%2").arg(reaction.name, reaction.users.join(u','));
    return text;
}

/// "5 live api: hello@100 / hello you@200 +ok=U2 [100..200]": versions with the time at which each was first seen, the
/// reactions of each and their bounds.
inline QString drawn(const domain::MessageHistory &history)
{
    static const auto states = lines({"live", "tombstoned", "missing"});
    QStringList versions;
    for (const auto &version : history.versions)
        versions += version.message.text + u'@' + shortTime(version.seenAt) + drawn(version.message.reactions);
    auto line = QStringLiteral("%1 %2 %3: %4")
                    .arg(shortTime(history.current().ts.instant()), states.at(int(history.state)),
                         domain::toWords(history.sources).join(u'+'), versions.join(QStringLiteral(" / ")));
    if (history.reactionsNotBefore && history.reactionsNotAfter)
        line += QStringLiteral(" [%1..%2]")
                    .arg(shortTime(*history.reactionsNotBefore), shortTime(*history.reactionsNotAfter));
    return line;
}

inline QStringList drawn(const domain::Thread &thread)
{
    QStringList lines;
    for (const auto &message : thread.messages)
        lines += drawn(message);
    return lines;
}

} // namespace notation
