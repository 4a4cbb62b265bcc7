// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/maker.h"

#include "store/notesubject.h"
#include "ui/models/periodpair.h"
#include "ui/reports/agentreport.h"
#include "ui/reports/decisionreport.h"
#include "ui/reports/periodreport.h"
#include "ui/reports/scope.h"
#include "workspace/agentplan.h"
#include "workspace/pseudonyms.h"

#include <QtCore/QRegularExpression>

namespace precedent::reports {

namespace {

constexpr qsizetype longestFileName = 80;

base::Result<Report> makeAgent(workspace::Workspace &workspace, const Source &source, const Subject &subject)
{
    const auto agent = findAgent(source, subject.name);
    if (!agent)
        return agent.error();
    std::vector<store::Note> notes;
    QDate followUp;
    if (subject.withNotes) {
        const auto reader = workspace.ledger().reader();
        if (!reader)
            return reader.error();
        auto read = reader->get()->notes(store::agentNotePrefix + *agent);
        if (!read)
            return read.error();
        notes = *std::move(read);
        if (const auto hiding = workspace.pseudonyms())
            hiding->hide(notes);
        const auto plans = workspace::agentPlans(workspace.ledger());
        if (!plans)
            return plans.error();
        followUp = plans->value(*agent).followUp;
    }
    return agentReport(source, {*agent, subject.filter, followUp}, notes);
}

base::Error unknownRecord(const QString &id)
{
    return base::makeError(base::ErrorKind::Usage, "record-unknown", {}, {{QStringLiteral("record"), id}});
}

base::Result<Report> makeDecision(workspace::Workspace &workspace, const Source &source, const QString &id)
{
    const auto reader = workspace.ledger().reader();
    if (!reader)
        return reader.error();
    // A merged record's old id finds the one that it became.
    const auto record = reader->get()->record(domain::RecordId(id));
    if (!record)
        return record.error();
    const auto row = record->has_value() ? source.snapshot->find((*record)->id) : std::nullopt;
    if (!row)
        return unknownRecord(id);
    auto details = workspace.details((*record)->id);
    if (!details)
        return details.error();
    auto origins = workspace::originsOf(workspace, **record);
    if (!origins)
        return origins.error();
    auto report = decisionReport(source, {source.snapshot->row(*row), *std::move(details), *std::move(origins)});
    if (const auto added = addRowsHash(report, source, {*row}); !added)
        return added.error();
    return report;
}

QString daysText(const query::DateSpan &span)
{
    const bool isMonth = span.first.day() == 1 && span.last == span.first.addMonths(1).addDays(-1);
    if (isMonth)
        return span.first.toString(QStringLiteral("yyyy-MM"));
    return span.first.toString(Qt::ISODate) + QStringLiteral(" to ") + span.last.toString(Qt::ISODate);
}

} // namespace

base::Result<Report> makeReport(workspace::Workspace &workspace, const Source &source, const Subject &subject)
{
    switch (subject.kind) {
    case Kind::Agent:
        return makeAgent(workspace, source, subject);
    case Kind::Decision:
        return makeDecision(workspace, source, subject.name);
    case Kind::Period:
        break;
    }
    return periodReport(source, subject.filter);
}

QString fileNameOf(const Subject &subject, const query::Calendar &calendar)
{
    static const QRegularExpression refused(QStringLiteral("[^\\w .-]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    const char *kind = subject.kind == Kind::Agent ? "agent" : subject.kind == Kind::Period ? "period" : "decision";
    const QString shown = QString(subject.shownName).replace(refused, QStringLiteral(" ")).trimmed();
    QStringList words{QStringLiteral("report"), QLatin1String(kind), shown.isEmpty() ? subject.name : shown};
    if (const auto span = models::periodOf(subject.filter, calendar).span; span && subject.kind != Kind::Decision)
        words.append(daysText(*span));
    const QString name = words.join(u' ').replace(refused, QStringLiteral(" "));
    return name.simplified().left(longestFileName).trimmed() + QStringLiteral(".pdf");
}

} // namespace precedent::reports
