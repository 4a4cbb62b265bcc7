// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchledger.h"

using namespace precedent;
using namespace precedent::store;
using notation::at;
using notation::lines;

namespace {

domain::Person person(const char *id, const char *name)
{
    domain::Person person;
    person.team = domain::TeamId(QStringLiteral("T1"));
    person.id = domain::PersonId(QString::fromLatin1(id));
    person.name = QString::fromUtf8(name);
    return person;
}

QStringList drawn(const std::vector<domain::Alias> &aliases)
{
    QStringList list;
    for (const auto &alias : aliases)
        list += alias.name + QStringLiteral("=") + alias.person.text();
    return list;
}

QStringList drawn(const std::vector<domain::AgentTeam> &teams)
{
    QStringList list;
    for (const auto &team : teams) {
        QStringList members;
        for (const auto &member : team.members)
            members += member.text();
        list += team.name + QStringLiteral(": ") + members.join(u' ');
    }
    return list;
}

domain::AgentTeam team(const char *name, std::initializer_list<const char *> members)
{
    domain::AgentTeam team{QString::fromLatin1(name), {}};
    for (const char *member : members)
        team.members.emplace_back(QString::fromLatin1(member));
    return team;
}

} // namespace

class TestPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void personIsReadBack();
    void renamedPersonKeepsTheOldName();
    void samePersonAgainWritesNothing();
    void aliasIsReplacedByTheNextOfItsName();
    void teamIsReplacedAndRemovedWhenEmpty();
    void mergedPersonLivesOnAsAliases();
    void mergeOfAMergeReachesTheLast();
    void namesAreStoredComposedAndWhole();

private:
    static base::Result<void> put(ScratchLedger &ledger, const domain::Person &person, base::Instant seen = at(1))
    {
        return ledger->write([&](Transaction &t) { return t.putPeople({person}, seen); });
    }
    static base::Result<void> merge(ScratchLedger &ledger, const char *kept, const char *merged)
    {
        return ledger->write([&](Transaction &t) {
            return t.mergePeople(domain::PersonId(QString::fromLatin1(kept)),
                                 domain::PersonId(QString::fromLatin1(merged)));
        });
    }
};

void TestPeople::personIsReadBack()
{
    ScratchLedger ledger;
    auto ann = person("U1", "ann");
    ann.realName = QStringLiteral("Ann Okafor");
    ann.email = QStringLiteral("ann@example.com");
    ann.isDeactivated = true;
    auto app = person("B1", "Approvals");
    app.isBot = true;
    COMPARE_OK(put(ledger, ann));
    COMPARE_OK(put(ledger, app));
    QCOMPARE(*ledger.reader()->people(), (std::vector<domain::Person>{app, ann}));
}

void TestPeople::renamedPersonKeepsTheOldName()
{
    ScratchLedger ledger;
    COMPARE_OK(put(ledger, person("U1", "ann")));
    COMPARE_OK(put(ledger, person("U1", "anna"), at(200)));
    COMPARE_OK(put(ledger, person("U1", "annie"), at(300)));
    QCOMPARE(ledger.reader()->people()->front().name, QStringLiteral("annie"));
    RawDatabase raw(ledger.path());
    QCOMPARE(raw(QStringLiteral("SELECT name, (until - 1700000000000000) / 1000000 FROM person_name ORDER BY until")),
             lines({"ann", "200", "anna", "300"}));
}

void TestPeople::samePersonAgainWritesNothing()
{
    ScratchLedger ledger;
    COMPARE_OK(put(ledger, person("U1", "ann")));
    COMPARE_OK(put(ledger, person("U1", "ann"), at(200)));
    RawDatabase raw(ledger.path());
    QCOMPARE(raw(QStringLiteral("SELECT count(*) FROM person_name")), lines({"0"}));
}

void TestPeople::aliasIsReplacedByTheNextOfItsName()
{
    ScratchLedger ledger;
    for (const char *id : {"U1", "U2"})
        COMPARE_OK(ledger->write([&](Transaction &t) {
            return t.putAlias({QStringLiteral("Ann"), domain::PersonId(QString::fromLatin1(id))});
        }));
    QCOMPARE(drawn(*ledger.reader()->aliases()), lines({"Ann=U2"}));
}

void TestPeople::teamIsReplacedAndRemovedWhenEmpty()
{
    ScratchLedger ledger;
    const auto put = [&ledger](const domain::AgentTeam &team) {
        return ledger->write([&](Transaction &t) { return t.putAgentTeam(team); });
    };
    COMPARE_OK(put(team("north", {"U2", "U1", "U1"})));
    COMPARE_OK(put(team("south", {"U3"})));
    QCOMPARE(drawn(*ledger.reader()->agentTeams()), lines({"north: U1 U2", "south: U3"}));
    COMPARE_OK(put(team("north", {"U4"})));
    COMPARE_OK(put(team("south", {})));
    QCOMPARE(drawn(*ledger.reader()->agentTeams()), lines({"north: U4"}));
}

void TestPeople::mergedPersonLivesOnAsAliases()
{
    ScratchLedger ledger;
    COMPARE_OK(put(ledger, person("U1", "ann")));
    COMPARE_OK(put(ledger, person("U2", "ann.o")));
    COMPARE_OK(ledger->write([](Transaction &t) -> base::Result<void> {
        if (auto put = t.putAlias({QStringLiteral("Annie"), domain::PersonId(QStringLiteral("U2"))}); !put)
            return put;
        if (auto put = t.putAgentTeam(team("north", {"U1", "U2"})); !put)
            return put;
        return t.putAgentTeam(team("south", {"U2"}));
    }));
    COMPARE_OK(merge(ledger, "U1", "U2"));
    QCOMPARE(drawn(*ledger.reader()->aliases()), lines({"Annie=U1", "U2=U1", "ann.o=U1"}));
    QCOMPARE(drawn(*ledger.reader()->agentTeams()), lines({"north: U1", "south: U1"}));
    COMPARE_OK(merge(ledger, "U1", "U1"));
    QCOMPARE(ledger.reader()->aliases()->size(), 3u);
}

void TestPeople::mergeOfAMergeReachesTheLast()
{
    ScratchLedger ledger;
    COMPARE_OK(merge(ledger, "U2", "U1"));
    COMPARE_OK(merge(ledger, "U3", "U2"));
    QCOMPARE(drawn(*ledger.reader()->aliases()), lines({"U1=U3", "U2=U3"}));
}

void TestPeople::namesAreStoredComposedAndWhole()
{
    ScratchLedger ledger;
    auto strange = person("U1", "");
    strange.name = QStringLiteral("Ame\u0301lie") + QChar(0xd83d);
    strange.realName = QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    COMPARE_OK(put(ledger, strange));
    const auto read = ledger.reader()->people()->front();
    QCOMPARE(read.name, QStringLiteral("Am\u00e9lie\uFFFD"));
    QCOMPARE(read.realName, QStringLiteral("a\uFFFDb"));
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_store_people.moc"
