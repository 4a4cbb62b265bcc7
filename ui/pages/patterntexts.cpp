// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patterntexts.h"

#include "ui/models/celltext.h"
#include "ui/text/dates.h"
#include "ui/text/labels.h"

#include <QtCore/QCoreApplication>

namespace precedent::pages {

namespace {

using insight::Grouping;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::PatternTexts)
};

QString sameText(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Reason:
        return Words::tr("same type and reason");
    case Grouping::Context:
        return Words::tr("same type and context");
    case Grouping::ReasonAndContext:
        break;
    }
    return Words::tr("same type, reason and context");
}

} // namespace

QString patternName(domain::RequestType type, const QString &reason, const QString &context)
{
    const QString name = text::label(type);
    if (context.isEmpty())
        return Words::tr("%1 · %2", "type, reason").arg(name, models::oneLine(reason));
    if (reason.isEmpty())
        return Words::tr("%1 · %2", "type, context").arg(name, models::oneLine(context));
    return Words::tr("%1 · %2 · %3", "type, reason, context")
        .arg(name, models::oneLine(reason), models::oneLine(context));
}

QString patternName(const models::Pattern &pattern)
{
    return patternName(pattern.type, pattern.reason, pattern.context);
}

QString label(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Reason:
        return Words::tr("Reason");
    case Grouping::Context:
        return Words::tr("Context");
    case Grouping::ReasonAndContext:
        break;
    }
    return Words::tr("Reason and context");
}

QString groupingHint(Grouping grouping, const query::DateSpan &days, QDate today, const QLocale &locale)
{
    if (days.last == today)
        return Words::tr("%1, last 90 days", "same type and reason").arg(sameText(grouping));
    return Words::tr("%1, %2", "same type and reason, days").arg(sameText(grouping), text::spanText(days, locale));
}

QString nothingRecurred(Grouping grouping)
{
    return grouping == Grouping::Reason
               ? Words::tr("No reason was given three times for one type in these days.")
               : Words::tr("Nothing of one type was asked for three times in these days with the same words.");
}

} // namespace precedent::pages
