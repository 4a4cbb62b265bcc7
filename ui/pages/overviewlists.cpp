// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewlists.h"

#include "ui/pages/overviewtexts.h"
#include "ui/pages/patterntexts.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QCoreApplication>

namespace precedent::pages {

namespace {

using insight::Row;
using models::Pattern;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::OverviewLists)
};

QString flagText(const Row &row, const domain::Flags &quiet, base::Instant lastSync)
{
    const domain::Flag flag = models::leadingFlag(row.record.flags, quiet);
    if (flag != domain::Flag::StalePending)
        return text::label(flag);
    const std::int64_t age = lastSync.seconds() - row.record.requestedAt.seconds();
    return Words::tr("Pending %1", "an age").arg(text::durationText(std::max<std::int64_t>(age, 0)));
}

QVariant flagTone(const Row &row, const domain::Flags &quiet, int role)
{
    if (role == models::RecordIdRole)
        return row.record.id.text();
    if (role != models::PillRole)
        return {};
    switch (models::leadingFlag(row.record.flags, quiet)) {
    case domain::Flag::StalePending:
        return int(widgets::PillTone::Pending);
    case domain::Flag::Reversed:
        return int(widgets::PillTone::Denied);
    default:
        return int(widgets::PillTone::Flag);
    }
}

/// A comp that is no money is told in the words beside, which may give way.
bool isFigure(const domain::Record &record)
{
    return record.amount || !record.percent.isEmpty();
}

QString storyText(const Row &row)
{
    const domain::Record &record = row.record;
    const QString asked = isFigure(record) ? text::label(record.type) : models::titleText(record, {});
    // Isolated: a name written from right to left does not turn the sentence around it.
    const QString agent = u'\u2068' + models::personText(record.agent) + u'\u2069';
    const QString approvers = models::approversText(record);
    const bool isDecided = record.decision == domain::Decision::Approved || record.decision == domain::Decision::Denied;
    if (isDecided && !approvers.isEmpty())
        return Words::tr("%1 — %2, %3 by %4", "agent, request, decision, approver")
            .arg(agent, asked, text::decidedWord(record.decision), approvers);
    return Words::tr("%1 — %2", "agent, request").arg(agent, asked);
}

QString dayText(const Row &row, const models::Formatting &formatting)
{
    return text::shortDate(row.record.requestedAt, formatting.zone, formatting.locale, formatting.now);
}

QString medianText(const Pattern &pattern, const QString &leadingCurrency, const QLocale &locale)
{
    return pattern.medianAmounts.empty() ? QString() : shortSums(pattern.medianAmounts, leadingCurrency, locale);
}

QVariant toolTipOf(const QString &text, int role)
{
    return role == Qt::ToolTipRole ? QVariant(widgets::plainToolTip(text)) : QVariant();
}

} // namespace

std::vector<models::ListColumn<Row>> flaggedColumns(const models::Formatting &formatting, const domain::Flags &quiet,
                                                    base::Instant lastSync)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {Words::tr("Why"), left, [quiet, lastSync](const Row &row) { return flagText(row, quiet, lastSync); },
         [quiet](const Row &row, int role) { return flagTone(row, quiet, role); }},
        {Words::tr("Request"), left, storyText,
         [](const Row &row, int role) { return toolTipOf(storyText(row), role); }},
        {Words::tr("Amount"), models::figureAlignment,
         [formatting](const Row &row) {
             return isFigure(row.record) ? models::askedText(row.record, formatting.locale) : QString();
         }},
        {Words::tr("Date"), models::figureAlignment, [formatting](const Row &row) { return dayText(row, formatting); },
         [formatting](const Row &row, int role) {
             return toolTipOf(text::longDateTime(row.record.requestedAt, formatting.zone, formatting.locale), role);
         }},
    };
}

std::vector<models::ListColumn<Pattern>> patternColumns(const QString &leadingCurrency, const QLocale &locale)
{
    const auto name = [](const Pattern &pattern) { return patternName(pattern); };
    return {
        {Words::tr("Pattern"), Qt::AlignLeft | Qt::AlignVCenter, name,
         [name](const Pattern &pattern, int role) { return toolTipOf(name(pattern), role); }},
        {Words::tr("Times"), models::figureAlignment,
         [locale](const Pattern &pattern) { return locale.toString(pattern.times); }},
        {Words::tr("Approved"), models::figureAlignment,
         [locale](const Pattern &pattern) {
             return shareText(pattern.approved, pattern.approved + pattern.denied, locale);
         }},
        {Words::tr("Median amount"), models::figureAlignment,
         [leadingCurrency, locale](const Pattern &pattern) { return medianText(pattern, leadingCurrency, locale); },
         [locale](const Pattern &pattern, int role) {
             return toolTipOf(text::sumsText(pattern.medianAmounts, locale), role);
         }},
    };
}

} // namespace precedent::pages
