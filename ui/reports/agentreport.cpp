// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/agentreport.h"

#include "base/folding.h"
#include "ui/models/team.h"
#include "ui/pages/agentlist.h"
#include "ui/pages/agenttexts.h"
#include "ui/pages/discussinglist.h"
#include "ui/pages/overviewtexts.h"
#include "ui/reports/scope.h"
#include "ui/reports/tables.h"
#include "ui/text/dates.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace precedent::reports {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::reports::AgentReport)
};

constexpr qsizetype namedInError = 5;
/// Of a talk's half hour; the page shows more.
constexpr std::size_t mostDiscussed = 6;

QMap<QString, QString> factsOf(const QString &agent, const std::vector<models::AgentLine> &found)
{
    QStringList names;
    for (const models::AgentLine &line : found)
        names.append(line.name == line.key ? paperLine(line.name)
                                           : QStringLiteral("%1 (%2)").arg(paperLine(line.name), line.key));
    if (names.size() > namedInError)
        names = names.first(namedInError) << QStringLiteral("…");
    return {{QStringLiteral("agent"), agent}, {QStringLiteral("agents"), names.join(QStringLiteral(", "))}};
}

/// What the sheet is about.
struct Sheet
{
    const Source &source;
    models::Team team;
    models::AgentLine agent;
    query::Filter filter; ///< finds this agent and nobody else
};

base::Result<Sheet> makeSheet(const Source &source, const AgentSubject &subject)
{
    Sheet sheet{source, {}, {}, models::withoutAgents(subject.filter)};
    // The agent clause names whom no day of the period knows.
    auto team = models::makeTeam(source.request(sheet.filter.with(query::Key::Agent, {subject.agent})));
    if (!team)
        return team.error();
    sheet.team = *std::move(team);
    const auto isAgent = [&subject](const models::AgentLine &line) { return line.key == subject.agent; };
    for (const auto *lines : {&sheet.team.named, &sheet.team.agents}) {
        const auto found = std::find_if(lines->begin(), lines->end(), isAgent);
        if (found != lines->end())
            sheet.agent = *found;
    }
    sheet.filter = sheet.filter.with(query::Key::Agent, {models::agentWord(sheet.agent, sheet.team)});
    return sheet;
}

KeyFigures figuresOf(const Sheet &sheet)
{
    const insight::Figures &own = sheet.agent.figures;
    const insight::Figures &all = sheet.team.figures;
    const QLocale &locale = sheet.source.locale;
    const auto asking = std::count_if(sheet.team.agents.begin(), sheet.team.agents.end(),
                                      [](const models::AgentLine &line) { return line.figures.count > 0; });
    const pages::CardText approved = pages::approvedCard(own, locale);
    const pages::CardText time = pages::timeCard(own, locale);
    const pages::CardText value = pages::valueCard(own, locale, sheet.team.leadingCurrency);
    const QString teamRate = pages::shareText(all.approved, all.decided(), locale);
    const QString teamTime = all.turnaroundMedian ? text::durationText(*all.turnaroundMedian) : QStringLiteral("–");
    return {{{Words::tr("Requests"), locale.toString(own.count),
              Words::tr("of %1 by %Ln agent(s) of the team", nullptr, int(asking)).arg(locale.toString(all.count))},
             {Words::tr("Approved"), approved.figure,
              Words::tr("%1; all together %2", "of the agent, of the whole team").arg(approved.detail, teamRate)},
             {Words::tr("Median time to decision"), time.figure,
              Words::tr("%1; all together %2", "of the agent, of the whole team").arg(time.detail, teamTime)},
             {Words::tr("Value approved"), value.figure, value.detail}}};
}

void addTypes(Report &report, const Sheet &sheet)
{
    report.blocks.push_back(Heading{Words::tr("Requests by type"), {}});
    std::vector<domain::RequestType> types;
    const charts::BulletBars bars = pages::typeBars(sheet.agent, sheet.team, types);
    if (bars.bars.empty()) {
        report.blocks.push_back(Paragraph{Words::tr("Nobody of the team asked in this period."), Tone::Quiet});
        return;
    }
    MarkedBars marked;
    for (std::size_t i = 0; i < types.size(); ++i) {
        const int own = sheet.agent.types.at(std::size_t(types[i]));
        const int median = sheet.team.typeMedians.at(std::size_t(types[i]));
        marked.lines.push_back({text::label(types[i]), own, median,
                                Words::tr("%1, team median %2", "counts")
                                    .arg(sheet.source.locale.toString(own), sheet.source.locale.toString(median))});
    }
    marked.legend = Words::tr("Bar: this agent. Mark: the team's median, over everybody with a request in the period. "
                              "Who handles more cases asks more often.");
    report.blocks.push_back(marked);
}

void addComparison(Report &report, const Sheet &sheet)
{
    report.blocks.push_back(Heading{Words::tr("Outcome against the team"), Words::tr("rates and times need 5 cases")});
    Table table{{{Words::tr("Figure"), false, 2},
                 {Words::tr("This agent"), true, 1.3},
                 {Words::tr("Team"), true, 1.6},
                 {Words::tr("Middle half of the team"), true, 2.2}},
                {},
                {}};
    for (const pages::ComparisonRow &row : pages::comparisonRows(sheet.agent, sheet.team, sheet.source.locale))
        table.rows.push_back({row.label, row.agent, row.team, row.spread.isEmpty() ? QStringLiteral("–") : row.spread});
    const insight::Figures &own = sheet.agent.figures;
    const insight::Figures &all = sheet.team.figures;
    const QLocale &locale = sheet.source.locale;
    const auto ofTeam = [&locale](int count) {
        return Words::tr("of %1", "a count of the team").arg(locale.toString(count));
    };
    table.rows.push_back({text::label(domain::Decision::Withdrawn), locale.toString(own.withdrawn),
                          ofTeam(all.withdrawn), QStringLiteral("–")});
    table.rows.push_back({text::label(domain::Decision::Expired), locale.toString(own.expired), ofTeam(all.expired),
                          QStringLiteral("–")});
    table.rows.push_back(
        {Words::tr("Without a reason"), locale.toString(own.noReason), ofTeam(all.noReason), QStringLiteral("–")});
    report.blocks.push_back(table);
    report.blocks.push_back(Paragraph{
        Words::tr("n of the agent: %1 decided, %2 with both times. A difference from the team is a question, not an "
                  "answer: cases differ, and few cases vary by chance.")
            .arg(locale.toString(own.decided()), locale.toString(own.turnaroundCount)),
        Tone::Quiet});
}

base::Result<void> addTrend(Report &report, const Sheet &sheet)
{
    auto months = models::typeTrend(sheet.source.request(sheet.filter), models::Step::Month);
    if (!months)
        return months.error();
    models::markUncovered(*months, coverageOf(sheet.source), sheet.source.calendar.zone);
    BarChart chart;
    for (const models::StepOfTypes &month : *months)
        chart.bars.push_back(monthBar(month, month.total(), sheet.source.locale));
    report.blocks.push_back(
        Heading{Words::tr("Requests in twelve months"), Words::tr("hatched: not over yet; –: not synced")});
    report.blocks.push_back(chart);
    return {};
}

/// What the talk is about, each with why it stands here.
base::Result<void> addDiscussing(Report &report, const Sheet &sheet)
{
    const auto rows =
        models::selectAgentRows(sheet.source.request(sheet.filter.with(query::Key::Agent, {sheet.agent.key})));
    if (!rows)
        return rows.error();
    const auto found = models::worthDiscussing(*sheet.source.snapshot, *rows, mostDiscussed, [] { return false; });
    if (found.empty())
        return {};
    report.blocks.push_back(Heading{Words::tr("Worth discussing"), Words::tr("most points first; each says why")});
    report.blocks.push_back(
        tableOf(pages::discussingColumns(sheet.source.formatting()), found, {1, 1.3, 1, 1.2, 3.2, 0.7}));
    return {};
}

base::Result<void> addDecisions(Report &report, const Sheet &sheet)
{
    auto request = sheet.source.request(sheet.filter.with(query::Key::Agent, {sheet.agent.key}));
    const auto rows = models::selectAgentRows(request);
    if (!rows)
        return rows.error();
    if (const auto added = addRowsHash(report, sheet.source, *rows); !added)
        return added;
    report.blocks.push_back(Heading{Words::tr("Decisions"), Words::tr("newest first")});
    if (rows->empty())
        report.blocks.push_back(Paragraph{Words::tr("No request in this period.")});
    else
        report.blocks.push_back(recordsTable(sheet.source, *rows, false));
    return {};
}

void addNotes(Report &report, const std::vector<store::Note> &notes, QDate followUp, const Source &source)
{
    if (notes.empty() && !followUp.isValid())
        return;
    report.blocks.push_back(Heading{Words::tr("Notes"), Words::tr("private, kept in Precedent only")});
    Facts facts;
    for (const store::Note &note : notes)
        facts.facts.push_back({text::shortDate(note.at, source.calendar.zone, source.locale, source.calendar.now),
                               paperText(note.text), paperLine(note.author, 60)});
    if (followUp.isValid())
        facts.facts.push_back({Words::tr("Follow up on"), text::dayText(followUp, source.locale), {}});
    report.blocks.push_back(facts);
}

} // namespace

base::Result<QString> findAgent(const Source &source, const QString &agent)
{
    const query::Filter everybody = query::Filter().with(query::Key::Agent, {agent});
    const auto team = models::makeTeam(source.request(everybody));
    if (!team)
        return team.error();
    const auto keyed = [&agent](const models::AgentLine &line) { return line.key == agent; };
    if (std::any_of(team->named.begin(), team->named.end(), keyed))
        return agent;
    if (team->named.empty())
        return base::makeError(base::ErrorKind::Usage, "agent-unknown", {}, factsOf(agent, {}));
    std::vector<models::AgentLine> same;
    std::copy_if(team->named.begin(), team->named.end(), std::back_inserter(same),
                 [&agent](const models::AgentLine &line) { return base::fold(line.name) == base::fold(agent); });
    const std::vector<models::AgentLine> &found = same.empty() ? team->named : same;
    if (found.size() == 1)
        return found.front().key;
    return base::makeError(base::ErrorKind::Usage, "agent-ambiguous", {}, factsOf(agent, found));
}

base::Result<Report> agentReport(const Source &source, const AgentSubject &subject,
                                 const std::vector<store::Note> &notes)
{
    const auto sheet = makeSheet(source, subject);
    if (!sheet)
        return sheet.error();
    const QString period = pages::periodName(sheet->team.period, source.locale);
    Report report = beginReport(source, paperLine(pages::agentText(sheet->agent)),
                                Words::tr("One-to-one · %1 · requests and how they were answered").arg(period));
    if (const auto warning = gapWarning(source, sheet->team.period.span))
        report.blocks.push_back(*warning);
    report.blocks.push_back(figuresOf(*sheet));
    if (const auto done = addDiscussing(report, *sheet); !done)
        return done.error();
    addTypes(report, *sheet);
    addComparison(report, *sheet);
    if (const auto done = addTrend(report, *sheet); !done)
        return done.error();
    report.blocks.push_back(Heading{Words::tr("Amounts"), Words::tr("each currency by itself")});
    const Table amounts = amountsTable(sheet->agent.figures, source);
    if (amounts.rows.empty())
        report.blocks.push_back(Paragraph{Words::tr("No request named an amount."), Tone::Quiet});
    else
        report.blocks.push_back(amounts);
    if (const auto done = addDecisions(report, *sheet); !done)
        return done.error();
    addNotes(report, notes, subject.followUp, source);
    addScope(report, source, sheet->filter, sheet->team.period.span);
    return report;
}

} // namespace precedent::reports
