// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagedecoder.h"
#include "records/reading.h"
#include "tests/unit/recognize/messagenotation.h"
#include "tests/unit/recognize/readingprint.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace precedent::test {

/// `C1 1000 B1 [of 900]`, then the message's lines; several divided by blank lines.
inline std::vector<store::Page> pagesOf(const QString &notation)
{
    std::vector<store::Page> pages;
    const auto blocks = notation.split(QLatin1String("\n\n"), Qt::SkipEmptyParts);
    for (const auto &block : blocks) {
        auto lines = block.split(u'\n', Qt::SkipEmptyParts);
        const auto words = lines.takeFirst().split(u' ');
        const auto ts = seconds(words.at(1));
        const auto root = words.value(3) == QLatin1String("of") ? seconds(words.at(4)) : base::SlackTs();
        MessageNotation message(ts, root, words.at(2), {});
        for (const auto &line : lines)
            message.readLine(line);
        store::Page page;
        page.team = domain::TeamId(QStringLiteral("T1"));
        page.channel = domain::ChannelId(words.at(0));
        page.observedAt = ts.instant() + base::oneSecond;
        page.messages.push_back({message.json(), domain::decodeMessage(message.json()).value()});
        pages.push_back(std::move(page));
    }
    return pages;
}

/// A ledger to which pages are added one by one, each read at once, as a sync does.
class World
{
public:
    World() : m_ledger(store::Ledger::open(m_folder.filePath(QStringLiteral("x.precedent"))).value()) {}

    void add(const store::Page &page)
    {
        store::PageOutcome outcome;
        const auto written = m_ledger->write([&](store::Transaction &transaction) -> base::Result<void> {
            auto added = transaction.addPage(page);
            if (!added)
                return added.error();
            outcome = *added;
            return {};
        });
        QVERIFY2(written.ok(), qPrintable(written ? QString() : written.error().code));
        const auto read = records::readThreads(*m_ledger, page.channel, outcome.changedThreads);
        QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error().code + read.error().detail));
    }

    void addAll(const QString &notation)
    {
        const auto pages = pagesOf(notation);
        for (const auto &page : pages)
            add(page);
    }

    void readEverything() { QVERIFY(records::readEverything(*m_ledger, false).ok()); }
    [[nodiscard]] int changes() { return records::readEverything(*m_ledger, true).value().changed; }
    [[nodiscard]] int countOfUnread() { return records::readEverything(*m_ledger, true).value().unread; }
    /// Archives all pages and reads their threads in one go, as a first sync does.
    void addAtOnce(const QString &notation)
    {
        std::vector<base::SlackTs> roots;
        const auto pages = pagesOf(notation);
        const auto written = m_ledger->write([&](store::Transaction &transaction) -> base::Result<void> {
            for (const auto &page : pages) {
                if (const auto added = transaction.addPage(page); !added)
                    return added.error();
                roots.push_back(page.messages.front().message.ts);
            }
            return {};
        });
        QVERIFY(written.ok());
        QVERIFY(records::readThreads(*m_ledger, pages.front().channel, roots).ok());
    }
    /// The thread is no request any more.
    void clear(const QString &channel, const QString &ts)
    {
        QVERIFY(m_ledger->write([&](store::Transaction &transaction) {
            return transaction.clearReading(domain::ChannelId(channel), *base::SlackTs::parse(ts));
        }));
    }

    /// "C1-1000000000 approved 49.00 USD message", by id.
    [[nodiscard]] QStringList records()
    {
        QStringList lines;
        const auto reader = m_ledger->reader().value();
        const auto all = reader->records().value();
        for (const auto &record : all)
            lines += lineOf(record);
        lines.sort();
        return lines;
    }

    /// What somebody should look at, by ts.
    [[nodiscard]] QStringList unread()
    {
        QStringList texts;
        const auto all = m_ledger->reader().value()->unread().value();
        for (const auto &message : all)
            texts += message.text;
        return texts;
    }
    [[nodiscard]] QString reason(const QString &id)
    {
        const auto found = m_ledger->reader().value()->record(domain::RecordId(id)).value();
        return found ? found->reason : QString();
    }
    [[nodiscard]] store::Ledger &ledger() { return *m_ledger; }

    [[nodiscard]] QString record(const QString &id)
    {
        const auto found = m_ledger->reader().value()->record(domain::RecordId(id)).value();
        return found ? lineOf(*found) : QString();
    }

private:
    static QString lineOf(const domain::Record &record)
    {
        QStringList words{record.id.text(), decisionText(record)};
        if (record.amount)
            words += moneyText(*record.amount);
        words += domain::toWord(record.decidedVia);
        return words.join(u' ').trimmed();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Ledger> m_ledger;
};

} // namespace precedent::test
