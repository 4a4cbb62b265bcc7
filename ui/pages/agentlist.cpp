// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agentlist.h"

#include "ui/models/celltext.h"
#include "ui/models/namesakes.h"
#include "ui/text/dates.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QCollator>
#include <QtCore/QCoreApplication>

#include <algorithm>

namespace precedent::pages {

namespace {

using models::AgentLine;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::AgentList)
};

QVariant sparkOf(const AgentLine &line, int role)
{
    if (role != models::SparkRole)
        return {};
    QVariantList counts;
    for (const int count : line.weeks)
        counts.append(count);
    return counts;
}

QString weeksText(const AgentLine &line, const QLocale &locale)
{
    QStringList counts;
    for (const int count : line.weeks)
        counts.append(locale.toString(count));
    return counts.join(u' ');
}

/// Empty for somebody whose name is enough.
QString noteText(const AgentLine &line)
{
    const bool hasNoId = line.note == line.name && !line.note.isEmpty();
    const QString other = line.note == line.key ? models::toldApartBy(line.key) : QString();
    return hasNoId ? Words::tr("no Slack id") : models::oneLine(other.isEmpty() ? line.note : other);
}

/// Below the name; empty where there is nothing to say.
QString secondLine(const AgentLine &line)
{
    QStringList parts{noteText(line), line.plan};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QVariant nameRoles(const AgentLine &line, int role)
{
    if (role == models::NoteRole)
        return secondLine(line);
    return role == Qt::ToolTipRole ? QVariant(widgets::plainToolTip(agentText(line))) : QVariant();
}

bool isWholeMonth(const query::DateSpan &span)
{
    return span.first.day() == 1 && span.last == span.first.addMonths(1).addDays(-1);
}

} // namespace

QString shownName(const AgentLine &line)
{
    return models::oneLine(line.name);
}

std::vector<models::ListColumn<AgentLine>> agentColumns(const QLocale &locale, const QString &period)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {Words::tr("Agent"), left, shownName, nameRoles},
        {Words::tr("13 weeks"), left, [locale](const AgentLine &line) { return weeksText(line, locale); }, sparkOf},
        {period, models::figureAlignment,
         [locale](const AgentLine &line) { return locale.toString(line.figures.count); }},
    };
}

std::vector<AgentLine> inOrder(std::vector<AgentLine> agents, bool byVolume, const QLocale &locale)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true); // pseudonyms
    std::sort(agents.begin(), agents.end(), [&](const AgentLine &a, const AgentLine &b) {
        if (byVolume && a.figures.count != b.figures.count)
            return a.figures.count > b.figures.count;
        return collator.compare(agentText(a), agentText(b)) < 0;
    });
    return agents;
}

QString agentText(const AgentLine &agent)
{
    const QString name = shownName(agent);
    const QString note = noteText(agent);
    return note.isEmpty() ? name : Words::tr("%1 · %2", "agent, team or id").arg(name, note);
}

QString wholeMonth(const models::PeriodPair &period)
{
    const bool isMonth = period.span && isWholeMonth(*period.span);
    return isMonth ? period.span->first.toString(QStringLiteral("yyyy-MM")) : QString();
}

QString shortPeriodName(const models::PeriodPair &period, const QLocale &locale)
{
    if (!period.span)
        return Words::tr("All time");
    return isWholeMonth(*period.span) ? locale.standaloneMonthName(period.span->first.month(), QLocale::ShortFormat)
                                      : Words::tr("Requests");
}

QString stepName(const query::DateSpan &span, const QLocale &locale)
{
    return isWholeMonth(span) ? shortPeriodName({span, {}, false}, locale) : text::spanText(span, locale);
}

QString periodName(const models::PeriodPair &period, const QLocale &locale)
{
    if (!period.span)
        return Words::tr("All time");
    if (!isWholeMonth(*period.span))
        return text::spanText(*period.span, locale);
    return Words::tr("%1 %2", "month, year")
        .arg(locale.standaloneMonthName(period.span->first.month()), QString::number(period.span->first.year()));
}

} // namespace precedent::pages
