// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/anchor.h"
#include "tests/unit/records/correctedworld.h"

namespace precedent::test {

/// A small ledger with rows in every table that the log speaks of, merged and corrected records among them.
class FullLedger
{
public:
    [[nodiscard]] base::Result<void> fill()
    {
        m_world.postMirror();
        m_world.decide();
        for (int i = 2; i < 6; ++i)
            request(i);
        if (auto written = writeRest(); !written)
            return written;
        m_world.correct(requestId, "reason", one("as agreed by phone"));
        const auto undone = m_world.correct(requestId, "customer", one("Acme Ltd"));
        if (auto back = records::undoCorrections(m_world.ledger(), requestId, {undone}); !back)
            return back;
        m_world.readEverything();
        return m_world.ledger().checkpoint();
    }

    /// After the last checkpoint.
    void correctLater() { m_world.correct(requestId, "reason", one("as agreed later")); }

    [[nodiscard]] QString path() { return m_world.ledger().path(); }
    [[nodiscard]] store::Anchor anchor()
    {
        const auto newest = store::lastCheckpoint(*m_world.ledger().reader().value()).value();
        return store::anchorOf(newest.checkpoint, newest.genesis);
    }

private:
    /// A request in the person's own words, its answer, and what became of both.
    void request(int number)
    {
        const auto post = [&](const char *form, const QString &body) {
            const auto head = QString::fromLatin1(form).replace(u'N', QString::number(number)).toLatin1();
            m_world.post(head.constData(), body);
        };
        post("C1 N000 U1", one("> Can I refund $%1 to Nordlys? The parcel was damaged\n").arg(10 * number));
        post("C1 N050 U2 of N000", number % 2 ? one("> denied: out of policy\n") : one("> approved, second time\n"));
        post("C1 N050 U2 of N000", one("> approved, as the carrier pays\n"));
        post("C1 N070 U3", one("> lunch?\n+ wave U2\n"));
        static_cast<void>(m_world.ledger().checkpoint());
    }

    [[nodiscard]] base::Result<void> writeRest()
    {
        return m_world.ledger().write([](store::Transaction &transaction) -> base::Result<void> {
            for (int i = 0; i < 3; ++i) {
                store::Page page;
                page.team = domain::TeamId(one("T1"));
                page.channel = domain::ChannelId(one("C1"));
                page.source = i == 1 ? domain::Source::Export : domain::Source::Api;
                page.observedAt = base::Instant::fromSeconds(8000 + i);
                page.coverage = {{{base::Instant::fromSeconds(i), base::Instant::fromSeconds(7000 + 7 * i)}}};
                page.events = {{store::EventKind::ReactionAdded,
                                base::SlackTs::fromMicroseconds(2'050'000'000),
                                base::Instant::fromSeconds(2060 + i),
                                one("U3"),
                                one("tada"),
                                {}}};
                if (const auto added = transaction.addPage(page); !added)
                    return added.error();
                store::GoneEntry gone;
                gone.range = {base::Instant::fromSeconds(i), base::Instant::fromSeconds(900)};
                gone.at = page.observedAt;
                if (auto added = transaction.addGone(page.team, page.channel, gone); !added)
                    return added;
                const auto name = QStringLiteral("format-%1").arg(i);
                if (auto put = transaction.putFormat(name, R"({"precedent_format":9})"); !put)
                    return put;
            }
            const auto missing =
                transaction.addMissing(domain::ChannelId(one("C1")), {base::SlackTs::fromMicroseconds(3'070'000'000)},
                                       base::Instant::fromSeconds(9000));
            return missing ? base::Result<void>() : missing.error();
        });
    }

    CorrectedWorld m_world;
};

} // namespace precedent::test
