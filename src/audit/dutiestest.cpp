// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/cells.h"
#include "audit/tests.h"
#include "insight/approvers.h"
#include "insight/columns.h"
#include "insight/grouping.h"

#include <map>
#include <set>

namespace precedent::audit {

namespace {

using domain::Flag;

bool has(const insight::Row &row, Flag flag)
{
    return row.record.flags.test(std::size_t(flag));
}

const std::vector<const char *> recordCells{"record_id", "requested_at", "decided_at", "agent",  "type",     "decision",
                                            "amount",    "currency",     "customer",   "reason", "permalink"};

/// How often one person approved another's requests, by the two keys, agent first.
using Approvals = std::map<std::pair<QString, QString>, int>;

Row pairRow(const QString &a, const QString &b, const QHash<QString, QString> &names, int ofA, int ofB)
{
    Row row;
    row.cells = {textCell(names.value(a)),
                 textCell(names.value(b)),
                 Cell(std::int64_t(ofA)),
                 Cell(std::int64_t(ofB)),
                 textCell(a),
                 textCell(b)};
    row.filter.clauses = {{query::Key::Agent, false, {a, b}},
                          {query::Key::Approver, false, {a, b}},
                          {query::Key::Decision, false, {domain::toWord(domain::Decision::Approved)}}};
    return row;
}

} // namespace

Report testSelfApproval(const Subject &subject)
{
    Report report{Test::SelfApproved, {}, {columnsOf(recordCells), {}}};
    report.table.columns.insert(report.table.columns.begin() + 1, {QStringLiteral("finding"), Kind::Word});
    qint64 decided = 0;
    qint64 attempts = 0;
    for (const auto index : subject.rows) {
        decided += insight::isDecided(subject.snapshot->columns(), index) ? 1 : 0;
        const auto row = subject.snapshot->row(index);
        const bool isSelf = has(row, Flag::SelfApproved);
        if (!isSelf && !has(row, Flag::SelfApprovalAttempt))
            continue;
        attempts += isSelf ? 0 : 1;
        Row found{cellsOf(recordCells, row), row.record.id};
        const auto flag = isSelf ? Flag::SelfApproved : Flag::SelfApprovalAttempt;
        found.cells.insert(found.cells.begin() + 1, Cell(domain::toWord(flag)));
        report.table.rows.push_back(std::move(found));
    }
    report.figures = {{QStringLiteral("decided"), decided},
                      {QStringLiteral("self_approved"), qint64(report.table.rows.size()) - attempts},
                      {QStringLiteral("attempts"), attempts}};
    return report;
}

Report testMutualApproval(const Subject &subject)
{
    const auto &columns = subject.snapshot->columns();
    // Agents behind approvers: who has an id here and only a name there is one person.
    auto people = columns.people.values();
    const auto firstAgent = people.size();
    const auto &agents = columns.agent.dictionary.values();
    people.insert(people.end(), agents.begin(), agents.end());
    const auto keys = insight::personKeys(people);
    Approvals approvals;
    QHash<QString, QString> names;
    for (std::size_t person = people.size(); person-- > 0;)
        names.insert(keys[person], insight::displayName(people[person]));
    for (const auto index : subject.rows) {
        if (columns.decision[index] != domain::Decision::Approved)
            continue;
        const auto &agent = keys[firstAgent + columns.agent.codes[index]];
        std::set<QString> others; // under an id and a bare name in one list somebody is one person
        for (const auto person : columns.approverPeople[columns.approvers.codes[index]])
            others.insert(keys[person]);
        others.erase(agent);
        for (const auto &other : others) {
            if (!agent.isEmpty())
                ++approvals[{agent, other}];
        }
    }
    Report report{Test::MutualApproval,
                  {},
                  {{{QStringLiteral("person_a"), Kind::Text},
                    {QStringLiteral("person_b"), Kind::Text},
                    {QStringLiteral("approved_for_a"), Kind::Count},
                    {QStringLiteral("approved_for_b"), Kind::Count},
                    {QStringLiteral("person_a_id"), Kind::Link},
                    {QStringLiteral("person_b_id"), Kind::Link}},
                   {}}};
    qint64 sum = 0;
    for (const auto &[pair, ofA] : approvals) {
        const auto &[a, b] = pair;
        const auto back = approvals.find({b, a});
        if (a >= b || back == approvals.end())
            continue;
        sum += ofA + back->second;
        report.table.rows.push_back(pairRow(a, b, names, ofA, back->second));
    }
    report.figures = {{QStringLiteral("pairs"), qint64(report.table.rows.size())}, {QStringLiteral("approvals"), sum}};
    return report;
}

} // namespace precedent::audit
