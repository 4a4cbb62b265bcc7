// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/tests.h"

#include "workspace/limits.h"
#include "workspace/snapshotinput.h"

namespace precedent::audit {

QString auditWord(Test test)
{
    static constexpr const char *words[testCount] = {
        "authority", "self-approved", "mutual-approval",       "edits", "deletions", "coverage",
        "gaps",      "completeness",  "approver-completeness", "fast",  "odd-hours", "repeat-payments",
        "no-amount",
    };
    return QLatin1String(words[std::size_t(test)]);
}

namespace {

/// Of the first condition on the request's date; others only make it shorter.
base::Result<std::vector<base::TimeRange>> periodOf(const query::Filter &filter, const query::Calendar &calendar)
{
    std::vector<base::TimeRange> ranges;
    const auto *clause = filter.find(query::Key::Date);
    for (const auto &value : clause == nullptr ? QStringList() : clause->values) {
        const auto span = query::parseDates(value, calendar);
        if (!span)
            return span.error();
        ranges.push_back(query::toRange(*span, calendar.zone));
    }
    return ranges;
}

} // namespace

base::Result<Subject> subjectOf(const store::Reader &reader, std::shared_ptr<const insight::Snapshot> snapshot,
                                std::vector<insight::RowIndex> rows, const query::Filter &filter,
                                const query::Calendar &calendar)
{
    auto period = periodOf(filter, calendar);
    if (!period)
        return period.error();
    auto limits = workspace::limitTable(reader);
    if (!limits)
        return limits.error();
    const auto settings = workspace::settingsInput(reader);
    if (!settings)
        return settings.error();
    return Subject{std::move(snapshot), std::move(rows), std::move(*limits),
                   settings->zone,      settings->rules, std::move(*period)};
}

base::Result<Report> run(Test test, const Subject &subject, const store::Reader &reader)
{
    switch (test) {
    case Test::Authority:
        return testAuthority(subject);
    case Test::SelfApproved:
        return testSelfApproval(subject);
    case Test::MutualApproval:
        return testMutualApproval(subject);
    case Test::Edits:
        return testEdits(subject, reader);
    case Test::Deletions:
        return testDeletions(subject, reader);
    case Test::Coverage:
        return coverageStatement(subject, reader);
    case Test::Gaps:
        return coverageGaps(reader);
    case Test::Completeness:
        return testCompleteness(subject);
    case Test::ApproverCompleteness:
        return testApproverCompleteness(subject);
    case Test::Fast:
        return testFastDecisions(subject);
    case Test::OddHours:
        return testOddHours(subject);
    case Test::RepeatPayments:
        return testRepeatPayments(subject);
    case Test::NoAmount:
        break;
    }
    return testMissingAmounts(subject);
}

} // namespace precedent::audit
