// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers in the place of names: the same everywhere, and no way back from what leaves the ledger.
#include "app/sampleledger.h"
#include "query/parse.h"
#include "workspace/exportstate.h"
#include "workspace/manifestcheck.h"
#include "workspace/pseudonyms.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace precedent;
using namespace precedent::workspace;

namespace {

domain::Record request(int second, const domain::PersonRef &agent, const domain::PersonRef &approver,
                       const QString &customer)
{
    domain::Record record;
    record.root = base::SlackTs::fromMicroseconds(1'700'000'000'000'000 + second * 1'000'000LL);
    record.agent = agent;
    record.approvers = {approver};
    record.customer = customer;
    return record;
}

const domain::PersonRef sara{QStringLiteral("U1"), QStringLiteral("Sara Okafor")};
const domain::PersonRef tom{QStringLiteral("U2"), QStringLiteral("Tom Berg")};
const domain::PersonRef other{QStringLiteral("U3"), QStringLiteral("Sara Lind")};
const domain::PersonRef written{{}, QStringLiteral("Ben Writes")};

/// Sara Okafor asked first, though she stands second.
std::vector<domain::Record> fewRecords()
{
    return {request(2, other, sara, QStringLiteral("ACME  corp")), request(1, sara, tom, QStringLiteral("Acme Corp")),
            request(3, written, tom, QStringLiteral("Umbrella"))};
}

Pseudonyms fewPeople()
{
    return {fewRecords(),
            {{{},
              domain::PersonId(QStringLiteral("U2")),
              QStringLiteral("tom.berg"),
              QStringLiteral("Tom Berg"),
              QStringLiteral("tom@example.org")},
             {{}, domain::PersonId(QStringLiteral("U9")), QStringLiteral("Mia Lund"), {}, {}}},
            {{QStringLiteral("Tommy"), domain::PersonId(QStringLiteral("U2"))}}};
}

} // namespace

class PseudonymsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workspace> m_workspace;
    QTemporaryDir m_folder;

    void hideNames(bool hides)
    {
        QSignalSpy changed(m_workspace.get(), &Workspace::changed);
        m_workspace->setHidesNames(hides);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(m_workspace->snapshot()->hidesNames(), hides);
    }
    /// Every name, address and id that the ledger knows of people, and every customer.
    [[nodiscard]] QStringList names() const
    {
        QSet<QString> names;
        const auto reader = m_workspace->ledger().reader().value();
        const auto people = reader->people().value();
        for (const auto &person : people) {
            if (!person.isBot)
                names.unite({person.name, person.realName, person.email, person.id.text()});
        }
        const auto records = reader->records().value();
        for (const auto &record : records)
            names.insert(record.customer);
        names.remove({});
        return {names.begin(), names.end()};
    }
    PastExport exportAll(const QString &name, const QString &filter, bool manifest)
    {
        ExportJob job;
        job.path = m_folder.filePath(name);
        job.filter = query::parse(filter).value();
        job.now = m_workspace->calendar().now;
        job.manifest = manifest;
        const auto snapshot = m_workspace->snapshot();
        const auto rows = snapshot->select(job.filter, m_workspace->calendar()).value();
        if (rows.empty() || !runExport(m_workspace->ledger(), *snapshot, rows, job))
            qFatal("nothing was exported");
        return pastExports(*m_workspace->ledger().reader().value()).value().front();
    }
    [[nodiscard]] QString contents(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void init()
    {
        sample::Options options;
        options.decisions = 120;
        m_workspace = app::openSampleWorkspace(options).value();
    }

    void numbersCountFromTheFirstRequest()
    {
        const auto pseudonyms = fewPeople();
        auto records = fewRecords();
        pseudonyms.hide(records);
        QCOMPARE(records[1].agent.name, QStringLiteral("Agent 1"));
        QCOMPARE(records[0].agent.name, QStringLiteral("Agent 2"));
        QCOMPARE(records[2].agent.name, QStringLiteral("Agent 3"));
        // One who asks and decides is one person.
        QCOMPARE(records[0].approvers.front().name, QStringLiteral("Agent 1"));
        QCOMPARE(records[1].approvers.front().name, QStringLiteral("Approver 1"));
        QCOMPARE(records[0].customer, QStringLiteral("Customer 1"));
        QCOMPARE(records[1].customer, QStringLiteral("Customer 1"));
        QCOMPARE(records[2].customer, QStringLiteral("Customer 2"));
    }

    void appsStayAsTheyAre()
    {
        domain::Person app{{}, domain::PersonId(QStringLiteral("B1")), QStringLiteral("Exception form"), {}, {}, true};
        auto records = std::vector{request(1, sara, {QStringLiteral("B1"), QStringLiteral("Exception form")}, {})};
        const Pseudonyms pseudonyms(records, {app}, {});
        pseudonyms.hide(records);
        QCOMPARE(records[0].approvers.front().name, QStringLiteral("Exception form"));
        QCOMPARE(pseudonyms.inText(QStringLiteral("An Exception for Sara")),
                 QStringLiteral("An Exception for Agent 1"));
    }

    void namesInTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("whole name") << "ok by SARA OKAFOR."
                                    << "ok by Agent 1.";
        QTest::newRow("surname") << "as Okafor's case"
                                 << "as Agent 1's case";
        QTest::newRow("a first name of two") << "@Sara said so"
                                             << "@Person said so";
        QTest::newRow("handle and address") << "tom.berg, tom@example.org"
                                            << "Approver 1, Approver 1";
        QTest::newRow("alias") << "tommy approved"
                               << "Approver 1 approved";
        QTest::newRow("somebody else of the team") << "ask Mia Lund"
                                                   << "ask Person 1";
        QTest::newRow("customer") << "acme corp wants it"
                                  << "Customer 1 wants it";
        QTest::newRow("part of a word") << "Tomorrow, saraokafor"
                                        << "Tomorrow, saraokafor";
        QTest::newRow("small word") << "berg is a mountain"
                                    << "berg is a mountain";
        QTest::newRow("nobody") << "no names"
                                << "no names";
    }
    void namesInTexts()
    {
        QFETCH(QString, text);
        QTEST(fewPeople().inText(text), "shown");
    }

    void aFilterFindsTheSameUnderBothNames()
    {
        const auto pseudonyms = fewPeople();
        const auto named =
            query::parse(QStringLiteral("agent:sara approver:\"Tom Berg\" customer:acme type:refund")).value();
        const auto hidden = pseudonyms.hidden(named);
        QCOMPARE(query::toText(hidden), QStringLiteral("agent:\"Agent 1\",\"Agent 2\" approver:\"Approver 1\" "
                                                       "customer:\"Customer 1\" type:refund"));
        QCOMPARE(query::toText(pseudonyms.shown(hidden)),
                 QStringLiteral("agent:\"Sara Okafor\",\"Sara Lind\" approver:U2 customer:\"Acme Corp\" type:refund"));
    }

    void noNameLeavesTheLedger()
    {
        const auto everybody = names();
        const auto contains = [&everybody](const QString &text) {
            for (const auto &name : everybody) {
                if (text.contains(name, Qt::CaseInsensitive))
                    return name;
            }
            return QString();
        };
        exportAll(QStringLiteral("named.csv"), QStringLiteral("type:refund"), false);
        QVERIFY(!contains(contents(QStringLiteral("named.csv"))).isEmpty());
        hideNames(true);
        for (const char *name : {"all.csv", "all.jsonl"})
            exportAll(QLatin1String(name), {}, true);
        for (const char *name : {"all.csv", "all.jsonl", "all.csv.manifest.json"}) {
            const auto text = contents(QLatin1String(name));
            QVERIFY(text.contains(QLatin1String("Agent 1")) || text.contains(QLatin1String("pseudonyms")));
            QCOMPARE(contains(text), QString());
        }
    }

    void detailsAndMessagesSayTheSame()
    {
        const auto before = m_workspace->snapshot();
        hideNames(true);
        const auto snapshot = m_workspace->snapshot();
        static const QRegularExpression isNumber(QStringLiteral("^(Agent|Approver|Person) [1-9][0-9]*$"));
        const auto isKnown = [](const QString &name) { return isNumber.match(name).hasMatch(); };
        const auto everybody = names();
        for (insight::RowIndex row = 0; row < snapshot->size(); ++row) {
            const auto record = snapshot->row(row).record;
            QVERIFY2(record.agent.isEmpty() || isKnown(record.agent.name), qPrintable(record.agent.name));
            const auto details = m_workspace->details(record.id).value();
            QVERIFY(!details.thread.empty());
            for (const auto &entry : details.thread) {
                for (const auto &name : everybody)
                    QVERIFY2(!entry.text.contains(name) && !entry.author.contains(name),
                             qPrintable(name + u'\n' + entry.text));
            }
        }
        hideNames(false);
        QCOMPARE(m_workspace->snapshot()->row(0).record, before->row(0).record);
    }

    void anExportIsCheckedAsItWasWritten()
    {
        hideNames(true);
        const auto plain = exportAll(QStringLiteral("plain.csv"), QStringLiteral("agent:\"Agent 1\""), false);
        const auto sealed = exportAll(QStringLiteral("sealed.csv"), QStringLiteral("agent:\"Agent 1\""), true);
        for (const bool hides : {true, false}) {
            if (!hides)
                hideNames(false);
            const auto reader = m_workspace->ledger().reader().value();
            for (const auto &past : {plain, sealed})
                QCOMPARE(stateOf(past, *m_workspace->snapshot(), *reader).value(), ExportState::Same);
            QVERIFY(checkManifest(manifestPathOf(sealed.job.path), *reader).value().matches());
        }
    }
};

QTEST_MAIN(PseudonymsTest)
#include "tst_workspace_pseudonyms.moc"
