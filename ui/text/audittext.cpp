// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/audittext.h"

#include "ui/text/joined.h"
#include "ui/text/labels.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace precedent::text {

namespace {

/// The translation context of the audit tools.
struct Audit
{
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

using Figures = QMap<QString, qint64>;

int figure(const Figures &figures, const char *name)
{
    return int(figures.value(QLatin1String(name)));
}

QString authority(const Figures &f)
{
    if (figure(f, "limits") == 0) {
        return Audit::tr("Not evaluated: no authority limit is set. %Ln approval(s) could be held against one.",
                         nullptr, figure(f, "approved"));
    }
    const auto found = Audit::tr("%Ln approval(s) above the approver's limit", nullptr, figure(f, "over"));
    const auto tested = Audit::tr("of %Ln that could be tested.", nullptr, figure(f, "tested"));
    const int untested = figure(f, "approved") - figure(f, "tested");
    const auto rest =
        Audit::tr("%Ln could not: %L1 without a limit in force, %L2 without an amount, %L3 without a known "
                  "approver, %L4 without a certain date.",
                  nullptr, untested)
            .arg(figure(f, "no_limit"))
            .arg(figure(f, "no_amount"))
            .arg(figure(f, "no_approver"))
            .arg(figure(f, "no_date"));
    return sentences({found, tested, untested == 0 ? QString() : rest});
}

QString selfApproved(const Figures &f)
{
    return sentences({Audit::tr("%Ln decision(s) by the requester", nullptr, figure(f, "self_approved")),
                      Audit::tr("of %Ln;", "decisions", figure(f, "decided")),
                      Audit::tr("%Ln attempt(s) that decided nothing.", nullptr, figure(f, "attempts"))});
}

QString mutual(const Figures &f)
{
    return Audit::tr("%Ln pair(s) of people approved each other's requests.", nullptr, figure(f, "pairs"));
}

QString edits(const Figures &f)
{
    return Audit::tr("%Ln record(s) changed in Slack after the decision, in what was asked or why it was decided.",
                     nullptr, figure(f, "records"));
}

QString deletions(const Figures &f)
{
    return Audit::tr("%Ln request(s) no longer returned by Slack. Their records and texts are kept here.", nullptr,
                     figure(f, "records"));
}

QString coverage(const Figures &f)
{
    const bool hasPeriod = figure(f, "periods") > 0;
    const int gaps = figure(f, hasPeriod ? "gaps_in_period" : "gaps");
    const int uncovered = figure(f, "without_coverage");
    if (hasPeriod && gaps == 0 && uncovered == 0)
        return Audit::tr("No gap touches the period; the table says how far each channel was read.");
    if (gaps == 0 && uncovered == 0)
        return Audit::tr("Each channel was read without a gap between its first and its last covered day.");
    QStringList text;
    if (gaps > 0) {
        text += hasPeriod
                    ? Audit::tr("%Ln gap(s) in the period: requests of that time may be missing from its figures.",
                                nullptr, gaps)
                    : Audit::tr("%Ln gap(s): requests of that time may be missing from every figure of a period "
                                "that touches it.",
                                nullptr, gaps);
    }
    if (uncovered > 0) {
        text += Audit::tr("%Ln channel(s) without any time that was read completely.", nullptr, uncovered);
    }
    return sentences(text);
}

QString gaps(const Figures &f)
{
    const int count = figure(f, "gaps");
    return count == 0 ? Audit::tr("No gap in what was read.")
                      : Audit::tr("%Ln gap(s) in what was read.", nullptr, count);
}

QString completeness(const Figures &f)
{
    return sentences({Audit::tr("%Ln record(s) with all six fields", nullptr, figure(f, "complete")),
                      Audit::tr("of %Ln: agent, type, customer context, decision, reason and both times.", nullptr,
                                figure(f, "records"))});
}

QString fast(const Figures &f)
{
    return sentences({Audit::tr("%Ln decision(s) by a person", nullptr, figure(f, "fast")),
                      Audit::tr("in less than %Ln second(s) after the request", nullptr, figure(f, "seconds")),
                      Audit::tr("of %Ln at a known time.", nullptr, figure(f, "decided"))});
}

QString oddHours(const Figures &f)
{
    return sentences({Audit::tr("%Ln decision(s) by a person", nullptr, figure(f, "odd")),
                      Audit::tr("at a weekend, on a holiday or outside %1:00 to %2:00")
                          .arg(figure(f, "from_hour"))
                          .arg(figure(f, "to_hour")),
                      Audit::tr("of %Ln at a known time.", nullptr, figure(f, "decided"))});
}

QString repeatPayments(const Figures &f)
{
    return sentences({Audit::tr("%Ln customer(s) with", nullptr, figure(f, "customers")),
                      Audit::tr("at least %Ln approved concession(s)", nullptr, figure(f, "least")),
                      Audit::tr("within %Ln day(s).", nullptr, figure(f, "days"))});
}

QString noAmount(const Figures &f)
{
    return sentences({Audit::tr("%Ln approval(s) without an amount", nullptr, figure(f, "no_amount")),
                      Audit::tr("of %Ln;", "approvals", figure(f, "approved")), Audit::tr("they stand in no sum.")});
}

/// A test's title and how its figures are told.
struct TestWords
{
    const char *title;
    QString (*sentence)(const Figures &);
};

const QHash<QString, TestWords> &testWords()
{
    static const QHash<QString, TestWords> words{
        {QStringLiteral("authority"), {QT_TRANSLATE_NOOP("Audit", "Authority of approvers"), authority}},
        {QStringLiteral("self-approved"), {QT_TRANSLATE_NOOP("Audit", "Self-approval"), selfApproved}},
        {QStringLiteral("mutual-approval"), {QT_TRANSLATE_NOOP("Audit", "Mutual approval"), mutual}},
        {QStringLiteral("edits"), {QT_TRANSLATE_NOOP("Audit", "Edited after the decision"), edits}},
        {QStringLiteral("deletions"), {QT_TRANSLATE_NOOP("Audit", "No longer in Slack"), deletions}},
        {QStringLiteral("coverage"), {QT_TRANSLATE_NOOP("Audit", "Coverage of channels"), coverage}},
        {QStringLiteral("gaps"), {QT_TRANSLATE_NOOP("Audit", "Gaps in the coverage"), gaps}},
        {QStringLiteral("completeness"), {QT_TRANSLATE_NOOP("Audit", "Completeness by month"), completeness}},
        {QStringLiteral("approver-completeness"),
         {QT_TRANSLATE_NOOP("Audit", "Completeness by approver"), completeness}},
        {QStringLiteral("fast"), {QT_TRANSLATE_NOOP("Audit", "Decided within seconds"), fast}},
        {QStringLiteral("odd-hours"), {QT_TRANSLATE_NOOP("Audit", "Decided at odd hours"), oddHours}},
        {QStringLiteral("repeat-payments"), {QT_TRANSLATE_NOOP("Audit", "Customers approved often"), repeatPayments}},
        {QStringLiteral("no-amount"), {QT_TRANSLATE_NOOP("Audit", "Approved without an amount"), noAmount}},
    };
    return words;
}

const QHash<QString, const char *> &columnWords()
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("limit"), QT_TRANSLATE_NOOP("Audit", "Limit")},
        {QStringLiteral("limit_of"), QT_TRANSLATE_NOOP("Audit", "Limit of")},
        {QStringLiteral("approved_amount"), QT_TRANSLATE_NOOP("Audit", "Granted")},
        {QStringLiteral("finding"), QT_TRANSLATE_NOOP("Audit", "Finding")},
        {QStringLiteral("person_a"), QT_TRANSLATE_NOOP("Audit", "Person A")},
        {QStringLiteral("person_b"), QT_TRANSLATE_NOOP("Audit", "Person B")},
        {QStringLiteral("approved_for_a"), QT_TRANSLATE_NOOP("Audit", "Of A by B")},
        {QStringLiteral("approved_for_b"), QT_TRANSLATE_NOOP("Audit", "Of B by A")},
        {QStringLiteral("edited_at"), QT_TRANSLATE_NOOP("Audit", "Edited")},
        {QStringLiteral("field"), QT_TRANSLATE_NOOP("Audit", "Field")},
        {QStringLiteral("before"), QT_TRANSLATE_NOOP("Audit", "Before")},
        {QStringLiteral("after"), QT_TRANSLATE_NOOP("Audit", "After")},
        {QStringLiteral("first_noticed_at"), QT_TRANSLATE_NOOP("Audit", "First noticed")},
        {QStringLiteral("log_position"), QT_TRANSLATE_NOOP("Audit", "Log position")},
        {QStringLiteral("covered_from"), QT_TRANSLATE_NOOP("Audit", "Covered from")},
        {QStringLiteral("covered_to"), QT_TRANSLATE_NOOP("Audit", "Covered to")},
        {QStringLiteral("gaps"), QT_TRANSLATE_NOOP("Audit", "Gaps")},
        {QStringLiteral("oldest_message"), QT_TRANSLATE_NOOP("Audit", "Oldest message")},
        {QStringLiteral("newest_message"), QT_TRANSLATE_NOOP("Audit", "Newest message")},
        {QStringLiteral("last_sync"), QT_TRANSLATE_NOOP("Audit", "Last sync")},
        {QStringLiteral("records"), QT_TRANSLATE_NOOP("Audit", "Records")},
        {QStringLiteral("unread"), QT_TRANSLATE_NOOP("Audit", "Not read")},
        {QStringLiteral("gap_from"), QT_TRANSLATE_NOOP("Audit", "From")},
        {QStringLiteral("gap_to"), QT_TRANSLATE_NOOP("Audit", "To")},
        {QStringLiteral("hours"), QT_TRANSLATE_NOOP("Audit", "Hours")},
        {QStringLiteral("month"), QT_TRANSLATE_NOOP("Audit", "Month")},
        {QStringLiteral("complete"), QT_TRANSLATE_NOOP("Audit", "Complete")},
        {QStringLiteral("complete_share"), QT_TRANSLATE_NOOP("Audit", "Share")},
        {QStringLiteral("with_agent"), QT_TRANSLATE_NOOP("Audit", "Agent")},
        {QStringLiteral("with_type"), QT_TRANSLATE_NOOP("Audit", "Type")},
        {QStringLiteral("with_context"), QT_TRANSLATE_NOOP("Audit", "Context")},
        {QStringLiteral("with_decision"), QT_TRANSLATE_NOOP("Audit", "Decision")},
        {QStringLiteral("with_reason"), QT_TRANSLATE_NOOP("Audit", "Reason")},
        {QStringLiteral("with_times"), QT_TRANSLATE_NOOP("Audit", "Both times")},
        {QStringLiteral("decided"), QT_TRANSLATE_NOOP("Audit", "Decided")},
        {QStringLiteral("fast"), QT_TRANSLATE_NOOP("Audit", "Within seconds")},
        {QStringLiteral("odd"), QT_TRANSLATE_NOOP("Audit", "At odd hours")},
        {QStringLiteral("share"), QT_TRANSLATE_NOOP("Audit", "Share")},
        {QStringLiteral("approved"), QT_TRANSLATE_NOOP("Audit", "Approved")},
        {QStringLiteral("most_in_window"), QT_TRANSLATE_NOOP("Audit", "Most in the window")},
        {QStringLiteral("without_amount"), QT_TRANSLATE_NOOP("Audit", "Without amount")},
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("Audit", "No.")},
        {QStringLiteral("stratum"), QT_TRANSLATE_NOOP("Audit", "Stratum")},
        {QStringLiteral("result"), QT_TRANSLATE_NOOP("Audit", "Result")},
        {QStringLiteral("remark"), QT_TRANSLATE_NOOP("Audit", "Remark")},
    };
    return words;
}

} // namespace

QString auditTitle(const QString &test)
{
    const auto found = testWords().constFind(test);
    return found == testWords().constEnd() ? test : Audit::tr(found->title);
}

QString auditSentence(const QString &test, const QMap<QString, qint64> &figures)
{
    const auto found = testWords().constFind(test);
    return found == testWords().constEnd() ? QString() : found->sentence(figures);
}

QString auditColumn(const QString &column)
{
    const auto *word = columnWords().value(column, nullptr);
    return word == nullptr ? columnLabel(column) : Audit::tr(word);
}

QString auditWord(const QString &column, const QString &word)
{
    if (column == QLatin1String("type"))
        return valueLabel(query::Key::Type, word);
    if (column == QLatin1String("decision"))
        return valueLabel(query::Key::Decision, word);
    if (column == QLatin1String("finding"))
        return valueLabel(query::Key::Flag, word);
    if (column == QLatin1String("limit_of"))
        return holderLabel(word);
    return column == QLatin1String("field") ? columnLabel(word) : word;
}

QString holderLabel(const QString &holder)
{
    constexpr QLatin1String team("team:");
    if (holder == QLatin1String("approvers"))
        return Audit::tr("All approvers");
    if (holder == QLatin1String("agents"))
        return Audit::tr("All agents");
    if (holder.startsWith(team))
        return Audit::tr("Team %1").arg(holder.mid(team.size()));
    return Audit::tr("Own limit", "of a person");
}

} // namespace precedent::text
