// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policychangetexts.h"

#include "query/parse.h"
#include "ui/models/celltext.h"
#include "ui/models/team.h"
#include "ui/pages/overviewtexts.h"
#include "ui/text/dates.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QCoreApplication>

namespace precedent::pages {

namespace {

using models::EffectSide;
using models::PolicyEffect;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::PolicyChangeTexts)
};

QString none()
{
    return QStringLiteral("–");
}

QString concernsText(const insight::PolicyEvent &event)
{
    const auto conditions = query::parse(event.query);
    if (!conditions)
        return Words::tr("Its conditions cannot be read");
    return conditions->isEmpty() ? Words::tr("Every request") : text::filterText(*conditions);
}

QString withCases(const QString &value, int cases, const QLocale &locale)
{
    return cases == 0 ? none() : Words::tr("%1 (n %2)", "a figure, number of cases").arg(value, locale.toString(cases));
}

QString rateText(const EffectSide &side, const QLocale &locale)
{
    const insight::Figures &figures = side.figures;
    const QString share = shareText(figures.approved, figures.decided(), locale);
    return figures.decided() < models::leastCases ? share : withCases(share, figures.decided(), locale);
}

QString timeText(const EffectSide &side, const QLocale &locale)
{
    const insight::Figures &figures = side.figures;
    if (figures.turnaroundCount < models::leastCases || !figures.turnaroundMedian)
        return figures.turnaroundCount == 0 ? none() : Words::tr("n %1").arg(locale.toString(figures.turnaroundCount));
    return withCases(text::durationText(*figures.turnaroundMedian), figures.turnaroundCount, locale);
}

using SideText = std::function<QString(const EffectSide &)>;

/// "34 → 12": what was before and what came after; a side of which no day was synced has no figures.
QString pairText(const PolicyEffect &effect, const SideText &sideText)
{
    if (effect.days == 0)
        return none();
    const auto told = [&sideText](const EffectSide &side) {
        return side.covered == models::Covered::No ? Words::tr("no data") : sideText(side);
    };
    return Words::tr("%1 → %2", "before, after").arg(told(effect.before), told(effect.after));
}

QString coverageText(const PolicyEffect &effect)
{
    const bool isWhole =
        effect.before.covered == models::Covered::Fully && effect.after.covered == models::Covered::Fully;
    return isWhole ? QString() : Words::tr(" Not all of these days were synced.");
}

QString daysText(const PolicyEffect &effect, const QLocale &locale)
{
    if (effect.days == 0)
        return Words::tr("No whole day has gone by since.");
    return Words::tr("%1, then %2.", "days before, days after")
               .arg(text::spanText(effect.before.days, locale), text::spanText(effect.after.days, locale)) +
           coverageText(effect);
}

QString wholeText(const PolicyEffect &effect, const QLocale &locale)
{
    QStringList parts{effect.event.title, concernsText(effect.event), daysText(effect, locale)};
    if (!effect.event.note.isEmpty())
        parts += effect.event.note;
    return parts.join(u'\n');
}

} // namespace

std::vector<models::ListColumn<PolicyEffect>> policyChangeColumns(const QString &leadingCurrency, const QLocale &locale)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto roles = [locale](const PolicyEffect &effect, int role) {
        if (role == models::NoteRole)
            return QVariant(models::oneLine(concernsText(effect.event)));
        return role == Qt::ToolTipRole ? QVariant(widgets::plainToolTip(wholeText(effect, locale))) : QVariant();
    };
    const auto pairOf = [](SideText sideText) {
        return [sideText = std::move(sideText)](const PolicyEffect &effect) { return pairText(effect, sideText); };
    };
    return {
        {Words::tr("From"), left,
         [locale](const PolicyEffect &effect) { return text::dayText(effect.event.day, locale); }},
        {Words::tr("Change"), left, [](const PolicyEffect &effect) { return models::oneLine(effect.event.title); },
         roles},
        {Words::tr("Days"), models::figureAlignment,
         [locale](const PolicyEffect &effect) { return effect.days == 0 ? none() : locale.toString(effect.days); },
         [locale](const PolicyEffect &effect, int role) {
             return role == Qt::ToolTipRole ? QVariant(widgets::plainToolTip(daysText(effect, locale))) : QVariant();
         }},
        {Words::tr("Requests"), models::figureAlignment,
         pairOf([locale](const EffectSide &side) { return locale.toString(side.figures.count); })},
        {Words::tr("Approved"), models::figureAlignment,
         pairOf([locale](const EffectSide &side) { return rateText(side, locale); })},
        {Words::tr("Median time"), models::figureAlignment,
         pairOf([locale](const EffectSide &side) { return timeText(side, locale); })},
        {Words::tr("Value approved"), models::figureAlignment,
         pairOf([leadingCurrency, locale](const EffectSide &side) {
             const auto &sums = side.figures.approvedAmount;
             return sums.empty() ? none() : shortSums(sums, leadingCurrency, locale);
         })},
    };
}

std::vector<charts::BarMarker> policyMarkers(const std::vector<insight::PolicyEvent> &events,
                                             const std::vector<models::StepOfTypes> &steps, const query::Filter &filter,
                                             const QLocale &locale)
{
    std::vector<charts::BarMarker> markers;
    for (const insight::PolicyEvent &event : events) {
        if (!models::concerns(event, filter))
            continue;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const QDate first = steps[i].first;
            if (event.day < first || event.day > steps[i].last)
                continue;
            const double share = double(first.daysTo(event.day)) / double(first.daysTo(steps[i].last) + 1);
            const QString title = models::oneLine(event.title);
            markers.push_back(
                {int(i), share, title,
                 Words::tr("Policy change on %1: %2", "day, title").arg(text::dayText(event.day, locale), title)});
        }
    }
    return markers;
}

} // namespace precedent::pages
