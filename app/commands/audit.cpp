// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/audittable.h"
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/filteroptions.h"
#include "app/commands/selection.h"
#include "audit/tablefile.h"
#include "audit/tests.h"
#include "ui/text/audittext.h"

#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

using audit::Report;
using audit::Test;

QJsonObject toJson(const Report &report, const base::Zone &zone)
{
    QJsonObject figures;
    for (auto it = report.figures.begin(); it != report.figures.end(); ++it)
        figures.insert(it.key(), it.value());
    return {{QStringLiteral("test"), audit::auditWord(report.test)},
            {QStringLiteral("sentence"), text::auditSentence(audit::auditWord(report.test), report.figures)},
            {QStringLiteral("figures"), figures},
            {QStringLiteral("rows"), audit::toJson(report.table, zone)}};
}

QString toText(const Report &report, const base::Zone &zone, const QLocale &locale)
{
    const auto word = audit::auditWord(report.test);
    auto text = text::auditTitle(word) + QStringLiteral(": ") + text::auditSentence(word, report.figures) + u'\n';
    if (!report.table.rows.empty())
        text += tableText(report.table, zone, locale, false);
    return text;
}

/// Some tests over the filtered records; one after the other, as one command tells them.
base::Result<Outcome> runTests(const Invocation &invocation, const std::vector<Test> &tests)
{
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    auto selection = selectRows(invocation);
    if (!selection)
        return selection.error();
    const auto zone = selection->view.snapshot->zone();
    const auto subject = audit::subjectOf(*session->reader, selection->view.snapshot, std::move(selection->rows),
                                          selection->filter, selection->view.calendar);
    if (!subject)
        return subject.error();
    QJsonArray reports;
    QStringList texts;
    for (const auto test : tests) {
        const auto report = audit::run(test, *subject, *session->reader);
        if (!report)
            return report.error();
        reports.append(toJson(*report, zone));
        texts += toText(*report, zone, invocation.common().locale);
    }
    return Outcome{QJsonObject{{QStringLiteral("tests"), reports}}, texts.join(u'\n'), {}};
}

base::Result<Outcome> runAuthority(const Invocation &invocation, Console &)
{
    return runTests(invocation, {Test::Authority});
}

base::Result<Outcome> runDuties(const Invocation &invocation, Console &)
{
    return runTests(invocation, {Test::SelfApproved, Test::MutualApproval});
}

base::Result<Outcome> runEdits(const Invocation &invocation, Console &)
{
    return runTests(invocation, {Test::Edits});
}

base::Result<Outcome> runDeletions(const Invocation &invocation, Console &)
{
    return runTests(invocation, {Test::Deletions});
}

base::Result<Outcome> runCoverage(const Invocation &invocation, Console &)
{
    return runTests(invocation, {Test::Coverage, Test::Gaps});
}

base::Result<Outcome> runCompleteness(const Invocation &invocation, Console &)
{
    return runTests(invocation, {Test::Completeness, Test::ApproverCompleteness});
}

base::Result<Outcome> runTiming(const Invocation &invocation, Console &)
{
    return runTests(invocation, {Test::Fast, Test::OddHours});
}

base::Result<Outcome> runPayments(const Invocation &invocation, Console &)
{
    return runTests(invocation, {Test::RepeatPayments, Test::NoAmount});
}

} // namespace

std::vector<CommandSpec> auditCommands()
{
    const auto filters = filterOptions();
    const auto spec = [&filters](const char *name, const char *summary, auto run) {
        return CommandSpec{name, "", summary, 0, 0, filters, run};
    };
    return {
        spec("audit authority", QT_TRANSLATE_NOOP("commands", "approvals above the approver's limit"), runAuthority),
        spec("audit duties", QT_TRANSLATE_NOOP("commands", "self-approval, and people who approve each other"),
             runDuties),
        spec("audit edits", QT_TRANSLATE_NOOP("commands", "what was changed in Slack after the decision"), runEdits),
        spec("audit deletions", QT_TRANSLATE_NOOP("commands", "requests that Slack returns no more"), runDeletions),
        spec("audit coverage", QT_TRANSLATE_NOOP("commands", "what of each channel was read completely"), runCoverage),
        spec("audit completeness", QT_TRANSLATE_NOOP("commands", "the six fields by month and by approver"),
             runCompleteness),
        spec("audit timing", QT_TRANSLATE_NOOP("commands", "decisions within seconds and at odd hours, by approver"),
             runTiming),
        spec("audit payments", QT_TRANSLATE_NOOP("commands", "customers approved often, and approvals without amount"),
             runPayments),
    };
}

} // namespace precedent::commands
