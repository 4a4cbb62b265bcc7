// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagedecoder.h"
#include "records/usualcurrency.h"
#include "tests/unit/recognize/messagenotation.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace precedent;

namespace {

const domain::ChannelId without(QStringLiteral("C1"));
const domain::ChannelId swedish(QStringLiteral("C2"));

base::Currency currency(const char *code)
{
    return base::Currency::parse(QString::fromLatin1(code)).value_or(base::Currency());
}

store::Page pageOf(const domain::ChannelId &channel)
{
    store::Page page;
    page.team = domain::TeamId(QStringLiteral("T1"));
    page.channel = channel;
    page.observedAt = base::Instant::fromSeconds(9000);
    const bool isFirst = channel == without;
    int second = isFirst ? 1000 : 5000;
    for (const char *amount : {"300 kr", "45 EUR"}) {
        test::MessageNotation message(test::seconds(QString::number(second)), {}, QStringLiteral("B1"), {});
        message.readLine(QStringLiteral("> Type: Refund | Amount: %1 | Customer: %2")
                             .arg(QLatin1String(amount), isFirst ? QLatin1String("Acme") : QLatin1String("Nordlys")));
        page.messages.push_back({message.json(), domain::decodeMessage(message.json()).value()});
        second += 100;
    }
    return page;
}

/// A ledger with a channel that has no currency of its own, and one that has.
class World
{
public:
    World() : m_ledger(store::Ledger::open(m_folder.filePath(QStringLiteral("x.precedent"))).value())
    {
        const auto written = m_ledger->write([](store::Transaction &transaction) -> base::Result<void> {
            for (const auto &id : {without, swedish}) {
                domain::Channel channel;
                channel.team = domain::TeamId(QStringLiteral("T1"));
                channel.id = id;
                domain::ChannelSettings settings;
                settings.defaultCurrency = id == swedish ? currency("SEK") : base::Currency();
                if (auto put = transaction.putChannel(channel); !put)
                    return put;
                if (auto put = transaction.putChannelSettings(id, settings); !put)
                    return put;
                if (auto added = transaction.addPage(pageOf(id)); !added)
                    return added.error();
            }
            return {};
        });
        if (!written || !records::readEverything(*m_ledger, false))
            qFatal("no world");
    }

    [[nodiscard]] store::Ledger &ledger() { return *m_ledger; }
    [[nodiscard]] std::unique_ptr<store::Reader> reader() const { return m_ledger->reader().value(); }
    /// "300.00 NOK, 45.00 EUR": what the requests of a channel ask for.
    [[nodiscard]] QString amounts(const domain::ChannelId &channel) const
    {
        QStringList texts;
        const auto records = reader()->records().value();
        for (const auto &record : records) {
            if (record.channel == channel && record.amount && !record.amount->currency.isNull())
                texts += base::toDecimal(*record.amount) + u' ' + record.amount->currency.code();
        }
        texts.sort();
        return texts.join(QStringLiteral(", "));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Ledger> m_ledger;
};

} // namespace

/// What a bare sign means where a channel does not say.
class tst_records_usualcurrency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void channelsWithoutOneGoByItAndAreReadAgain()
    {
        World world;
        QCOMPARE(world.amounts(without), QStringLiteral("45.00 EUR"));
        const auto counts = records::changeUsualCurrency(world.ledger(), currency("NOK"));
        QCOMPARE(counts->changed, 1);
        QCOMPARE(records::usualCurrency(*world.reader())->code(), QStringLiteral("NOK"));
        QCOMPARE(world.amounts(without), QStringLiteral("300.00 NOK, 45.00 EUR"));
        QCOMPARE(world.amounts(swedish), QStringLiteral("300.00 SEK, 45.00 EUR"));
        QCOMPARE(records::contextOf(*world.reader(), without)->settings.defaultCurrency, currency("NOK"));
        QCOMPARE(records::contextOf(*world.reader(), swedish)->settings.defaultCurrency, currency("SEK"));
        // The channel itself still has none, so that a later change counts for it too.
        QVERIFY(world.reader()->channelSettings(without)->defaultCurrency.isNull());

        QCOMPARE(records::changeUsualCurrency(world.ledger(), {})->changed, 1);
        QCOMPARE(world.amounts(without), QStringLiteral("45.00 EUR"));
        QVERIFY(records::usualCurrency(*world.reader())->isNull());
    }

    void whatAStopLeavesIsReadByTheNextSync()
    {
        World world;
        base::CancelToken stopped;
        stopped.cancel();
        QCOMPARE(records::changeUsualCurrency(world.ledger(), currency("DKK"), stopped)->left, 2);
        QCOMPARE(world.amounts(without), QStringLiteral("45.00 EUR"));
        QVERIFY(records::readDue(world.ledger(), without).ok());
        QCOMPARE(world.amounts(without), QStringLiteral("300.00 DKK, 45.00 EUR"));
    }
};

QTEST_GUILESS_MAIN(tst_records_usualcurrency)
#include "tst_records_usualcurrency.moc"
