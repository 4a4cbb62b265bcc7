// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/erasing.h"
#include "records/ledgercheck.h"
#include "records/reading.h"
#include "tests/unit/recognize/messagenotation.h"
#include "tests/unit/records/erasednames.h"

#include "domain/messagedecoder.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace precedent::test {

using records::ErasureKind;
using records::ErasureTarget;

/// A workspace whose messages stay in Slack, whatever is erased here.
class ErasedWorld
{
public:
    ErasedWorld() : m_ledger(store::Ledger::open(path()).value()) { putPeople(); }

    void putPeople()
    {
        std::vector<domain::Person> people;
        for (int i = 0; i < peopleCount; ++i) {
            domain::Person person;
            person.team = domain::TeamId(QStringLiteral("T1"));
            person.id = domain::PersonId(personId(i));
            person.name = personName(i);
            person.email = QStringLiteral("mail%1@surname.test").arg(i);
            people.push_back(person);
        }
        QVERIFY(m_ledger
                    ->write([&people](store::Transaction &transaction) {
                        return transaction.putPeople(people, base::Instant::fromSeconds(1));
                    })
                    .ok());
    }

    /// A request that an app posted for somebody, and the answer.
    void ask(int agent, int customer, int approver, const QString &aside)
    {
        const auto ts = next();
        const auto root = base::SlackTs::fromMicroseconds(ts * 1'000'000);
        MessageNotation request(root, {}, QStringLiteral("B1"), {});
        for (const auto &line :
             {QStringLiteral("# Store Credit"), QStringLiteral("| *Requested By:* <@%1>").arg(personId(agent)),
              QStringLiteral("| *Customer Name:* ") + customerName(customer),
              QStringLiteral("| *Credit Amount:* $%1").arg(10 + m_count)})
            request.readLine(line);
        post(root, request.json());
        const auto at = base::SlackTs::fromMicroseconds(next() * 1'000'000);
        MessageNotation answer(at, root, personId(approver), {});
        answer.readLine(QStringLiteral("> approved, goodwill ") + aside);
        post(root, answer.json());
        ++m_count;
    }

    /// Slack returns everything again.
    void sync()
    {
        for (const auto &[root, json] : m_posted)
            archive(root, json);
        putPeople();
    }

    void recognize() { QVERIFY(records::readEverything(*m_ledger, false).ok()); }

    records::ErasureOutcome erase(const ErasureTarget &target, const QSet<domain::RecordId> &held = {})
    {
        const auto plan = records::planErasure(*reader(), target, held).value();
        auto outcome = records::erase(*m_ledger, plan, QStringLiteral("a test"));
        if (!outcome)
            qFatal("%s %s", qPrintable(outcome.error().code), qPrintable(outcome.error().detail));
        return *outcome;
    }
    records::ErasureOutcome erase(const QString &name)
    {
        return erase(records::erasureTarget(*reader(), name).value());
    }

    [[nodiscard]] std::unique_ptr<store::Reader> reader() { return m_ledger->reader().value(); }
    [[nodiscard]] std::vector<domain::Record> records()
    {
        auto all = reader()->records().value();
        std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.root < b.root; });
        return all;
    }
    [[nodiscard]] store::Ledger &ledger() { return *m_ledger; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("x.precedent")); }

    /// What verify says; empty when everything holds.
    [[nodiscard]] QStringList problems() const
    {
        const auto check = records::checkLedger(path());
        if (!check)
            return {check.error().code};
        return QStringList(check->log.problems.begin(), check->log.problems.end()) + check->differing;
    }
    [[nodiscard]] QStringList filesWith(const QString &word) const { return test::filesWith(m_folder.path(), word); }
    [[nodiscard]] std::int64_t now() const { return m_time; }

private:
    std::int64_t next() { return m_time += 600; }

    void post(const base::SlackTs &root, const QByteArray &json)
    {
        m_posted.emplace_back(root, json);
        archive(root, json);
    }

    void archive(const base::SlackTs &root, const QByteArray &json)
    {
        store::Page page;
        page.team = domain::TeamId(QStringLiteral("T1"));
        page.channel = domain::ChannelId(QStringLiteral("C1"));
        page.observedAt = base::Instant::fromSeconds(m_time + 1);
        page.messages.push_back({json, domain::decodeMessage(json).value()});
        QVERIFY(m_ledger
                    ->write([&](store::Transaction &transaction) -> base::Result<void> {
                        auto added = transaction.addPage(page);
                        return added ? base::Result<void>() : added.error();
                    })
                    .ok());
        QVERIFY(records::readThreads(*m_ledger, page.channel, {root}).ok());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Ledger> m_ledger;
    std::vector<std::pair<base::SlackTs, QByteArray>> m_posted;
    std::int64_t m_time = 1'700'000'000;
    int m_count = 0;
};

} // namespace precedent::test
