// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagedecoder.h"
#include "recognize/recognizer.h"
#include "tests/unit/recognize/historyparts.h"
#include "tests/unit/recognize/messagenotation.h"

#include <QtTest/QTest>

namespace precedent::test {

/// A thread and what is known of its channel, written as text (tests/data/threads/README.md).
struct ThreadNotation
{
    domain::Thread thread;
    recognize::Context context;

    explicit ThreadNotation(const QString &text)
    {
        thread.team = domain::TeamId(QStringLiteral("T1"));
        thread.channel = domain::ChannelId(QStringLiteral("C1"));
        addPerson(QStringLiteral("U1 Sara Okafor"));
        addPerson(QStringLiteral("U2 Maya Ortiz"));
        addPerson(QStringLiteral("U3 Lee Chen"));
        const auto lines = text.split(u'\n');
        for (const auto &line : lines)
            readLine(line);
        finishVersion();
    }

private:
    void addPerson(const QString &line)
    {
        domain::Person person;
        person.id = domain::PersonId(line.section(u' ', 0, 0));
        person.name = line.section(u' ', 1);
        person.email = line.section(u' ', 1, 1).toLower() + QStringLiteral("@x.test");
        context.people.insert(person.id.text(), person);
    }

    void readLine(const QString &line)
    {
        const auto rest = line.section(u' ', 1);
        if (line.startsWith(u'@'))
            beginMessage(line);
        else if (line.startsWith(QLatin1String("  ")))
            readIndented(line.mid(2));
        else if (line.startsWith(QLatin1String("person ")))
            addPerson(rest);
        else if (line.startsWith(QLatin1String("approver ")))
            context.settings.approvers += rest;
        else if (line.startsWith(QLatin1String("currency ")))
            context.settings.defaultCurrency = base::Currency::parse(rest).value();
        else if (line.startsWith(QLatin1String("formats ")))
            context.settings.formats = rest.split(u' ');
        else if (line.startsWith(QLatin1String("alias ")))
            context.aliases.push_back(
                {rest.section(QLatin1String(" = "), 0, 0), domain::PersonId(rest.section(QLatin1String(" = "), 1))});
    }

    /// `@1000.0001 U1`, `@1000 B1 bot_message`
    void beginMessage(const QString &line)
    {
        finishVersion();
        const auto words = line.mid(1).split(u' ');
        m_ts = seconds(words.at(0));
        if (m_rootTs.isNull())
            m_rootTs = m_ts;
        m_message =
            MessageNotation(m_ts, thread.messages.empty() ? base::SlackTs() : m_rootTs, words.at(1), words.value(2));
        m_seenAt = m_ts.instant() + base::oneSecond;
        thread.messages.push_back({});
        thread.messages.back().sources.set(std::size_t(domain::Source::Api));
    }

    void readIndented(const QString &line)
    {
        if (line.startsWith(QLatin1String("~")))
            beginVersion(line.mid(1).trimmed());
        else if (line.startsWith(QLatin1String("seen reactions ")))
            setReactionBounds(thread.messages.back(), line.section(u' ', 2));
        else if (line.startsWith(QLatin1String("told ")) && line.count(u' ') > 1)
            thread.messages.back().reactionTimes.push_back(reactionTime(line.section(u' ', 1)));
        else if (line.startsWith(QLatin1String("told ")))
            m_changedAt = seconds(line.section(u' ', 1)).instant();
        else if (line == QLatin1String("missing"))
            thread.messages.back().state = domain::MessageState::Missing;
        else if (line == QLatin1String("tombstone"))
            bury();
        else
            m_message.readLine(line);
    }

    /// `~ 1060` edited then; `~ ? 1100` seen changed then, without a word about an edit.
    void beginVersion(const QString &when)
    {
        finishVersion();
        m_message.clearContent();
        const bool unmarked = when.startsWith(u'?');
        const auto time = seconds(unmarked ? when.section(u' ', 1) : when);
        if (!unmarked)
            m_message.setEdited(time);
        m_seenAt = unmarked ? time.instant() : time.instant() + base::oneSecond;
        m_pending = true;
    }

    void bury()
    {
        finishVersion();
        m_message.clearContent();
        m_message.set(QStringLiteral("subtype"), QStringLiteral("tombstone"));
        m_message.readLine(QStringLiteral("> This message was deleted."));
        m_pending = true;
        finishVersion();
        thread.messages.back().state = domain::MessageState::Tombstoned;
    }

    void finishVersion()
    {
        if (thread.messages.empty() || (m_message.isEmpty() && !m_pending))
            return;
        m_pending = false;
        auto decoded = domain::decodeMessage(m_message.json());
        QVERIFY2(decoded.ok(), "the notation makes an unreadable message");
        thread.messages.back().versions.push_back({*decoded, m_seenAt, std::exchange(m_changedAt, {})});
        m_message.clearContent();
    }

    base::SlackTs m_rootTs;
    base::SlackTs m_ts;
    base::Instant m_seenAt;
    std::optional<base::Instant> m_changedAt;
    MessageNotation m_message;
    bool m_pending = false; ///< a version that may stay empty
};

} // namespace precedent::test
