// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/sync/syncworld.h"

namespace precedent {

inline fakeslack::Profile smallPages()
{
    fakeslack::Profile profile;
    profile.mostMessages = 3;
    profile.mostReplies = 2;
    return profile;
}

/// Of the many places where something can fail, the suite takes every so-manieth; PRECEDENT_SWEEP_STEP=1 takes all.
inline int sweepStep(int usual)
{
    const int wanted = qEnvironmentVariableIntValue("PRECEDENT_SWEEP_STEP");
    return wanted > 0 ? wanted : usual;
}

/// A few messages, two threads, an edit and a reaction, the first half of which has been read before.
struct SmallWorld : SyncWorld
{
    explicit SmallWorld(const fakeslack::Profile &profile = smallPages()) : SyncWorld(profile)
    {
        const QString refund = QStringLiteral("Type: Refund\nCustomer: Acme\nAmount: $50");
        const auto first = request(refund);
        answer(first, QStringLiteral("looking"));
        numbers = postNumbers(2);
        second = request(refund);
        for (const char *word : {"why?", "damaged", "Approved - goodwill"})
            answer(second, QString::fromLatin1(word));
        world.react(approvals.text(), first, QStringLiteral("U0LEAD"), QStringLiteral("white_check_mark"));
        world.edit(approvals.text(), second, refund + QStringLiteral("\nContext: late"));
    }

    /// A new ledger beside the others.
    void begin()
    {
        ++m_ledgers;
        reopen();
    }
    void reopen()
    {
        ledger.reset();
        open().swap(ledger);
        Q_ASSERT(ledger);
    }
    /// Null when the file cannot be opened.
    [[nodiscard]] std::unique_ptr<store::Ledger> open() const
    {
        store::OpenOptions opening;
        opening.clock = [this] { return world.now(); };
        auto opened = store::Ledger::open(path(), opening);
        return opened ? std::move(*opened) : nullptr;
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("%1.precedent").arg(m_ledgers)); }

    /// Everything that a sync leaves in a ledger and that does not depend on how often it was tried.
    [[nodiscard]] QString contents() const
    {
        const auto reader = ledger->reader();
        QStringList lines{archived(), recorded()};
        const auto roots = (*reader)->roots(approvals);
        for (const auto &root : *roots) {
            const auto observations = (*reader)->observations(approvals, root);
            for (const auto &observation : *observations)
                lines += observation.ts.text() + u' ' + QString::number(int(observation.kind));
        }
        const auto coverage = (*reader)->coverage(approvals);
        for (const auto &interval : *coverage)
            lines += QStringLiteral("read from %1").arg(interval.range.from.us);
        const auto people = (*reader)->people();
        for (const auto &person : *people)
            lines += person.team.text() + u' ' + person.id.text() + u' ' + person.name;
        const auto channels = (*reader)->channels();
        for (const auto &channel : *channels)
            lines += channel.team.text() + u' ' + channel.id.text() + u' ' + channel.name;
        lines.sort();
        const auto verified = store::verify(path());
        lines += verified ? QStringList(verified->problems.begin(), verified->problems.end()).join(u' ')
                          : verified.error().code;
        return lines.join(u'\n');
    }

    QString second;      ///< the root of a request that is decided in its thread
    QStringList numbers; ///< roots without replies

private:
    int m_ledgers = 0;
};

} // namespace precedent
