// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/corrections.h"
#include "records/reading.h"
#include "tests/unit/recognize/messagenotation.h"

#include "domain/messagedecoder.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace precedent::test {

inline const auto requestId = domain::RecordId(QStringLiteral("C1-1000000000"));
inline const auto mirrorId = domain::RecordId(QStringLiteral("C2-1001000000"));

inline QString one(const char *text)
{
    return QString::fromUtf8(text);
}

/// A ledger with Sara, two Alexes, and one request that an app posted in two channels.
class CorrectedWorld
{
public:
    CorrectedWorld() : m_ledger(store::Ledger::open(m_folder.filePath(QStringLiteral("x.precedent"))).value())
    {
        std::vector<domain::Person> people;
        for (const auto &[id, name] : {std::pair("U1", "Sara Okafor"), std::pair("U2", "Dana Reyes"),
                                       std::pair("U3", "Alex Kim"), std::pair("U4", "Alex Kim")}) {
            domain::Person person;
            person.team = domain::TeamId(QStringLiteral("T1"));
            person.id = domain::PersonId(one(id));
            person.name = one(name);
            people.push_back(person);
        }
        const auto written = m_ledger->write([&people](store::Transaction &transaction) {
            return transaction.putPeople(people, base::Instant::fromSeconds(1));
        });
        QVERIFY(written.ok());
        post("C1 1000 B1", card + QStringLiteral("| *Request Pending*\n"));
    }

    void postMirror() { post("C2 1001 B1", card + QStringLiteral("[Approve] [Reject]\n")); }
    void decide() { post("C2 1100 U2 of 1001", QStringLiteral("> approved, goodwill\n")); }

    void post(const char *head, const QString &body)
    {
        const auto words = one(head).split(u' ');
        const auto ts = seconds(words.at(1));
        const auto root = words.value(3) == QLatin1String("of") ? seconds(words.at(4)) : base::SlackTs();
        MessageNotation message(ts, root, words.at(2), {});
        for (const auto &line : body.split(u'\n', Qt::SkipEmptyParts))
            message.readLine(line);
        store::Page page;
        page.team = domain::TeamId(QStringLiteral("T1"));
        page.channel = domain::ChannelId(words.at(0));
        page.observedAt = ts.instant() + base::oneSecond;
        page.messages.push_back({message.json(), domain::decodeMessage(message.json()).value()});
        store::PageOutcome outcome;
        QVERIFY(m_ledger
                    ->write([&](store::Transaction &transaction) -> base::Result<void> {
                        auto added = transaction.addPage(page);
                        if (added)
                            outcome = *added;
                        return added ? base::Result<void>() : added.error();
                    })
                    .ok());
        QVERIFY(records::readThreads(*m_ledger, page.channel, outcome.changedThreads).ok());
    }

    std::int64_t correct(const domain::RecordId &id, const char *field, const QString &after)
    {
        const auto ids = records::correct(*m_ledger, {{0, id, one(field), {}, after, one("kim"), {}, false}});
        return ids && ids->size() == 1 ? ids->front() : -1;
    }

    void readEverything() { QVERIFY(records::readEverything(*m_ledger, false).ok()); }
    [[nodiscard]] bool has(const domain::RecordId &id)
    {
        return m_ledger->reader().value()->record(id).value().has_value();
    }
    [[nodiscard]] std::size_t count() { return m_ledger->reader().value()->records().value().size(); }
    [[nodiscard]] domain::Record record(const domain::RecordId &id = requestId)
    {
        return m_ledger->reader().value()->record(id).value().value_or(domain::Record());
    }
    [[nodiscard]] store::Ledger &ledger() { return *m_ledger; }
    [[nodiscard]] recognize::Context context()
    {
        return records::contextOf(*m_ledger->reader().value(), domain::ChannelId(QStringLiteral("C1"))).value();
    }

private:
    const QString card = QStringLiteral("# Store Credit\n| *Requested By:* <@U1>\n| *Customer Name:* Acme\n"
                                        "| *Credit Amount:* $20\n");
    QTemporaryDir m_folder;
    std::unique_ptr<store::Ledger> m_ledger;
};

} // namespace precedent::test
