// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/reading.h"
#include "tests/unit/recognize/messagenotation.h"
#include "tests/unit/recognize/readingprint.h"

#include "domain/messagedecoder.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>

using namespace precedent;

namespace {

/// `C1 1000 B1 [of 900]`, then the message's lines; several divided by blank lines.
std::vector<store::Page> pagesOf(const QString &notation)
{
    std::vector<store::Page> pages;
    const auto blocks = notation.split(QLatin1String("\n\n"), Qt::SkipEmptyParts);
    for (const auto &block : blocks) {
        auto lines = block.split(u'\n', Qt::SkipEmptyParts);
        const auto words = lines.takeFirst().split(u' ');
        const auto ts = test::seconds(words.at(1));
        const auto root = words.value(3) == QLatin1String("of") ? test::seconds(words.at(4)) : base::SlackTs();
        test::MessageNotation message(ts, root, words.at(2), {});
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

    [[nodiscard]] QString record(const QString &id)
    {
        const auto found = m_ledger->reader().value()->record(domain::RecordId(id)).value();
        return found ? lineOf(*found) : QString();
    }

private:
    static QString lineOf(const domain::Record &record)
    {
        QStringList words{record.id.text(), test::decisionText(record)};
        if (record.amount)
            words += test::moneyText(*record.amount);
        words += domain::toWord(record.decidedVia);
        return words.join(u' ').trimmed();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Ledger> m_ledger;
};

const auto asked = QStringLiteral("C1 1000 B1\n"
                                  "# Refund Request Submitted\n: *User:* Jo Bloggs (jo@acme.test)\n: *Amount:* $49.00\n"
                                  ": *Status:* PENDING\n[Approve]\n\n");
const auto outcome = QStringLiteral("C1 2000 B1\n# Refund Approved\n: *User:* Jo Bloggs (jo@acme.test)\n"
                                    ": *Amount:* $49.00\n: *Status:* APPROVED\n\n");
const auto card = QStringLiteral("# Store Credit\n| *Requested By:* <@U1>\n| *Customer Name:* Acme\n"
                                 "| *Credit Amount:* $20\n");

} // namespace

/// One request in several threads is one record; two requests are two.
class tst_records_merging : public QObject
{
    Q_OBJECT

private slots:
    void threadsBecomeRecords_data()
    {
        QTest::addColumn<QString>("notation");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("an outcome posted anew")
            << asked + outcome << QStringList{QStringLiteral("C1-1000000000 approved 49.00 USD message")};
        QTest::newRow("another customer's outcome")
            << asked + QString(outcome).replace(QLatin1String("Jo Bloggs (jo"), QLatin1String("Al Fox (al"))
            << QStringList{QStringLiteral("C1-1000000000 pending 49.00 USD"),
                           QStringLiteral("C1-2000000000 approved 49.00 USD message")};
        QTest::newRow("another amount") << asked + QString(outcome).replace(QLatin1String("$49"), QLatin1String("$48"))
                                        << QStringList{QStringLiteral("C1-1000000000 pending 49.00 USD"),
                                                       QStringLiteral("C1-2000000000 approved 48.00 USD message")};
        QTest::newRow("another app's outcome")
            << asked + QString(outcome).replace(QLatin1String(" B1"), QLatin1String(" B2"))
            << QStringList{QStringLiteral("C1-1000000000 pending 49.00 USD"),
                           QStringLiteral("C1-2000000000 approved 49.00 USD message")};
        QTest::newRow("an outcome that two requests could mean")
            << asked + QString(asked).replace(QLatin1String("1000"), QLatin1String("1500")) + outcome
            << QStringList{QStringLiteral("C1-1000000000 pending 49.00 USD"),
                           QStringLiteral("C1-1500000000 pending 49.00 USD"),
                           QStringLiteral("C1-2000000000 approved 49.00 USD message")};
        QTest::newRow("a mirror, decided in the approvers' channel")
            << QStringLiteral("C1 1000 B1\n") + card + QStringLiteral("| *Request Pending*\n\nC2 1001 B1\n") + card +
                   QStringLiteral("[Approve] [Reject]\n\nC2 1100 U2 of 1001\n> approved, goodwill\n\n")
            << QStringList{QStringLiteral("C1-1000000000 approved by U2 20.00 USD thread")};
        QTest::newRow("a mirror at the same moment")
            << QStringLiteral("C1 1000 B1\n") + card + QStringLiteral("[Approve] [Reject]\n\nC2 1000 B1\n") + card +
                   QStringLiteral("[Approve] [Reject]\n\n")
            << QStringList{QStringLiteral("C1-1000000000 pending 20.00 USD")};
        QTest::newRow("the same asked an hour later in another channel")
            << QStringLiteral("C1 1000 B1\n") + card + QStringLiteral("[Approve] [Reject]\n\nC2 4600 B1\n") + card +
                   QStringLiteral("[Approve] [Reject]\n\n")
            << QStringList{QStringLiteral("C1-1000000000 pending 20.00 USD"),
                           QStringLiteral("C2-4600000000 pending 20.00 USD")};
        QTest::newRow("the same asked twice in one channel")
            << QStringLiteral("C1 1000 B1\n") + card + QStringLiteral("[Approve] [Reject]\n\nC1 1030 B1\n") + card +
                   QStringLiteral("[Approve] [Reject]\n\n")
            << QStringList{QStringLiteral("C1-1000000000 pending 20.00 USD"),
                           QStringLiteral("C1-1030000000 pending 20.00 USD")};
    }

    /// In whatever order the messages arrive, and after everything was read again.
    void threadsBecomeRecords()
    {
        QFETCH(QString, notation);
        QFETCH(QStringList, expected);
        auto pages = pagesOf(notation);
        std::sort(pages.begin(), pages.end(), [](const auto &a, const auto &b) {
            return a.messages.front().message.ts < b.messages.front().message.ts;
        });
        for (const bool newestFirst : {false, true}) {
            if (newestFirst)
                std::reverse(pages.begin(), pages.end());
            World world;
            for (const auto &page : pages)
                world.add(page);
            QCOMPARE(world.records(), expected);
            QCOMPARE(world.changes(), 0);
            world.readEverything();
            QCOMPARE(world.records(), expected);
        }
    }

    void aMergedRecordAnswersToBothIds()
    {
        World world;
        world.addAll(asked + outcome);
        const auto line = QStringLiteral("C1-1000000000 approved 49.00 USD message");
        QCOMPARE(world.record(QStringLiteral("C1-1000000000")), line);
        QCOMPARE(world.record(QStringLiteral("C1-2000000000")), line);
    }

    void aPartOutlivesItsHead()
    {
        World world;
        world.addAll(QStringLiteral("C1 1000 B1\n") + card + QStringLiteral("[Approve] [Reject]\n\nC2 1001 B1\n") +
                     card + QStringLiteral("[Approve] [Reject]\n\n"));
        QCOMPARE(world.records(), QStringList{QStringLiteral("C1-1000000000 pending 20.00 USD")});
        world.clear(QStringLiteral("C1"), QStringLiteral("1000.000000"));
        QCOMPARE(world.records(), QStringList{QStringLiteral("C2-1001000000 pending 20.00 USD")});
    }

    void manyLikeRequestsStayApart()
    {
        // Each thread is read once; pairwise reading would take hours here.
        constexpr int count = 400;
        QString cards;
        for (int i = 0; i < count; ++i)
            cards += QStringLiteral("C1 %1 B1\n").arg(1000 + i) +
                     QString(card).replace(QLatin1String("Acme"), QStringLiteral("Customer %1").arg(i)) +
                     QStringLiteral("[Approve] [Reject]\n\n");
        World world;
        world.addAtOnce(cards);
        QCOMPARE(world.records().size(), count);
    }

    void aReplyToEitherCardReachesTheRecord()
    {
        World world;
        const auto mirrored = QStringLiteral("C1 1000 B1\n") + card +
                              QStringLiteral("[Approve] [Reject]\n\nC2 1001 B1\n") + card +
                              QStringLiteral("[Approve] [Reject]\n\n");
        for (const auto &page :
             pagesOf(mirrored + QStringLiteral("C2 1100 U2 of 1001\n> denied, twice this month\n\n")))
            world.add(page);
        QCOMPARE(world.records(), QStringList{QStringLiteral("C1-1000000000 denied by U2 20.00 USD thread")});
        world.addAll(QStringLiteral("C1 1200 U2 of 1000\n> scratch that, approved\n\n"));
        QCOMPARE(world.records(), QStringList{QStringLiteral("C1-1000000000 approved by U2 20.00 USD thread")});
    }
};

QTEST_GUILESS_MAIN(tst_records_merging)
#include "tst_records_merging.moc"
