// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/corrections.h"
#include "store/notesubject.h"
#include "tests/unit/records/erasedworld.h"
#include "tests/unit/store/seed.h"

using namespace precedent;
using namespace precedent::test;

namespace {

/// What no erasure may change: id, type, amounts, decision, times.
QStringList bones(ErasedWorld &world)
{
    QStringList lines;
    for (const auto &record : world.records()) {
        lines += QStringLiteral("%1 %2 %3 %4 %5")
                     .arg(record.id.text(), domain::toWord(record.type), domain::toWord(record.decision))
                     .arg(record.amount ? record.amount->minor : -1)
                     .arg(record.decidedAt ? record.decidedAt->us : -1);
    }
    return lines;
}

} // namespace

class TestErasing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAreFoundWhole_data();
    void wordsAreFoundWhole();
    void aBareMessageTellsNothing();
    void aPersonGoes();
    void aCustomerGoes();
    void aCustomerOfALongerNameStays();
    void oldThreadsGo();
    void aHoldKeepsARecord();
    void laterCorrectionsCount();
    void aNameIsResolved();
    void whateverIsDoneTheLedgerHolds();
};

void TestErasing::wordsAreFoundWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("left");
    QTest::newRow("name") << "ask Ann Lee."
                          << "ask X.";
    QTest::newRow("case and blanks") << "ANN  lee's case"
                                     << "X's case";
    QTest::newRow("part of a word") << "Joann Leeds, Ann Leex"
                                    << "Joann Leeds, Ann Leex";
    QTest::newRow("half a name") << "Ann came"
                                 << "Ann came";
    QTest::newRow("somebody else's longer name") << "Ann Lee Porter, Ann Lee, ann  lee porter"
                                                 << "Ann Lee Porter, X, ann  lee porter";
    QTest::newRow("beginning of a longer word") << "Ann Lee Porters"
                                                << "X Porters";
    QTest::newRow("mention") << "<@U12|ann> and <@U12>"
                             << "X and X";
    QTest::newRow("id") << "U12, U123"
                        << "X, U123";
    QTest::newRow("letters of other scripts") << "\u00e9Ann Lee"
                                              << "\u00e9Ann Lee";
    QTest::newRow("mail") << "mailto:ann+1@lee.test"
                          << "mailto:X";
}

void TestErasing::wordsAreFoundWhole()
{
    QFETCH(QString, text);
    QFETCH(QString, left);
    const records::WordEraser words(
        {QStringLiteral("U12")},
        {{QStringLiteral("Ann Lee"), QStringLiteral("ann+1@lee.test")}, {QStringLiteral("Ann Lee Porter")}},
        QStringLiteral("X"));
    QCOMPARE(words.without(text), left);
    QCOMPARE(words.finds(text), text != left);
}

void TestErasing::aBareMessageTellsNothing()
{
    const QByteArray json(
        R"({"type":"message","ts":"1.000001","thread_ts":"1.000000","user":"U1","text":"secret",)"
        R"("blocks":[{"text":"secret"}],"user_profile":{"name":"secret"},"edited":{"user":"U2","ts":"2.0"},)"
        R"("reactions":[{"name":"ok","users":["U3","U4"],"count":5}]})");
    const auto nobody = [](const QString &) { return QStringLiteral("somebody"); };
    const auto bare = records::bareMessage(json, records::Extent::Everything, nobody);
    for (const char *gone : {"secret", "U1", "U2", "U3"})
        QVERIFY2(!bare.contains(gone), gone);
    const auto message = domain::decodeMessage(bare).value();
    QCOMPARE(message.text, records::erasedText);
    QCOMPARE(message.user, QStringLiteral("somebody"));
    QCOMPARE(message.rootTs().text(), QStringLiteral("1.000000"));
    QCOMPARE(message.reactions.front().count, 5);
    QCOMPARE(records::bareMessage(bare, records::Extent::Everything, nobody), bare);
}

void TestErasing::aPersonGoes()
{
    ErasedWorld world;
    world.ask(0, 0, 1, QStringLiteral("as agreed with <@UPERSON0|Givena Surnamea>, GIVENA surnamea"));
    world.ask(2, 1, 0, QStringLiteral("my own words"));
    world.ask(2, 1, 1, QStringLiteral("nothing to see"));
    for (const auto &prefix : {store::agentNotePrefix, store::agentPlanPrefix, store::agentTicketsPrefix})
        QVERIFY(world.ledger().write([&prefix](store::Transaction &transaction) {
            const auto added = transaction.addNote({0, prefix + personId(0), QStringLiteral("coached"), {}, {}});
            return added ? base::Result<void>() : added.error();
        }));
    const auto before = bones(world);
    QCOMPARE(before.size(), 3);
    const auto outcome = world.erase(QStringLiteral("givena  Surnamea"));
    QCOMPARE(outcome.pseudonym, QStringLiteral("erased person 1"));
    QCOMPARE(outcome.records, 2);
    QVERIFY(outcome.isCompacted());
    QCOMPARE(bones(world), before);
    const auto records = world.records();
    QCOMPARE(records[0].agent, (domain::PersonRef{{}, outcome.pseudonym}));
    QCOMPARE(records[0].customer, customerName(0));
    QCOMPARE(records[1].approvers, (std::vector<domain::PersonRef>{{{}, outcome.pseudonym}}));
    QCOMPARE(records[1].reason, records::erasedText);
    QVERIFY(records[2].reason.contains(QLatin1String("nothing to see")));
    for (const auto &word : {personId(0), personName(0), QStringLiteral("GIVENA"), QStringLiteral("my own words"),
                             QStringLiteral("mail0@")})
        QCOMPARE(world.filesWith(word), QStringList());
    QCOMPARE(world.problems(), QStringList());
    world.sync();
    world.recognize();
    QCOMPARE(world.filesWith(personId(0)), QStringList());
    QCOMPARE(bones(world), before);
    QCOMPARE(world.problems(), QStringList());
}

void TestErasing::aCustomerGoes()
{
    ErasedWorld world;
    world.ask(0, 0, 1, QStringLiteral("the third time"));
    world.ask(2, 1, 1, QStringLiteral("like Customerk Inc before"));
    const auto before = bones(world);
    const auto outcome = world.erase(customerName(0));
    QCOMPARE(outcome.pseudonym, QStringLiteral("erased customer 1"));
    const auto records = world.records();
    QCOMPARE(records[0].customer, outcome.pseudonym);
    QCOMPARE(records[0].agent.name, personName(0));
    QCOMPARE(records[1].customer, customerName(1));
    QVERIFY(records[1].reason.contains(QLatin1String("like erased customer 1 before")));
    QCOMPARE(world.filesWith(customerName(0)), QStringList());
    QCOMPARE(world.filesWith(QStringLiteral("the third time")), QStringList());
    QVERIFY(!world.filesWith(personName(0)).isEmpty());
    QCOMPARE(bones(world), before);
    QCOMPARE(world.problems(), QStringList());
}

void TestErasing::aCustomerOfALongerNameStays()
{
    ErasedWorld world;
    world.ask(0, 0, 1, QStringLiteral("fine"));
    world.ask(2, 1, 1, QStringLiteral("fine"));
    const auto longer = customerName(0) + QStringLiteral(" Cork");
    QVERIFY(records::correct(
                world.ledger(),
                {{0, world.records()[1].id, QStringLiteral("customer"), {}, longer, QStringLiteral("kim"), {}, false}})
                .ok());
    const auto joint = customerName(0) + QStringLiteral(" and ") + customerName(1);
    world.ask(2, 1, 1, QStringLiteral("fine"));
    QVERIFY(records::correct(
                world.ledger(),
                {{0, world.records()[2].id, QStringLiteral("customer"), {}, joint, QStringLiteral("kim"), {}, false}})
                .ok());
    const auto outcome = world.erase(customerName(0));
    QCOMPARE(std::int64_t(outcome.records), std::int64_t(2)); // its own, and the one it shares
    QCOMPARE(world.records()[0].customer, outcome.pseudonym);
    QCOMPARE(world.records()[1].customer, longer);
    QVERIFY2(!world.records()[2].customer.contains(customerName(0)), "who is named beside another is named");
    QCOMPARE(world.problems(), QStringList());
}

void TestErasing::oldThreadsGo()
{
    ErasedWorld world;
    world.ask(0, 0, 1, QStringLiteral("old words"));
    const auto day = base::Instant::fromSeconds(world.now() + 300);
    world.ask(0, 1, 1, QStringLiteral("new words"));
    const auto before = bones(world);
    const ErasureTarget target{ErasureKind::Before, {}, {}, day, {}};
    QCOMPARE(world.erase(target).records, 1);
    const auto records = world.records();
    QVERIFY(records[0].agent.name.startsWith(QLatin1String("erased person ")));
    QCOMPARE(records[0].customer, QString());
    QCOMPARE(records[1].agent.name, personName(0));
    QCOMPARE(world.filesWith(customerName(0)), QStringList());
    QCOMPARE(world.filesWith(QStringLiteral("old words")), QStringList());
    QVERIFY(records::planErasure(*world.reader(), target, {}).value().isEmpty());
    world.sync();
    world.recognize();
    QCOMPARE(world.filesWith(QStringLiteral("old words")), QStringList());
    QCOMPARE(bones(world), before);
    QCOMPARE(world.problems(), QStringList());
}

void TestErasing::aHoldKeepsARecord()
{
    ErasedWorld world;
    world.ask(0, 0, 1, QStringLiteral("kept words"));
    world.ask(0, 1, 1, QStringLiteral("other words"));
    const auto held = world.records().front().id;
    const auto target = records::erasureTarget(*world.reader(), personName(0)).value();
    const auto plan = records::planErasure(*world.reader(), target, {held}).value();
    QCOMPARE(plan.held, std::vector<domain::RecordId>{held});
    QCOMPARE(plan.records.size(), std::size_t(1));
    world.erase(target, {held});
    const auto records = world.records();
    QCOMPARE(records[0].agent.name, personName(0));
    QVERIFY(records[1].agent.name != personName(0));
    QCOMPARE(world.reader()->people().value().size(), std::size_t(peopleCount));
    QCOMPARE(world.problems(), QStringList());
    QCOMPARE(world.erase(personName(0)).pseudonym, QStringLiteral("erased person 1"));
    QCOMPARE(world.filesWith(personName(0)), QStringList());
    QCOMPARE(world.problems(), QStringList());
}

void TestErasing::laterCorrectionsCount()
{
    ErasedWorld world;
    world.ask(0, 0, 1, QStringLiteral("words"));
    const auto id = world.records().front().id;
    const auto correct = [&](const char *field, const char *after) {
        return records::correct(
            world.ledger(),
            {{0, id, QString::fromLatin1(field), {}, QString::fromLatin1(after), QStringLiteral("kim"), {}, false}});
    };
    QVERIFY(correct("customer", "Renamed Company").ok());
    world.erase(QStringLiteral("Renamed Company"));
    QCOMPARE(world.filesWith(QStringLiteral("Renamed Company")), QStringList());
    QVERIFY(correct("amount", "77.70 EUR").ok());
    const auto record = world.records().front();
    QCOMPARE(record.amount->minor, 7770);
    QCOMPARE(record.customer, QStringLiteral("erased customer 1"));
    QCOMPARE(record.correctedFields, (QStringList{QStringLiteral("amount"), QStringLiteral("customer")}));
    world.recognize();
    QCOMPARE(world.records().front(), record);
    QCOMPARE(world.problems(), QStringList());
}

void TestErasing::aNameIsResolved()
{
    ErasedWorld world;
    world.ask(0, 0, 1, {});
    const auto codeOf = [&](const QString &name) {
        const auto target = records::erasureTarget(*world.reader(), name);
        return target ? QString() : target.error().code;
    };
    QCOMPARE(codeOf(personId(3)), QString());
    QCOMPARE(codeOf(customerName(0).toUpper()), QString());
    QCOMPARE(codeOf(QStringLiteral("Given")), QStringLiteral("erase-unknown"));
    QVERIFY(world.ledger()
                .write([](store::Transaction &transaction) {
                    return transaction.putAlias({customerName(0), domain::PersonId(personId(2))});
                })
                .ok());
    QCOMPARE(codeOf(customerName(0)), QStringLiteral("erase-ambiguous"));
    QVERIFY(records::erasureTarget(*world.reader(), customerName(0), ErasureKind::Customer).ok());
}

void TestErasing::whateverIsDoneTheLedgerHolds()
{
    std::mt19937_64 random(testSeed());
    const auto below = [&random](int end) { return int(random() % quint64(end)); };
    ErasedWorld world;
    QStringList gone;
    for (int round = 0; round < 40; ++round) {
        switch (below(6)) {
        case 0: {
            const auto person = below(peopleCount);
            if (const auto target = records::erasureTarget(*world.reader(), personName(person))) {
                world.erase(*target);
                gone += {personName(person), QStringLiteral("by%1words").arg(person)};
            }
            break;
        }
        case 1: {
            const auto customer = below(customerCount);
            if (const auto target = records::erasureTarget(*world.reader(), customerName(customer)))
                world.erase(*target);
            break;
        }
        case 2:
            world.erase({ErasureKind::Before, {}, {}, base::Instant::fromSeconds(world.now() - 2000 * below(5)), {}});
            break;
        case 3:
            world.sync();
            break;
        case 4:
            world.recognize();
            break;
        default:
            for (int i = 0; i < 3; ++i) {
                // Who was erased writes no more.
                std::vector<int> people;
                for (int person = 0; person < peopleCount; ++person) {
                    if (!gone.contains(personName(person)))
                        people.push_back(person);
                }
                if (people.size() < 2)
                    break;
                const auto approver = people[1 + std::size_t(below(int(people.size()) - 1))];
                world.ask(people[0], below(customerCount), approver, QStringLiteral("by%1words").arg(approver));
            }
        }
        const auto before = bones(world);
        QCOMPARE(world.problems(), QStringList());
        world.recognize();
        QCOMPARE(bones(world), before);
        for (const auto &word : std::as_const(gone))
            QVERIFY2(world.filesWith(word).isEmpty(), qPrintable(word));
    }
    QVERIFY(!bones(world).isEmpty());
}

QTEST_GUILESS_MAIN(TestErasing)
#include "tst_records_erasing.moc"
