// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagedecoder.h"
#include "records/formatpreview.h"
#include "records/taughtformats.h"
#include "tests/unit/recognize/markednotation.h"
#include "tests/unit/recognize/messagenotation.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace precedent;

namespace {

const domain::ChannelId approvals(QStringLiteral("C1"));
const domain::ChannelId other(QStringLiteral("C2"));

/// A form's line for request number `i`, as its app posts it.
QString formLine(int i)
{
    return QStringLiteral("New request: Solskinn | Customer: Nordlys %1 | %2 kr").arg(QChar(u'A' + i)).arg(100 + i);
}

/// A ledger with two channels; in each, an app's form that no built-in format reads, and talk.
class World
{
public:
    World() : m_ledger(store::Ledger::open(m_folder.filePath(QStringLiteral("x.precedent"))).value())
    {
        const auto written = m_ledger->write([](store::Transaction &transaction) -> base::Result<void> {
            for (const auto &id : {approvals, other}) {
                domain::Channel channel;
                channel.team = domain::TeamId(QStringLiteral("T1"));
                channel.id = id;
                channel.name = id.text().toLower();
                domain::ChannelSettings settings;
                settings.followed = true;
                settings.defaultCurrency = base::Currency::parse(QStringLiteral("NOK")).value();
                if (auto put = transaction.putChannel(channel); !put)
                    return put;
                if (auto put = transaction.putChannelSettings(id, settings); !put)
                    return put;
                if (auto added = transaction.addPage(page(id)); !added)
                    return added.error();
            }
            return {};
        });
        if (!written || !records::readEverything(*m_ledger, false))
            qFatal("no world");
    }

    [[nodiscard]] store::Ledger &ledger() { return *m_ledger; }
    [[nodiscard]] std::unique_ptr<store::Reader> reader() const { return m_ledger->reader().value(); }
    /// "C1-… credit 100.00 NOK approved", sorted, with the inbox's messages behind.
    [[nodiscard]] QStringList state() const
    {
        QStringList lines;
        const auto records = reader()->records().value();
        for (const auto &record : records)
            lines += record.id.text() + u' ' + record.format + u' ' + domain::toWord(record.type) + u' ' +
                     (record.amount ? base::toDecimal(*record.amount) : QString()) + u' ' +
                     domain::toWord(record.decision) + u' ' + record.reason;
        const auto unread = reader()->unread().value();
        for (const auto &message : unread)
            lines += QStringLiteral("unread ") + message.channel.text() + u' ' + message.ts.text();
        lines.sort();
        return lines;
    }
    [[nodiscard]] bool verifies() const
    {
        const auto report = store::verify(m_ledger->path());
        return report.ok() && report->problems.empty();
    }

private:
    static store::Page page(const domain::ChannelId &channel)
    {
        store::Page page;
        page.team = domain::TeamId(QStringLiteral("T1"));
        page.channel = channel;
        page.observedAt = base::Instant::fromSeconds(9000);
        const auto add = [&page](int second, int root, const QString &author, const QString &text) {
            test::MessageNotation message(test::seconds(QString::number(second)),
                                          root > 0 ? test::seconds(QString::number(root)) : base::SlackTs(), author,
                                          {});
            message.readLine(QStringLiteral("> ") + text);
            page.messages.push_back({message.json(), domain::decodeMessage(message.json()).value()});
        };
        for (int i = 0; i < 4; ++i)
            add(1000 + 100 * i, 0, QStringLiteral("B1"), formLine(i));
        add(1010, 1000, QStringLiteral("U2"), QStringLiteral("approved, second outage this month"));
        add(1110, 1100, QStringLiteral("U2"), QStringLiteral("approved"));
        add(1210, 1200, QStringLiteral("U2"), QStringLiteral("denied: out of policy"));
        add(2000, 0, QStringLiteral("U1"), QStringLiteral("lunch at noon?"));
        add(2100, 0, QStringLiteral("U1"), QStringLiteral("Type: Refund | Amount: 50 USD | Customer: Acme"));
        return page;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Ledger> m_ledger;
};

recognize::TaughtFormat taught()
{
    const test::MarkedNotation marked(
        QStringLiteral("New request: {type=credit Solskinn} | Customer: {customer Nordlys A} | {amount 100 kr}"));
    recognize::Context context;
    context.settings.defaultCurrency = base::Currency::parse(QStringLiteral("NOK")).value();
    auto format =
        recognize::proposeFormat(test::messageOf(QStringLiteral("B1"), marked.text), marked.marks, context)->format;
    format.channels = {approvals};
    return format;
}

} // namespace

/// A format that is taught: foreseen, put in force, taken out again.
class tst_records_taught : public QObject
{
    Q_OBJECT

private slots:
    void thePreviewTellsWhatAddingDoes();
    void aPreviewCanBeStopped();
    void removingBringsBackWhatWas();
    void theSameTwiceAddsNothing();
    void aNewContentHasAHigherVersion();
    void whatIsNoFormatIsNotKept();
    void aDryRunTellsEachChange();
    void whatAStopLeavesIsReadLater();
    void ownWordsAreForeseenAndReadAgain();
};

void tst_records_taught::thePreviewTellsWhatAddingDoes()
{
    World world;
    const auto before = world.state();
    const auto preview = records::previewFormat(*world.reader(), taught(), {}).value();
    QCOMPARE(world.state(), before);
    QCOMPARE(preview.matched, 4);
    QCOMPARE(preview.complete, 2);
    QCOMPARE(preview.withoutReason, 1);
    QCOMPARE(preview.undecided, 1);
    QCOMPARE(preview.incomplete, 0);
    QCOMPARE(preview.added, 4);
    QCOMPARE(preview.lost, 0);
    QCOMPARE(preview.changed, 0);
    QCOMPARE(preview.messages.size(), std::size_t(4));
    QCOMPARE(preview.messages.front().text, formLine(0));
    QCOMPARE(preview.fromInbox, 4);

    QVERIFY(records::addFormat(world.ledger(), taught()).ok());
    const auto reader = world.reader();
    for (const auto &message : preview.messages) {
        auto record = reader->record(message.record->id).value();
        QVERIFY(record.has_value());
        QCOMPARE(*record, *message.record);
    }
    const auto after = records::previewFormat(*reader, taught(), {}).value();
    QCOMPARE(after.same, 4);
    QCOMPARE(after.added + after.changed + after.lost, 0);
    QVERIFY(records::readEverything(world.ledger(), true).value().changed == 0);
    QVERIFY(world.verifies());
}

void tst_records_taught::aPreviewCanBeStopped()
{
    World world;
    base::CancelToken cancel;
    cancel.cancel();
    const auto preview = records::previewFormat(*world.reader(), taught(), cancel);
    QVERIFY(!preview.ok());
    QCOMPARE(preview.error().kind, base::ErrorKind::Interrupted);
}

void tst_records_taught::removingBringsBackWhatWas()
{
    World world;
    const auto before = world.state();
    const auto added = records::addFormat(world.ledger(), taught()).value();
    QVERIFY(added.isChange);
    QCOMPARE(added.counts.changed, 4);
    QVERIFY(world.state() != before);
    QVERIFY(world.state().contains(
        QStringLiteral("C1-1000000000 %1 credit 100.00 approved second outage this month").arg(taught().name)));
    QVERIFY(records::removeFormat(world.ledger(), taught().name).ok());
    QCOMPARE(world.state(), before);
    QVERIFY(records::taughtFormats(*world.reader())->empty());
    QCOMPARE(records::removeFormat(world.ledger(), taught().name).error().code, QStringLiteral("format-unknown"));
    QVERIFY(world.verifies());
    // Taught again, it goes on counting its versions.
    QCOMPARE(records::addFormat(world.ledger(), taught())->format.version, 2);
}

void tst_records_taught::theSameTwiceAddsNothing()
{
    World world;
    QVERIFY(records::addFormat(world.ledger(), taught())->isChange);
    const auto leaves = world.reader()->logHead()->leaves;
    const auto again = records::addFormat(world.ledger(), taught()).value();
    QVERIFY(!again.isChange);
    QCOMPARE(again.format.version, 1);
    QCOMPARE(world.reader()->logHead()->leaves, leaves);
}

void tst_records_taught::aNewContentHasAHigherVersion()
{
    World world;
    QVERIFY(records::addFormat(world.ledger(), taught()).ok());
    auto narrower = taught();
    narrower.types.insert(QStringLiteral("solskinn"), domain::RequestType::Comp);
    narrower.channels = {other};
    const auto preview = records::previewFormat(*world.reader(), narrower, {}).value();
    QCOMPARE(preview.added, 4);
    QCOMPARE(preview.lost, 4);
    QCOMPARE(preview.toInbox, 4);
    const auto change = records::addFormat(world.ledger(), narrower).value();
    QCOMPARE(change.format.version, 2);
    QCOMPARE(records::taughtFormats(*world.reader())->size(), std::size_t(1));
    QCOMPARE(world.state().filter(QStringLiteral(" comp ")).filter(QRegularExpression(QStringLiteral("^C2-"))).size(),
             4);
    QVERIFY(world.state().filter(QRegularExpression(QStringLiteral("^C1-.*") + taught().name)).isEmpty());
}

void tst_records_taught::whatIsNoFormatIsNotKept()
{
    World world;
    auto format = taught();
    format.fields.clear();
    QCOMPARE(records::addFormat(world.ledger(), format).error().code, QStringLiteral("format-asks-nothing"));
    // What a newer program left there is passed over.
    QVERIFY(world.ledger()
                .write([](store::Transaction &transaction) {
                    return transaction.putFormat(QStringLiteral("x"), R"({"precedent_format":2,"name":"x"})");
                })
                .ok());
    QVERIFY(records::taughtFormats(*world.reader())->empty());
    QVERIFY(records::readEverything(world.ledger(), false).ok());
}

void tst_records_taught::aDryRunTellsEachChange()
{
    World world;
    QVERIFY(world.ledger()
                .write([](store::Transaction &transaction) {
                    return transaction.putFormat(taught().name, recognize::encodeFormat(taught()));
                })
                .ok());
    const auto counts = records::readEverything(world.ledger(), true).value();
    QCOMPARE(counts.changed, 4);
    QCOMPARE(counts.changes.size(), std::size_t(4));
    QVERIFY(counts.changes.front().isNew);
    QVERIFY(records::readEverything(world.ledger(), false)->changes.empty());
}

void tst_records_taught::whatAStopLeavesIsReadLater()
{
    World whole;
    QVERIFY(records::addFormat(whole.ledger(), taught()).ok());
    World stopped;
    const auto before = stopped.state();
    base::CancelToken cancel;
    cancel.cancel();
    const auto added = records::addFormat(stopped.ledger(), taught(), cancel).value();
    QVERIFY(added.isChange);
    QCOMPARE(added.counts.left, int(stopped.reader()->roots(approvals)->size()));
    QCOMPARE(stopped.state(), before);
    QCOMPARE(stopped.reader()->setting(QStringLiteral("reread/C1")).value(), QStringLiteral("0"));
    QVERIFY(records::readDue(stopped.ledger(), other).ok());
    QCOMPARE(stopped.state(), before);
    QVERIFY(records::readDue(stopped.ledger(), approvals).ok());
    QCOMPARE(stopped.state(), whole.state());
    QVERIFY(stopped.reader()->setting(QStringLiteral("reread/C1"))->isNull());
    // A stopped reading of everything is gone on with as well.
    QCOMPARE(records::readEverything(stopped.ledger(), false, cancel).error().kind, base::ErrorKind::Interrupted);
    QVERIFY(!stopped.reader()->setting(QStringLiteral("reread/C2"))->isNull());
    QVERIFY(records::readDue(stopped.ledger(), other).ok());
    QVERIFY(stopped.reader()->setting(QStringLiteral("reread/C2"))->isNull());
    QCOMPARE(stopped.state(), whole.state());
}

void tst_records_taught::ownWordsAreForeseenAndReadAgain()
{
    World world;
    const auto before = world.state();
    const auto words =
        recognize::decodeFormat(R"({"precedent_format":1,"name":"our-words","version":1,"channels":["C2"],)"
                                R"("words":{"types":{"comp":["lunch"]},"not":{"types":{"refund":["refund"]}}}})")
            .value();
    const auto preview = records::previewFormat(*world.reader(), words, {}).value();
    QCOMPARE(preview.changed, 1);
    QCOMPARE(preview.messages.size(), std::size_t(1));
    QCOMPARE(preview.messages.front().changed, QStringList{QStringLiteral("type")});
    QCOMPARE(records::addFormat(world.ledger(), words)->counts.changed, 1);
    QVERIFY(world.state().contains(QStringLiteral("C2-2100000000 labelled-text other 50.00 pending ")));
    QVERIFY(world.state().contains(QStringLiteral("C1-2100000000 labelled-text refund 50.00 pending ")));
    QVERIFY(world.verifies());
    QVERIFY(records::removeFormat(world.ledger(), words.name).ok());
    QCOMPARE(world.state(), before);
}

QTEST_GUILESS_MAIN(tst_records_taught)
#include "tst_records_taught.moc"
