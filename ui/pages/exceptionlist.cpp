// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exceptionlist.h"

#include "ui/models/roles.h"
#include "ui/pages/overviewtexts.h"
#include "ui/pages/patterntexts.h"
#include "ui/pages/policytexts.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QCoreApplication>

namespace precedent::pages {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::ExceptionList)
};

QString sentenceOf(const models::Exception &exception, const insight::PolicyRules &rules, const QLocale &locale)
{
    const models::Pattern &pattern = exception.pattern;
    const int decided = pattern.approved + pattern.denied;
    const auto ofDecided = [&](const QString &sentence, int part) {
        return sentence.arg(locale.toString(part), locale.toString(decided));
    };
    const QString often =
        Words::tr("%Ln time(s) within %1 days", nullptr, exception.mostApproved).arg(locale.toString(rules.days));
    switch (exception.suggestion) {
    case models::Suggestion::MakePolicy:
        return ofDecided(Words::tr("%1 of %2 approved, %3: let agents decide it", "counts, a frequency"),
                         pattern.approved)
            .arg(often);
    case models::Suggestion::WriteGuidance:
        return exception.isMostlyDenied
                   ? ofDecided(Words::tr("%1 of %2 denied: say when it is worth asking", "counts"), pattern.denied)
                   : ofDecided(Words::tr("%1 of %2 approved: now so, now so, say what decides", "counts"),
                               pattern.approved);
    case models::Suggestion::Watch:
        return Words::tr("Approved %1; from %2 on it should be the rule", "a frequency, a count")
            .arg(often, locale.toString(rules.times));
    case models::Suggestion::None:
        break;
    }
    return Words::tr("Approved %1", "a frequency").arg(often);
}

QString pillText(models::Suggestion suggestion)
{
    switch (suggestion) {
    case models::Suggestion::MakePolicy:
        return Words::tr("Make it policy");
    case models::Suggestion::WriteGuidance:
        return Words::tr("Write guidance");
    case models::Suggestion::Watch:
        return Words::tr("Watch");
    case models::Suggestion::None:
        break;
    }
    return QStringLiteral("–");
}

widgets::PillTone pillTone(models::Suggestion suggestion)
{
    switch (suggestion) {
    case models::Suggestion::MakePolicy:
        return widgets::PillTone::Flag;
    case models::Suggestion::WriteGuidance:
        return widgets::PillTone::Pending;
    default:
        return widgets::PillTone::Approved;
    }
}

QString weeksText(const models::Exception &exception, const QLocale &locale)
{
    QStringList weeks;
    for (const int count : exception.weeks)
        weeks.append(locale.toString(count));
    return weeks.join(u' ');
}

} // namespace

std::vector<models::ListColumn<models::Exception>>
exceptionColumns(const QString &leadingCurrency, const insight::PolicyRules &rules, const QLocale &locale)
{
    using models::Exception;
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto name = [](const Exception &exception) { return patternName(exception.pattern); };
    const auto nameRoles = [name, rules, locale](const Exception &exception, int role) {
        if (role == models::NoteRole)
            return QVariant(sentenceOf(exception, rules, locale));
        const QString whole =
            Words::tr("%1. %2", "pattern, sentence").arg(name(exception), sentenceOf(exception, rules, locale));
        return role == Qt::ToolTipRole ? QVariant(widgets::plainToolTip(whole)) : QVariant();
    };
    const auto weeks = [](const Exception &exception, int role) {
        QVariantList counts;
        for (const int count : exception.weeks)
            counts.append(count);
        return role == models::SparkRole ? QVariant(counts) : QVariant();
    };
    const auto tone = [](const Exception &exception, int role) {
        if (role == Qt::ToolTipRole)
            return QVariant(widgets::plainToolTip(Words::tr("Accept, dismiss or snooze")));
        const bool isPill = role == models::PillRole && exception.suggestion != models::Suggestion::None;
        return isPill ? QVariant(int(pillTone(exception.suggestion))) : QVariant();
    };
    return {
        {Words::tr("Pattern"), left, name, nameRoles},
        {Words::tr("Times"), models::figureAlignment,
         [locale](const Exception &e) { return locale.toString(e.pattern.times); }},
        {Words::tr("Approved (95% interval)"), models::figureAlignment,
         [locale](const Exception &e) {
             return agreementText(e.pattern.approved, e.pattern.approved + e.pattern.denied, locale);
         }},
        {Words::tr("Value approved"), models::figureAlignment,
         [leadingCurrency, locale](const Exception &e) {
             return e.granted.empty() ? QStringLiteral("–") : shortSums(e.granted, leadingCurrency, locale);
         }},
        {Words::tr("13 weeks"), left, [locale](const Exception &e) { return weeksText(e, locale); }, weeks},
        {Words::tr("Agents"), models::figureAlignment,
         [locale](const Exception &e) { return locale.toString(e.agents); }},
        {Words::tr("Suggestion"), left, [](const Exception &e) { return pillText(e.suggestion); }, tone},
    };
}

} // namespace precedent::pages
